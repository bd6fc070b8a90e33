// A button that chooses, with its digit.
import { html, nothing } from "lit";
import type { Choice } from "../call/choices";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";

/** The button of an answer or a reading. */
export function choiceButton(scene: Scene, choice: Choice): Part {
  return html`<button
    class="choice"
    data-digit=${choice.digit ?? nothing}
    aria-keyshortcuts=${choice.digit === null ? nothing : `${choice.digit} Alt+${choice.digit}`}
    @click=${() => scene.send(choice.said)}
  >
    ${kbd(choice.digit)}<span>${choice.title}</span>
  </button>`;
}
