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

/** A button that copies, with its key; `name` says of which block, `keyed` whether the key is its own. */
export function copyButton(scene: Scene, name: CopyName, text: string, what: string, keyed = true): Part {
  const id = keyed ? name : `${name}:${text}`;
  const shown = scene.copied === id ? TEXTS.copied : TEXTS.copy;
  return html`<button
    class="copy"
    data-copy=${keyed ? name : nothing}
    aria-label="${shown}: ${what}"
    aria-keyshortcuts=${keyed ? KEYS[name].aria : nothing}
    @click=${() => scene.copy(id, text)}
  >
    ${shown} ${keyed ? kbd(KEYS[name].shown) : nothing}
  </button>`;
}

/** A block of the card with a heading; nothing without content. */
export function block(name: string, heading: string, content: unknown, button: unknown = nothing): Part {
  return html`<section class="block ${name}" aria-label=${heading}>
    <div class="head"><h2>${heading}</h2>${button}</div>
    ${content}
  </section>`;
}

/** A list of lines. */
export function list(lines: readonly string[]): Part {
  return lines.length ? html`<ul class="list">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
}

/** The text in quotation marks, unless it brings its own. */
export function quoted(text: string): string {
  return `«${text}»`;
}
