// The embed: on a foreign page with a strict policy and a hostile style sheet, and on our demo knowledge base.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage } from "./support/browser.js";
import { startHost } from "./support/host.js";
import { token } from "./support/server.js";
import { PATIENCE, browser, pageTest, sharedServer } from "./support/world.js";

const host = await startHost();
after(() => host.stop());

/** A test on the foreign page; a broken policy or a foreign request fails it. */
function hostTest(name, tokens, body) {
  test(name, PATIENCE, async () => {
    const server = await sharedServer("guarded for the embed", { guarded: true, embedOrigins: host.url });
    Object.assign(host, { bot: server.url, tokens: tokens(), asked: 0 });
    const page = await openPage(await browser(), { viewport: { width: 1280, height: 800 } });
    await page.goto(host.url);
    await body(page, server);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

const assistant = (page, clause) => page.locator(`copilot-assistant[data-clause="${clause}"]`);
const opener = (page, clause) => assistant(page, clause).getByRole("button", { name: "спросить по этому пункту" });

hostTest("two on a strict page, each at its clause, and the host's style sheet reaches neither", () => [token()], async (page) => {
  await opener(page, "contract_termination").click();
  const first = assistant(page, "contract_termination").locator("copilot-panel");
  await first.locator(".where .title").waitFor();
  assert.match(await first.locator(".where .title").innerText(), /расторгнуть/);
  const look = await first.locator(".where .go").evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).fontSize]);
  assert.notEqual(look[0], "rgb(255, 0, 0)");
  assert.ok(parseFloat(look[1]) >= 17, look[1]);
  const box = await first.boundingBox();
  assert.ok(box.width >= 400 && box.height >= 700, JSON.stringify(box));
  await opener(page, "number_change").click();
  const second = assistant(page, "number_change").locator("copilot-panel");
  await second.locator(".where .title").waitFor();
  assert.match(await second.locator(".where .title").innerText(), /Замена номера/);
  assert.equal(await first.isVisible(), false);
});

hostTest("the panel's code comes only when it is first opened, and once", () => [token()], async (page, server) => {
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url())));
  assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").filter((one) => one.name.includes("/assets/")).length), 0);
  for (const clause of ["contract_termination", "number_change"]) {
    await opener(page, clause).click();
    await assistant(page, clause).locator(".where .title").waitFor();
  }
  const code = loaded.filter((url) => url.origin === server.url && url.pathname.includes("/assets/"));
  assert.equal(code.length, 1);
});

hostTest("a token that has run out is asked for again, and kept in memory alone", () => [token({ exp: 1 }), token()], async (page) => {
  await opener(page, "contract_termination").click();
  await assistant(page, "contract_termination").locator(".where .title").waitFor();
  assert.equal(host.asked, 2);
  assert.equal(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])), '[{},{},""]');
});

hostTest("no global is left on the host's page", () => [token()], async (page) => {
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
  await opener(page, "contract_termination").click();
  await assistant(page, "contract_termination").locator(".where .title").waitFor();
  const ours = new Set(await names());
  await page.goto(`${host.url}/host.js`);
  for (const name of [...(await names()), "kbToken"]) ours.delete(name);
  assert.deepEqual([...ours], []);
});

hostTest("without a token the panel says that access has ended", () => [token({ aud: "another" })], async (page) => {
  await opener(page, "contract_termination").click();
  await assistant(page, "contract_termination").getByText("Доступ закончился").waitFor();
});

pageTest("the demo knowledge base has a place for every situation, and asks at it", async (page, server) => {
  const situations = await (await fetch(`${server.url}/webhooks/panel/situations`)).json();
  await page.goto(`${server.url}/demo/kb#number_change`);
  const anchors = await page.locator("article[id]").evaluateAll((all) => all.map((one) => one.id));
  assert.deepEqual([...anchors].sort(), situations.map((one) => one.id).sort());
  await page.locator("#number_change button").click();
  await page.locator("#number_change copilot-panel .where .title").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#number_change .hello").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#number_change copilot-panel").waitFor({ state: "hidden" });
}, { viewport: { width: 1280, height: 800 } });

test("a site that is not allowed gets no answer", PATIENCE, async () => {
  const server = await sharedServer("guarded for CTI", { guarded: true });
  Object.assign(host, { bot: server.url, tokens: [token()], asked: 0 });
  const page = await openPage(await browser());
  await page.goto(host.url);
  await opener(page, "contract_termination").click();
  await assistant(page, "contract_termination").getByText("Сервер не отвечает").waitFor();
  await page.context().close();
});
