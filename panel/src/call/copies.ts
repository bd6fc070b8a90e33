// What goes into the clipboard.
import type { Advice, Case } from "../messages/advice.generated";
import { TEXTS } from "../messages/texts";

/** The CASE as lines that can be pasted: the category, what to choose, and the fields to fill. */
export function caseText(order: Case): string {
  const lines = [
    caseName(order),
    ...named(order).map(([name, value]) => `${name}: ${value}`),
    ...order.fields.map((field) => `${field}: `),
  ];
  return lines.join("\n");
}

/** The category, or what the instruction says instead of one. */
export function caseName(order: Case): string {
  return order.category ?? order.description ?? "";
}

/** Subject, priority and mark, as far as they are set. */
export function named(order: Case): [string, string][] {
  const all: [string, string | null][] = [
    [TEXTS.subject, order.subject],
    [TEXTS.priority, order.priority],
    [TEXTS.mark, order.mark],
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== null);
}

/** Everything at once: where, phrases, CASE, comment. */
export function everything(advice: Advice, comment: string): string {
  const parts = [advice.where, ...duePhrases(advice), ...(advice.case ? [caseText(advice.case)] : []), comment];
  return parts.filter(Boolean).join("\n\n");
}

/** The phrases that must be said. */
export function duePhrases(advice: Advice): string[] {
  return advice.phrases.filter((phrase) => phrase.due).map((phrase) => phrase.text);
}
