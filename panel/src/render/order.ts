// CASE: the category to choose, what else to set, the fields to fill.
import { html, nothing } from "lit";
import { caseName, caseText, named } from "../call/copies";
import type { Advice, Case } from "../messages/advice.generated";
import { TEXTS } from "../messages/texts";
import { block, copyButton, list, type Part } from "./parts";
import type { Scene } from "./scene";

/** The block «CASE», when one is to be made. */
export function order(scene: Scene, advice: Advice): Part {
  const made = advice.case;
  if (!made) return nothing;
  const button = copyButton(scene, { name: "case", index: 0 }, caseText(made), TEXTS.case);
  return block("order", TEXTS.case, html`${head(made)} ${fields(made)}`, button);
}

function head(made: Case): Part {
  const details = named(made);
  return html`<p class="name">${caseName(made)}</p>
    ${made.category ? nothing : html`<p class="note">${TEXTS.caseUnnamed}</p>`}
    ${details.length ? html`<dl>${details.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>` : nothing}`;
}

function fields(made: Case): Part {
  return made.fields.length ? html`<p class="note">${TEXTS.fields}:</p>${list(made.fields)}` : nothing;
}
