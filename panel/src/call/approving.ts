// Asks the supervisors to approve a sum, and looks for their answer until it is there.
import type { Approval } from "../messages/contract";
import type { SessionStore } from "../storage/session";
import type { Api } from "../transport/api";
import { Unreachable } from "../transport/errors";
import type { Outbox } from "../transport/outbox";
import type { Clock } from "./clock";
import { problemOf } from "./problems";
import type { DeskState } from "./state";
import { sumToAsk } from "./sums";

/** The answer is to be seen within two seconds of the decision. */
const PERIOD_MS = 1_200;
/** Nobody sees the page, or the server did not tell. */
const PERIOD_UNSEEN_MS = 5_000;

export class Approving {
  private timer: number | null = null;
  private looking = false;

  constructor(
    private readonly state: DeskState,
    private readonly api: Api,
    private readonly outbox: Outbox,
    private readonly session: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** Look for requests that still wait from before. */
  start(): void {
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.isWaiting) void this.look();
    });
    void this.look();
  }

  /** Ask for the sum of the card; true when there is no use in sending it again. */
  async ask(note: string): Promise<boolean> {
    const { state } = this;
    const { advice, call } = state;
    const amount = sumToAsk(state);
    if (!advice || amount === null || this.isSending) return false;
    const sent = { callId: call.id, amount, problem: null };
    // Kept before it is sent: a reload in between finds the request all the same.
    state.set({ requesting: sent, call: { ...call, toApprove: [...new Set([...call.toApprove, advice.decision_id])] } });
    this.session.keep(state.call);
    try {
      const wanted = (): boolean => state.requesting === sent;
      const asked = await this.outbox.send(() => this.api.askApproval(advice.decision_id, amount, note), wanted);
      if (asked) this.learn([asked]);
      if (wanted()) state.set({ requesting: null });
      return true;
    } catch (error) {
      if (state.requesting === sent) state.set({ requesting: { ...sent, problem: problemOf(error) } });
      return !(error instanceof Unreachable);
    }
  }

  private get isSending(): boolean {
    return this.state.requesting !== null && this.state.requesting.problem === null;
  }

  private get isWaiting(): boolean {
    return this.state.approvals.some((one) => one.state === "pending");
  }

  private async look(): Promise<void> {
    this.plan(null);
    if (this.looking) return;
    this.looking = true;
    try {
      this.learn((await this.outbox.send(() => this.api.approvals(), () => true)) ?? []);
    } catch {
      // That the server is away, or access has ended, others say; what waits is looked for again.
      if (this.isWaiting || this.state.call.toApprove.length) this.plan(PERIOD_UNSEEN_MS);
    } finally {
      this.looking = false;
    }
  }

  /** Requests as they now are. One asked for while the list was under way is not in it, and stays. */
  private learn(told: readonly Approval[]): void {
    const { state } = this;
    const before = new Map(state.approvals.map((one) => [one.id, one]));
    const isNews = (one: Approval): boolean => one.state !== "pending" && before.get(one.id)?.state === "pending";
    const news = told.filter((one) => isNews(one) && !state.call.toApprove.includes(one.decision_id));
    for (const one of told) before.set(one.id, one);
    // Ids begin with the moment.
    const approvals = [...before.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    state.set({ approvals, answered: new Set([...state.answered, ...news.map((one) => one.id)]) });
    if (this.isWaiting) this.plan(document.hidden ? PERIOD_UNSEEN_MS : PERIOD_MS);
  }

  /** Look again after this time; null: not of itself. */
  private plan(milliseconds: number | null): void {
    if (this.timer !== null) this.clock.cancel(this.timer);
    this.timer = milliseconds === null ? null : this.clock.after(milliseconds, () => void this.look());
  }
}
