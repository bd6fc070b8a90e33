"""Which situation a message is about, given the call so far."""

from collections.abc import Container
from dataclasses import dataclass, replace
from typing import Literal

from bot.decisions.model import Facts
from bot.escalation.call import Call
from bot.escalation.request import Understanding

FOLLOW_UP = "follow_up"
DONT_KNOW = "dont_know"
OFFERED_READINGS = 3
SECOND_READING = 0.15
"""From this probability on another situation is offered beside the answer."""


@dataclass(frozen=True)
class Verdict:
    """How to answer: about `situation`, or by offering the `others`, or that it is not in the instruction."""

    kind: Literal["decision", "unclear", "out_of_scope"]
    situation: str | None
    others: tuple[tuple[str, float], ...] = ()


def judge(call: Call, understanding: Understanding, known: Container[str]) -> Verdict:
    """Decide what the message is about.

    In a call with a situation a message is a follow-up unless another situation passes the threshold of a first
    message; a first message is answered, offered as three readings, or said to be out of scope. `known` are the
    situations of the policy.
    """
    best = understanding.situation
    if call.situation and call.situation in known and _continues(call, understanding):
        return Verdict("decision", call.situation, _others(understanding, call.situation))
    if best is None or best not in known or understanding.zone == "reject":
        return Verdict("out_of_scope", None, _offered(understanding))
    if understanding.zone == "answer":
        return Verdict("decision", best, _others(understanding, best))
    return Verdict("unclear", None, _offered(understanding))


def move_to(call: Call, situation: str, facts: Facts) -> Call:
    """Return the call in another situation: what was said of the matter before no longer counts, what was said of the
    account or of a line does."""
    lasting = {name: item for name, item in call.said.items() if set(facts[name].sources) != {"said"}}
    return replace(call, situation=situation, said=lasting, asked=(), pending=None)


def _continues(call: Call, understanding: Understanding) -> bool:
    said_inside = understanding.intent in (FOLLOW_UP, DONT_KNOW)
    return said_inside or understanding.zone != "answer" or understanding.situation == call.situation


def _others(understanding: Understanding, main: str) -> tuple[tuple[str, float], ...]:
    """The second situation of the message, when it is likely enough."""
    likely = [r for r in understanding.readings if r.confidence >= SECOND_READING]
    return tuple((r.situation, r.confidence) for r in likely if r.situation != main)[:1]


def _offered(understanding: Understanding) -> tuple[tuple[str, float], ...]:
    return tuple((r.situation, r.confidence) for r in understanding.readings[:OFFERED_READINGS])
