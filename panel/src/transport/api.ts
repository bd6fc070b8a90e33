// The server's endpoints, typed.
import type { Answer, Approval, Me, OpsState, Outgoing, Past, Situation, Verdict } from "../messages/contract";
import { Http } from "./http";
import { TokenSource, type GetToken } from "./token";

const ROOT = "/webhooks/panel";
const SHOWN_PAST = 50;

export class Api {
  private readonly http: Http;
  private readonly tokens: TokenSource;

  /** `server` is an origin, empty for the page's own; `sender` counts in the demo alone, where no token says who asks. */
  constructor(
    server: string,
    getToken: GetToken | null,
    private readonly sender: () => string,
  ) {
    this.tokens = new TokenSource(getToken);
    this.http = new Http(server + ROOT, this.tokens);
  }

  async ask(message: Outgoing): Promise<Answer[]> {
    const metadata = { message_id: message.id, call_id: message.callId, ...(message.phone && { phone: message.phone }) };
    const { said } = message;
    const [path, told] = typeof said === "string" ? ["/webhook", { message: said }] : ["/facts", { facts: said }];
    return (await this.http.json(path, { ...(await this.who()), ...told, metadata })) as Answer[];
  }

  async state(): Promise<OpsState> {
    return (await this.http.json("/state")) as OpsState;
  }

  async me(): Promise<Me> {
    return (await this.http.json("/me")) as Me;
  }

  async situations(): Promise<Situation[]> {
    return (await this.http.json("/situations")) as Situation[];
  }

  async feedback(decision: string, verdict: Verdict, situation: string | null): Promise<void> {
    await this.http.json("/feedback", { ...(await this.who()), decision_id: decision, verdict, situation });
  }

  async history(query: string): Promise<Past[]> {
    const asked = new URLSearchParams({ limit: String(SHOWN_PAST), query, ...(await this.who()) });
    return (await this.http.json(`/history?${asked}`)) as Past[];
  }

  /** The agent's own requests of the last 12 hours, newest first. */
  async approvals(): Promise<Approval[]> {
    return (await this.http.json(`/approvals?${new URLSearchParams(await this.who())}`)) as Approval[];
  }

  /** Ask the supervisors for a sum in roubles; the same sum for the same decision is the same request. */
  async askApproval(decision: string, amount: number, note: string): Promise<Approval> {
    return (await this.http.json("/approvals", { ...(await this.who()), decision_id: decision, amount, note })) as Approval;
  }

  /** Where a token says who asks, nothing else may. */
  private async who(): Promise<{ sender?: string }> {
    return (await this.tokens.current()) ? {} : { sender: this.sender() };
  }
}
