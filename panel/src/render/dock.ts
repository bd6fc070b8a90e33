// The dock: what the server says of itself, the one question, the field.
import { html, nothing } from "lit";
import { answersOf } from "../call/choices";
import { KEYS } from "../keyboard/keys";
import { TEXTS } from "../messages/texts";
import { choiceButton } from "./choice";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";

/** The part at the bottom that never scrolls away. */
export function dock(scene: Scene): Part {
  return html`<div class="dock">
    <div role="alert">${trouble(scene)}</div>
    ${undo(scene)} ${question(scene)}
    <form class="ask" @submit=${(event: Event) => submit(event, scene)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${TEXTS.field}
        placeholder=${TEXTS.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${(event: KeyboardEvent) => enter(event, scene)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${TEXTS.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`;
}

function trouble(scene: Scene): Part {
  const { away, problem, news, sending, requesting } = scene.desk;
  const isKept = sending || (requesting && !requesting.problem);
  if (away) {
    return html`<p class="banner bad"><b>${TEXTS.offline}.</b> ${isKept ? TEXTS.offlineKept : (problem ?? TEXTS.offlineEmpty)}</p>`;
  }
  if (problem) return html`<p class="banner bad">${problem}</p>`;
  if (sending?.slow) return html`<p class="working">${TEXTS.working}</p>`;
  return news ? html`<p class="banner care">${news}</p>` : nothing;
}

function undo(scene: Scene): Part {
  const { earlier, call } = scene.desk;
  if (!earlier || call.answer) return nothing;
  return html`<p class="banner">
    ${TEXTS.newCallDone}
    <button aria-keyshortcuts=${KEYS.undo.aria} @click=${() => scene.run("undo")}>${TEXTS.undo} ${kbd(KEYS.undo.shown)}</button>
  </p>`;
}

function question(scene: Scene): Part {
  const { advice } = scene.desk;
  if (!advice?.next_question) return nothing;
  return html`<section aria-label=${TEXTS.question}>
    <p class="question">${advice.next_question.text}</p>
    <div class="answers">${answersOf(advice).map((one) => choiceButton(scene, one))}</div>
  </section>`;
}

function enter(event: KeyboardEvent, scene: Scene): void {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event, scene);
}

function submit(event: Event, scene: Scene): void {
  event.preventDefault();
  scene.submit();
}
