"""Service hours: when a line is open, and when that changes. Moscow time; windows are half-open [from, to)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import MOSCOW
from bot.decisions.model import Citation

LOOK_AHEAD_DAYS = 8
"""A week and a day: every weekly window and the gap behind it lie within."""


@dataclass(frozen=True)
class Window:
    """A daily window. `end` at or before `start` passes midnight; `days`: Monday is 0, empty for all."""

    start: time
    end: time
    days: tuple[int, ...] = ()

    def on(self, day: date) -> tuple[datetime, datetime] | None:
        """Return the window that begins on the day, or None if there is none."""
        if self.days and day.weekday() not in self.days:
            return None
        last = day + timedelta(days=1) if self.end <= self.start else day
        return datetime.combine(day, self.start, MOSCOW), datetime.combine(last, self.end, MOSCOW)


@dataclass(frozen=True)
class SpecialDay:
    """A date with windows of its own: a holiday (no windows) or other hours."""

    day: date
    windows: tuple[Window, ...]
    why: str


@dataclass(frozen=True)
class LineHours:
    """Whether a line is open by its hours (None: they are not known) and the moment that changes."""

    open: bool | None
    changes_at: datetime | None


@dataclass(frozen=True)
class ServiceHours:
    """The schedule of a line; `windows` is None when its hours are stated nowhere. `fact` tells the tables."""

    id: str
    fact: str
    windows: tuple[Window, ...] | None
    special: tuple[SpecialDay, ...]
    citation: Citation

    def at(self, moment: datetime) -> LineHours:
        """Return the state at the moment (aware, Moscow time)."""
        if self.windows is None and all(day.day != moment.date() for day in self.special):
            return LineHours(None, None)
        spans = list(self._spans(moment.date()))
        is_open = any(start <= moment < end for start, end in spans)
        edges = sorted({edge for span in spans for edge in span if edge > moment})
        changes = (edge for edge in edges if any(start <= edge < end for start, end in spans) != is_open)
        return LineHours(is_open, next(changes, None))

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        for offset in range(-1, LOOK_AHEAD_DAYS + 1):
            begin = day + timedelta(days=offset)
            for window in self._windows_of(begin):
                span = window.on(begin)
                if span:
                    yield span

    def _windows_of(self, day: date) -> tuple[Window, ...]:
        special = next((known.windows for known in self.special if known.day == day), None)
        return special if special is not None else self.windows or ()
