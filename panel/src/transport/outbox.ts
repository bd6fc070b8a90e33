// Sends a request; when the server is away, waits until it is back and sends the same request once more.
import { Unreachable } from "./errors";
import type { Presence } from "./presence";

export class Outbox {
  constructor(private readonly presence: Presence) {}

  /**
   * The answer, undefined when it is no longer wanted. Sent twice, the request must mean the same as sent once.
   * Throws Unreachable when the second try fails too, Refused when the server will not.
   */
  async send<Answer>(request: () => Promise<Answer>, stillWanted: () => boolean): Promise<Answer | undefined> {
    try {
      return await this.once(request);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
    await this.presence.back();
    return stillWanted() ? this.once(request) : undefined;
  }

  private async once<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof Unreachable) this.presence.lost();
      throw error;
    }
  }
}
