// What a digit chooses: the answers to the question first, then the readings; 0 is «не знаю».
import type { Advice, Alternative, Answer } from "../messages/advice.generated";
import type { Said } from "../messages/contract";
import { DONT_KNOW, choose } from "../messages/payloads";
import { TEXTS } from "../messages/texts";

export interface Choice {
  digit: number | null;
  title: string;
  said: Said;
}

const LAST_DIGIT = 9;

/** The answers to the open question, «не знаю» last. */
export function answersOf(advice: Advice): Choice[] {
  const answers = advice.next_question?.answers ?? [];
  if (answers.length === 0) return [];
  return [...answers.map(answerChoice), { digit: 0, title: TEXTS.dontKnow, said: DONT_KNOW }];
}

/** The other readings, numbered on from the answers. */
export function readingsOf(advice: Advice): Choice[] {
  const before = advice.next_question?.answers.length ?? 0;
  return advice.alternatives.map((other, index) => readingChoice(other, before + index));
}

function answerChoice(answer: Answer, index: number): Choice {
  return { digit: digitOf(index), title: answer.label, said: answer.facts };
}

function readingChoice(other: Alternative, index: number): Choice {
  return { digit: digitOf(index), title: other.title, said: choose(other.situation) };
}

function digitOf(index: number): number | null {
  return index < LAST_DIGIT ? index + 1 : null;
}
