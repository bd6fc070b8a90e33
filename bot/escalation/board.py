"""What stands at the top of the panel: the lines, the open incidents, and whether to transfer by number."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.clock import moscow
from bot.escalation.lines import LineFact, line_facts
from bot.ops.state import OpsRegistry, OpsState, OpsUnavailable
from bot.policy.model import Policy

NOT_CHECKED = "Инциденты и отметки о линиях не проверены: база недоступна"


@dataclass(frozen=True)
class BoardLine:
    """A line and its state; moments are ISO 8601, Moscow time."""

    id: str
    title: str
    state: Literal["open", "closed", "unknown"]
    changes_at: str | None
    note: str | None
    source: str


@dataclass(frozen=True)
class BoardIncident:
    """An open incident."""

    id: int
    title: str
    opened_at: str


@dataclass(frozen=True)
class Board:
    """The state at the moment; `note` says what could not be checked."""

    at: str
    lines: tuple[BoardLine, ...]
    incidents: tuple[BoardIncident, ...]
    transfer_by_number: bool
    note: str | None


def board(policy: Policy, ops: OpsRegistry, at: datetime) -> Board:
    """Return the board; without the registry it shows the schedules alone and says so."""
    state, note = ops_state(ops, at)
    incidents = tuple(BoardIncident(one.id, one.title, _iso(one.opened_at)) for one in state.incidents)
    return Board(_iso(at), tuple(_lines(policy, state, at)), incidents, state.facts["cti_incident"], note)


def ops_state(ops: OpsRegistry, at: datetime) -> tuple[OpsState, str | None]:
    """Return the registry's state, or an empty one and why."""
    try:
        return ops.state(at), None
    except OpsUnavailable:
        return OpsState((), {}), NOT_CHECKED


def _lines(policy: Policy, state: OpsState, at: datetime) -> Iterator[BoardLine]:
    """Yield the lines that keep a schedule, and those set by hand."""
    known = {line.line: line for line in line_facts(policy, at, state.lines, {})}
    for target in policy.targets.values():
        line = known.get(target.hours or target.id)
        if line:
            yield _line(target.id, target.title, line)


def _line(name: str, title: str, line: LineFact) -> BoardLine:
    changes = _iso(line.changes_at) if line.changes_at else None
    return BoardLine(name, title, STATES[line.open], changes, line.note, line.source)


STATES: dict[bool | None, Literal["open", "closed", "unknown"]] = {True: "open", False: "closed", None: "unknown"}


def _iso(moment: datetime) -> str:
    return moscow(moment).isoformat(timespec="seconds")
