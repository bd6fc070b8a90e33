// Telephone numbers the agent typed: the server never keeps them, so the browser puts them back into the comment.
import type { Advice } from "../messages/advice.generated";

const NUMBER = /(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g;
const PLACE = /\[телефон(?: (\d+))?\]/gi;
const FRAUDSTER = /номер мошенника/i;

/** The numbers of a text as people read them aloud: +7 916 111-22-33; foreign ones keep their digits. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(written);
}

/** The number as it is written for people. */
export function written(number: string): string {
  const digits = number.replace(/\D/g, "");
  const russian = digits.length === 10 ? `7${digits}` : digits.replace(/^8(?=\d{10}$)/, "7");
  const parts = /^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(russian);
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : number.trim();
}

/** The comment with the numbers of this call in it; `handedOver` is the subscriber's, which stands in the CRM anyway. */
export function withNumbers(comment: string, advice: Advice, typed: readonly string[], handedOver: string | null): string {
  const filled = comment.replace(PLACE, (place, index?: string) => typed[Number(index ?? 1) - 1] ?? place);
  const fraud = advice.steps.some((step) => FRAUDSTER.test(step));
  const others = [...othersNumbers(typed, handedOver, fraud)].filter((number) => !filled.includes(number));
  if (others.length === 0) return filled;
  return `${filled}. ${fraud ? "Номер мошенника" : "Номер из разговора"}: ${others.join(", ")}`;
}

/** Without a number from CTI the first typed one is the subscriber's, unless the only one must be the fraudster's. */
function othersNumbers(typed: readonly string[], handedOver: string | null, fraud: boolean): Set<string> {
  const others = new Set(typed);
  const onlyFraudsters = fraud && others.size === 1;
  const subscriber = handedOver ? written(handedOver) : onlyFraudsters ? null : typed[0];
  if (subscriber) others.delete(subscriber);
  return others;
}
