// A call as the panel holds it, in memory alone.
import type { Answer } from "../messages/contract";
import { randomId } from "../messages/ids";

export interface Call {
  id: string;
  /** The call of the CTI it belongs to, if it was handed over. */
  ctiId: string | null;
  phone: string | null;
  /** Numbers the agent typed in this call, as people write them. */
  typed: string[];
  answer: Answer | null;
  /** The comment as the agent changed it, null while it is the ready one. */
  comment: string | null;
  /** Steps ticked off, by their text. */
  done: ReadonlySet<string>;
  verdict: "right" | "wrong" | null;
  /** Whether the server knows this call. */
  asked: boolean;
  /** The decisions for which a supervisor was asked to approve a sum. */
  toApprove: readonly string[];
}

/** A call that has just begun. */
export function newCall(id: string = randomId(), ctiId: string | null = null, phone: string | null = null): Call {
  const nothing = { typed: [], answer: null, comment: null, done: new Set<string>(), verdict: null, asked: false, toApprove: [] };
  return { id, ctiId, phone, ...nothing };
}

/** The next matter within the same call of the CTI, or the next call. */
export function after(call: Call): Call {
  if (!call.ctiId) return newCall();
  const times = Number(/-(\d+)$/.exec(call.id.slice(call.ctiId.length))?.[1] ?? 1);
  return newCall(`${call.ctiId}-${times + 1}`, call.ctiId, call.phone);
}

/** Whether there is anything in it to lose. */
export function hasBegun(call: Call): boolean {
  return call.answer !== null || call.asked;
}
