// Knows whether the server is there: asks for the state of the lines now and then, oftener while it is away.
import type { OpsState } from "../messages/contract";
import type { Clock } from "../call/clock";
import { Unreachable } from "./errors";

const PERIOD_MS = 10_000;
const PERIOD_AWAY_MS = 2_000;

export interface PresenceListener {
  here(state: OpsState): void;
  away(): void;
  refused(error: unknown): void;
}

export class Presence {
  private online = true;
  private waiting: (() => void)[] = [];
  private timer: number | null = null;
  private started = false;

  constructor(
    private readonly ask: () => Promise<OpsState>,
    private readonly clock: Clock,
    private readonly listener: PresenceListener,
  ) {}

  start(): void {
    this.started = true;
    void this.look();
  }

  /** Somebody found the server away: look again soon. */
  lost(): void {
    if (this.online) this.listener.away();
    this.online = false;
    this.plan();
  }

  /** Resolves when the server answers again. */
  back(): Promise<void> {
    return this.online ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private async look(): Promise<void> {
    this.clear();
    try {
      this.found(await this.ask());
    } catch (error) {
      if (error instanceof Unreachable) return this.lost();
      this.listener.refused(error);
    }
    this.plan();
  }

  private found(state: OpsState): void {
    this.online = true;
    this.listener.here(state);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private plan(): void {
    this.clear();
    if (this.started) this.timer = this.clock.after(this.online ? PERIOD_MS : PERIOD_AWAY_MS, () => void this.look());
  }

  private clear(): void {
    if (this.timer !== null) this.clock.cancel(this.timer);
    this.timer = null;
  }
}
