"""What comes into the use case: the message as understood, who asks, and about whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.access.identity import READER
from bot.decisions.model import Value

Zone = Literal["answer", "choose", "reject"]


@dataclass(frozen=True)
class Said:
    """A fact said in the call, with the words that showed it."""

    fact: str
    value: Value
    evidence: str


@dataclass(frozen=True)
class Reading:
    """One situation the message may mean, with its probability."""

    situation: str
    confidence: float


@dataclass(frozen=True)
class Understanding:
    """What language understanding made of a message.

    `intent` is the best label of all (conversation classes included), `readings` rank the situations,
    `zone` says how far the best reading may be trusted as a first message. `supposed` are facts said of a case that
    may come («а если паспорт не даёт?»).
    """

    intent: str | None
    zone: Zone
    readings: tuple[Reading, ...]
    said: tuple[Said, ...] = ()
    case_number: str | None = None
    supposed: tuple[Said, ...] = ()

    @property
    def situation(self) -> str | None:
        """The best situation, None for a message without words."""
        return self.readings[0].situation if self.readings else None


@dataclass(frozen=True)
class Agent:
    """Who asks. `role` decides what is shown, `gender` the variant of a phrase; both may be unset."""

    id: str = ""
    role: str = "first_line"
    gender: Literal["female", "male"] | None = None

    @property
    def sees_accounts(self) -> bool:
        """Whether a subscriber's account may be looked up for this agent."""
        return self.role != READER


@dataclass(frozen=True)
class AdviceRequest:
    """One message to be answered. `text` is redacted; `subscriber` is a pseudonym.

    `subscriber` was handed over with the message, `mentioned` is the first number in the text: it is the subscriber
    only while no other is known. `account` and `ops` hold facts by id and replace the look-ups; None means: look up.
    `notes` tell the agent what happened to the message on its way.
    """

    text: str
    understanding: Understanding
    agent: Agent = field(default_factory=Agent)
    conversation: str = ""
    subscriber: str | None = None
    mentioned: str | None = None
    call_id: str | None = None
    account: Mapping[str, Value] | None = None
    ops: Mapping[str, Value] | None = None
    notes: tuple[str, ...] = ()


CHOSEN = 1.0
"""The confidence of a situation that a person chose."""


def chosen(situation: str, said: tuple[Said, ...] = ()) -> Understanding:
    """Return the understanding of a message whose situation is given, not guessed."""
    return Understanding(situation, "answer", (Reading(situation, CHOSEN),), said)
