"""From Rasa's latest message to a request: what was understood, who asks, which call it belongs to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.access.identity import GENDERS, ROLES
from bot.decisions.model import Value
from bot.escalation.call import Call
from bot.escalation.reading import DONT_KNOW, FOLLOW_UP
from bot.escalation.request import AdviceRequest, Agent, Said, Understanding
from bot.nlu.parse_data import read_hints, read_parse_data

ReadAnswer = Callable[[str, str], Value | None]
"""Reads a text as the answer to the question about a fact."""


def read_request(message: Mapping[str, Any], conversation: str, call: Call, read_answer: ReadAnswer) -> AdviceRequest:
    """Return the request of a message. `metadata` is what the channel put there after it redacted the text."""
    text, metadata = message.get("text") or "", message.get("metadata") or {}
    understood = what_if(read_parse_data(message), call)
    understanding = with_answer(understood, text, call, read_answer, read_hints(message))
    return AdviceRequest(
        text,
        understanding,
        read_agent(metadata.get("agent") or {}),
        conversation,
        subscriber=metadata.get("subscriber"),
        mentioned=metadata.get("mentioned"),
        call_id=metadata.get("call_id"),
        notes=tuple(metadata.get("notes") or ()),
    )


def read_agent(data: Mapping[str, Any]) -> Agent:
    """Return the agent; a role or gender that is not known counts as unset."""
    gender = data.get("gender") if data.get("gender") in GENDERS else None
    role = str(data["role"]) if data.get("role") in ROLES else "first_line"
    return Agent(str(data.get("id") or ""), role, gender)


def what_if(understanding: Understanding, call: Call) -> Understanding:
    """Take what a message supposes for said, once a call has its situation.

    «А если паспорт не даёт?» asks there for the answer in that case; a first «если» says nothing of this caller.
    """
    if not call.situation:
        return understanding
    return replace(understanding, said=(*understanding.said, *understanding.supposed))


def with_answer(
    understanding: Understanding, text: str, call: Call, read_answer: ReadAnswer, hints: Mapping[str, Value]
) -> Understanding:
    """Read a bare answer («да», «600») as the answer to the question that is open; else what the text hints at."""
    pending = call.pending
    if not pending or text.startswith("/") or any(item.fact == pending for item in understanding.said):
        return understanding
    # The classifier takes a bare «нет» for «не знаю»: one word is left to the reader, «клиент не говорит» is not.
    if understanding.intent == DONT_KNOW and len(text.split()) > 1:
        return understanding
    value = read_answer(text, pending)
    if value is None and not _names_another(understanding, call):
        value = hints.get(pending)
    if value is None:
        return understanding
    said = (Said(pending, value, text), *understanding.said)
    return replace(understanding, intent=FOLLOW_UP, said=said)


def _names_another(understanding: Understanding, call: Call) -> bool:
    """Tell whether the message is surely about another situation: what it only hints at answers no question."""
    return understanding.zone == "answer" and understanding.situation != call.situation
