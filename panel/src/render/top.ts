// The top: which lines work and until when, incidents, the menu.
import { html, nothing } from "lit";
import { READER, otherApprovals } from "../call/sums";
import { hourOf, timeLeft } from "../call/times";
import { KEYS } from "../keyboard/keys";
import type { Approval, Incident, Line } from "../messages/contract";
import { LINE, TEXTS, roubles, shortLine } from "../messages/texts";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";

/** The bar at the top and the banner of incidents under it. */
export function top(scene: Scene): Part {
  const { ops } = scene.desk;
  const known = (ops?.lines ?? []).filter((line) => line.state !== "unknown");
  return html`<header>
      <div class="lines">${ops ? known.map((line) => lineState(scene, line)) : TEXTS.noState}</div>
      <button
        class="quiet"
        aria-expanded=${scene.pane === "menu"}
        aria-keyshortcuts=${KEYS.menu.aria}
        @click=${() => scene.run("menu")}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${TEXTS.menu}</span> ${kbd(KEYS.menu.shown)}
      </button>
    </header>
    ${scene.desk.me?.role === READER ? html`<p class="reader">${TEXTS.reader}</p>` : nothing}
    ${banner(ops?.incidents ?? [], ops?.transfer_by_number ?? false)}
    <div class="approvals" role="status">${otherApprovals(scene.desk).map((one) => otherApproval(one))}</div>`;
}

/** What another call still waits for, or what became of it. */
function otherApproval(one: Approval): Part {
  return html`<p class="verdict ${one.state}">${TEXTS.callAt} ${hourOf(one.asked_at)}, ${roubles(one.amount)}: ${one.text}</p>`;
}

/** One line with its state and what is left of it. */
export function lineState(scene: Scene, line: Line): Part {
  const left = line.changes_at ? timeLeft(Date.parse(line.changes_at) - scene.now) : null;
  return html`<span class="line ${line.state}" title=${line.note ?? nothing}>
    ${shortLine(line.title)}
    <span class=${line.state === "open" ? "unseen" : nothing}>${LINE[line.state]}</span>
    ${line.changes_at ? `до ${hourOf(line.changes_at)}` : nothing}
    ${left ? html`<span class="left">${left}</span>` : nothing}
  </span>`;
}

function banner(incidents: readonly Incident[], byNumber: boolean): Part {
  if (incidents.length === 0) return nothing;
  const titles = incidents.map((one) => `${one.title} (с ${hourOf(one.opened_at)})`).join("; ");
  return html`<div class="incident" role="status">
    ${byNumber ? html`<b>${TEXTS.byNumber}.</b> ` : nothing}${TEXTS.incident}: ${titles}
  </div>`;
}
