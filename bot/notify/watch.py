"""What supervisors should know now. Each matter is read off the database anew, so any server sees the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import moscow
from bot.escalation.board import board
from bot.notify import cards
from bot.notify.approvals import Approvals
from bot.notify.rules import Rule, RuleSet
from bot.notify.traffic import Answer, Traffic
from bot.ops.registry import SqlOps
from bot.policy.model import Policy
from bot.presenters.card import Card

REMEMBERED = timedelta(hours=2)
"""How long after its beginning an approval's card may still change."""
INCIDENTS_REMEMBERED = timedelta(hours=24)


@dataclass(frozen=True)
class Matter:
    """Something to be told: one message in each channel, replaced when the card changes; `details` go to its thread.

    `late`: those are told as well who answer when the team does not.
    """

    id: str
    rule: Rule
    card: Card
    details: tuple[tuple[str, Card], ...] = ()
    late: bool = False


@dataclass(frozen=True)
class Watch:
    """Looks for matters in approvals, decisions, incidents and lines."""

    rules: RuleSet
    approvals: Approvals
    traffic: Traffic
    ops: SqlOps

    def matters(self, policy: Policy, at: datetime) -> Iterator[Matter]:
        """Yield what is to be told at the moment, of the rules that are switched on."""
        yield from (matter for matter in self._all(policy, at) if matter.rule.active)

    def _all(self, policy: Policy, at: datetime) -> Iterator[Matter]:
        yield from self.waiting(at)
        yield from self._incidents(at)
        yield from self._night(policy, at)
        yield from self._unclear(at)
        yield from self._closing(policy, at)

    def waiting(self, at: datetime) -> Iterator[Matter]:
        """Yield the approvals alone: somebody waits for them with a caller on the line."""
        rule, asked = self.rules.approval, self.approvals.since(at - REMEMBERED)
        if any(one.state == "pending" and one.expires_at <= at for one in asked):
            self.approvals.expire(at)
            asked = self.approvals.since(at - REMEMBERED)
        for one in asked:
            yield Matter(f"approval:{one.id}", rule, cards.approval_card(rule.title, one, at), late=one.escalated(at))

    def _incidents(self, at: datetime) -> Iterator[Matter]:
        rule = self.rules.incident
        for one in self.ops.recent_incidents(at, INCIDENTS_REMEMBERED):
            if one.marks.mass:
                yield Matter(f"incident:{one.id}", rule, cards.incident_card(rule.title, one))

    def _night(self, policy: Policy, at: datetime) -> Iterator[Matter]:
        rule = self.rules.night_transfer
        if not rule.hours.holds(at):
            return
        began = rule.hours.began(at)
        answers = self.traffic.answers(began, at)
        calls = list({one.call: one for one in answers if one.target == rule.target}.values())
        if calls:
            details = tuple(
                (f"night:{began:%Y%m%d}:{one.call}"[:120], cards.transfer_card(one, _title(policy, one)))
                for one in calls
            )
            yield Matter(f"night:{began:%Y%m%d}", rule, cards.night_card(rule.title, calls), details)

    def _unclear(self, at: datetime) -> Iterator[Matter]:
        rule = self.rules.unclear
        answers = self.traffic.answers(at - timedelta(minutes=rule.within), at)
        unclear = sum(not one.understood for one in answers)
        if len(answers) >= rule.of and unclear > rule.share * len(answers):
            share = unclear / len(answers)
            card = cards.unclear_card(rule.title, share, rule.share, len(answers), rule.within)
            yield Matter(f"unclear:{moscow(at):%Y%m%d%H}", rule, card)

    def _closing(self, policy: Policy, at: datetime) -> Iterator[Matter]:
        rule = self.rules.line_closing
        soon = moscow(at) + timedelta(minutes=rule.before)
        for line in board(policy, self.ops, at).lines:
            closes = datetime.fromisoformat(line.changes_at) if line.state == "open" and line.changes_at else None
            if closes is None or closes > soon:
                continue
            answers = self.traffic.answers(at - timedelta(minutes=rule.calls_within), at)
            calls = {one.call for one in answers if one.target == line.id}
            if calls:
                card = cards.closing_card(rule.title, line.title, closes, len(calls))
                yield Matter(f"closing:{line.id}:{closes:%Y%m%d%H%M}", rule, card)


def _title(policy: Policy, answer: Answer) -> str:
    situation = policy.situations.get(answer.situation or "")
    return situation.title if situation else "Ситуация не понята"
