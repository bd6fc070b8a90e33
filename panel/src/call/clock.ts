// The one place that knows the time: the server's clock, followed between its answers.
export interface Clock {
  /** The server's moment, in milliseconds since 1970. */
  now(): number;
  /** Follow the server: this is its moment now. */
  follow(serverNow: number): void;
  after(milliseconds: number, run: () => void): number;
  cancel(timer: number): void;
}

export class BrowserClock implements Clock {
  private ahead = 0;

  now(): number {
    return Date.now() + this.ahead;
  }

  follow(serverNow: number): void {
    this.ahead = serverNow - Date.now();
  }

  after(milliseconds: number, run: () => void): number {
    return window.setTimeout(run, milliseconds);
  }

  cancel(timer: number): void {
    window.clearTimeout(timer);
  }
}
