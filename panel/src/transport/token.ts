// The agent's token: asked of the host, kept in memory alone.
export type GetToken = () => Promise<string | null> | string | null;

export class TokenSource {
  private asked: Promise<string | null> | null = null;

  constructor(private readonly ask: GetToken | null) {}

  /** The token in use, null where none is needed. */
  current(): Promise<string | null> {
    this.asked ??= this.request();
    return this.asked;
  }

  /** A new token in place of the refused one; of several requests refused together one asks. */
  async renew(refused: string | null): Promise<string | null> {
    if (!this.ask) return null;
    if ((await this.asked) === refused) this.asked = this.request();
    return this.current();
  }

  private async request(): Promise<string | null> {
    return (await this.ask?.()) ?? null;
  }
}
