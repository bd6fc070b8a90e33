// A knowledge base that is not ours: another origin, a strict policy, a hostile style sheet, tokens of its own making.
import { createServer } from "node:http";
import { freePort } from "./server.js";

const HOSTILE = `
* { display: none !important; all: unset !important; color: red !important; font-size: 3px !important; }
html, body, p { display: block !important; }
button, section, textarea { position: static !important; inline-size: 9px !important; }
html { font-size: 40px !important; }`;

/** Serve it; `tokens` are handed out one after the other, the last one for good. */
export async function startHost() {
  const port = await freePort();
  const host = { url: `http://127.0.0.1:${port}`, tokens: [], asked: 0, bot: "" };
  const listener = createServer((request, answer) => serve(host, request, answer)).listen(port, "127.0.0.1");
  host.stop = () => listener.close();
  return host;
}

function serve(host, request, answer) {
  const csp = `default-src 'none'; script-src 'self' ${host.bot}; style-src 'self'; connect-src 'self' ${host.bot}`;
  const files = {
    "/": ["text/html; charset=utf-8", page(host.bot)],
    "/host.css": ["text/css", HOSTILE],
    "/host.js": ["text/javascript", 'window.kbToken = async () => (await fetch("/token")).text();'],
    "/token": ["text/plain", host.tokens[Math.min(host.asked, host.tokens.length - 1)] ?? ""],
  };
  if (request.url === "/token") host.asked++;
  const [type, body] = files[request.url] ?? ["text/plain", ""];
  answer.writeHead(body ? 200 : 404, { "Content-Type": type, "Content-Security-Policy": csp }).end(body);
}

function page(bot) {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>База знаний</title>
<link rel="stylesheet" href="/host.css"><script src="/host.js"></script></head><body><p>Пункт 1</p>
<script src="${bot}/widget.js" data-clause="contract_termination" data-get-token="kbToken"></script>
<script src="${bot}/widget.js" data-clause="number_change" data-get-token="kbToken"></script></body></html>`;
}
