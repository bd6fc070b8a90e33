"""data/alerts.yml: what supervisors are told of, when not, and how often."""

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from pydantic import Field, validator

from bot.clock import moscow
from bot.policy.schema import Shape, read_shape
from bot.policy.source import read_source


def read_time(text: Any) -> time:
    """Read 23:50; raises ValueError, which pydantic turns into a mistake with its line."""
    return time.fromisoformat(str(text))


class Span(Shape):
    """Hours of the day, over midnight when `to` is the earlier; `to` itself is outside."""

    start: time = Field(alias="from")
    end: time = Field(alias="to")
    _read = validator("start", "end", pre=True, allow_reuse=True)(read_time)

    def holds(self, at: datetime) -> bool:
        """Tell whether the moment is in these hours, Moscow time."""
        now = moscow(at).time()
        if self.start <= self.end:
            return self.start <= now < self.end
        return now >= self.start or now < self.end

    def began(self, at: datetime) -> datetime:
        """Return when the hours that hold the moment began."""
        start = moscow(at).replace(hour=self.start.hour, minute=self.start.minute, second=0, microsecond=0)
        return start if start <= moscow(at) else start - timedelta(days=1)


class Rule(Shape):
    """What every rule has; `every` in minutes."""

    active: bool
    urgent: bool
    title: str
    every: int = 0

    @validator("active", "urgent", pre=True)
    def _yes_or_no(cls, value: Any) -> bool:
        if value not in ("да", "нет"):
            raise ValueError("да или нет")
        return bool(value == "да")


class NightTransfer(Rule):
    """Transfers to a target in these hours."""

    target: str
    hours: Span


class Unclear(Rule):
    """More than `share` of at least `of` answers were no decision, within so many minutes."""

    share: float
    of: int
    within: int


class LineClosing(Rule):
    """A line closes in less than `before` minutes while calls of the last `calls_within` minutes go there."""

    before: int
    calls_within: int


class RuleSet(Shape):
    """The rules by their ids."""

    approval: Rule
    night_transfer: NightTransfer
    unclear: Unclear
    incident: Rule
    line_closing: LineClosing


class Rules(Shape):
    """The file."""

    quiet_hours: Span
    per_hour: int
    alerts: RuleSet


def read_rules(path: Path) -> Rules:
    """Read the file; raises PolicyError that names the line of every mistake."""
    rules: Rules = read_shape(read_source(path, path.name), Rules)
    return rules
