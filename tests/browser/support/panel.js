// What an agent does with the panel, and what he sees on it.
import assert from "node:assert/strict";
import { AXE } from "./tools.js";

export const TERMINATION = "кл хочет расторгнуть, причину назвал, всё предложили, настаивает. 79000000001";
export const TRANSFER = "Переключите на линию Сохранения (ГСКиПО, ОСО)";
export const PHRASE =
  "Для решения вопроса потребуется помощь старшего специалиста. Пожалуйста, оставайтесь на линии и дождитесь соединения";

/** Open the panel; the field has the focus when this returns. */
export async function open(page, server, address = "/panel") {
  await page.goto(server.url + address);
  await page.locator("#field:focus").waitFor();
  return page;
}

/** Type a message and send it; returns when its card is there. */
export async function ask(page, text) {
  await answering(page, async () => {
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  });
}

/** Do something that brings another answer, and wait for its card. */
export async function answering(page, action) {
  const before = await decisionOf(page);
  await action();
  await page.waitForFunction(
    (old) => {
      const now = document.querySelector("copilot-panel")?.shadowRoot.querySelector("[data-decision]");
      return now && now.dataset.decision !== old;
    },
    before,
  );
}

export async function decisionOf(page) {
  const card = page.locator("[data-decision]");
  return (await card.count()) ? card.getAttribute("data-decision") : null;
}

export const where = (page) => page.locator(".where .go").first().innerText();
export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
export const field = (page) => page.locator("#field");

/** Assert that the element is wholly between the top bar and the dock, without scrolling. */
export async function assertInSight(page, selector) {
  const [element, main] = await Promise.all([page.locator(selector).first().boundingBox(), page.locator("main").boundingBox()]);
  assert.ok(element, `${selector} is not there`);
  const inSight = element.y >= main.y && element.y + element.height <= main.y + main.height;
  assert.ok(inSight, `${selector} ends at ${element.y + element.height}, the card's window at ${main.y + main.height}`);
}

/** What axe finds on the page that keeps somebody out. */
export async function serious(page) {
  await page.addScriptTag({ path: AXE }).catch(() => page.evaluate(AXE));
  const { violations } = await page.evaluate(() => window.axe.run());
  const found = violations.filter((one) => ["serious", "critical"].includes(one.impact));
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
}

/** Press a key by its place, as the layout of the machine would send it. */
export async function press(page, code, { alt = false, layout = "en" } = {}) {
  const session = await page.context().newCDPSession(page);
  const key = keyAt(code, layout);
  const event = { code, key, modifiers: alt ? 1 : 0, ...(!alt && key.length === 1 && { text: key }) };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event, text: undefined });
  await session.detach();
}

const RUSSIAN = { A: "ф", C: "с", R: "к", D: "в", Z: "я", P: "з", V: "м", I: "ш", N: "т", H: "р" };

function keyAt(code, layout) {
  const letter = /^Key(.)$/.exec(code)?.[1];
  if (letter) return layout === "ru" ? RUSSIAN[letter] : letter.toLowerCase();
  const digit = /^Digit(.)$/.exec(code)?.[1];
  return digit ?? { Quote: layout === "ru" ? "э" : "'", Minus: "-", Equal: "=" }[code] ?? code;
}
