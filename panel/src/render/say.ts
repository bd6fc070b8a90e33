// SAY: the phrases, word for word.
import { html, nothing } from "lit";
import type { Advice, Phrase } from "../messages/advice.generated";
import { KIND, TEXTS } from "../messages/texts";
import { copyButton, quoted, type Part } from "./parts";
import type { Scene } from "./scene";

/** The phrases that must be said. */
export function say(scene: Scene, advice: Advice): Part {
  return phrases(scene, "say", TEXTS.say, advice.phrases.filter((phrase) => phrase.due));
}

/** The phrases that may be added. */
export function maySay(scene: Scene, advice: Advice): Part {
  return phrases(scene, "say may", TEXTS.maySay, advice.phrases.filter((phrase) => !phrase.due));
}

function phrases(scene: Scene, name: string, heading: string, shown: readonly Phrase[]): Part {
  if (shown.length === 0) return nothing;
  const due = name === "say";
  return html`<section class="block ${name}" aria-label=${heading}>
    ${shown.map((phrase, index) => one(scene, heading, phrase, due && index === 0))}
  </section>`;
}

function one(scene: Scene, heading: string, phrase: Phrase, keyed: boolean): Part {
  const told = `${KIND[phrase.kind]}${phrase.when ? `, ${phrase.when.toLowerCase()}` : ""}`;
  return html`<div class="head">
      <h2>${heading} <span class="unseen">—</span></h2>
      <span class="note">${told}</span>
      ${copyButton(scene, "phrase", phrase.text, phrase.text, keyed)}
    </div>
    <blockquote>${quoted(phrase.text)}</blockquote>
    ${phrase.reading ? html`<p class="aloud">${phrase.reading}<br />${phrase.translation}</p>` : nothing}`;
}
