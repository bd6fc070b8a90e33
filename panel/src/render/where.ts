// WHERE: the line to go to, large, with its state and how long that lasts.
import { html, nothing } from "lit";
import { hourOf, timeLeft } from "../call/times";
import type { Advice, LineState } from "../messages/advice.generated";
import { LINE, TEXTS } from "../messages/texts";
import type { Part } from "./parts";
import type { Scene } from "./scene";

/** The block «Куда». */
export function where(scene: Scene, advice: Advice): Part {
  return html`<section class="block where ${tone(advice)}" aria-label=${heading(advice)}>
    <div class="head"><h2>${heading(advice)}</h2><p class="title">${advice.title}</p></div>
    <p class="go">${advice.where}</p>
    ${number(advice)} ${how(scene, advice)}
  </section>`;
}

/** What the block is called. */
export function heading(advice: Advice): string {
  if (advice.kind === "unclear") return TEXTS.reading;
  return advice.kind === "decision" ? TEXTS.where : TEXTS.answer;
}

/** The colour of the block, by what is to be done. */
export function tone(advice: Advice): string {
  return advice.row === null && advice.next_question ? "open" : (advice.action ?? "open");
}

/** How long the line still works, or that it does not; nothing when there is time enough. */
export function lineLeft(scene: Scene, advice: Advice): Part {
  const line = advice.target?.line_state;
  if (!line) return nothing;
  if (line.state === "closed") return html`<b class="left">${LINE.closed}</b>`;
  const left = line.changes_at ? timeLeft(Date.parse(line.changes_at) - scene.now) : null;
  return left ? html`<span class="left" data-countdown>${left}</span>` : nothing;
}

function number(advice: Advice): Part {
  const printed = advice.target?.number;
  return printed && !advice.where.includes(printed) ? html`<p class="go">${printed}</p>` : nothing;
}

function how(scene: Scene, advice: Advice): Part {
  const line = advice.target?.line_state;
  const transfer = advice.transfer?.text;
  if (!line && !transfer) return nothing;
  return html`${line ? html`<p class="state"><b>${LINE[line.state]}</b>${until(scene, line)}</p>` : nothing}
    ${line?.note ? html`<p>${line.note}</p>` : nothing} ${transfer ? html`<p>${transfer}</p>` : nothing}`;
}

function until(scene: Scene, line: LineState): Part {
  if (!line.changes_at) return nothing;
  const left = timeLeft(Date.parse(line.changes_at) - scene.now);
  return html` до ${hourOf(line.changes_at)}${left ? html` · <span class="left" data-countdown>ещё ${left}</span>` : nothing}`;
}
