// The real server in its own process: a database of its own, a free port, a clock that the test sets.
import { execFile, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { openSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./tools.js";

const PYTHON = join(ROOT, ".venv", "bin", "python");
/** The command with the clock of the test; everything else in it is the real thing. */
const COPILOT = ["-m", "tests.browser.support.at_clock"];
const STARTS_WITHIN_MS = 120_000;
const LOOK_AGAIN_MS = 100;
const SECRET = "a secret of the browser tests alone, 32 bytes";
const [FIRST_PORT, LAST_PORT] = (process.env.BROWSER_TEST_PORTS ?? "0-0").split("-").map(Number);
const run = promisify(execFile);

export class Server {
  /** Start one. `guarded` wants tokens, `embedOrigins` and `frameOrigins` are let in, with `chats` the supervisors have some. */
  static async start({ at = "2026-11-24T15:00:00", guarded = false, embedOrigins = "", frameOrigins = "", chats = false } = {}) {
    const server = new Server();
    server.folder = await mkdtemp(join(tmpdir(), "copilot-browser-"));
    server.port = await freePort();
    server.url = `http://127.0.0.1:${server.port}`;
    server.environment = {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("COPILOT_"))),
      COPILOT_DATABASE_URL: `sqlite:///${join(server.folder, "copilot.db")}`,
      COPILOT_PORT: String(server.port),
      COPILOT_KNOWLEDGE_BASE_URL: `${server.url}/demo/kb`,
      COPILOT_EMBED_ORIGINS: embedOrigins,
      COPILOT_FRAME_ORIGINS: frameOrigins,
      COPILOT_TEST_CLOCK: join(server.folder, "clock"),
      ...(guarded && { COPILOT_TOKEN_SECRET: SECRET, COPILOT_TOKEN_ISSUER: "browser-tests" }),
      ...(chats && silentChats(server.url)),
      RASA_TELEMETRY_ENABLED: "false",
      TF_CPP_MIN_LOG_LEVEL: "3",
    };
    await server.setClock(at);
    await server.command("prepare");
    await server.up();
    return server;
  }

  /** Run a command of the assistant against this server's database; returns what it prints. */
  async command(...words) {
    return (await run(PYTHON, [...COPILOT, ...words], { cwd: ROOT, env: this.environment })).stdout;
  }

  /** Decide the sums that wait, as a supervisor would: `approve`, or `reject` with a reason. */
  async decide(word, ...reason) {
    const words = ["-m", "tests.browser.support.decide", word, this.environment.COPILOT_TEST_CLOCK, ...reason];
    await run(PYTHON, words, { cwd: ROOT, env: this.environment });
  }

  async setClock(moment) {
    // Replaced at once: a request that is under way must not find the file empty.
    await writeFile(`${this.environment.COPILOT_TEST_CLOCK}.new`, moment);
    await rename(`${this.environment.COPILOT_TEST_CLOCK}.new`, this.environment.COPILOT_TEST_CLOCK);
  }

  async up() {
    const log = openSync(join(this.folder, "log"), "a");
    this.process = spawn(PYTHON, [...COPILOT, "serve"], { cwd: ROOT, env: this.environment, stdio: ["ignore", log, log] });
    await this.listening();
  }

  /** Kill it as a crash would. */
  async down() {
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGKILL");
    await gone;
  }

  async stop() {
    await this.down();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** How many turns the server has taken, by its own log of decisions. */
  async turns() {
    const listed = await this.command("audit", "list", "--limit", "1000");
    return listed.split("\n").filter(Boolean).length;
  }

  async listening() {
    for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end; ) {
      if (await answers(this.port)) return;
      if (this.process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new Error(`the server does not listen; its log:\n${await readFile(join(this.folder, "log"), "utf8")}`);
  }
}

/** A chat of supervisors that never answers: what they decide, the tests write into the database. */
function silentChats(url) {
  return {
    COPILOT_CHAT: join(ROOT, "deploy", "chat.example.yml"),
    COPILOT_MATTERMOST_URL: "http://127.0.0.1:9",
    COPILOT_MATTERMOST_TOKEN: "none",
    COPILOT_MATTERMOST_CALLBACK_URL: url,
    COPILOT_PSEUDONYM_KEY: SECRET,
  };
}

/** A token of an agent as the host of the panel would give one. */
export function token(claims = {}) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const valid = { iss: "browser-tests", aud: "copilot", sub: "anna", exp: Math.floor(Date.now() / 1000) + 300 };
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...valid, ...claims })}`;
  return `${signed}.${createHmac("sha256", SECRET).update(signed).digest("base64url")}`;
}

export async function freePort() {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    const found = await bind(port);
    if (found) return found;
  }
  throw new Error(`no free port in ${FIRST_PORT}-${LAST_PORT}`);
}

function bind(port) {
  return new Promise((resolve) => {
    const listener = createServer();
    listener.once("error", () => resolve(0));
    listener.listen(port, "127.0.0.1", () => {
      const found = listener.address().port;
      listener.close(() => resolve(found));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const client = connect(port, "127.0.0.1");
    client.once("connect", () => resolve(true)).once("error", () => resolve(false));
    client.once("connect", () => client.destroy());
  });
}
