// First use, from an empty panel to the answer and what is done with it.
import assert from "node:assert/strict";
import { PHRASE, TERMINATION, TRANSFER, answering, ask, assertInSight, clipboard, field, open, where } from "./support/panel.js";
import { pageTest } from "./support/world.js";

pageTest("an agent types five words and sees where, what to say, and which CASE without scrolling", async (page, server) => {
  await open(page, server);
  await ask(page, "сложный вопрос, ответа нет, согласен ждать");
  assert.match(await where(page), /создайте CASE Эксперты поддержка/);
  assert.equal(await field(page).inputValue(), "");
  for (const part of [".where", ".say", ".order .name"]) await assertInSight(page, part);
});

pageTest("the blocks of the card stand in the order in which they are read", async (page, server) => {
  await open(page, server);
  await ask(page, "сложный вопрос, ответа нет, согласен ждать");
  const names = await page.locator("article .block").evaluateAll((all) => all.map((one) => one.classList[1]));
  const order = ["where", "say", "order", "steps", "comment", "why"].filter((name) => names.includes(name));
  assert.deepEqual(names.filter((name) => order.includes(name)), order);
  assert.ok(order.length >= 4, names.join());
});

pageTest("while a question is open, comment and facts are one line each, and the ways are in sight", async (page, server) => {
  await open(page, server);
  await ask(page, "кл хочет расторгнуть, всё предложили");
  for (const part of [".comment", ".why"]) assert.ok((await page.locator(part).boundingBox()).height < 40, part);
  for (const part of [".ways h2", ".way"]) await assertInSight(page, part);
  await page.locator(".comment .copy").click();
  assert.equal(await clipboard(page), "Клиент хочет расторгнуть договор: варианты решения предложены");
  await page.locator(".why [aria-expanded]").click();
  assert.equal(await page.locator(".fact").first().evaluate((one) => one.matches(":focus")), true);
  await page.locator(".comment [aria-expanded]").click();
  await page.keyboard.insertText("Своими словами. ");
  assert.match(await page.locator(".comment textarea").inputValue(), /Своими словами\. /);
  await answering(page, () => page.locator('[data-digit="1"]').click());
  assert.match(await page.locator(".comment textarea").inputValue(), /Своими словами\. /);
});

pageTest("the name of the client stands in the phrase, and the age of his data is told", async (page, server) => {
  await open(page, server);
  await ask(page, "просит скидку, по ЕППСЛ нельзя. 79000000005");
  assert.match(await page.locator(".say").innerText(), /Марина Сергеевна, по Вашей истории/);
  assert.match(await page.locator(".why").innerText(), /Карточка по данным на/);
});

pageTest("copy puts exactly the words into the clipboard", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  await page.locator(".say .copy").click();
  assert.equal(await clipboard(page), PHRASE);
  await page.locator(".comment .copy").click();
  assert.equal(await clipboard(page), await page.locator(".comment textarea").inputValue());
  await page.locator('[data-copy="all"]').click();
  const all = await clipboard(page);
  assert.ok(all.startsWith(`${TRANSFER}\n\n${PHRASE}\n\n`), all);
});

pageTest("a CASE is copied with its category, subject, priority and the fields to fill", async (page, server) => {
  await open(page, server);
  await ask(page, "сложный вопрос, ответа нет, согласен ждать");
  await page.locator(".order .copy").click();
  const lines = (await clipboard(page)).split("\n");
  assert.equal(lines[0], "Эксперты поддержка/Контакт с клиентом/Физ.лицо(Юр. лицо)");
  assert.ok(lines.includes("Тема: Сложный вопрос") && lines.includes("Приоритет: СРОЧНЫЙ"), lines.join("|"));
  assert.ok(lines.includes("Все информационные поля без исключения: "), lines.join("|"));
});

pageTest("a message nobody can place offers readings, and the chosen one is answered", async (page, server) => {
  await open(page, server);
  await ask(page, "баба яга");
  const reading = page.locator(".readings .choice").first();
  const title = await reading.locator("span").innerText();
  await answering(page, () => reading.click());
  assert.equal(await page.locator(".where .title").innerText(), title);
});

pageTest("a comment that was changed stays changed when the card decides anew", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  await page.locator(".comment textarea").fill("Своими словами");
  await answering(page, () => page.locator('[data-fact="insists"]').click());
  assert.equal(await page.locator(".comment textarea").inputValue(), "Своими словами");
});

pageTest("a step that was done stays ticked within the call", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  await page.locator(".steps input").first().check();
  await answering(page, () => page.locator('[data-fact="retention_line_open"]').click());
  await answering(page, () => page.locator('[data-fact="retention_line_open"]').click());
  assert.equal(await page.locator(".steps input").first().isChecked(), true);
});
