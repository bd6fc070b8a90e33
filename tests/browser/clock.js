// The clock: what changes while the caller is on the line.
import assert from "node:assert/strict";
import { TERMINATION, TRANSFER, ask, open, where } from "./support/panel.js";
import { pageTest } from "./support/world.js";

const BEFORE = "2026-11-24T23:49:30";
const CLOSED = "2026-11-24T23:50:00";
const AT = new Date(`${BEFORE}+03:00`);

pageTest(
  "the countdown passes 23:50, and the card changes from the transfer to the CASE by itself",
  async (page, server) => {
    await page.clock.install({ time: AT });
    await open(page, server);
    await ask(page, TERMINATION);
    assert.equal(await where(page), TRANSFER);
    assert.match(await page.locator("[data-countdown]").innerText(), /ещё 0:[23]\d/);
    await server.setClock(CLOSED);
    await page.clock.runFor(31_000);
    await page.locator(".order .name").waitFor();
    assert.match(await where(page), /Не переключайте, создайте CASE/);
    assert.match(await page.locator('[role="alert"]').innerText(), /Ответ изменился/);
  },
  { at: BEFORE },
);

pageTest("a line that is closed by hand during the call changes the card", async (page, server) => {
  await page.clock.install({ time: new Date("2026-11-24T15:00:00+03:00") });
  await open(page, server);
  await ask(page, TERMINATION);
  try {
    await server.command("ops", "line", "retention", "closed", "--by", "test");
    await page.clock.runFor(11_000);
    await page.locator(".order .name").waitFor();
  } finally {
    await server.command("ops", "line", "retention", "auto", "--by", "test");
  }
});

pageTest("an incident is told at the top, with what it allows", async (page, server) => {
  const flags = ["--by", "test", "--mass", "--registered-in-cpk", "--affects-cti"];
  const id = (await server.command("ops", "incident", "open", "Переводы через CTI не проходят", ...flags)).trim();
  try {
    await open(page, server);
    const banner = page.locator(".incident");
    await banner.waitFor();
    assert.match(await banner.innerText(), /Переводить по номеру можно.*Переводы через CTI не проходят/);
  } finally {
    await server.command("ops", "incident", "close", id, "--by", "test");
  }
});

pageTest("a sign of progress is shown after 300 ms and not before", async (page, server) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.clock.install({ time: new Date("2026-11-24T15:00:00+03:00") });
  await open(page, server);
  await page.route("**/webhook", async (route) => {
    await held;
    await route.continue();
  });
  // Before the panel looks at the state of the lines again: nothing else is under way.
  await page.clock.pauseAt(new Date("2026-11-24T15:00:08+03:00"));
  const asked = page.waitForRequest("**/webhook");
  await page.keyboard.insertText(TERMINATION);
  await page.keyboard.press("Enter");
  await asked;
  await page.clock.runFor(290);
  assert.equal(await page.locator(".working").count(), 0);
  await page.clock.runFor(20);
  await page.locator(".working").waitFor();
  release();
  await page.locator("[data-decision]").waitFor();
  assert.equal(await page.locator(".working").count(), 0);
});

pageTest("an answer is on the screen in the frame after its arrival", async (page, server) => {
  await page.addInitScript(() => {
    const json = Response.prototype.json;
    Response.prototype.json = async function () {
      const data = await json.call(this);
      if (this.url.endsWith("/webhook")) requestAnimationFrame(() => requestAnimationFrame(() => (window.seen = shown())));
      return data;
    };
    const shown = () => document.querySelector("copilot-panel").shadowRoot.querySelector("[data-decision]") !== null;
  });
  await open(page, server);
  await ask(page, TERMINATION);
  await page.waitForFunction(() => "seen" in window);
  assert.equal(await page.evaluate(() => window.seen), true);
});
