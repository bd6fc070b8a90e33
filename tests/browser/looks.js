// What it looks like: accessible, at every width, light and dark, large, in expert mode.
import assert from "node:assert/strict";
import { TERMINATION, ask, assertInSight, open, press, serious } from "./support/panel.js";
import { pageTest } from "./support/world.js";

const WIDTHS = [320, 360, 768, 1440];
const MESSAGES = [TERMINATION, "сложный вопрос, ответа нет, согласен ждать", "роутер не работает", "баба яга"];

for (const colorScheme of ["light", "dark"]) {
  pageTest(
    `nothing serious is found by axe, ${colorScheme}`,
    async (page, server) => {
      await open(page, server);
      assert.deepEqual(await serious(page), []);
      for (const message of MESSAGES) {
        await ask(page, message);
        assert.deepEqual(await serious(page), [], message);
        await press(page, "Escape");
      }
      for (const key of ["KeyV", "KeyP"]) {
        await press(page, key, { alt: true });
        assert.deepEqual(await serious(page), [], key);
        await press(page, "Escape");
      }
    },
    { colorScheme, bypassCSP: true },
  );
}

for (const width of WIDTHS) {
  pageTest(
    `nothing is cut off at a width of ${width}`,
    async (page, server) => {
      await open(page, server);
      for (const message of MESSAGES) {
        await ask(page, message);
        assert.deepEqual(await wider(page), [], message);
        await press(page, "Escape");
      }
      await ask(page, TERMINATION);
      await press(page, "KeyI", { alt: true });
      assert.deepEqual(await wider(page), [], "large type");
    },
    { viewport: { width, height: 640 } },
  );
}

/** The elements that reach over the edge of the window. */
function wider(page) {
  return page.locator("copilot-panel *").evaluateAll((all) =>
    all
      .filter((one) => !one.closest(".unseen") && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.localName}.${one.className}`),
  );
}

pageTest("the theme is switched by key and kept", async (page, server) => {
  await open(page, server);
  const background = () => page.locator("copilot-panel").evaluate((one) => getComputedStyle(one).backgroundColor);
  await press(page, "KeyN", { alt: true });
  const light = await background();
  await press(page, "KeyN", { alt: true });
  const dark = await background();
  assert.notEqual(dark, light);
  await page.reload();
  await page.locator("#field:focus").waitFor();
  assert.equal(await background(), dark);
});

pageTest("expert mode is where, what to say and which CASE, and no more", async (page, server) => {
  await open(page, server);
  await press(page, "Quote", { alt: true });
  await ask(page, "сложный вопрос, ответа нет, согласен ждать");
  assert.equal(await page.locator("article .block").count(), 3);
  for (const part of [".where", ".brief .order"]) await assertInSight(page, part);
});

for (const width of [320, 360]) {
  pageTest(
    `expert mode is three lines at a width of ${width}, and each opens and is copied whole`,
    async (page, server) => {
      await open(page, server);
      await press(page, "Quote", { alt: true });
      for (const message of [TERMINATION, "english speaking client", "сложный вопрос, ответа нет, согласен ждать"]) {
        await press(page, "Escape");
        await ask(page, message);
        const heights = await page.locator(".brief .row").evaluateAll((all) => all.map((one) => one.offsetHeight));
        assert.equal(heights.length, 3);
        assert.ok(Math.max(...heights) < 40, `${message}: ${heights}`);
        assert.deepEqual(await wider(page), [], message);
      }
      const phrase = page.locator(".brief .say details");
      const whole = await phrase.getAttribute("title");
      assert.match(whole, /^«Ваш вопрос .*консультацию»$/);
      await press(page, "KeyA", { alt: true });
      await page.waitForFunction(async (text) => `«${await navigator.clipboard.readText()}»` === text, whole);
      await press(page, "KeyC", { alt: true });
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("Приоритет: СРОЧНЫЙ"));
      await page.locator(".brief .order summary").focus();
      await page.keyboard.press("Enter");
      await page.getByText("Приоритет: СРОЧНЫЙ").waitFor();
    },
    { viewport: { width, height: 640 } },
  );
}

pageTest("the answer is told to a screen reader", async (page, server) => {
  await open(page, server);
  await ask(page, TERMINATION);
  const told = await page.locator('[aria-live="polite"]').innerText();
  assert.match(told, /^Куда: Переключите на линию Сохранения.*Скажите: Для решения вопроса/);
});
