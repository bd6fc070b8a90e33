// What the desk holds: the call that is on, what is on its way, what the server says of itself. The view draws it.
import type { Advice } from "../messages/advice.generated";
import type { Approval, Me, OpsState, Outgoing, Situation } from "../messages/contract";
import type { Call } from "./call";
import { withNumbers } from "./numbers";

export interface Sending {
  message: Outgoing;
  /** Longer than anybody should wait without a sign. */
  slow: boolean;
}

/** A sum on its way to the supervisors, or why it did not get there. */
export interface Requesting {
  callId: string;
  amount: number;
  problem: string | null;
}

export class DeskState {
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
  requesting: Requesting | null = null;
  /** My requests for approval, newest first. */
  approvals: readonly Approval[] = [];
  /** Those of other calls that were answered while this one is on. */
  answered: ReadonlySet<string> = new Set();

  constructor(
    public call: Call,
    private readonly changed: () => void,
  ) {}

  get advice(): Advice | null {
    return this.call.answer?.custom ?? null;
  }

  /** The comment to show: the agent's own, or the ready one with the numbers of this call. */
  get comment(): string {
    const ready = this.advice?.comment;
    if (this.call.comment !== null) return this.call.comment;
    return ready && this.advice ? withNumbers(ready, this.advice, this.call.typed, this.call.phone) : "";
  }

  /** Change the call. */
  patch(change: Partial<Call>): void {
    this.set({ call: { ...this.call, ...change } });
  }

  /** Change what is held, and have it drawn. */
  set(change: Partial<DeskState>): void {
    Object.assign(this, change);
    this.changed();
  }
}
