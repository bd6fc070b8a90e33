"""The proof of a table: over every complete state that can occur exactly one row answers, and nothing is idle."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from bot.decisions.evaluate import Region, lay_out
from bot.decisions.model import Facts, Outcome, Table, Value
from bot.decisions.space import Mask

Kind = Literal["hole", "overlap", "unreachable", "idle_column"]


@dataclass(frozen=True)
class Flaw:
    """One way in which a table fails, with one concrete state where there is one."""

    kind: Kind
    table: str
    day: date
    rows: tuple[str, ...] = ()
    fact: str | None = None
    state: dict[str, Value] | None = None


@dataclass(frozen=True)
class Proof:
    """What was looked at and what was found."""

    table: str
    states: int
    rows: int
    flaws: tuple[Flaw, ...]


def prove(table: Table[Outcome], facts: Facts) -> Proof:
    """Prove the table on the first day of every period in which another set of rows is in force."""
    regions = [(day, lay_out(table, facts, day)) for day in _days_of_change(table)]
    flaws = tuple(flaw for day, region in regions for flaw in _flaws(region, day))
    states = sum(int(region.possible.sum()) for _, region in regions)
    return Proof(table.id, states, len(table.rows), flaws)


def _days_of_change(table: Table[Outcome]) -> list[date]:
    """Return the days on which rows begin to hold or cease to; a table without rows is looked at once."""
    starts = {row.since for row in table.rows}
    ends = {row.until + timedelta(days=1) for row in table.rows if row.until}
    last = max((row.until for row in table.rows if row.until), default=None)
    forever = any(row.until is None for row in table.rows)
    days = sorted(day for day in starts | ends if forever or last is None or day <= last)
    return days or [date.min]


def _flaws(region: Region[Outcome], day: date) -> Iterator[Flaw]:
    masks = [np.broadcast_to(region.space.mask(row.when), region.space.shape) for row in region.in_force]
    hits = np.zeros(region.space.shape, dtype=np.int16)
    for mask in masks:
        hits += mask
    yield from _holes(region, hits, day)
    yield from _overlaps(region, masks, hits, day)
    yield from _unreachable(region, masks, day)
    if not (region.possible & (hits != 1)).any():
        yield from _idle_columns(region, day)


def _holes(region: Region[Outcome], hits: NDArray[np.int16], day: date) -> Iterator[Flaw]:
    state = _first(region, region.possible & (hits == 0))
    if state is not None:
        yield Flaw("hole", region.table.id, day, state=state)


def _overlaps(region: Region[Outcome], masks: list[Mask], hits: NDArray[np.int16], day: date) -> Iterator[Flaw]:
    where = np.argwhere(region.possible & (hits > 1))
    if len(where):
        place = tuple(where[0])
        rows = tuple(row.id for row, mask in zip(region.in_force, masks) if mask[place])
        yield Flaw("overlap", region.table.id, day, rows, state=region.space.state(place))


def _unreachable(region: Region[Outcome], masks: list[Mask], day: date) -> Iterator[Flaw]:
    for row, mask in zip(region.in_force, masks):
        if not (mask & region.possible).any():
            yield Flaw("unreachable", region.table.id, day, (row.id,))


def _idle_columns(region: Region[Outcome], day: date) -> Iterator[Flaw]:
    """Yield the columns whose value never changes the outcome.

    States that cannot occur count here as far as a row answers them: a fact that another one implies still tells
    something while that other one is unknown.
    """
    outcomes: list[Any] = []
    numbers = []
    for row in region.in_force:
        if row.then not in outcomes:
            outcomes.append(row.then)
        numbers.append(outcomes.index(row.then))
    answer = np.array(numbers, dtype=np.int16)[region.winner]
    answered = region.winner >= 0
    for place, axis in enumerate(region.space.axes):
        if not _changes_along(answer, answered, place):
            yield Flaw("idle_column", region.table.id, day, fact=axis.fact.id)


def _changes_along(answer: NDArray[np.int16], answered: Mask, axis: int) -> bool:
    low = np.where(answered, answer, np.iinfo(np.int16).max).min(axis=axis)
    high = np.where(answered, answer, -1).max(axis=axis)
    return bool(((high != low) & (high >= 0)).any())


def _first(region: Region[Outcome], where: Mask) -> dict[str, Value] | None:
    places = np.argwhere(where)
    return region.space.state(places[0]) if len(places) else None
