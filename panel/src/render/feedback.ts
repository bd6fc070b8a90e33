// Was the answer right: yes, no, and which it should have been.
import { html } from "lit";
import { KEYS } from "../keyboard/keys";
import { TEXTS } from "../messages/texts";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";

/** The two keys of feedback. */
export function feedback(scene: Scene): Part {
  const { verdict } = scene.desk.call;
  return html`<div class="feedback">
    <p>${verdict ? TEXTS.thanks : TEXTS.isRight}</p>
    ${(["right", "wrong"] as const).map(
      (one) => html`<button
        aria-pressed=${verdict === one}
        aria-keyshortcuts=${KEYS[one].aria}
        @click=${() => scene.run(one)}
      >
        ${TEXTS[one]} ${kbd(KEYS[one].shown)}
      </button>`,
    )}
  </div>`;
}
