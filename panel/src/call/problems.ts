// What went wrong, in a sentence for the agent.
import { TEXTS } from "../messages/texts";
import { Refused, Unreachable } from "../transport/errors";

const UNAUTHORIZED = 401;

/** The sentence for an error of a request. */
export function problemOf(error: unknown): string {
  if (error instanceof Unreachable) return TEXTS.lost;
  if (error instanceof Refused && error.status === UNAUTHORIZED) return TEXTS.signedOut;
  return error instanceof Refused && error.message ? error.message : TEXTS.failed;
}
