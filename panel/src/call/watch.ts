// Decides when a card is out of date: its line has closed, or the lines and incidents are others than when it came.
import type { Advice } from "../messages/advice.generated";
import type { OpsState } from "../messages/contract";
import type { Clock } from "./clock";

const TIMED = new Set(["clock", "ops"]);
/** Only just after the change is the server's clock surely past it. */
const GRACE_MS = 250;
/** Browsers fire longer timers at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class Watch {
  private timer: number | null = null;
  private seen: string | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly outdated: () => void,
  ) {}

  /** Watch this card; null watches nothing. */
  card(advice: Advice | null, state: OpsState | null): void {
    this.stop();
    if (!advice || !depends(advice)) return;
    this.seen = state && signature(state);
    const changes = advice.target?.line_state.changes_at ?? nextChange(state);
    const wait = changes ? Date.parse(changes) - this.clock.now() + GRACE_MS : -1;
    if (wait > 0 && wait < LONGEST_TIMER_MS) this.timer = this.clock.after(wait, this.outdated);
  }

  /** The server told the state of lines and incidents. */
  state(state: OpsState): void {
    const now = signature(state);
    if (this.seen !== null && this.seen !== now) this.outdated();
    if (this.seen !== null) this.seen = now;
  }

  stop(): void {
    if (this.timer !== null) this.clock.cancel(this.timer);
    this.timer = null;
    this.seen = null;
  }
}

function depends(advice: Advice): boolean {
  return advice.target !== null || advice.facts.some((fact) => TIMED.has(fact.source));
}

function nextChange(state: OpsState | null): string | null {
  const moments = (state?.lines ?? []).flatMap((line) => line.changes_at ?? []);
  return moments.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

function signature(state: OpsState): string {
  const lines = state.lines.map((line) => `${line.id}=${line.state}`);
  return [...lines, ...state.incidents.map((incident) => String(incident.id)), state.transfer_by_number].join(" ");
}
