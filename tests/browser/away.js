// The server goes away and comes back: nothing is lost, nothing is done twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TERMINATION, TRANSFER, ask, field, open, where } from "./support/panel.js";
import { openPage } from "./support/browser.js";
import { PATIENCE, browser, pageTest, sharedServer } from "./support/world.js";

test("the server is killed: the panel says so at once, keeps the text, and sends it when the server is back", PATIENCE, async () => {
  const server = await sharedServer("mortal", {});
  const page = await openPage(await browser());
  await open(page, server);
  await server.down();
  await page.keyboard.insertText(TERMINATION);
  await page.keyboard.press("Enter");
  await page.getByText("Сервер не отвечает").waitFor({ timeout: 2000 });
  assert.match(await page.locator('[role="alert"]').innerText(), /Текст сохранён/);
  assert.equal(await field(page).inputValue(), TERMINATION);
  await server.up();
  await page.locator("[data-decision]").waitFor({ timeout: 60_000 });
  assert.equal(await where(page), TRANSFER);
  assert.equal(await field(page).inputValue(), "");
  assert.equal(await page.getByText("Сервер не отвечает").count(), 0);
  assert.equal(await server.turns(), 1);
  await page.context().close();
});

pageTest("an answer that was lost on its way is asked for again without a second turn", async (page, server) => {
  const before = await server.turns();
  await open(page, server);
  let lost = 0;
  await page.route("**/webhook", async (route) => {
    if (lost++) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await ask(page, TERMINATION);
  assert.equal(await where(page), TRANSFER);
  assert.equal(lost, 2);
  assert.equal((await server.turns()) - before, 1);
});

pageTest("an answer that was cut on its way is no answer, and is asked for again", async (page, server) => {
  const ids = [];
  await open(page, server);
  await page.route("**/webhook", async (route) => {
    ids.push(route.request().postDataJSON().metadata.message_id);
    const answer = await route.fetch();
    await route.fulfill(ids.length > 1 ? { response: answer } : { response: answer, body: (await answer.text()).slice(0, 100) });
  });
  await ask(page, TERMINATION);
  assert.equal(await where(page), TRANSFER);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

pageTest("when the second try fails too, the text stays and Enter sends the same message", async (page, server) => {
  const ids = [];
  await open(page, server);
  await page.route("**/webhook", (route) => {
    ids.push(route.request().postDataJSON().metadata.message_id);
    return ids.length <= 2 ? route.abort("connectionrefused") : route.continue();
  });
  await page.keyboard.insertText(TERMINATION);
  await page.keyboard.press("Enter");
  await page.getByText("нажмите Enter").waitFor();
  assert.equal(await field(page).inputValue(), TERMINATION);
  await page.keyboard.press("Enter");
  await page.locator("[data-decision]").waitFor();
  assert.equal(new Set(ids).size, 1);
});

pageTest("what the server refuses is told in its own words", async (page, server) => {
  await open(page, server);
  await page.keyboard.insertText("а".repeat(20_001));
  await page.keyboard.press("Enter");
  await page.getByText("пришлите короче").waitFor();
});
