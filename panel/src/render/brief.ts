// Expert mode: WHERE, SAY, CASE on three lines.
import { html, nothing } from "lit";
import { caseName, caseText, duePhrases } from "../call/copies";
import type { Advice } from "../messages/advice.generated";
import { TEXTS } from "../messages/texts";
import { readingsOf } from "../call/choices";
import { choiceButton } from "./choice";
import { copyButton, quoted, type Copied, type Part } from "./parts";
import type { Scene } from "./scene";
import { where } from "./where";

/** The card for those who know it all but the words. */
export function brief(scene: Scene, advice: Advice): Part {
  const readings = readingsOf(advice);
  return html`<article class="card brief" data-decision=${advice.decision_id}>
    <div class="column">
      ${where(scene, advice)}
      ${duePhrases(advice).map((phrase, index) => line(TEXTS.say, quoted(phrase), short(scene, { name: "phrase", index }, phrase, TEXTS.say)))}
      ${advice.case ? line(TEXTS.case, caseName(advice.case), short(scene, { name: "case", index: 0 }, caseText(advice.case), TEXTS.case)) : nothing}
      ${readings.length ? html`<div class="readings">${readings.map((one) => choiceButton(scene, one))}</div>` : nothing}
    </div>
  </article>`;
}

function line(name: string, text: string, button: Part): Part {
  return html`<section class="block head" aria-label=${name}><p>${text}</p>${button}</section>`;
}

function short(scene: Scene, copied: Copied, text: string, what: string): Part {
  return copyButton(scene, copied, text, what, true);
}
