// Sends a message; when the server is away, waits until it is back and sends the same message once more.
import type { Answer, Outgoing } from "../messages/contract";
import type { Api } from "./api";
import { Unreachable } from "./errors";
import type { Presence } from "./presence";

export class Outbox {
  constructor(
    private readonly api: Api,
    private readonly presence: Presence,
  ) {}

  /** The answer; throws Unreachable when the second try fails too, Refused when the server will not. */
  async send(message: Outgoing, stillWanted: () => boolean): Promise<Answer[]> {
    try {
      return await this.once(message);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
    await this.presence.back();
    return stillWanted() ? this.once(message) : [];
  }

  private async once(message: Outgoing): Promise<Answer[]> {
    try {
      return await this.api.ask(message);
    } catch (error) {
      if (error instanceof Unreachable) this.presence.lost();
      throw error;
    }
  }
}
