// The Teams channel in Microsoft 365 Agents Playground, driven in a real Chromium, tokens checked throughout.
// Optional: the Playground is Microsoft's, its licence is for evaluation, and it is never part of this project.
//   mkdir FOLDER && npm i --prefix FOLDER @microsoft/m365agentsplayground@0.2.28 playwright-core@1.65.1
//   PLAYGROUND=FOLDER node tests/chat/playground.js
// PICTURES=1 takes the pictures of docs/chat.md anew.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = process.env.PLAYGROUND ?? "playground";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const CLI = join(FOLDER, "node_modules/@microsoft/m365agentsplayground/cli.js");
const PORT = 56150;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
const missing = [CLI, CHROMIUM].find((path) => !existsSync(path));
const skip = missing ? `there is no ${missing}: see the head of this file` : false;
const started = [];
let proxy;

/** Start a program in a process group of its own, and wait for a line that matches. */
function start(program, words, pattern, env = {}, cwd = ROOT) {
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, detached: true });
  started.push(child);
  return new Promise((resolve, reject) => {
    let told = "";
    const read = (data) => {
      told += data;
      const found = pattern.exec(told);
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => reject(new Error(`${program} ended:\n${told}`)));
    setTimeout(() => reject(new Error(`${program} is not ready:\n${told}`)), 60_000).unref();
  });
}

function stop(child) {
  child.removeAllListeners("exit");
  try {
    process.kill(-child.pid);
  } catch {} // it has ended already
}

async function playground(path) {
  const profile = mkdtempSync(join(tmpdir(), "playground-"));
  const words = [CLI, "start", "-e", `http://127.0.0.1:${proxy}${path}`, "-c", "msteams", "-p", PORT];
  const quiet = { TEAMSAPPTESTER_BROWSER: "none" };
  // It writes its settings where it is started.
  await start(process.execPath, [...words, "--disable-telemetry"], /Listening on/, quiet, profile);
  const { chromium } = createRequire(join(FOLDER, "package.json"))("playwright-core");
  const options = { executablePath: CHROMIUM, args: FLAGS, viewport: { width: 1280, height: 900 } };
  const context = await chromium.launchPersistentContext(profile, { headless: true, ...options });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  await page.goto(`http://localhost:${PORT}/`);
  await page.getByText("conversationUpdate").first().waitFor();
  const close = async () => {
    await context.close();
    stop(started.pop());
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, close };
}

const box = (page) => page.locator("[data-lexical-editor=true][role=textbox]");
const button = (page, name) => page.getByRole("button", { name, exact: true });
const shows = (page, text) => page.getByText(text).first().waitFor();

async function say(page, text) {
  await box(page).click();
  await box(page).pressSequentially(text);
  await page.keyboard.press("Enter");
}

async function mention(page, text) {
  await box(page).click();
  await box(page).pressSequentially("@");
  await page.getByText("Test Bot", { exact: true }).last().click();
  await say(page, ` ${text}`);
}

async function picture(page, name) {
  if (!process.env.PICTURES) return;
  await page.waitForTimeout(500);
  const clip = { x: 335, y: 50, width: 600, height: 770 };
  await page.screenshot({ path: join(ROOT, `docs/pictures/teams-${name}.png`), clip });
}

before(async () => {
  if (skip) return;
  const found = await start(join(ROOT, ".venv/bin/python"), ["-m", "tests.chat.teams_server"], /"proxy": (\d+)/);
  proxy = found[1];
});
after(() => started.forEach(stop));

test("without a token everything is refused", { skip }, async () => {
  const { page, close } = await playground("/unsigned");
  await say(page, "скидка");
  await page.getByText(/message 401/).first().waitFor();
  await close();
});

test("ask, approve, reject, lose, be told, in a chat and in a group", { skip }, async (t) => {
  const { page, close } = await playground("/signed");

  await t.test("a question is answered by a card, and a click changes the card in place", async () => {
    await say(page, "клиент просит скидку");
    await shows(page, "Переведите на линию сохранения");
    await shows(page, "перевод на *ОСКО*, до 22:00");
    await picture(page, "advice");
    await button(page, "Уже отказали в скидке").click();
    await shows(page, "перевод на 2217");
    assert.equal(await page.getByText("Переведите на линию сохранения").count(), 0);
  });

  await t.test("a sum is approved, and the card says by whom", async () => {
    await say(page, "согласование C-17");
    await button(page, "Согласовать").click();
    await shows(page, "C-17: Согласовано (Alex Wilber)");
    assert.equal(await button(page, "Согласовать").count(), 0);
  });

  await t.test("a sum is rejected, and only with a reason", async () => {
    await say(page, "согласование C-18");
    await button(page, "Отклонить").click();
    await button(page, "Отправить").click();
    await shows(page, "Напишите, пожалуйста");
    await picture(page, "reason");
    await page.locator("textarea").first().fill("нет акта");
    await button(page, "Отправить").click();
    await shows(page, "C-18: Отклонено: нет акта (Alex Wilber)");
  });

  await t.test("the second to decide is told so, and sees the card as it stands", async () => {
    await say(page, "согласование C-18");
    await button(page, "Согласовать").click();
    await shows(page, "Уже решено. Отклонено: нет акта");
    await picture(page, "late");
    await button(page, "Согласовать").waitFor({ state: "detached" });
  });

  await t.test("a digest comes with its picture", async () => {
    await say(page, "сводка");
    await page.getByAltText("Обращения по часам").waitFor();
  });

  await t.test("an alert comes unasked and is updated in place", async () => {
    const alert = fetch(`http://127.0.0.1:${proxy}/alert`, { method: "POST" });
    await shows(page, "Массовый сбой: интернет, Казань");
    await picture(page, "alert");
    assert.equal((await alert).status, 200);
    await shows(page, "Сбой устранён: интернет, Казань");
    assert.equal(await page.getByText("Массовый сбой: интернет, Казань").count(), 0);
  });

  await t.test("in a group the bot is mentioned", async () => {
    await page.getByText("Group Chat", { exact: true }).click();
    await mention(page, "согласование C-19");
    await button(page, "Согласовать").click();
    await shows(page, "C-19: Согласовано (Alex Wilber)");
  });
  await close();
});
