// Hand-over from the CTI: by the address, and by messages from an allowed origin.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { ask, open } from "./support/panel.js";
import { openPage } from "./support/browser.js";
import { freePort, token } from "./support/server.js";
import { PATIENCE, browser, pageTest, sharedServer } from "./support/world.js";

const FRAUD = "мошенники увели деньги, перевёл на номер подозреваемого 8 916 111-22-33, просит удержать";

pageTest("number and call id come by the address, which forgets them at once", async (page, server) => {
  await open(page, server, "/panel#phone=79000000005&call_id=cti-call");
  assert.equal(page.url(), `${server.url}/panel`);
  const sent = page.waitForRequest("**/webhook");
  await ask(page, "просит скидку, по ЕППСЛ нельзя");
  const { metadata } = (await sent).postDataJSON();
  assert.deepEqual([metadata.phone, metadata.call_id], ["79000000005", "cti-call"]);
  assert.match(await page.locator(".say").innerText(), /Марина Сергеевна/);
});

pageTest("the fraudster's number stands in the comment on this screen alone", async (page, server) => {
  await open(page, server, "/panel#phone=79000000001&call_id=fraud");
  const answered = page.waitForResponse("**/webhook");
  await ask(page, FRAUD);
  assert.doesNotMatch(await (await answered).text(), /916/);
  const comment = await page.locator(".comment textarea").inputValue();
  assert.match(comment, /Номер мошенника: \+7 916 111-22-33$/);
  assert.doesNotMatch(comment, /900 000/);
});

/** A page of the CTI that frames the panel, on an origin of its own. */
async function cti() {
  const port = await freePort();
  const page = '<!doctype html><meta charset="utf-8"><iframe allow="clipboard-write"></iframe>';
  const listener = createServer((_, answer) => answer.end(page)).listen(port, "127.0.0.1");
  after(() => listener.close());
  return `http://127.0.0.1:${port}`;
}

test("a CTI of an allowed origin hands calls over, gives the token, and ends them", PATIENCE, async () => {
  const origin = await cti();
  const server = await sharedServer("guarded for CTI", { guarded: true, frameOrigins: origin });
  const page = await openPage(await browser());
  await page.goto(origin);
  await page.evaluate(
    ([url, good]) => {
      const frame = document.querySelector("iframe");
      window.asked = 0;
      window.addEventListener("message", (event) => {
        if (event.data.type !== "copilot.need_token") return;
        const given = window.asked++ ? good : "refused";
        event.source.postMessage({ type: "copilot.token", token: given }, event.origin);
      });
      frame.src = `${url}/panel`;
    },
    [server.url, token()],
  );
  const panel = page.frameLocator("iframe");
  await panel.locator(".line").first().waitFor();
  assert.equal(await page.evaluate(() => window.asked), 2);
  const say = (message) => page.evaluate(([url, data]) => document.querySelector("iframe").contentWindow.postMessage(data, url), [server.url, message]);
  await say({ type: "copilot.call", phone: "79000000005", call_id: "c1" });
  await panel.locator("#field").fill("просит скидку, по ЕППСЛ нельзя");
  await panel.locator("#field").press("Enter");
  await panel.locator(".say", { hasText: "Марина Сергеевна" }).waitFor();
  await say({ type: "copilot.call_end" });
  await panel.locator(".hello").waitFor();
  await page.context().close();
});

pageTest("a message of any other origin is ignored", async (page, server) => {
  await open(page, server);
  await ask(page, "роутер не работает");
  await page.evaluate(() => window.postMessage({ type: "copilot.call_end" }, "*"));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.locator("[data-decision]").count(), 1);
});
