// Facts that are put right on the card: by one click, by choosing another value, by writing another number.
import assert from "node:assert/strict";
import { TERMINATION, answering, ask, field, open, press, where } from "./support/panel.js";
import { pageTest } from "./support/world.js";

const COURIER = "замена сим с доставкой курьером, регион Юг";
const DISCOUNT = "просит скидку 700 рублей, по ЕППСЛ возможно, конфликтный";

const fact = (page, id) => page.locator(`[data-fact="${id}"]`);
const others = (page) => page.locator(".instead button");
const focused = (locator) => locator.evaluate((one) => one.matches(":focus"));

pageTest("a fact that is yes or no is flipped by one click, and the server is told the fact itself", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  const told = page.waitForRequest("**/webhooks/panel/facts");
  await answering(page, () => fact(page, "insists").click());
  assert.deepEqual((await told).postDataJSON().facts, { insists: false });
  assert.match(await fact(page, "insists").innerText(), /не настаивает/);
});

pageTest("a fact of several values opens the other ones, and the chosen one decides anew", async (page, server) => {
  await open(page, server);
  await ask(page, COURIER);
  const before = await where(page);
  await fact(page, "region").click();
  assert.deepEqual(await others(page).allInnerTexts(), ["Московский регион", "регион Центр", "регион Сибирь", "другой регион"]);
  const told = page.waitForRequest("**/webhooks/panel/facts");
  await answering(page, () => others(page).first().click());
  assert.deepEqual((await told).postDataJSON().facts, { region: "moscow" });
  assert.notEqual(await where(page), before);
  assert.equal(await others(page).count(), 0);
  assert.equal(await field(page).inputValue(), "");
  assert.equal(await focused(field(page)), true);
});

pageTest("another value is chosen by keyboard alone; Esc closes the choice and not the call", async (page, server) => {
  await open(page, server);
  await ask(page, COURIER);
  await fact(page, "region").focus();
  await page.keyboard.press("Enter");
  await others(page).first().waitFor();
  assert.equal(await focused(others(page).first()), true);
  await press(page, "Escape");
  await others(page).first().waitFor({ state: "detached" });
  assert.equal(await focused(fact(page, "region")), true);
  assert.equal(await fact(page, "region").getAttribute("aria-expanded"), "false");
  assert.equal(await page.locator("[data-decision]").count(), 1);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await answering(page, () => page.keyboard.press("Enter"));
  assert.match(await page.locator(".facts, .why").last().textContent(), /регион Центр/);
});

pageTest("a number is written anew in a small field", async (page, server) => {
  await open(page, server);
  await ask(page, DISCOUNT);
  const before = await where(page);
  await fact(page, "discount_amount").click();
  const input = page.getByLabel("Сумма скидки, рублей");
  assert.equal(await input.inputValue(), "700");
  await page.keyboard.type("100");
  const told = page.waitForRequest("**/webhooks/panel/facts");
  await answering(page, () => page.keyboard.press("Enter"));
  assert.deepEqual((await told).postDataJSON().facts, { discount_amount: 100 });
  assert.notEqual(await where(page), before);
});
