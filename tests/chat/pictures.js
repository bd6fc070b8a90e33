// Takes the pictures of docs/chat.md: the cards as Slack would show them (`make chat-pictures`).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, openPage } from "../browser/support/browser.js";
import { ROOT } from "../browser/support/tools.js";

const RENDERER = ["slack-blocks-to-jsx@1.1.1", "react@18.3.1", "react-dom@18.3.1", "esbuild@0.28.2"];
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<body style="font-family: Lato, 'DejaVu Sans', sans-serif; margin: 0"><div id="root"></div><script src="page.js"></script>`;
const LOOK = { viewport: { width: 600, height: 1000 }, deviceScaleFactor: 2, timezoneId: "Europe/Moscow" };
/** 64 colours are enough for text on white, and a third of the bytes. */
const SHRINK = `import sys; from PIL import Image
for one in sys.argv[1:]: Image.open(one).convert("RGB").quantize(64).save(one, optimize=True)`;
const PYTHON = join(ROOT, ".venv", "bin", "python");
const FOLDER = join(ROOT, "docs", "pictures");

function build(folder) {
  const run = (program, ...words) => execFileSync(program, words, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  execFileSync(PYTHON, ["-m", "tests.chat.cards", join(folder, "cards.json")], { cwd: ROOT });
  copyFileSync(join(ROOT, "tests", "chat", "page.jsx"), join(folder, "page.jsx"));
  writeFileSync(join(folder, "page.html"), PAGE);
  run("npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save", "--prefix", ".", ...RENDERER);
  run(join(folder, "node_modules", ".bin", "esbuild"), "page.jsx", "--bundle", "--outfile=page.js", "--log-level=error");
}

const folder = mkdtempSync(join(tmpdir(), "copilot-cards-"));
try {
  build(folder);
  const browser = await launch();
  const page = await openPage(browser, LOOK);
  await page.goto(pathToFileURL(join(folder, "page.html")).href);
  for (const name of Object.keys(JSON.parse(readFileSync(join(folder, "cards.json"), "utf8")))) {
    const path = join(FOLDER, `slack-${name}.png`);
    await page.locator(`#${name}`).screenshot({ path });
    execFileSync(PYTHON, ["-c", SHRINK, path]);
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
