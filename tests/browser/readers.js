// Readers of the knowledge base: the answer without the subscriber, and that is said.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, open } from "./support/panel.js";
import { openPage } from "./support/browser.js";
import { token } from "./support/server.js";
import { PATIENCE, browser, sharedServer } from "./support/world.js";

const ABOUT_MARINA = "просит скидку, по ЕППСЛ нельзя. 79000000005";

/** What the panel of an agent with this role gets and shows. */
async function shownTo(role) {
  const server = await sharedServer("guarded for CTI", { guarded: true });
  const page = await openPage(await browser());
  await open(page, server, `/panel#token=${token({ role })}`);
  const answered = page.waitForResponse("**/webhook");
  await ask(page, ABOUT_MARINA);
  const [{ custom: advice }] = await (await answered).json();
  const shown = {
    advice,
    text: await page.locator("main").innerText(),
    accountFacts: await page.locator(".fact.account").count(),
    told: await page.locator(".reader").allInnerTexts(),
  };
  assert.deepEqual(page.faults, []);
  await page.context().close();
  return shown;
}

test("a reader is answered without the account, and the panel says so", PATIENCE, async () => {
  const { advice, text, accountFacts, told } = await shownTo("reader");
  assert.deepEqual(told, ["База знаний: без данных абонента"]);
  assert.equal(advice.situation, "discount_request");
  assert.equal(advice.data_age, null);
  assert.deepEqual(advice.facts.filter((fact) => fact.source === "account"), []);
  assert.equal(accountFacts, 0);
  assert.doesNotMatch(text, /Марина|Карточка по данным/);
  assert.match(text, /Карточка абонента не проверена: ваша роль отвечает по базе знаний/);
});

test("an agent of the first line is answered with the account, on the same server", PATIENCE, async () => {
  const { text, accountFacts, told } = await shownTo("first_line");
  assert.deepEqual(told, []);
  assert.ok(accountFacts > 0);
  assert.match(text, /Марина/);
});
