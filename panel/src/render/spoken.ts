// What a screen reader is told when an answer arrives.
import { caseName, duePhrases } from "../call/copies";
import type { Answer } from "../messages/contract";
import { TEXTS } from "../messages/texts";

/** The answer in one breath: where, what to say, which CASE, the question. */
export function spoken(answer: Answer | null): string {
  const advice = answer?.custom;
  if (!advice) return answer?.text ?? "";
  const parts = [
    `${TEXTS.where}: ${advice.where}`,
    ...duePhrases(advice).map((phrase) => `${TEXTS.say}: ${phrase}`),
    ...(advice.case ? [`${TEXTS.case}: ${caseName(advice.case)}`] : []),
    ...(advice.next_question ? [`${TEXTS.question}: ${advice.next_question.text}`] : []),
  ];
  return parts.join(". ");
}
