// The facts that counted, each to be put right: yes and no by one click, anything else by choosing the right value.
import { html, nothing } from "lit";
import type { Fact } from "../messages/advice.generated";
import { SOURCE, TEXTS } from "../messages/texts";
import type { Part } from "./parts";
import type { Scene } from "./scene";

/** The facts as buttons. */
export function facts(scene: Scene, shown: readonly Fact[]): Part {
  if (shown.length === 0) return nothing;
  return html`<h3>${TEXTS.facts} · ${TEXTS.factsHint}</h3>
    <div class="facts">${shown.map((fact) => (typeof fact.value === "boolean" ? flip(scene, fact) : choice(scene, fact)))}</div>`;
}

function flip(scene: Scene, fact: Fact): Part {
  return html`<button
    class="fact ${fact.source}"
    data-fact=${fact.id}
    title=${shownBy(fact)}
    @click=${() => scene.send({ [fact.id]: !fact.value })}
  >
    ${words(fact)}
  </button>`;
}

function choice(scene: Scene, fact: Fact): Part {
  const open = scene.unfolded.fact === fact.id;
  return html`<button
      class="fact ${fact.source}"
      data-fact=${fact.id}
      title=${shownBy(fact)}
      aria-expanded=${open}
      @click=${() => scene.unfolded.toggleFact(fact.id)}
    >
      ${words(fact)}<span aria-hidden="true">${open ? "▴" : "▾"}</span>
    </button>
    ${open ? instead(scene, fact) : nothing}`;
}

/** What the fact may be instead. */
function instead(scene: Scene, fact: Fact): Part {
  const others = fact.options.filter((option) => option.value !== fact.value);
  return html`<div class="instead" role="group" aria-label="${fact.title}: ${TEXTS.instead}">
    ${fact.options.length
      ? others.map((option) => html`<button @click=${() => scene.send({ [fact.id]: option.value })}>${option.text}</button>`)
      : entry(scene, fact)}
  </div>`;
}

function entry(scene: Scene, fact: Fact): Part {
  const label = fact.unit ? `${fact.title}, ${fact.unit}` : fact.title;
  return html`<form @submit=${(event: SubmitEvent) => submit(event, scene, fact)}>
    <label>${label} <input name="value" type=${isNumber(fact) ? "number" : "text"} step="any" required .value=${String(fact.value)} /></label>
    <button>${TEXTS.count}</button>
  </form>`;
}

function submit(event: SubmitEvent, scene: Scene, fact: Fact): void {
  event.preventDefault();
  const typed = String(new FormData(event.target as HTMLFormElement).get("value"));
  scene.send({ [fact.id]: isNumber(fact) ? Number(typed) : typed });
}

function isNumber(fact: Fact): boolean {
  return typeof fact.value === "number";
}

function words(fact: Fact): Part {
  return html`${fact.text}<small>${SOURCE[fact.source]}</small>`;
}

function shownBy(fact: Fact): string {
  return `${fact.title}${fact.evidence ? `: «${fact.evidence}»` : ""}`;
}
