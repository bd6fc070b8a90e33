"""From a decision to the advice: what the open rows share, in the words of the policy."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from bot.decisions.evaluate import settle
from bot.decisions.model import Row
from bot.decisions.questions import Question
from bot.escalation import advice as out
from bot.escalation.decide import Decision
from bot.escalation.facts import FactValue, Records
from bot.escalation.wording import where_of
from bot.policy.model import Advised, CaseOrder, Policy, Remark, Situation, TransferWay

Shared = TypeVar("Shared")
ASK_FIRST = "Пока решайте сами: уточните ответ на вопрос ниже"
CLOSED_BY_HAND = "Линия отмечена закрытой; что делать вместо перевода, инструкция не говорит — спросите руководителя"
OPEN_WAYS = "Решайте сами: зависит от того, что не известно, — все пути ниже"


@dataclass(frozen=True)
class Route:
    """What all open outcomes share, with the remarks that apply."""

    action: str
    where: str
    target: str | None
    case: CaseOrder | None
    say: tuple[str, ...]
    may_say: tuple[str, ...]
    steps: tuple[str, ...]
    notes: tuple[str, ...]
    marks: tuple[str, ...]
    gaps: tuple[str, ...]
    case_fields: tuple[str, ...] = ()


def route_of(policy: Policy, decision: Decision) -> Route:
    """Return what the open rows share; a route they do not share is «решайте сами» or a gap of the instruction."""
    outcomes = [row.then for row in decision.rows]
    one_way = len({(o.action, o.target, o.case) for o in outcomes}) == 1
    undecided = "policy_gap" if decision.open_gaps else "self_service"
    action = outcomes[0].action if one_way else undecided
    remarks = [r for r in (*decision.situation.remarks, *policy.general) if r.applies(action, decision.known)]
    case = _case_order(outcomes[0].case if one_way else None, remarks)
    return Route(
        action,
        _where(policy, decision, outcomes, one_way),
        outcomes[0].target if one_way else None,
        case,
        (*_common(o.say for o in outcomes), *_all(r.say for r in remarks)),
        _common(o.may_say for o in outcomes),
        (*_common(o.steps for o in outcomes), *_steps(decision.situation, remarks)),
        (*_common(o.notes for o in outcomes), *_all(r.notes for r in remarks)),
        (*_common(o.comment for o in outcomes), *_all(r.comment for r in remarks)),
        tuple(dict.fromkeys((*decision.open_gaps, *_common(o.gaps for o in outcomes), *_all(r.gaps for r in remarks)))),
        _all(r.case_fields for r in remarks),
    )


def phrases_out(policy: Policy, route: Route, gender: str | None) -> tuple[out.PhraseOut, ...]:
    """Return the phrases: those due first, in the wording for the agent's gender."""
    due = [(name, True) for name in route.say] + [(name, False) for name in route.may_say if name not in route.say]
    return tuple(_phrase(policy, name, is_due, gender) for name, is_due in dict.fromkeys(due))


def target_out(policy: Policy, route: Route, records: Records) -> out.TargetOut | None:
    """Return the target with the state of its line."""
    if route.target is None:
        return None
    target = policy.targets[route.target]
    line = records.line(target.hours or target.id)
    state = {True: "open", False: "closed", None: "unknown"}[line.open if line else None]
    changes = line.changes_at.isoformat() if line and line.changes_at else None
    shown = out.LineStateOut(state, changes, line.note if line else None)  # type: ignore[arg-type]
    return out.TargetOut(target.id, target.title, target.number, shown)


def line_notes(target: out.TargetOut | None) -> tuple[str, ...]:
    """Return what to say of a target whose line is closed: only a line without a schedule is advised nonetheless."""
    return (CLOSED_BY_HAND,) if target and target.line_state.state == "closed" else ()


def transfer_way(policy: Policy, target: str, decision: Decision, day: date) -> Row[TransferWay] | None:
    """Return the row of the transfer table for the target, None while the incident on CTI is not known."""
    facts = [("transfer_to", target), *((f, v) for f, v in decision.known.items() if f != "transfer_to")]
    rows = settle(policy.region(policy.transfer, day), facts).region.rows
    return rows[0] if len(rows) == 1 else None


def case_out(policy: Policy, route: Route) -> out.CaseOut | None:
    """Return the CASE to create."""
    if route.case is None:
        return None
    category = policy.categories[route.case.category]
    subject = policy.marks[route.case.subject] if route.case.subject else None
    mark = policy.marks[route.case.mark] if route.case.mark else None
    fields = (*category.fields, *route.case_fields)
    return out.CaseOut(category.name, category.description, subject, route.case.priority, mark, fields)


def comment_text(policy: Policy, decision: Decision, route: Route, facts: Sequence[FactValue]) -> str | None:
    """Return the ready comment: the marks word for word, then what happened and what was said."""
    marks = [policy.marks[name] for name in dict.fromkeys(route.marks)]
    said = [policy.facts[fact.id].label(fact.value) for fact in facts if fact.source == "said"]
    head = decision.situation.comment
    told = f"{head}: {'; '.join(said)}" if head and said else head
    return ". ".join([*marks, *([told] if told else [])]) or None


def gaps_out(policy: Policy, ids: Iterable[str]) -> tuple[out.GapOut, ...]:
    """Return the gaps by their ids."""
    gaps = [policy.gaps[name] for name in dict.fromkeys(ids)]
    return tuple(out.GapOut(gap.id, gap.where, gap.missing, gap.say) for gap in gaps)


def question_out(question: Question | None, records: Records) -> out.QuestionOut | None:
    """Return the question; about one of several former CASEs it is the question which of them is meant."""
    if question is None:
        return None
    fact = question.fact.id
    if fact in ("case_status", "case_category") and len(records.cases) > 1:
        return _which_case(records)
    answers = tuple(out.AnswerOut(_capital(a.label), {fact: value}) for a, value in question.answers)
    return out.QuestionOut(fact, question.text, answers)


def age_of(records: Records, at: datetime) -> out.DataAge | None:
    """Return how old the account data is."""
    if records.account is None:
        return None
    as_of = records.account.as_of.astimezone(at.tzinfo)
    text = f"{as_of:%H:%M}" if as_of.date() == at.date() else f"{as_of:%d.%m.%Y %H:%M}"
    return out.DataAge(as_of.isoformat(), f"по данным на {text}")


def _where(policy: Policy, decision: Decision, outcomes: Sequence[Advised], one_way: bool) -> str:
    lines = list(dict.fromkeys(where_of(policy, outcome) for outcome in outcomes))
    if len(lines) == 1:
        return lines[0]
    if decision.question:
        return ASK_FIRST
    if decision.open_gaps:
        return f"Инструкция молчит: {policy.gaps[decision.open_gaps[0]].missing[0].lower()}" + (
            f"{policy.gaps[decision.open_gaps[0]].missing[1:]} — оба пути ниже"
        )
    return OPEN_WAYS


def _case_order(case: CaseOrder | None, remarks: Sequence[Remark]) -> CaseOrder | None:
    category = next((remark.case_category for remark in remarks if remark.case_category), None)
    if case is None or category is None:
        return case
    return CaseOrder(category, case.subject, case.priority, case.mark)


def _steps(situation: Situation, remarks: Sequence[Remark]) -> tuple[str, ...]:
    return tuple(step.replace("{detail}", situation.detail) for step in _all(r.steps for r in remarks))


def _phrase(policy: Policy, name: str, due: bool, gender: str | None) -> out.PhraseOut:
    phrase = policy.phrases[name]
    text = phrase.variants.get(gender or "", phrase.text)
    return out.PhraseOut(name, phrase.kind, text, due, phrase.reading, phrase.translation, phrase.when)


def _which_case(records: Records) -> out.QuestionOut:
    answers = tuple(out.AnswerOut(f"CASE {case.number}", {"case_number": case.number}) for case in records.cases)
    return out.QuestionOut("case_number", "О каком CASE речь?", answers)


def _common(parts: Iterable[tuple[Shared, ...]]) -> tuple[Shared, ...]:
    """Return what stands in every part, in the order of the first."""
    first, *others = list(parts)
    return tuple(item for item in first if all(item in other for other in others))


def _all(parts: Iterable[tuple[Shared, ...]]) -> tuple[Shared, ...]:
    return tuple(dict.fromkeys(item for part in parts for item in part))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
