"""Line states: what ops set by hand wins over the service hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.decisions.model import Value
from bot.ops.state import LineState as LineOverride
from bot.policy.model import Policy


@dataclass(frozen=True)
class LineFact:
    """Whether a line is open now (None: not known), when that changes, and who says so.

    `line` is a schedule, or a target without one; `fact` is what the tables know of it, None when they know nothing.
    """

    line: str
    fact: str | None
    open: bool | None
    changes_at: datetime | None
    source: str
    note: str | None = None


def line_facts(
    policy: Policy, at: datetime, overrides: Mapping[str, LineOverride], given: Mapping[str, Value]
) -> Iterator[LineFact]:
    """Yield the state of every schedule, and of the lines without one that are set by hand.

    `given` are ops facts set directly by their ids.
    """
    for hours in policy.hours.values():
        override = _override(policy, hours.id, overrides)
        scheduled = hours.at(at)
        if hours.fact in given:
            yield LineFact(hours.id, hours.fact, bool(given[hours.fact]), None, "ops")
        elif override:
            yield _by_hand(hours.id, hours.fact, override)
        else:
            yield LineFact(hours.id, hours.fact, scheduled.open, scheduled.changes_at, "clock")
    for line, override in overrides.items():
        if not policy.targets[line].hours:
            yield _by_hand(line, None, override)


def _by_hand(line: str, fact: str | None, override: LineOverride) -> LineFact:
    return LineFact(line, fact, override.open, override.until, "ops", override.note)


def _override(policy: Policy, hours: str, overrides: Mapping[str, LineOverride]) -> LineOverride | None:
    """Return the newest state set by hand among the lines that keep the schedule."""
    lines = [override for line, override in overrides.items() if policy.targets[line].hours == hours]
    return max(lines, key=lambda override: override.set_at, default=None)
