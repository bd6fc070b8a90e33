// Asks the server: sends a message of the call that is on, and shows the answer while it is still wanted.
import type { Advice } from "../messages/advice.generated";
import type { Answer, Outgoing, Said } from "../messages/contract";
import { randomId } from "../messages/ids";
import { AGAIN } from "../messages/payloads";
import { TEXTS } from "../messages/texts";
import type { SessionStore } from "../storage/session";
import type { Api } from "../transport/api";
import type { Outbox } from "../transport/outbox";
import type { Clock } from "./clock";
import { numbersIn } from "./numbers";
import { problemOf } from "./problems";
import type { DeskState } from "./state";
import type { Watch } from "./watch";

/** Under this nobody notices that there was a wait. */
const SLOW_MS = 300;

export class Asking {
  private failed: Outgoing | null = null;

  constructor(
    private readonly state: DeskState,
    private readonly api: Api,
    private readonly outbox: Outbox,
    private readonly session: SessionStore,
    private readonly clock: Clock,
    private readonly watch: Watch,
  ) {}

  /** Send what the agent typed or chose; true when it was answered. */
  async send(said: Said): Promise<boolean> {
    const { state } = this;
    const message = this.outgoing(said);
    const { call } = state;
    const wanted = (): boolean => state.sending?.message === message && state.call.id === call.id;
    this.begin(message, wanted);
    try {
      const [answer] = (await this.outbox.send(() => this.api.ask(message), wanted)) ?? [];
      if (!wanted()) return false;
      this.failed = null;
      if (answer) this.show(answer, said);
      return answer !== undefined;
    } catch (error) {
      if (wanted()) this.fail(error, message);
      return false;
    } finally {
      if (state.sending?.message === message) state.set({ sending: null });
    }
  }

  /** Decide anew by what has changed since; the agent is told only when that made a difference. */
  async again(): Promise<void> {
    const { state } = this;
    if (state.sending || state.away) return;
    const before = state.advice;
    if ((await this.send(AGAIN)) && before && state.advice && differs(before, state.advice)) {
      state.set({ news: TEXTS.changed });
    }
  }

  /** The same thing told again after a failure is the same message: the server may have taken it. */
  private outgoing(said: Said): Outgoing {
    const { call } = this.state;
    const { failed } = this;
    const again = failed?.callId === call.id && JSON.stringify(failed.said) === JSON.stringify(said);
    return { id: again ? failed.id : randomId(20), said, callId: call.id, phone: call.phone };
  }

  private begin(message: Outgoing, wanted: () => boolean): void {
    this.state.set({ sending: { message, slow: false }, problem: null, news: null, offered: [] });
    this.clock.after(SLOW_MS, () => {
      if (wanted()) this.state.set({ sending: { message, slow: true } });
    });
  }

  private show(answer: Answer, said: Said): void {
    const { state } = this;
    if (answer.custom) this.clock.follow(Date.parse(answer.custom.at));
    const typed = typeof said === "string" && !said.startsWith("/") ? numbersIn(said) : [];
    state.patch({ answer, typed: [...state.call.typed, ...typed], verdict: null, asked: true });
    this.session.keep(state.call);
    this.watch.card(state.advice, state.ops);
  }

  private fail(error: unknown, message: Outgoing): void {
    this.failed = message;
    this.state.set({ problem: problemOf(error) });
  }
}

function differs(before: Advice, now: Advice): boolean {
  return before.where !== now.where || before.row !== now.row || before.target?.line_state.state !== now.target?.line_state.state;
}
