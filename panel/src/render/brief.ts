// Expert mode: WHERE, SAY, CASE on three lines. A click on one opens the whole of it.
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { readingsOf } from "../call/choices";
import { caseText, duePhrases } from "../call/copies";
import type { Advice } from "../messages/advice.generated";
import { TEXTS, shortLine } from "../messages/texts";
import { approval } from "./approval";
import { choiceButton } from "./choice";
import { copyButton, quoted, type CopyName, type Part } from "./parts";
import type { Scene } from "./scene";
import { heading, lineLeft, tone } from "./where";

/** The card for those who know it all but the words. */
export function brief(scene: Scene, advice: Advice): Part {
  const readings = readingsOf(advice);
  return html`<article class="card brief" data-decision=${advice.decision_id}>
    ${keyed(
      advice.decision_id,
      html`<div class="column">
        ${goLine(scene, advice)} ${advice.kind === "decision" ? [sayLine(scene, advice), approval(scene), caseLine(scene, advice)] : nothing}
        ${readings.length ? html`<div class="readings">${readings.map((one) => choiceButton(scene, one))}</div>` : nothing}
      </div>`,
    )}
  </article>`;
}

function goLine(scene: Scene, advice: Advice): Part {
  const { target, transfer } = advice;
  const short = target ? [shortLine(target.title), target.number].filter(Boolean).join(" — ") : advice.where;
  const more = [target && advice.where, target?.line_state.note, transfer?.text].filter(Boolean).join(". ");
  return line(`where ${tone(advice)}`, heading(advice), short, more, lineLeft(scene, advice));
}

function sayLine(scene: Scene, advice: Advice): Part {
  const phrases = duePhrases(advice);
  return line("say", TEXTS.say, phrases.map(quoted).join(" "), "", copy(scene, "phrase", phrases.join("\n"), TEXTS.say));
}

function caseLine(scene: Scene, advice: Advice): Part {
  const made = advice.case;
  const [name = "", ...more] = made ? caseText(made).split("\n") : [];
  return line("order", TEXTS.case, name, more.join("\n"), copy(scene, "case", made ? caseText(made) : "", TEXTS.case));
}

/** One line, and what else there is to it when it is opened; what there is none of is a dash. */
function line(name: string, label: string, short: string, more: string, end: Part): Part {
  const text = short
    ? html`<details title=${[short, more].filter(Boolean).join("\n")}>
        <summary>${short}</summary>
        ${more ? html`<p>${more}</p>` : nothing}
      </details>`
    : html`<p class="note">—</p>`;
  return html`<section class="block row ${name}" aria-label=${label}><h2>${label}</h2>${text}${end}</section>`;
}

function copy(scene: Scene, name: CopyName, text: string, what: string): Part {
  return text ? copyButton(scene, { name, index: 0 }, text, what, true) : nothing;
}
