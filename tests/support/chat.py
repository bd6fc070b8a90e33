"""A team over a real database, a clock to be set, and a platform that remembers what it shows."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from bot.audit.log import AuditEntry, SqlAuditLog, new_decision_id
from bot.notify.approvals import Approvals
from bot.notify.digest import Digest
from bot.notify.notifier import Notifier
from bot.notify.outbox import Outbox, Place
from bot.notify.platform import DeliveryFailed, Parcel
from bot.notify.rules import read_rules
from bot.notify.seen import Seen
from bot.notify.team import Directory, Team
from bot.notify.traffic import Traffic
from bot.notify.watch import Watch
from bot.ops.registry import SqlOps
from bot.policy.model import Policy
from bot.presenters.card import Card
from bot.settings import ROOT
from bot.storage.session import SessionFactory
from tests.support.wiring import OnePolicy

SHIFT, BOSSES = Place("board", "shift"), Place("board", "bosses")
TEAM = Team("a", "Смена А", time(21), (SHIFT,), (BOSSES,))


@dataclass
class SetClock:
    at: datetime

    def now(self) -> datetime:
        return self.at

    def pass_by(self, **span: float) -> None:
        self.at += timedelta(**span)


@dataclass
class Board:
    """A platform as its users see it: messages with their threads. It can be told to fail."""

    name: str = "board"
    shown: dict[str, list[Card]] = field(default_factory=dict)
    threads: dict[str, list[str]] = field(default_factory=dict)
    posts: int = 0
    failing: list[DeliveryFailed] = field(default_factory=list)
    asked_again: list[str] = field(default_factory=list)

    async def post(self, parcel: Parcel) -> str:
        self._fail()
        self.posts += 1
        if parcel.again:
            self.asked_again.append(parcel.key)
        handle = f"{parcel.channel}/{self.posts}"
        self.shown[handle] = [parcel.card]
        if parcel.thread:
            self.threads.setdefault(parcel.thread, []).append(parcel.card.title)
        return handle

    async def update(self, channel: str, handle: str, card: Card) -> None:
        self._fail()
        self.shown[handle].append(card)

    def titles(self, channel: str = "shift") -> list[str]:
        return [cards[-1].title for handle, cards in self.shown.items() if handle.startswith(f"{channel}/")]

    def _fail(self) -> None:
        if self.failing:
            raise self.failing.pop(0)


def make_notifier(sessions: SessionFactory, clock: SetClock, policy: Policy, *teams: Team) -> Notifier:
    rules, approvals, traffic = read_rules(ROOT / "data" / "alerts.yml"), Approvals(sessions), Traffic(sessions)
    return Notifier(
        OnePolicy(policy),
        rules,
        Directory(teams or (TEAM,)),
        Watch(rules.alerts, approvals, traffic, SqlOps(sessions)),
        Digest(traffic, approvals),
        Outbox(sessions),
        Seen(sessions, clock),
        clock,
    )


def decide(sessions: SessionFactory, at: datetime, call: str, **advice: Any) -> str:
    """Record an answer as the assistant would, and return its id."""
    kind, situation = advice.pop("kind", "decision"), advice.pop("situation", "contract_termination")
    given = {"target": None, "case": None, "next_question": None, "citation": {"clause": "1"}, **advice}
    entry = AuditEntry(new_decision_id(at), at, call, "текст", kind, given, [], "p1", "m1", situation, agent="op")
    SqlAuditLog(sessions).record(entry)
    return entry.id
