"""`copilot evaluate decisions` and `evaluate routes`: labelled cases through the same code as the bot."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from bot.clock import FixedClock
from bot.decisions.derive import with_derived
from bot.decisions.model import Value
from bot.escalation.advise import Advisor, Answer
from bot.escalation.call import Call
from bot.escalation.given import read_given
from bot.escalation.request import AdviceRequest, Said, Understanding, chosen
from bot.evaluation.cases import Result, at_time
from bot.evaluation.compare import differences, situation_differs
from bot.json_lines import Line
from bot.policy.model import Policy

MOST_QUESTIONS = 12
"""More questions than any table can ask; a case that reaches it is broken."""


class Understands(Protocol):
    """Understands a text."""

    def understand(self, text: str) -> Understanding:
        """Return what the text says."""


@dataclass(frozen=True)
class Dialogue:
    """A case being played: the last answer and the questions so far."""

    answer: Answer
    questions: int


def evaluate_decision(advisor: Advisor, line: Line) -> Result:
    """Run a case of known facts: every fact not given is unknown, an incident not given is not there."""
    policy = advisor.policies.current()
    facts, notes = read_given(policy, line.get("facts") or {})
    if line["situation"] not in policy.situations:
        unknown = [f"situation: {line['situation']} is unknown to the policy"]
        return Result(str(line["id"]), False, False, 0, unknown, list(notes))
    fixed = _at(advisor, line)
    request = AdviceRequest("", chosen(line["situation"], _said(facts)), account={}, ops={})
    answer = fixed.advise(request, Call())
    asked = 1 if answer.advice.next_question else 0
    return _result(line, answer, asked, notes)


def evaluate_route(advisor: Advisor, nlu: Understands, pseudonym: Callable[[str], str | None], line: Line) -> Result:
    """Play a case from its free text; a question is answered from `answers`, else «не знаю»."""
    policy = advisor.policies.current()
    account, account_notes = read_given(policy, line.get("account") or {})
    ops, ops_notes = read_given(policy, line.get("ops") or {})
    answers, answer_notes = read_given(policy, line.get("answers") or {})
    request = AdviceRequest(
        line["text"],
        nlu.understand(line["text"]),
        subscriber=pseudonym(line.get("phone") or ""),
        account=account,
        ops=ops,
    )
    played = _play(_at(advisor, line), policy, request, answers, line.get("situation"))
    wrong = situation_differs(played.answer.advice.to_json(), line.get("situation"), line.get("accept") or {})
    notes = (*account_notes, *ops_notes, *answer_notes)
    return _result(line, played.answer, played.questions, notes, wrong)


def _play(
    advisor: Advisor, policy: Policy, request: AdviceRequest, answers: Mapping[str, Value], situation: str | None
) -> Dialogue:
    answer, questions = advisor.advise(request, Call()), 0
    if answer.advice.kind == "unclear" and situation in policy.situations:
        understood = chosen(str(situation), request.understanding.said)
        answer, questions = advisor.advise(replace(request, understanding=understood), answer.call), 1
    while answer.advice.next_question and questions < MOST_QUESTIONS:
        reply = _reply(policy, answer.advice.next_question.fact, answers)
        answer = advisor.advise(replace(request, text="", understanding=reply), answer.call)
        questions += 1
    return Dialogue(answer, questions)


def _reply(policy: Policy, fact: str, answers: Mapping[str, Value]) -> Understanding:
    """Answer the question from the labelled answers; those about what a derived fact rests on count as well."""
    complete = with_derived(policy.facts, answers)
    if fact in complete:
        return Understanding(
            "follow_up", "reject", (), _said({**answers, fact: complete[fact]}, only=policy.facts.base(fact), also=fact)
        )
    return Understanding("dont_know", "reject", ())


def _said(facts: Mapping[str, Value], only: tuple[str, ...] = (), also: str = "") -> tuple[Said, ...]:
    names = [name for name in facts if not only or name in only or name == also]
    return tuple(Said(name, facts[name], "") for name in names)


def _at(advisor: Advisor, line: Line) -> Advisor:
    return replace(advisor, clock=FixedClock(at_time(advisor.clock, line.get("now_msk"))))


def _result(
    line: Line, answer: Answer, questions: int, notes: tuple[str, ...], wrong: list[str] | None = None
) -> Result:
    advice: dict[str, Any] = answer.advice.to_json()
    found = (wrong or []) + differences(advice, line.get("expect") or {}, line.get("accept") or {})
    return Result(str(line["id"]), not found, questions == 0, questions, found, list(notes))
