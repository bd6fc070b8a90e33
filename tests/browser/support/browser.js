// A real Chromium, and pages of it that note what they must not do.
import { existsSync } from "node:fs";
import { chromium } from "./tools.js";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PHONE = { width: 360, height: 640 };

export async function launch() {
  if (!existsSync(PROGRAM)) throw new Error(`there is no ${PROGRAM}: apt-get install chromium, or set CHROMIUM`);
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}

/** A fresh profile with one page. `page.faults` are broken policies, script errors and requests to foreign hosts. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: "ru-RU",
    timezoneId: "Asia/Vladivostok",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  return watched(await context.newPage());
}

/** Another tab of the same profile. */
export async function openTab(page) {
  return watched(await page.context().newPage());
}

function watched(page) {
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) page.faults.push(`policy: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") page.faults.push(`foreign: ${request.url()}`);
  });
  return page;
}
