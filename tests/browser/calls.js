// Calls: one after another, in two tabs, in the history; what the agent says of an answer.
import assert from "node:assert/strict";
import { TERMINATION, TRANSFER, answering, ask, field, open, press, where } from "./support/panel.js";
import { openTab } from "./support/browser.js";
import { pageTest } from "./support/world.js";

pageTest("two tabs are two conversations", async (page, server) => {
  const other = await openTab(page);
  await open(page, server);
  await open(other, server);
  await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
  await ask(other, "роутер не работает");
  await answering(page, () => page.locator('[data-digit="1"]').click());
  assert.equal(await where(page), TRANSFER);
  assert.match(await other.locator(".where .title").innerText(), /оборудовани/);
});

/** A copy of the tab as browsers make it: with the session of the first. */
const COPIES = {
  "opened by the first one": async (page) => {
    const opened = page.waitForEvent("popup");
    await page.evaluate(() => void window.open(location.href));
    return opened;
  },
  "given the session of the first": async (page, server) => {
    const session = await page.evaluate(() => ({ ...sessionStorage }));
    const copy = await openTab(page);
    await copy.addInitScript((kept) => sessionStorage.length || Object.assign(sessionStorage, kept), session);
    await copy.goto(`${server.url}/panel`);
    return copy;
  },
};

for (const [how, copied] of Object.entries(COPIES)) {
  pageTest(`a duplicated tab, ${how}, has a call of its own`, async (page, server) => {
    await open(page, server);
    await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
    const session = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    const first = await session();
    const copy = await copied(page, server);
    await copy.locator(".hello").waitFor();
    await copy.locator("#field").focus();
    await ask(copy, "роутер не работает");
    assert.equal(await session(), first);
    await answering(page, () => page.locator('[data-digit="1"]').click());
    assert.equal(await where(page), TRANSFER);
    for (const [tab, title] of [[page, /расторгнуть/], [copy, /оборудовани/]]) {
      await tab.reload();
      await tab.locator("[data-decision]").waitFor();
      assert.match(await tab.locator(".where .title").innerText(), title);
    }
  });
}

pageTest("a reload keeps the call and nothing of its words", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  assert.doesNotMatch(kept, /79000000001|расторг|Анна/);
  await page.reload();
  await page.locator("[data-decision]").waitFor();
  assert.equal(await where(page), TRANSFER);
});

pageTest("a new call begins empty, and the earlier one comes back whole", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
  await press(page, "Escape");
  await ask(page, "роутер не работает");
  await press(page, "KeyZ", { alt: true });
  assert.match(await page.locator(".where .title").innerText(), /расторгнуть/);
  await answering(page, () => press(page, "Digit1"));
  assert.equal(await where(page), TRANSFER);
});

pageTest("the history holds my calls alone, and finds them", async (page, server) => {
  const stranger = await openTab(page);
  await open(stranger, server);
  await ask(stranger, "замена номера");
  await open(page, server);
  await ask(page, TERMINATION);
  await press(page, "Escape");
  await server.setClock("2026-11-24T15:05:00");
  await ask(page, "роутер не работает");
  await press(page, "KeyP", { alt: true });
  const entries = page.locator(".past");
  await entries.nth(1).waitFor();
  assert.equal(await entries.count(), 2);
  assert.match(await entries.first().innerText(), /оборудованию/);
  assert.doesNotMatch(await entries.nth(1).innerText(), /79000000001/);
  await page.keyboard.insertText("расторг");
  await entries.nth(1).waitFor({ state: "detached" });
  assert.match(await entries.first().innerText(), /расторгнуть/);
});

pageTest("an answer is judged right by a key, or wrong with the right one chosen", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  const told = page.waitForRequest("**/feedback");
  await press(page, "Equal", { alt: true });
  assert.equal((await told).postDataJSON().verdict, "right");
  await press(page, "Minus", { alt: true });
  await page.getByRole("dialog", { name: "Какая ситуация верная?" }).waitFor();
  await page.keyboard.insertText("бывший");
  await page.getByRole("button", { name: /бывший сотрудник/ }).click();
  await page.locator(".pane").waitFor({ state: "detached" });
  const kept = await server.command("audit", "feedback");
  assert.match(kept, /former_employee/);
});

pageTest("the panel opens at a clause; a clause of several situations is a choice", async (page, server) => {
  await open(page, server, "/panel?clause=number_change");
  await page.getByText("Замена номера").first().waitFor();
  await open(page, server, "/panel?clause=2");
  await page.locator(".readings .choice").nth(1).waitFor();
  await answering(page, () => press(page, "Digit2"));
  await page.locator(".where .title", { hasText: /скидку/ }).waitFor();
});

pageTest("the clause of the answer leads to its place in the knowledge base", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  assert.equal(await page.locator(".why a").getAttribute("href"), `${server.url}/demo/kb#contract_termination`);
  assert.equal(await field(page).inputValue(), "");
});
