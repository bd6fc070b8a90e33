// A sum above the agent's authority: asking a supervisor for it, waiting, and his answer.
import { html, nothing } from "lit";
import { approvalsOfCall, sumToAsk } from "../call/sums";
import { hourOf, timeLeft } from "../call/times";
import { KEYS } from "../keyboard/keys";
import type { Approval } from "../messages/contract";
import { TEXTS, roubles } from "../messages/texts";
import { kbd, type Part } from "./parts";
import type { Scene } from "./scene";

/** As much as the server takes. */
const LONGEST_NOTE = 500;

/** The block under what to say; nothing while no sum is above the authority and none was asked for. */
export function approval(scene: Scene): Part {
  const { desk } = scene;
  const [known, sum] = [approvalsOfCall(desk), sumToAsk(desk)];
  if (known.length === 0 && sum === null) return nothing;
  return html`<section class="block approval" aria-label=${TEXTS.approval}>
    <div aria-live="polite">${known.map((one) => (one.state === "pending" ? waiting(scene, one) : answered(one)))}</div>
    ${sum === null ? nothing : asking(scene, sum, known.some((one) => one.amount === sum))} ${problem(scene, sum)}
  </section>`;
}

function waiting(scene: Scene, one: Approval): Part {
  const left = timeLeft(Date.parse(one.expires_at) - scene.now);
  return html`<p class="verdict pending">
    <b>${TEXTS.approvalWaits(roubles(one.amount))}</b>
    <span class="note">
      ${TEXTS.approvalAsked} ${hourOf(one.asked_at)}${left ? html`<span aria-live="off" data-countdown> · ещё ${left}</span>` : nothing}
    </span>
  </p>`;
}

function answered(one: Approval): Part {
  return html`<p class="verdict ${one.state}"><b>${roubles(one.amount)}</b> ${one.text}</p>`;
}

function asking(scene: Scene, sum: number, again: boolean): Part {
  const { sumForm } = scene;
  const words = again ? TEXTS.approveAgain : TEXTS.approve;
  return html`<button
      class="quiet"
      aria-expanded=${sumForm.isOpen}
      aria-keyshortcuts=${KEYS.approve.aria}
      @click=${() => sumForm.toggle()}
    >
      <span>${words(roubles(sum))}</span> ${kbd(KEYS.approve.shown)}
    </button>
    ${sumForm.isOpen ? form(scene) : nothing}`;
}

function form(scene: Scene): Part {
  return html`<form @submit=${(event: SubmitEvent) => submit(event, scene)}>
    <input name="note" maxlength=${LONGEST_NOTE} autocomplete="off" aria-label=${TEXTS.approvalWhy} placeholder=${TEXTS.approvalWhyHint} />
    <button aria-keyshortcuts="Enter"><span class="unseen">${TEXTS.approvalSend}</span>${kbd("Enter")}</button>
  </form>`;
}

function submit(event: SubmitEvent, scene: Scene): void {
  event.preventDefault();
  void scene.sumForm.send(String(new FormData(event.target as HTMLFormElement).get("note")).trim());
}

/** Why the supervisors were not asked, in the server's words. */
function problem(scene: Scene, sum: number | null): Part {
  const { requesting, call } = scene.desk;
  const told = requesting && requesting.callId === call.id && requesting.amount === sum ? requesting.problem : null;
  return html`<div role="alert">${told ? html`<p class="verdict rejected">${told}</p>` : nothing}</div>`;
}
