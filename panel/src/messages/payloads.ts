// What the assistant understands as a message, beside words.
import type { Value } from "./contract";

export const AGAIN = "/follow_up";
export const DONT_KNOW = "/dont_know";

/** The message that sets facts: an answer, or a flipped fact. */
export function setFacts(facts: Record<string, Value>): string {
  const fact = Object.entries(facts).map(([id, value]) => ({ id, value }));
  return `${AGAIN}${JSON.stringify({ fact })}`;
}

/** The message that chooses a situation. */
export function choose(situation: string): string {
  return `/${situation}`;
}
