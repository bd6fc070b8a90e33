// What to do and to write: the check-list, what is important, the comment.
import { html, nothing } from "lit";
import type { Advice } from "../messages/advice.generated";
import { TEXTS } from "../messages/texts";
import { block, copyButton, foldedLine, list, type Part } from "./parts";
import type { Scene } from "./scene";

/** The check-list. */
export function steps(scene: Scene, advice: Advice): Part {
  if (advice.steps.length === 0) return nothing;
  return block("steps", TEXTS.steps, html`<ul>${advice.steps.map((step) => html`<li>${tick(scene, step)}</li>`)}</ul>`);
}

/** What else the agent must know. */
export function notes(advice: Advice): Part {
  return advice.notes.length ? block("important", TEXTS.notes, list(advice.notes)) : nothing;
}

/** The comment, to be changed and copied; numbers stand in it on this screen alone. */
export function comment(scene: Scene, advice: Advice): Part {
  const { desk } = scene;
  if (!advice.comment && desk.call.comment === null) return nothing;
  const changed = desk.call.comment !== null;
  if (!changed && scene.unfolded.isFolded("comment")) return foldedComment(scene);
  return block(
    "comment",
    TEXTS.comment,
    html`<textarea
        aria-label=${TEXTS.comment}
        .value=${desk.comment}
        @input=${(event: InputEvent) => desk.editComment((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${!changed && desk.comment !== advice.comment ? html`<p class="note">${TEXTS.numbersHere}</p>` : nothing}
      ${changed ? html`<button class="quiet" @click=${() => desk.editComment(null)}>${TEXTS.commentReset}</button>` : nothing}`,
    copyButton(scene, { name: "comment", index: 0 }, desk.comment, TEXTS.comment),
  );
}

function foldedComment(scene: Scene): Part {
  const { comment } = scene.desk;
  const open = (): void => scene.unfolded.unfold("comment", ".comment textarea");
  return html`<section class="block folded comment" aria-label=${TEXTS.comment}>
    <h2>${TEXTS.comment}</h2>
    ${foldedLine(comment, open)} ${copyButton(scene, { name: "comment", index: 0 }, comment, TEXTS.comment, true)}
  </section>`;
}

function tick(scene: Scene, step: string): Part {
  const { desk } = scene;
  return html`<label>
    <input type="checkbox" .checked=${desk.call.done.has(step)} @change=${() => desk.tick(step)} /><span>${step}</span>
  </label>`;
}
