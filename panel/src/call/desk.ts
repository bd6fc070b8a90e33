// The desk: the call that is on, what is on its way, and what the server says of itself. The view draws it, keys act on it.
import type { Advice } from "../messages/advice.generated";
import type { Answer, Me, OpsState, Outgoing, Past, Situation, Verdict } from "../messages/contract";
import { randomId } from "../messages/ids";
import { AGAIN, choose } from "../messages/payloads";
import { TEXTS } from "../messages/texts";
import type { SessionStore } from "../storage/session";
import type { Api } from "../transport/api";
import { Refused, Unreachable } from "../transport/errors";
import type { Handover } from "../transport/handover";
import { Outbox } from "../transport/outbox";
import { Presence } from "../transport/presence";
import { after, hasBegun, newCall, type Call } from "./call";
import type { Clock } from "./clock";
import { numbersIn, withNumbers } from "./numbers";
import { Watch } from "./watch";

/** Under this nobody notices that there was a wait. */
const SLOW_MS = 300;
const UNAUTHORIZED = 401;

export interface Sending {
  message: Outgoing;
  /** Longer than anybody should wait without a sign. */
  slow: boolean;
}

export class Desk {
  call: Call;
  sending: Sending | null = null;
  away = false;
  problem: string | null = null;
  /** What the last automatic change was about; announced and shown once. */
  news: string | null = null;
  earlier: Call | null = null;
  ops: OpsState | null = null;
  me: Me | null = null;
  situations: Situation[] = [];
  /** A number of the clause the panel was opened at, when several situations stand under it. */
  offered: Situation[] = [];

  private readonly outbox: Outbox;
  private readonly presence: Presence;
  private readonly watch: Watch;
  private failed: Outgoing | null = null;

  constructor(
    private readonly api: Api,
    private readonly session: SessionStore,
    readonly clock: Clock,
    private readonly changed: () => void,
  ) {
    const kept = session.call();
    this.call = { ...newCall(kept?.id), asked: kept?.asked ?? false };
    this.presence = new Presence(() => api.state(), clock, {
      here: (state) => this.here(state),
      away: () => this.set({ away: true }),
      refused: (error) => this.refused(error),
    });
    this.outbox = new Outbox(api, this.presence);
    this.watch = new Watch(clock, () => void this.again());
  }

  get advice(): Advice | null {
    return this.call.answer?.custom ?? null;
  }

  /** The comment to show: the agent's own, or the ready one with the numbers of this call. */
  get comment(): string {
    const ready = this.advice?.comment;
    if (this.call.comment !== null) return this.call.comment;
    return ready && this.advice ? withNumbers(ready, this.advice, this.call.typed, this.call.phone) : "";
  }

  start(): void {
    this.presence.start();
    if (this.call.asked) void this.send(AGAIN);
  }

  stop(): void {
    this.presence.stop();
    this.watch.stop();
  }

  /** Send what the agent typed or chose; true when it was answered. */
  async send(text: string): Promise<boolean> {
    const message = this.outgoing(text);
    const call = this.call;
    const wanted = (): boolean => this.sending?.message === message && this.call.id === call.id;
    this.begin(message, wanted);
    try {
      const [answer] = await this.outbox.send(message, wanted);
      if (!wanted()) return false;
      this.failed = null;
      if (answer) this.show(answer, text);
      return answer !== undefined;
    } catch (error) {
      if (wanted()) this.fail(error, message);
      return false;
    } finally {
      if (this.sending?.message === message) this.set({ sending: null });
    }
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
    await this.api.feedback(this.advice.decision_id, verdict, situation).catch((error: unknown) => this.tell(error));
  }

  history(query: string): Promise<Past[]> {
    return this.api.history(query);
  }

  /** Ask for the state of lines at once, for instance with a new token. */
  look(): void {
    void this.presence.look();
  }

  private outgoing(text: string): Outgoing {
    const again = this.failed?.text === text && this.failed.callId === this.call.id ? this.failed.id : null;
    return { id: again ?? randomId(20), text, callId: this.call.id, phone: this.call.phone };
  }

  private begin(message: Outgoing, wanted: () => boolean): void {
    this.set({ sending: { message, slow: false }, problem: null, news: null, offered: [] });
    this.clock.after(SLOW_MS, () => {
      if (wanted()) this.set({ sending: { message, slow: true } });
    });
  }

  private show(answer: Answer, text: string): void {
    if (answer.custom) this.clock.follow(Date.parse(answer.custom.at));
    const typed = text.startsWith("/") ? [] : numbersIn(text);
    this.patch({ answer, typed: [...this.call.typed, ...typed], verdict: null, asked: true });
    this.session.keep({ id: this.call.id, asked: true });
    this.watch.card(this.advice, this.ops);
  }

  /** Decide anew by what has changed since; the agent is told only when that made a difference. */
  private async again(): Promise<void> {
    if (this.sending || this.away) return;
    const before = this.advice;
    if ((await this.send(AGAIN)) && before && this.advice && differs(before, this.advice)) this.set({ news: TEXTS.changed });
  }

  private here(state: OpsState): void {
    this.clock.follow(Date.parse(state.at));
    this.set({ ops: state, away: false, problem: this.problem === TEXTS.signedOut ? null : this.problem });
    if (!this.me) void this.learn();
    this.watch.state(state);
  }

  /** Ask who we are and what there is to choose from; a server that is away is asked again when it is back. */
  private async learn(): Promise<void> {
    try {
      const [me, situations] = await Promise.all([this.api.me(), this.api.situations()]);
      this.set({ me, situations });
    } catch (error) {
      if (!(error instanceof Unreachable)) this.tell(error);
    }
  }

  /** The state was not told: the top says so. That access has ended concerns everything else as well. */
  private refused(error: unknown): void {
    this.set({ ops: null });
    if (problemOf(error) === TEXTS.signedOut) this.tell(error);
  }

  private fail(error: unknown, message: Outgoing): void {
    this.failed = message;
    this.tell(error);
  }

  private tell(error: unknown): void {
    this.set({ problem: problemOf(error) });
  }

  private replaceCall(call: Call, earlier: Call | null): void {
    this.watch.stop();
    this.session.keep({ id: call.id, asked: call.asked });
    this.set({ call, earlier, sending: null, problem: null, news: null, offered: [] });
  }

  private patch(change: Partial<Call>): void {
    this.set({ call: { ...this.call, ...change } });
  }

  private set(change: Partial<Desk>): void {
    Object.assign(this, change);
    this.changed();
  }
}

function problemOf(error: unknown): string {
  if (error instanceof Unreachable) return TEXTS.lost;
  if (error instanceof Refused && error.status === UNAUTHORIZED) return TEXTS.signedOut;
  return error instanceof Refused && error.message ? error.message : TEXTS.failed;
}

function differs(before: Advice, now: Advice): boolean {
  return before.where !== now.where || before.row !== now.row || before.target?.line_state.state !== now.target?.line_state.state;
}
