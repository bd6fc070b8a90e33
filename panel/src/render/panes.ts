// What opens over the card: the menu, my calls, the list of situations.
import { html, nothing } from "lit";
import { hourOf } from "../call/times";
import { KEYS, type Command } from "../keyboard/keys";
import type { Past, Situation } from "../messages/contract";
import { TEXTS, clauseText } from "../messages/texts";
import type { Theme } from "../storage/settings";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";
import { lineState } from "./top";

export interface Lists {
  past: readonly Past[] | null;
  filter: string;
  search(query: string): void;
  pick(situation: string | null): void;
}

/** The open pane, nothing when none is. */
export function panes(scene: Scene, lists: Lists): Part {
  if (scene.pane === "menu") return pane(scene, TEXTS.menu, menu(scene));
  if (scene.pane === "history") return pane(scene, TEXTS.history, history(lists));
  return scene.pane === "situations" ? pane(scene, TEXTS.chooseRight, situations(scene, lists)) : nothing;
}

function pane(scene: Scene, title: string, content: Part): Part {
  return html`<section class="pane" role="dialog" aria-label=${title}>
    <div class="head">
      <h2>${title}</h2>
      <button @click=${() => scene.open(null)}>${TEXTS.close} ${kbd("Esc")}</button>
    </div>
    <div class="body">${content}</div>
  </section>`;
}

function menu(scene: Scene): Part {
  const { expert, large, theme } = scene.settings;
  const lines = scene.desk.ops?.lines ?? [];
  return html`<div class="options">
      ${action(scene, "history", TEXTS.history)} ${action(scene, "newCall", TEXTS.newCall)}
      ${action(scene, "expert", TEXTS.expert, expert)} ${action(scene, "large", TEXTS.large, large)}
    </div>
    <h3>${TEXTS.theme} ${kbd(KEYS.theme.shown)}</h3>
    <div class="options">
      ${(Object.entries(TEXTS.themes) as [Theme, string][]).map(
        ([name, title]) => html`<button aria-pressed=${theme === name} @click=${() => scene.set({ theme: name })}>${title}</button>`,
      )}
    </div>
    <h3>${TEXTS.lines}</h3>
    <div class="lines">${lines.length ? lines.map((line) => lineState(scene, line)) : TEXTS.noState}</div>`;
}

function action(scene: Scene, command: Exclude<Command, never>, title: string, on?: boolean): Part {
  const key = command === "newCall" ? "Esc" : KEYS[command].shown;
  return html`<button aria-pressed=${on ?? nothing} @click=${() => scene.run(command)}>${title} ${kbd(key)}</button>`;
}

function history(lists: Lists): Part {
  const { past, filter } = lists;
  const none = filter ? TEXTS.historyNothing : TEXTS.historyEmpty;
  return html`${searchField(TEXTS.historySearch, lists)}
    ${past?.length === 0 ? html`<p class="note">${none}</p>` : nothing}
    ${past?.map((one) => entry(one))}`;
}

function entry(one: Past): Part {
  return html`<article class="block past">
    <time datetime=${one.at}>${hourOf(one.at)}</time><b>${one.title ?? one.where}</b>
    ${one.title ? html`<p>${one.where}</p>` : nothing} ${one.case && !one.where.includes(one.case) ? html`<p>${TEXTS.case}: ${one.case}</p>` : nothing}
    ${one.asked.startsWith("/") ? nothing : html`<p class="note">${one.asked}</p>`}
  </article>`;
}

function situations(scene: Scene, lists: Lists): Part {
  const wanted = lists.filter.toLowerCase();
  const fitting = scene.desk.situations.filter((one) => `${one.title} ${one.clause}`.toLowerCase().includes(wanted));
  return html`${searchField(TEXTS.filter, lists)} ${fitting.map((one) => situation(one, lists))}
    <button @click=${() => lists.pick(null)}>${TEXTS.noneOfThem}</button>`;
}

function situation(one: Situation, lists: Lists): Part {
  return html`<button @click=${() => lists.pick(one.id)}><span>${one.title}</span> <small class="note">${clauseText(one.clause)}</small></button>`;
}

function searchField(label: string, lists: Lists): Part {
  return html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    .value=${lists.filter}
    @input=${(event: InputEvent) => lists.search((event.target as HTMLInputElement).value)}
  />`;
}
