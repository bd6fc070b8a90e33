// A sum above the authority: asked for in the panel, answered by a supervisor, seen where it was asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage } from "./support/browser.js";
import { answering, ask, assertInSight, field, open, press, serious } from "./support/panel.js";
import { token } from "./support/server.js";
import { PATIENCE, browser, pageTest, sharedServer } from "./support/world.js";

const DISCOUNT = "кл требует скидку 900 руб";
const SEEN_WITHIN_MS = 2000;
const block = (page) => page.locator(".approval");
const words = async (page) => (await block(page).innerText()).replace(/\s+/g, " ");

/** A test with a server that has chats of supervisors. */
function chatTest(name, body, options = {}) {
  test(name, PATIENCE, async () => {
    const server = await sharedServer("with chats", { chats: true });
    const page = await openPage(await browser(), options);
    await server.setClock("2026-11-24T14:02:00");
    await open(page, server);
    await body(page, server);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

/** Ask by keys alone. */
async function request(page, why = "") {
  await ask(page, DISCOUNT);
  await press(page, "KeyH", { alt: true, layout: "ru" });
  await page.locator(".approval input:focus").waitFor();
  if (why) await page.keyboard.insertText(why);
  await page.keyboard.press("Enter");
  await block(page).getByText("Ждём руководителя: 900 ₽").waitFor();
}

/** Have it decided, and see that the panel shows it in time. */
async function decided(page, server, shown, ...verdict) {
  await server.decide(...verdict);
  const since = performance.now();
  await page.getByText(shown).waitFor({ timeout: SEEN_WITHIN_MS });
  return Math.round(performance.now() - since);
}

chatTest("a sum is asked for by keys, and the approval is seen within two seconds", async (page, server) => {
  await ask(page, DISCOUNT);
  await assertInSight(page, ".approval");
  assert.match(await words(page), /Согласовать 900 ₽ с руководителем Alt\+Р/);
  await page.keyboard.press("Escape");
  const posted = page.waitForRequest((one) => one.method() === "POST" && one.url().endsWith("/approvals"));
  await request(page, "клиент 10 лет с нами");
  const { amount, note } = (await posted).postDataJSON();
  assert.deepEqual([amount, note], [900, "клиент 10 лет с нами"]);
  await page.locator("#field:focus").waitFor();
  assert.match(await words(page), /спросили в 14:02 · ещё 1[45] мин/);
  await assertInSight(page, ".approval");
  await answering(page, () => press(page, "Digit1"));
  await assertInSight(page, ".approval");
  await decided(page, server, "Одобрено — Анна Петрова, 14:02", "approve");
  assert.equal(await page.locator(".approval .verdict.approved").count(), 1);
  assert.equal(await page.locator(".approval button").count(), 0);
});

chatTest("a refusal comes with its reason, and may be asked about again", async (page, server) => {
  await request(page);
  await decided(page, server, "Отклонено — Анна Петрова, 14:02. Причина: сначала тариф", "reject", "сначала тариф");
  await press(page, "KeyH", { alt: true });
  await page.locator(".approval input:focus").waitFor();
  await press(page, "Escape");
  await page.locator(".approval input").waitFor({ state: "detached" });
  assert.equal(await page.locator("[data-decision]").count(), 1);
});

chatTest("nobody answered: the panel says until when it waited, and looks no more", async (page, server) => {
  await request(page);
  await server.setClock("2026-11-24T14:20:00");
  await page.getByText("Никто не ответил до 14:").waitFor({ timeout: 30_000 });
  let looked = 0;
  page.on("request", (one) => (looked += one.url().includes("/approvals?") ? 1 : 0));
  await page.waitForTimeout(3000);
  assert.equal(looked, 0);
});

chatTest("a reload keeps what waits, and its answer", async (page, server) => {
  await request(page);
  await page.reload();
  await block(page).getByText("Ждём руководителя: 900 ₽").waitFor();
  await decided(page, server, "Одобрено — Анна Петрова, 14:02", "approve");
  await page.reload();
  await block(page).getByText("Одобрено — Анна Петрова, 14:02").waitFor();
});

chatTest("a new call begins clean; what the earlier one waits for stands at the top, and comes back with it", async (page, server) => {
  await request(page);
  await press(page, "Escape");
  await page.getByText("Звонок в 14:02, 900 ₽: Ждём руководителя").waitFor();
  await ask(page, DISCOUNT);
  assert.match(await words(page), /Согласовать 900 ₽ с руководителем/);
  await decided(page, server, "Звонок в 14:02, 900 ₽: Одобрено — Анна Петрова, 14:02", "approve");
  await press(page, "Escape");
  assert.equal(await page.getByText("Одобрено").count(), 0);
});

chatTest("a request that was lost on its way is sent once more and is one request", async (page, server) => {
  let lost = 0;
  await page.route("**/approvals", async (route) => {
    if (lost++) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await request(page);
  assert.equal(lost, 2);
  assert.equal(await page.locator(".approval .verdict").count(), 1);
  await server.decide("approve");
});

for (const colorScheme of ["light", "dark"]) {
  chatTest(
    `nothing serious is found by axe while asking, waiting and answered, ${colorScheme}`,
    async (page, server) => {
      await ask(page, DISCOUNT);
      await press(page, "KeyH", { alt: true });
      await page.locator(".approval input:focus").waitFor();
      assert.deepEqual(await serious(page), [], "asking");
      await page.keyboard.press("Enter");
      await block(page).getByText("Ждём руководителя").waitFor();
      assert.deepEqual(await serious(page), [], "waiting");
      await decided(page, server, "Отклонено", "reject", "нет");
      assert.deepEqual(await serious(page), [], "rejected");
    },
    { colorScheme, bypassCSP: true },
  );
}

pageTest("without chats of supervisors the panel says so in words", async (page, server) => {
  await open(page, server);
  await ask(page, DISCOUNT);
  await press(page, "KeyH", { alt: true });
  await page.locator(".approval input:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Чат руководителей не подключён").waitFor();
  await assertInSight(page, ".approval");
  assert.equal(await field(page).inputValue(), "");
});

test("a reader is offered no approval, and a sum within the authority needs none", PATIENCE, async () => {
  const server = await sharedServer("guarded for CTI", { guarded: true });
  for (const [role, message] of [["reader", DISCOUNT], ["first_line", "кл требует скидку 600 руб"]]) {
    const page = await openPage(await browser());
    await open(page, server, `/panel#token=${token({ role })}`);
    await ask(page, message);
    assert.equal(await block(page).count(), 0, role);
    await page.context().close();
  }
});
