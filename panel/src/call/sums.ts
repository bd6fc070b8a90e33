// Sums above the agent's authority: which is to be approved, and what became of those that were asked for.
import type { Advice } from "../messages/advice.generated";
import type { Approval, Me } from "../messages/contract";
import type { DeskState } from "./state";

const SUMS = new Set(["discount_amount", "refund_amount"]);
/** The role that reads the knowledge base: the server looks up no account for it, and it grants nothing. */
export const READER = "reader";

/** The sum to ask for, in whole roubles; null when there is none, or it waits already or is approved. */
export function sumToAsk(state: DeskState): number | null {
  const sum = sumAbove(state.advice, state.me);
  const asked = approvalsOfCall(state).find((one) => one.amount === sum);
  return asked?.state === "pending" || asked?.state === "approved" ? null : sum;
}

/** The sum of the card above the agent's authority. */
function sumAbove(advice: Advice | null, me: Me | null): number | null {
  if (!advice || !me || me.role === READER) return null;
  const sums = advice.facts.flatMap(({ id, value }) => (SUMS.has(id) && typeof value === "number" ? Math.ceil(value) : []));
  const highest = Math.max(0, ...sums);
  return highest > me.authority ? highest : null;
}

/** The requests of the call that is on: the newest for each sum. */
export function approvalsOfCall({ approvals, call }: DeskState): Approval[] {
  const mine = approvals.filter((one) => call.toApprove.includes(one.decision_id));
  return mine.filter((one, index) => mine.findIndex((other) => other.amount === one.amount) === index);
}

/** The requests of other calls that still wait, or were answered while this call is on. */
export function otherApprovals({ approvals, call, answered }: DeskState): Approval[] {
  const others = approvals.filter((one) => !call.toApprove.includes(one.decision_id));
  return others.filter((one) => one.state === "pending" || answered.has(one.id));
}
