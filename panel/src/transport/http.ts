// One request to the server: with the token, within a time, and once more with a new token after 401.
import { Refused, Unreachable } from "./errors";
import type { TokenSource } from "./token";

const TIMEOUT_MS = 10_000;
const UNAUTHORIZED = 401;
/** What a proxy in front of a server that is away answers. */
const AWAY = new Set([502, 503, 504]);

export class Http {
  constructor(
    private readonly root: string,
    private readonly tokens: TokenSource,
  ) {}

  /** The JSON of the answer, undefined for 204; throws Unreachable or Refused. */
  async json(path: string, body?: unknown): Promise<unknown> {
    const token = await this.tokens.current();
    const first = await this.fetch(path, body, token);
    if (first.status !== UNAUTHORIZED) return read(first);
    const renewed = await this.tokens.renew(token);
    return read(renewed ? await this.fetch(path, body, renewed) : first);
  }

  private async fetch(path: string, body: unknown, token: string | null): Promise<Response> {
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    const init: RequestInit = { headers, signal: AbortSignal.timeout(TIMEOUT_MS), credentials: "same-origin" };
    if (body !== undefined) {
      init.method = "POST";
      init.body = JSON.stringify(body);
      headers["Content-Type"] = "application/json";
    }
    try {
      return await fetch(this.root + path, init);
    } catch (error) {
      throw new Unreachable(String(error));
    }
  }
}

async function read(response: Response): Promise<unknown> {
  if (AWAY.has(response.status)) throw new Unreachable(response.statusText);
  if (response.status === 204) return undefined;
  const data: unknown = await response.json().catch(() => undefined);
  // An answer that was cut on its way is no answer: the same message is sent again.
  if (response.ok && data === undefined) throw new Unreachable("the answer was cut");
  if (response.ok) return data;
  const told = data && typeof data === "object" && "error" in data ? String(data.error) : "";
  throw new Refused(response.status, told);
}
