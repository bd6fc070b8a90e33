"""The only place that knows the time. All times are Moscow time, wherever the agent or the caller is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

MOSCOW = ZoneInfo("Europe/Moscow")


class Clock(Protocol):
    """Tells the present moment."""

    def now(self) -> datetime:
        """Return the moment as an aware datetime in Moscow time."""


class SystemClock:
    """The machine's clock, shown in Moscow time."""

    def now(self) -> datetime:
        """Return the present moment in Moscow time."""
        return datetime.now(MOSCOW)


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still: for replays, for `--at` and for tests."""

    at: datetime

    def now(self) -> datetime:
        """Return the fixed moment; a moment without a zone is read as Moscow time."""
        return moscow(self.at)


def moscow(moment: datetime) -> datetime:
    """Return the moment in Moscow time; a moment without a zone is already Moscow time."""
    return moment.replace(tzinfo=MOSCOW) if moment.tzinfo is None else moment.astimezone(MOSCOW)
