// Made by `npm run types` from bot/escalation/advice.schema.json; do not edit.

/**
 * What the agent is told. While several outcomes are open, a field holds what they share, else null.
 */
export interface Advice {
/**
 * Id of the decision in the audit log; sorts by time.
 */
decision_id: string
/**
 * The moment of the advice: ISO 8601, Moscow time.
 */
at: string
/**
 * decision: the situation is known; unclear: choose one of the alternatives; out_of_scope: not in the instruction.
 */
kind: ("decision" | "unclear" | "out_of_scope")
/**
 * Id of the situation, null unless the kind is decision.
 */
situation: (string | null)
/**
 * The situation in a line of Russian.
 */
title: (string | null)
/**
 * Where the answer rests in the instruction.
 */
citation: (Citation | null)
/**
 * What to do; self_service also while a question is open, null unless the kind is decision.
 */
action: ("transfer" | "case" | "self_service" | "refuse" | "procedure" | "office" | "policy_gap" | null)
/**
 * The ready line «КУДА» for the agent.
 */
where: string
/**
 * The line to transfer to, null when there is none or it is still open.
 */
target: (Target | null)
/**
 * How to transfer, null without a target or while that depends on what is unknown.
 */
transfer: (Transfer | null)
/**
 * What to say: the phrases due first, then those that may be added.
 */
phrases: Phrase[]
/**
 * The CASE to create, null when there is none or it is still open.
 */
case: (Case | null)
/**
 * What to do first, in order.
 */
steps: string[]
/**
 * The ready comment for Interaction, marks word for word.
 */
comment: (string | null)
/**
 * The facts that counted, the one with the highest precedence first.
 */
facts: Fact[]
/**
 * Where the instruction is silent, and what we advise there.
 */
gaps: Gap[]
/**
 * What else the agent must know: what could not be looked up, what was not taken into account.
 */
notes: string[]
/**
 * The one question worth asking, null when no answer would change anything.
 */
next_question: (Question | null)
/**
 * The ways still open, those that send the call somewhere first.
 */
preview: Way[]
/**
 * Other readings of the message, the likeliest first.
 */
alternatives: Alternative[]
/**
 * How old the account data is, null when no account was read.
 */
data_age: (DataAge | null)
/**
 * Id of the row that answers (table/row where one table goes on to another), null while several are open.
 */
row: (string | null)
/**
 * Fingerprint of the policy in force.
 */
policy_version: string
/**
 * Fingerprint of the language model, null when none was used.
 */
model_version: (string | null)
}
/**
 * Where the answer rests: the clause (or clauses), its page in the knowledge base, and of one row place and gist. While several rows are open they share no place and no gist: both are null.
 */
export interface Citation {
/**
 * The clause of the instruction; several are joined by commas.
 */
clause: string
/**
 * The words of the source on which the row rests. Null while several rows are open.
 */
place: (string | null)
/**
 * The rule in our own words. Null while several rows are open.
 */
gist: (string | null)
/**
 * Page of the knowledge base, null when none is set.
 */
url: (string | null)
}
/**
 * Where to send the call.
 */
export interface Target {
/**
 * Id of the line in the policy.
 */
id: string
/**
 * Name of the line.
 */
title: string
/**
 * The number, where the instruction prints one.
 */
number: (string | null)
line_state: LineState
}
/**
 * Whether the line works now.
 */
export interface LineState {
/**
 * unknown: nobody states the hours of this line.
 */
state: ("open" | "closed" | "unknown")
/**
 * When the state changes next, null when not known.
 */
changes_at: (string | null)
/**
 * Why the line was opened or closed by hand.
 */
note: (string | null)
}
/**
 * How to transfer; `wait` is null where the instruction does not say.
 */
export interface Transfer {
/**
 * cti: by the CTI panel; number: by dialling.
 */
channel: ("cti" | "number")
/**
 * Whether to wait until the specialist answers.
 */
wait: (boolean | null)
/**
 * The same in a sentence for the agent.
 */
text: string
}
/**
 * Words to say. «ИО» stands for the client's name; `due` is false for words that may be added.
 */
export interface Phrase {
/**
 * Id of the phrase in the policy.
 */
id: string
/**
 * How binding the wording is.
 */
kind: ("mandatory" | "prescribed" | "recommended" | "optional")
/**
 * The words, in the wording for the gender of the agent.
 */
text: string
/**
 * Whether the phrase must be said.
 */
due: boolean
/**
 * How to pronounce it, in Russian letters.
 */
reading: (string | null)
/**
 * What it means in Russian.
 */
translation: (string | null)
/**
 * When to say it, where that is restricted.
 */
when: (string | null)
}
/**
 * Which CASE to create; `category` is null where the instruction only describes the CASE (`description`).
 */
export interface Case {
/**
 * Name of the category, word for word.
 */
category: (string | null)
/**
 * Description of the CASE, where the instruction names no category.
 */
description: (string | null)
/**
 * Subject to choose, word for word.
 */
subject: (string | null)
/**
 * Priority to set.
 */
priority: (string | null)
/**
 * Mark to write, word for word.
 */
mark: (string | null)
/**
 * What to fill in.
 */
fields: string[]
}
/**
 * A fact that counted: its value, its source (said, role, account, ops, clock, assumed) and what shows it.
 */
export interface Fact {
/**
 * Id of the fact in the policy.
 */
id: string
/**
 * Name of the fact.
 */
title: string
/**
 * Its value.
 */
value: (boolean | number | string)
/**
 * The value in words.
 */
text: string
/**
 * Where it comes from; assumed: until said otherwise.
 */
source: ("said" | "role" | "account" | "ops" | "clock" | "assumed")
/**
 * The words that show it, redacted; empty where there are none.
 */
evidence: string
/**
 * What a number counts, null for any other fact.
 */
unit: (string | null)
/**
 * All values the fact may be given, its own among them; empty for a number, and for a text that cannot be listed.
 */
options: Option[]
}
/**
 * A value that a fact may be given, and its words.
 */
export interface Option {
/**
 * The value, as POST /webhooks/panel/facts takes it.
 */
value: (boolean | number | string)
/**
 * Its words.
 */
text: string
}
/**
 * Where the instruction is silent or contradicts itself, and what we advise.
 */
export interface Gap {
/**
 * Id of the gap (G) or contradiction (C).
 */
id: string
/**
 * The clause that is silent.
 */
where: string
/**
 * What it does not say.
 */
missing: string
/**
 * What we advise.
 */
say: string
}
/**
 * The one question worth asking.
 */
export interface Question {
/**
 * Id of the fact that is asked about.
 */
fact: string
/**
 * The question.
 */
text: string
/**
 * The answers that are still possible.
 */
answers: Answer[]
}
/**
 * An answer to the question: its words and the facts it sets.
 */
export interface Answer {
/**
 * The words of the answer.
 */
label: string
/**
 * The facts it sets, by id.
 */
facts: {
[k: string]: boolean | number | string
}
}
/**
 * A way still open: under which condition it leads where; `details` are marks, subject and priority to write.
 */
export interface Way {
/**
 * The condition in words, as it reads after «если».
 */
if: string
/**
 * What to do then.
 */
action: string
/**
 * The line «КУДА» of this way.
 */
where: string
/**
 * Id of the line.
 */
target: (string | null)
/**
 * The category of the CASE, or its description.
 */
case: (string | null)
/**
 * Texts to say.
 */
phrases: string[]
/**
 * Marks, subject and priority to write.
 */
details: string[]
/**
 * What to do first.
 */
steps: string[]
}
/**
 * Another reading of the message.
 */
export interface Alternative {
/**
 * Id of the situation.
 */
situation: string
/**
 * The situation in a line of Russian.
 */
title: string
/**
 * Probability, 0 to 1.
 */
confidence: number
}
/**
 * When the account data was true (ISO 8601, Moscow time), and that in words.
 */
export interface DataAge {
/**
 * When the data was true: ISO 8601, Moscow time.
 */
as_of: string
/**
 * The same in words.
 */
text: string
}
