// SAY: the phrases, word for word.
import { html, nothing } from "lit";
import type { Advice, Phrase } from "../messages/advice.generated";
import { KIND, TEXTS } from "../messages/texts";
import { copyButton, quoted, type Part } from "./parts";
import type { Scene } from "./scene";

/** The phrases that must be said. */
export function say(scene: Scene, advice: Advice): Part {
  return phrases(scene, "say", TEXTS.say, advice.phrases, true);
}

/** The phrases that may be added. */
export function maySay(scene: Scene, advice: Advice): Part {
  return phrases(scene, "say may", TEXTS.maySay, advice.phrases, false);
}

function phrases(scene: Scene, name: string, heading: string, all: readonly Phrase[], due: boolean): Part {
  const shown = all.filter((phrase) => phrase.due === due);
  if (shown.length === 0) return nothing;
  return html`<section class="block ${name}" aria-label=${heading}>
    ${shown.map((phrase) => one(scene, heading, phrase, all.indexOf(phrase)))}
  </section>`;
}

function one(scene: Scene, heading: string, phrase: Phrase, index: number): Part {
  const told = `${KIND[phrase.kind]}${phrase.when ? `, ${phrase.when.toLowerCase()}` : ""}`;
  return html`<div class="head">
      <h2>${heading} <span class="note">${told}</span></h2>
      ${copyButton(scene, { name: "phrase", index }, phrase.text, heading)}
    </div>
    <blockquote>${quoted(phrase.text)}</blockquote>
    ${phrase.reading ? html`<p class="aloud">${phrase.reading}<br />${phrase.translation}</p>` : nothing}`;
}
