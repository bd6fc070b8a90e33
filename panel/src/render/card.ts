// The card as a whole, in the order in which it is read.
import { html, nothing } from "lit";
import { readingsOf } from "../call/choices";
import { everything } from "../call/copies";
import type { Advice } from "../messages/advice.generated";
import { choose } from "../messages/payloads";
import { TEXTS } from "../messages/texts";
import { approval } from "./approval";
import { brief } from "./brief";
import { choiceButton } from "./choice";
import { comment, notes, steps } from "./doing";
import { feedback } from "./feedback";
import { order } from "./order";
import { copyButton, type Part } from "./parts";
import { maySay, say } from "./say";
import type { Scene } from "./scene";
import { ways } from "./ways";
import { gaps, others, why } from "./why";
import { where } from "./where";

/** What stands in the middle: the card, a text, or what to type first. */
export function card(scene: Scene): Part {
  const { advice, call, offered } = scene.desk;
  if (offered.length > 0) return clauses(scene);
  if (advice) return scene.settings.expert ? brief(scene, advice) : full(scene, advice);
  return call.answer?.text ? html`<div class="card"><p class="block">${call.answer.text}</p>${approval(scene)}</div>` : hello(scene);
}

function full(scene: Scene, advice: Advice): Part {
  if (advice.kind !== "decision") return undecided(scene, advice);
  // The ways that an open question decides between stand as near to it as the order of the card allows.
  const { isTight } = scene.unfolded;
  const all = copyButton(scene, { name: "all", index: 0 }, everything(advice, scene.desk.comment), TEXTS.copyAll);
  return html`<article class="card" data-decision=${advice.decision_id}>
    <div class="column">
      ${where(scene, advice)} ${say(scene, advice)} ${approval(scene)} ${order(scene, advice)} ${steps(scene, advice)}
      ${comment(scene, advice)}
      ${isTight ? nothing : more(scene, advice)}
    </div>
    <div class="column">
      ${why(scene, advice)} ${gaps(advice)} ${others(scene, advice)} ${ways(advice)}
      ${isTight ? more(scene, advice) : nothing}
      <div class="block head"><h2>${TEXTS.copyAll}</h2>${all}</div>
      ${feedback(scene)}
    </div>
  </article>`;
}

function more(scene: Scene, advice: Advice): Part {
  return html`${maySay(scene, advice)} ${notes(advice)}`;
}

function undecided(scene: Scene, advice: Advice): Part {
  const choices = readingsOf(advice);
  return html`<article class="card" data-decision=${advice.decision_id}>
    <div class="column">
      ${where(scene, advice)} ${approval(scene)}
      ${advice.steps.map((step) => html`<p class="block">${step}</p>`)}
      ${choices.length
        ? html`<section class="block" aria-label=${TEXTS.perhaps}>
            <div class="head"><h2>${TEXTS.perhaps}</h2></div>
            <div class="readings">${choices.map((one) => choiceButton(scene, one))}</div>
          </section>`
        : nothing}
      ${notes(advice)} ${feedback(scene)}
    </div>
  </article>`;
}

function clauses(scene: Scene): Part {
  const choices = scene.desk.offered.map((one, index) => ({ digit: index + 1, title: one.title, said: choose(one.id) }));
  return html`<section class="block" aria-label=${TEXTS.reading}>
    <div class="head"><h2>${TEXTS.reading}</h2></div>
    <div class="readings">${choices.map((one) => choiceButton(scene, one))}</div>
  </section>`;
}

function hello(scene: Scene): Part {
  return html`<div class="hello">
    <p>${TEXTS.hello}</p>
    <ul>
      ${TEXTS.helloExamples.map((one) => html`<li><button @click=${() => scene.fill(one)}>${one}</button></li>`)}
    </ul>
  </div>`;
}
