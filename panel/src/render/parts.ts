// Small pieces that every block uses.
import { html, nothing, type TemplateResult } from "lit";
import { KEYS } from "../keyboard/keys";
import { TEXTS } from "../messages/texts";
import type { Scene } from "./scene";

export type Part = TemplateResult | typeof nothing;
export type CopyName = "phrase" | "case" | "comment" | "all";

/** The key on a button. */
export function kbd(shown: string | number | null): Part {
  return shown === null ? nothing : html`<kbd aria-hidden="true">${shown}</kbd>`;
}

/** A button that copies a text. `what` names it to a screen reader; `short` leaves the key alone on it. */
export function copyButton(scene: Scene, copied: Copied, text: string, what: string, short = false): Part {
  const shown = scene.copied === idOf(copied) ? TEXTS.copied : TEXTS.copy;
  return html`<button
    class="copy"
    data-copy=${copied.name}
    aria-keyshortcuts=${KEYS[copied.name].aria}
    @click=${() => scene.copy(idOf(copied), text)}
  >
    <span class=${short && shown === TEXTS.copy ? "unseen" : nothing}>${shown}<span class="unseen">: ${what}</span></span>
    ${kbd(KEYS[copied.name].shown)}
  </button>`;
}

/** What is copied: the key that copies it, and its number among those of this key. */
export interface Copied {
  name: CopyName;
  index: number;
}

function idOf({ name, index }: Copied): string {
  return `${name} ${index}`;
}

/** A block of the card with a heading; nothing without content. */
export function block(name: string, heading: string, content: unknown, button: unknown = nothing): Part {
  return html`<section class="block ${name}" aria-label=${heading}>
    <div class="head"><h2>${heading}</h2>${button}</div>
    ${content}
  </section>`;
}

/** The one line that is left of a folded block: a click opens it. */
export function foldedLine(text: unknown, open: () => void): Part {
  return html`<button class="quiet" aria-expanded="false" @click=${open}><span>${text}</span><span aria-hidden="true">▾</span></button>`;
}

/** A list of lines. */
export function list(lines: readonly string[]): Part {
  return lines.length ? html`<ul class="list">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
}

/** The text in quotation marks, unless it brings its own. */
export function quoted(text: string): string {
  return `«${text}»`;
}
