// Sizes and speed.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ROOT } from "./support/tools.js";
import { pageTest } from "./support/world.js";

const FILES = join(ROOT, "bot", "panel_files");
const KB = 1024;
const USABLE_WITHIN_MS = 1000;

async function packed(file) {
  return gzipSync(await readFile(join(FILES, file))).length;
}

test("the loader of the embed is at most 20 kB, the panel at most 32 kB, gzipped", async () => {
  assert.ok((await packed("widget.js")) <= 20 * KB);
  const scripts = (await readdir(join(FILES, "assets"))).filter((name) => name.endsWith(".js"));
  assert.ok(scripts.length >= 2);
  for (const name of scripts) assert.ok((await packed(join("assets", name))) <= 32 * KB, name);
});

test("no built file names a foreign host", async () => {
  const names = (await readdir(FILES, { recursive: true })).filter((name) => /\.(js|css|html|svg)$/.test(name));
  assert.ok(names.length >= 6);
  for (const name of names) {
    const hosts = (await readFile(join(FILES, name), "utf8")).match(/https?:\/\/[\w.-]+/g) ?? [];
    // Names of XML namespaces, which nobody fetches.
    assert.deepEqual(hosts.filter((host) => host !== "http://www.w3.org"), [], name);
  }
});

pageTest("the page can be typed into a second after the request, on a cold cache", async (page, server) => {
  const started = performance.now();
  await page.goto(`${server.url}/panel`, { waitUntil: "commit" });
  await page.locator("#field:focus").waitFor();
  await page.keyboard.type("р");
  assert.equal(await page.locator("#field").inputValue(), "р");
  const took = performance.now() - started;
  assert.ok(took <= USABLE_WITHIN_MS, `${Math.round(took)} ms`);
});
