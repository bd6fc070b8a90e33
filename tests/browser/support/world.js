// What the tests share: one browser, one server; made when first asked for, gone when the last test is over.
import { after, test } from "node:test";
import { launch, openPage } from "./browser.js";
import { Server } from "./server.js";

/** Servers start within two minutes each on a machine that is busy; a test that starts one or two waits for that too. */
export const PATIENCE = { timeout: 360_000 };

const kept = new Map();

function shared(name, make, close) {
  if (!kept.has(name)) kept.set(name, { made: make(), close });
  return kept.get(name).made;
}

export const browser = () => shared("browser", launch, (one) => one.close());
export const server = () => shared("server", () => Server.start(), (one) => one.stop());

/** Have something closed when all tests are over. */
export const sharedServer = (name, options) => shared(name, () => Server.start(options), (one) => one.stop());

after(async () => {
  for (const { made, close } of [...kept.values()].reverse()) await made.then(close, () => {});
});

/** A test with a fresh page and the shared server; a page that broke a policy or called elsewhere fails it. */
export function pageTest(name, body, options = {}) {
  test(name, PATIENCE, async () => {
    const [running, chromium] = [await server(), await browser()];
    await running.setClock(options.at ?? "2026-11-24T15:00:00");
    const page = await openPage(chromium, options);
    try {
      await body(page, running);
      if (page.faults.length) throw new Error(page.faults.join("\n"));
    } finally {
      await page.context().close();
    }
  });
}
