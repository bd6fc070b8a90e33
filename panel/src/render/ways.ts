// The ways still open: under which condition the call goes where.
import { html, nothing } from "lit";
import type { Advice, Way } from "../messages/advice.generated";
import { TEXTS } from "../messages/texts";
import { block, list, quoted, type Part } from "./parts";

/** The block with the ways on. */
export function ways(advice: Advice): Part {
  return advice.preview.length ? block("ways", TEXTS.ways, advice.preview.map(one)) : nothing;
}

function one(way: Way): Part {
  const more = [...way.steps, ...way.details, ...way.phrases.map(quoted)];
  const head = html`${TEXTS.if} ${way.if}<b>→ ${way.where}</b>`;
  if (more.length === 0) return html`<p class="way">${head}</p>`;
  return html`<details class="way"><summary>${head}</summary><div class="more">${list(more)}</div></details>`;
}
