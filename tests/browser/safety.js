// Whatever stands in an answer is text.
import assert from "node:assert/strict";
import { TERMINATION, ask, open, press } from "./support/panel.js";
import { pageTest } from "./support/world.js";

const EVIL = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\${7*7}{{7*7}}`;
/** Words with a fixed meaning, moments and ids that the panel computes with. */
const KEPT = new Set(["kind", "action", "source", "state", "changes_at", "as_of", "at", "channel", "decision_id", "source"]);

/** The same answer with the string in every field that is a text. */
function poisoned(value, name = "") {
  if (typeof value === "string") return KEPT.has(name) ? value : EVIL;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, name));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, key)]));
  }
  return value;
}

/** Every block of a card at once, as no real answer has them. */
function everything(advice) {
  const phrase = { id: "p", kind: "mandatory", text: "t", due: true, reading: "r", translation: "t", when: "w" };
  return {
    ...advice,
    case: { category: "c", description: null, subject: "s", priority: "p", mark: "m", fields: ["f"] },
    phrases: [phrase, { ...phrase, due: false }],
    gaps: [{ id: "g", where: "w", missing: "m", say: "s" }],
    notes: ["n"],
    next_question: { fact: "f", text: "t", answers: [{ label: "l", facts: { insists: true } }] },
    preview: [{ if: "i", action: "case", where: "w", target: "t", case: "c", phrases: ["p"], details: ["d"], steps: ["s"] }],
    alternatives: [{ situation: "s", title: "t", confidence: 0.5 }],
    citation: { clause: "c", place: "p", gist: "g", url: "javascript:window.hacked=1" },
  };
}

pageTest("a script in any field of an answer is shown as text", async (page, server) => {
  await page.route("**/webhook", async (route) => {
    const answer = await (await route.fetch()).json();
    answer[0].custom = { ...poisoned(everything(answer[0].custom)), citation: everything({}).citation };
    await route.fulfill({ json: answer });
  });
  for (const path of ["state", "situations", "history*"]) {
    await page.route(`**/webhooks/panel/${path}`, async (route) => {
      await route.fulfill({ json: poisoned(await (await route.fetch()).json()) });
    });
  }
  await open(page, server);
  await ask(page, TERMINATION);
  assert.ok((await page.locator(".comment").textContent()).includes(EVIL));
  await page.locator(".why [aria-expanded]").click();
  for (const part of [".where", ".say", ".order", ".steps", ".why", ".gaps", ".others", ".ways", ".important", ".question"]) {
    assert.ok((await page.locator(part).first().textContent()).includes(EVIL), part);
  }
  await press(page, "KeyP", { alt: true });
  await page.locator(".past").first().waitFor();
  await press(page, "Escape");
  await press(page, "Minus", { alt: true });
  await page.locator(".pane button").nth(1).waitFor();
  assert.equal(await page.locator("copilot-panel img, copilot-panel script, a[href^=javascript]").count(), 0);
  assert.equal(await page.evaluate(() => "hacked" in window), false);
});

pageTest("a script that the agent types is text as well", async (page, server) => {
  await open(page, server);
  await ask(page, `хочет расторгнуть ${EVIL}`);
  assert.equal(await page.locator("copilot-panel img").count(), 0);
  assert.equal(await page.evaluate(() => "hacked" in window), false);
});
