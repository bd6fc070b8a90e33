// Why: the clause, the facts with where they come from, what the instruction does not say, the other reading.
import { html, nothing } from "lit";
import { readingsOf } from "../call/choices";
import type { Advice, Citation } from "../messages/advice.generated";
import { TEXTS, clauseText } from "../messages/texts";
import { choiceButton } from "./choice";
import { facts } from "./facts";
import { block, foldedLine, type Part } from "./parts";
import type { Scene } from "./scene";

/** The block «Основание» with the facts. */
export function why(scene: Scene, advice: Advice): Part {
  if (!advice.citation && advice.facts.length === 0) return nothing;
  if (scene.unfolded.isFolded("facts")) return foldedWhy(scene, advice);
  const age = advice.data_age ? html`<p class="note">${TEXTS.account} ${advice.data_age.text}</p>` : nothing;
  return block("why", TEXTS.why, html`${clause(scene, advice.citation)} ${facts(scene, advice.facts)} ${age}`);
}

/** The clause, and how many facts counted: the facts themselves open by a click. */
function foldedWhy(scene: Scene, advice: Advice): Part {
  const open = (): void => scene.unfolded.unfold("facts", ".why .fact");
  return html`<section class="block folded why" aria-label=${TEXTS.why}>
    <h2>${TEXTS.why}</h2>
    ${clause(scene, advice.citation)}
    ${advice.facts.length ? foldedLine(`${TEXTS.facts}: ${advice.facts.length}`, open) : nothing}
  </section>`;
}

/** Where the instruction is silent. */
export function gaps(advice: Advice): Part {
  if (advice.gaps.length === 0) return nothing;
  const told = advice.gaps.map((gap) => html`<p><b>${gap.missing}.</b> ${gap.say} <span class="note">${clauseText(gap.where)}</span></p>`);
  return block("gaps", TEXTS.gaps, told);
}

/** Other readings of a message that was understood. */
export function others(scene: Scene, advice: Advice): Part {
  const choices = advice.kind === "decision" ? readingsOf(advice) : [];
  if (choices.length === 0) return nothing;
  return block("others", TEXTS.other, html`<div class="readings">${choices.map((one) => choiceButton(scene, one))}</div>`);
}

function clause(scene: Scene, citation: Citation | null): Part {
  if (!citation) return nothing;
  const name = clauseText(citation.clause);
  const address = scene.link(citation.url);
  const linked = address ? html`<a href=${address} target="_blank" rel="noopener">${name}</a>` : name;
  return html`<p title=${citation.place ?? nothing}><b>${linked}</b>${citation.gist ? ` — ${citation.gist}` : nothing}</p>`;
}
