// The desk: begins and ends calls, and wires what asks, what watches and what listens. The view draws it, keys act on it.
import type { Past, Said, Verdict } from "../messages/contract";
import { AGAIN, choose } from "../messages/payloads";
import type { SessionStore } from "../storage/session";
import type { Api } from "../transport/api";
import type { Handover } from "../transport/handover";
import { Outbox } from "../transport/outbox";
import { Presence } from "../transport/presence";
import { Approving } from "./approving";
import { Asking } from "./asking";
import { after, hasBegun, newCall, type Call } from "./call";
import type { Clock } from "./clock";
import { problemOf } from "./problems";
import { ServerNews } from "./server_news";
import { DeskState } from "./state";
import { Watch } from "./watch";

export class Desk extends DeskState {
  private readonly presence: Presence;
  private readonly watch: Watch;
  private readonly asking: Asking;
  private readonly approving: Approving;

  constructor(
    private readonly api: Api,
    private readonly session: SessionStore,
    readonly clock: Clock,
    changed: () => void,
  ) {
    const kept = session.call();
    super({ ...newCall(kept?.id), ...kept }, changed);
    this.watch = new Watch(clock, () => void this.asking.again());
    this.presence = new Presence(() => api.state(), clock, new ServerNews(this, api, clock, this.watch));
    const outbox = new Outbox(this.presence);
    this.asking = new Asking(this, api, outbox, session, clock, this.watch);
    this.approving = new Approving(this, api, outbox, session, clock);
  }

  start(): void {
    this.presence.start();
    this.approving.start();
    if (this.call.asked) void this.send(AGAIN);
  }

  /** Send what the agent typed or chose; true when it was answered. */
  send(said: Said): Promise<boolean> {
    return this.asking.send(said);
  }

  /** Start anew; what was there can be brought back. */
  newCall(): boolean {
    if (!hasBegun(this.call) && !this.sending) return false;
    this.replaceCall(after(this.call), this.call);
    return true;
  }

  /** Bring the earlier call back, with everything in it. */
  undo(): boolean {
    if (!this.earlier) return false;
    this.replaceCall(this.earlier, null);
    this.watch.card(this.advice, this.ops);
    return true;
  }

  /** A call handed over by the CTI. The same call again only adds what was missing. */
  handOver(handover: Handover): void {
    if (handover.callId && handover.callId === this.call.ctiId) return this.patch({ phone: handover.phone ?? this.call.phone });
    const call = newCall(handover.callId ?? undefined, handover.callId, handover.phone);
    this.replaceCall(call, hasBegun(this.call) ? this.call : null);
  }

  /** The call belongs to another tab, of which this one is a copy; a call of the CTI was given to this one as well. */
  leave(): void {
    if (!this.call.ctiId) this.replaceCall(newCall(), null);
  }

  /** The caller has hung up. */
  callEnded(): void {
    this.replaceCall(newCall(), hasBegun(this.call) ? this.call : null);
  }

  /** Open at a clause: the situation of this id, or the situations under this number. */
  async openAt(clause: string): Promise<void> {
    const known = await this.api.situations().catch(() => this.situations);
    const fitting = known.filter((one) => one.id === clause || one.clause === clause);
    if (fitting.length === 1 && fitting[0]) return void this.send(choose(fitting[0].id));
    this.set({ offered: fitting });
  }

  editComment(comment: string | null): void {
    this.patch({ comment });
  }

  tick(step: string): void {
    const done = new Set(this.call.done);
    if (!done.delete(step)) done.add(step);
    this.patch({ done });
  }

  async judge(verdict: Verdict, situation: string | null): Promise<void> {
    if (!this.advice) return;
    this.patch({ verdict });
    const told = this.api.feedback(this.advice.decision_id, verdict, situation);
    await told.catch((error: unknown) => this.set({ problem: problemOf(error) }));
  }

  history(query: string): Promise<Past[]> {
    return this.api.history(query);
  }

  /** Ask the supervisors to approve the sum of the card; true when there is no use in sending it again. */
  askApproval(note: string): Promise<boolean> {
    return this.approving.ask(note);
  }

  private replaceCall(call: Call, earlier: Call | null): void {
    this.watch.stop();
    this.session.keep(call);
    this.set({ call, earlier, sending: null, problem: null, news: null, offered: [], requesting: null, answered: new Set() });
  }
}
