// What the server's endpoints take and give, beside the Advice (made from its schema).
import type { Advice, Fact } from "./advice.generated";

export type Value = Fact["value"];

/** Values by the id of the fact. */
export type Facts = Readonly<Record<string, Value>>;

/** What is told to the assistant: words, a choice as it understands one, or facts. */
export type Said = string | Facts;

/** One answer: an advice, or plain text where the assistant talks about itself. */
export interface Answer {
  text: string | null;
  custom?: Advice;
}

export interface Line {
  id: string;
  title: string;
  state: "open" | "closed" | "unknown";
  changes_at: string | null;
  note: string | null;
  source: "clock" | "ops";
}

export interface Incident {
  id: number | string;
  title: string;
  opened_at: string;
}

export interface OpsState {
  at: string;
  lines: Line[];
  incidents: Incident[];
  transfer_by_number: boolean;
}

export interface Situation {
  id: string;
  title: string;
  clause: string;
  family: string;
}

export interface Me {
  agent: string | null;
  role: string;
  gender: string | null;
  demo: boolean;
  /** How many roubles he may grant without asking. */
  authority: number;
}

/** A request for a sum above the authority, as its agent sees it. */
export interface Approval {
  id: string;
  decision_id: string;
  /** Whole roubles. */
  amount: number;
  state: "pending" | "approved" | "rejected" | "expired";
  /** The state in words: who decided what, when and why. */
  text: string;
  asked_at: string;
  expires_at: string;
}

export type Verdict = "right" | "wrong";

export interface Past {
  decision_id: string;
  at: string;
  asked: string;
  kind: Advice["kind"];
  situation: string | null;
  title: string | null;
  where: string;
  case: string | null;
}

/** A message on its way: the same id again is the same turn. */
export interface Outgoing {
  id: string;
  said: Said;
  callId: string;
  phone: string | null;
}
