// A whole call by keyboard alone, in either layout.
import assert from "node:assert/strict";
import { PHRASE, TRANSFER, answering, ask, clipboard, field, open, press, where } from "./support/panel.js";
import { pageTest } from "./support/world.js";

for (const layout of ["en", "ru"]) {
  pageTest(`a call by keyboard alone, in the layout ${layout}`, async (page, server) => {
    const alt = (code) => press(page, code, { alt: true, layout });
    await open(page, server);
    await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
    await answering(page, () => press(page, "Digit1", { layout }));
    assert.equal(await where(page), TRANSFER);
    await alt("KeyA");
    await page.locator(".say .copy", { hasText: "Скопировано" }).waitFor();
    assert.equal(await clipboard(page), PHRASE);
    await alt("KeyR");
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("Клиент хочет расторгнуть"));
    await alt("KeyD");
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("Переключите"));
    await press(page, "Escape");
    await page.locator(".hello").waitFor();
    assert.equal(await field(page).evaluate((one) => one.matches(":focus")), true);
    await alt("KeyZ");
    assert.equal(await where(page), TRANSFER);
  });
}

pageTest("a digit chooses only while the field is empty, Alt and a digit always", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
  await page.keyboard.type("8 раз 1");
  assert.equal(await field(page).inputValue(), "8 раз 1");
  await answering(page, () => press(page, "Digit1", { alt: true }));
  assert.equal(await where(page), TRANSFER);
  assert.equal(await field(page).inputValue(), "8 раз 1");
});

pageTest("0 says that the agent does not know, and is asked no more", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть, всё предложили, настаивает");
  const question = await page.locator(".question").innerText();
  await answering(page, () => press(page, "Digit0"));
  const next = page.locator(".question");
  assert.notEqual((await next.count()) ? await next.innerText() : "", question);
});

pageTest("the same key again copies the next of several phrases", async (page, server) => {
  await open(page, server);
  await ask(page, "english speaking client");
  const phrases = await page.locator(".say blockquote").allInnerTexts();
  assert.equal(phrases.length, 2);
  for (const phrase of phrases) {
    await press(page, "KeyA", { alt: true });
    await page.waitForFunction(async (text) => `«${await navigator.clipboard.readText()}»` === text, phrase);
  }
});

pageTest("every action with a key shows it and tells it to assistive technology", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть");
  const buttons = await page.locator(".choice, .copy").evaluateAll((all) =>
    all.map((one) => [one.querySelector("kbd")?.textContent ?? "", one.getAttribute("aria-keyshortcuts") ?? ""]),
  );
  assert.ok(buttons.length >= 4);
  for (const [shown, told] of buttons) assert.ok(shown && told, JSON.stringify(buttons));
});

pageTest("Esc closes what is open before it begins a new call", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть");
  await press(page, "KeyP", { alt: true });
  await page.getByRole("dialog", { name: "Мои звонки" }).waitFor();
  await press(page, "Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await page.locator("[data-decision]").count(), 1);
});
