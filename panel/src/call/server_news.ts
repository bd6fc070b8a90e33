// What the server says of itself: whether it is there, lines and incidents, who we are, what there is to choose from.
import type { OpsState } from "../messages/contract";
import { TEXTS } from "../messages/texts";
import type { Api } from "../transport/api";
import { Unreachable } from "../transport/errors";
import type { PresenceListener } from "../transport/presence";
import type { Clock } from "./clock";
import { problemOf } from "./problems";
import type { DeskState } from "./state";
import type { Watch } from "./watch";

export class ServerNews implements PresenceListener {
  constructor(
    private readonly state: DeskState,
    private readonly api: Api,
    private readonly clock: Clock,
    private readonly watch: Watch,
  ) {}

  here(ops: OpsState): void {
    const { state } = this;
    this.clock.follow(Date.parse(ops.at));
    state.set({ ops, away: false, problem: state.problem === TEXTS.signedOut ? null : state.problem });
    if (!state.me) void this.learn();
    this.watch.state(ops);
  }

  away(): void {
    this.state.set({ away: true });
  }

  /** The state was not told: the top says so. That access has ended concerns everything else as well. */
  refused(error: unknown): void {
    const problem = problemOf(error);
    this.state.set({ ops: null, ...(problem === TEXTS.signedOut && { problem }) });
  }

  /** Ask who we are and what there is to choose from; a server that is away is asked again when it is back. */
  private async learn(): Promise<void> {
    try {
      const [me, situations] = await Promise.all([this.api.me(), this.api.situations()]);
      this.state.set({ me, situations });
    } catch (error) {
      if (!(error instanceof Unreachable)) this.state.set({ problem: problemOf(error) });
    }
  }
}
