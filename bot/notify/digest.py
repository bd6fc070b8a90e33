"""The day of a shift in one message: a few numbers with their change, three things to look at, one picture."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from bot.clock import moscow
from bot.notify.approvals import Approval, Approvals
from bot.notify.cards import listed
from bot.notify.picture import draw_hours
from bot.notify.traffic import Answer, Traffic
from bot.policy.model import Policy
from bot.presenters.card import Card, Picture, Section

DAY = timedelta(days=1)
ATTENTION = 3
MANY_UNCLEAR, ENOUGH = 0.2, 10
"""From which share on an hour's unclear answers are worth a look, and of how many answers."""


@dataclass(frozen=True)
class Period:
    """What happened in a time."""

    answers: Sequence[Answer]
    wrong: Sequence[str | None]
    approvals: Sequence[Approval]

    @property
    def calls(self) -> int:
        """Return how many calls there were."""
        return len({one.call for one in self.answers})

    @property
    def transfers(self) -> int:
        """Return how many calls were sent to another line."""
        return len({one.call for one in self.answers if one.target})

    @property
    def cases(self) -> int:
        """Return in how many calls a CASE was due."""
        return len({one.call for one in self.answers if one.case})

    @property
    def unclear(self) -> float | None:
        """Return the share of answers that were only readings to choose from, None without answers."""
        return sum(not one.understood for one in self.answers) / len(self.answers) if self.answers else None

    @property
    def wait(self) -> float | None:
        """Return the median time in minutes that agents waited for an approval."""
        waits = [(one.decided_at - one.asked_at).total_seconds() / 60 for one in self.approvals if one.decided_at]
        return median(waits) if waits else None


class Digest:
    """Builds the card of a day from the log."""

    def __init__(self, traffic: Traffic, approvals: Approvals) -> None:
        self._traffic = traffic
        self._approvals = approvals

    def card(self, policy: Policy, title: str, until: datetime) -> Card:
        """Return the card of the 24 hours before the moment, compared with the 24 hours before them."""
        today, before = self._period(until - DAY, until), self._period(until - 2 * DAY, until - DAY)
        sections = (
            Section(listed(_numbers(today, before)), f"За сутки до {moscow(until):%H:%M} (в скобках — к предыдущим)"),
            Section(listed(_attention(policy, today)) or "Ничего особенного", "На что посмотреть"),
        )
        head = f"{title}: сводка за {moscow(until):%d.%m}"
        picture = (
            Picture(draw_hours(policy, today.answers, until), "Звонки по часам: какие ситуации")
            if today.answers
            else None
        )
        return Card(head, f"{head}. Звонков: {today.calls}", sections, picture=picture)

    def _period(self, since: datetime, until: datetime) -> Period:
        approvals = [one for one in self._approvals.since(since) if one.asked_at < until]
        return Period(self._traffic.answers(since, until), self._traffic.called_wrong(since, until), approvals)


def _numbers(today: Period, before: Period) -> Iterator[str]:
    yield f"Звонков: {today.calls}{_change(today.calls, before.calls)}"
    yield f"Переводов: {today.transfers}{_change(today.transfers, before.transfers)}"
    yield f"С CASE: {today.cases}{_change(today.cases, before.cases)}"
    yield f"Не понято вопросов: {_percent(today.unclear)}{_points(today.unclear, before.unclear)}"
    yield f"Отметок «ответ неверный»: {len(today.wrong)}{_change(len(today.wrong), len(before.wrong))}"
    asked, previous = len(today.approvals), len(before.approvals)
    waited = "" if today.wait is None else f"; решения ждали: {today.wait:.1f} мин".replace(".", ",")
    yield f"Согласований: {asked}{_change(asked, previous)}{waited}"


def _change(now: int, before: int) -> str:
    return f" ({now - before:+d})".replace("-", "−") if now != before else " (как было)"


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.0%}"


def _points(now: float | None, before: float | None) -> str:
    if now is None or before is None or round(now, 2) == round(before, 2):
        return ""
    return f" ({100 * (now - before):+.0f} п. п.)".replace("-", "−")


def _attention(policy: Policy, period: Period) -> list[str]:
    """Return the worst things first, at most three."""
    return [*_unanswered(period), *_called_wrong(policy, period), *_unclear_hours(period)][:ATTENTION]


def _unanswered(period: Period) -> Iterator[str]:
    expired = sum(one.state == "expired" for one in period.approvals)
    if expired:
        yield f"Согласований без ответа: {expired}"


def _called_wrong(policy: Policy, period: Period) -> Iterator[str]:
    for situation, times in Counter(period.wrong).most_common(2):
        title = policy.situations[situation].title if situation else "Ситуация не понята"
        yield f"«{title}»: отметок «ответ неверный» — {times}"


def _unclear_hours(period: Period) -> Iterator[str]:
    by_hour: dict[int, list[Answer]] = {}
    for one in period.answers:
        by_hour.setdefault(moscow(one.at).hour, []).append(one)
    shares = {
        hour: sum(not one.understood for one in answers) / len(answers)
        for hour, answers in by_hour.items()
        if len(answers) >= ENOUGH
    }
    worst = max(shares, key=lambda hour: shares[hour], default=None)
    if worst is not None and shares[worst] >= MANY_UNCLEAR:
        yield f"С {worst}:00 до {(worst + 1) % 24}:00 не понято {shares[worst]:.0%} вопросов"
