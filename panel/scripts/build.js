// Builds bot/panel_files/. `--verify` builds into a temporary folder and says what differs from the committed files.
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const committed = here("../bot/panel_files");
const HASH_LETTERS = 8;
/** The browsers of call centres are a year or two old. */
const TARGET = ["chrome123", "firefox120", "safari17.5"];

/** Lit keeps its marks on the global object; on a host's page it gets an object of its own with all it reads there. */
const OWN_GLOBAL = `const litPropertyMetadata = new WeakMap();
const globalThis = { ShadowRoot, trustedTypes: self.trustedTypes, litPropertyMetadata };`;

/** One script from one entry, in a function of its own. */
async function bundle(entry, { define = {}, intro = "" } = {}) {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define,
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rollupOptions: { input: here(entry), output: { format: "iife", entryFileNames: "code.js", intro } },
    },
  });
  const [code] = result.output.filter((file) => file.type === "chunk");
  return code.code;
}

async function asset(folder, name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_LETTERS);
  const [stem, ending] = name.split(".");
  const file = `${stem}-${hash}.${ending}`;
  await writeFile(join(folder, "assets", file), content);
  return file;
}

/** The page with the names of its built files in place of its sources. */
async function page(source, replaced) {
  let html = await readFile(here(source), "utf8");
  for (const [from, to] of replaced) {
    if (!html.includes(from)) throw new Error(`${source} does not hold ${from}`);
    html = html.replace(from, to);
  }
  return html;
}

async function make(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "assets"), { recursive: true });
  const pageCode = await asset(folder, "page.js", await bundle("src/page/page.ts"));
  const pageStyle = await asset(folder, "page.css", await readFile(here("src/page/page.css")));
  const panelCode = await asset(folder, "panel.js", await bundle("src/embed/panel_code.ts", { intro: OWN_GLOBAL }));
  const icon = await asset(folder, "icon.svg", await readFile(here("src/page/icon.svg")));
  const kbStyle = await asset(folder, "kb.css", await readFile(here("src/kb/kb.css")));
  const define = { PANEL_CODE: JSON.stringify(panelCode) };
  await writeFile(join(folder, "widget.js"), await bundle("src/embed/loader.ts", { define }));
  const panelPage = await page("src/page/index.html", [
    ["./icon.svg", `/panel/assets/${icon}`],
    ["./page.css", `/panel/assets/${pageStyle}`],
    ['type="module" src="./page.ts"', `defer src="/panel/assets/${pageCode}"`],
  ]);
  const kbPage = await page("src/kb/index.html", [
    ["./kb.css", `/panel/assets/${kbStyle}`],
  ]);
  await writeFile(join(folder, "panel.html"), panelPage);
  await writeFile(join(folder, "kb.html"), kbPage);
}

async function files(folder) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(await Promise.all(names.map(async (name) => [relative(folder, name), await readFile(name, "utf8")])));
}

async function verify() {
  const folder = await mkdtemp(join(tmpdir(), "panel-"));
  await make(folder);
  const [built, kept] = await Promise.all([files(folder), files(committed)]);
  await rm(folder, { recursive: true });
  const differing = [...new Set([...built.keys(), ...kept.keys()])].filter((name) => built.get(name) !== kept.get(name));
  if (differing.length === 0) return;
  console.error(`bot/panel_files is not what panel/ builds (${differing.join(", ")}): run \`npm run build\` in panel/`);
  process.exit(1);
}

await (process.argv.includes("--verify") ? verify() : make(committed));
