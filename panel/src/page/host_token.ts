// The token of the page: from the address, or from the window that holds it, which is asked again when it is refused.
import type { GetToken } from "../transport/token";

const ANSWERED_WITHIN_MS = 3000;

export class HostToken {
  private waiting: ((token: string | null) => void)[] = [];

  constructor(
    private given: string | null,
    private readonly window: Window,
    private readonly origins: readonly string[],
  ) {}

  /** How to ask for a token; null when nobody could give one: then the server is a demo, or says what is missing. */
  get source(): GetToken | null {
    return this.given || this.host ? () => this.next() : null;
  }

  /** The host gave a token. */
  give(token: string): void {
    if (this.waiting.length === 0) this.given = token;
    for (const resolve of this.waiting.splice(0)) resolve(token);
  }

  private get host(): Window | null {
    if (this.origins.length === 0) return null;
    return this.window.parent !== this.window ? this.window.parent : (this.window.opener as Window | null);
  }

  private next(): Promise<string | null> {
    const { given, host } = this;
    this.given = null;
    if (given || !host) return Promise.resolve(given);
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.window.setTimeout(() => resolve(null), ANSWERED_WITHIN_MS);
      for (const origin of this.origins) host.postMessage({ type: "copilot.need_token" }, origin);
    });
  }
}
