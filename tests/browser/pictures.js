// Takes the pictures of docs/panel.md from the real server: `make panel-pictures`.
import { join } from "node:path";
import { launch, openPage } from "./support/browser.js";
import { TERMINATION, ask, open, press } from "./support/panel.js";
import { Server } from "./support/server.js";
import { ROOT } from "./support/tools.js";

const FOLDER = join(ROOT, "docs", "pictures");
const WIDE = { width: 1440, height: 860 };
const COMPLEX = "сложный вопрос, ответа нет, согласен ждать";
const FRAUD = "мошенники увели деньги, перевёл на номер подозреваемого 8 916 111-22-33, просит удержать";

/** Each picture: how the page is opened and what is done before it is taken. */
const PICTURES = {
  "panel-hello": { do: async () => {} },
  "panel-transfer": { at: "2026-11-24T23:41:18", do: (page) => ask(page, TERMINATION) },
  "panel-case": { do: (page) => ask(page, COMPLEX) },
  "panel-question": { colorScheme: "dark", do: (page) => ask(page, "кл хочет расторгнуть, всё предложили") },
  "panel-readings": { do: (page) => ask(page, "баба яга") },
  "panel-fraud": { address: "/panel#phone=79000000001&call_id=a", do: fraud },
  "panel-brief": { do: async (page) => void (await press(page, "Quote", { alt: true }), await ask(page, COMPLEX)) },
  "panel-large": { do: async (page) => void (await press(page, "KeyI", { alt: true }), await ask(page, TERMINATION)) },
  "panel-menu": { do: (page) => press(page, "KeyV", { alt: true }) },
  "panel-fact": { do: fact },
  "panel-history": { do: history },
  "panel-undo": { do: async (page) => void (await ask(page, TERMINATION), await press(page, "Escape")) },
  "panel-wide": { viewport: WIDE, at: "2026-11-24T23:41:18", do: (page) => ask(page, "роутер не работает, сам проверил, не помогло. 79000000001") },
  "panel-approval": { do: approval },
  "panel-approved": { do: approved },
  "panel-away": { do: away },
  "embed": { viewport: WIDE, address: "/demo/kb#contract_termination", kb: true, do: embed },
  "embed-dark": { viewport: WIDE, colorScheme: "dark", address: "/demo/kb#number_change", kb: true, do: embed },
  // The last one: the incident stays open.
  "panel-incident": { do: (page) => ask(page, TERMINATION), during: incident },
};

async function fraud(page) {
  await ask(page, FRAUD);
  await page.locator(".comment").scrollIntoViewIfNeeded();
}

async function fact(page) {
  await ask(page, "замена сим с доставкой курьером, регион Юг");
  await page.locator('[data-fact="region"]').click();
  await page.locator(".instead").waitFor();
  await page.locator(".why").scrollIntoViewIfNeeded();
}

async function history(page, server) {
  await ask(page, TERMINATION);
  await press(page, "Escape");
  await server.setClock("2026-11-24T15:04:00");
  await ask(page, COMPLEX);
  await press(page, "KeyP", { alt: true });
  await page.locator(".past").nth(1).waitFor();
}

async function incident(server) {
  const flags = ["--by", "docs", "--mass", "--registered-in-cpk", "--affects-cti"];
  await server.command("ops", "incident", "open", "Переводы через CTI не проходят", ...flags);
}

async function approval(page) {
  await ask(page, "кл требует скидку 900 руб");
  await press(page, "KeyH", { alt: true });
  await page.locator(".approval input:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".approval .pending").waitFor();
}

async function approved(page, server) {
  await approval(page);
  await server.setClock("2026-11-24T15:02:00");
  await server.decide("approve");
  await page.locator(".approval .approved").waitFor();
}

async function away(page) {
  await page.route("**/webhooks/**", (route) => route.abort("connectionrefused"));
  await page.keyboard.insertText(TERMINATION);
  await page.keyboard.press("Enter");
  await page.getByText("Сервер не отвечает").waitFor();
}

async function embed(page) {
  await page.locator("article:target button").click();
  await page.locator("article:target copilot-panel .where .title").waitFor();
}

async function take(name, picture, browser, server) {
  await server.setClock(picture.at ?? "2026-11-24T15:00:00");
  await picture.during?.(server);
  const { viewport, colorScheme } = picture;
  const page = await openPage(browser, { ...(viewport && { viewport }), ...(colorScheme && { colorScheme }) });
  if (picture.kb) await page.goto(server.url + picture.address);
  else await open(page, server, picture.address);
  await page.locator(picture.kb ? "copilot-assistant" : ".line").first().waitFor();
  await picture.do(page, server);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: join(FOLDER, `${name}.png`), caret: "hide", animations: "disabled" });
  await page.context().close();
}

const [browser, server] = [await launch(), await Server.start({ chats: true })];
const wanted = process.argv.slice(2);
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(name, picture, browser, server);
  }
} finally {
  await browser.close();
  await server.stop();
}
