// What the assistant understands as a message, beside words.
export const AGAIN = "/follow_up";
export const DONT_KNOW = "/dont_know";

/** The message that chooses a situation. */
export function choose(situation: string): string {
  return `/${situation}`;
}
