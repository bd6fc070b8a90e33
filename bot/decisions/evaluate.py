"""Evaluation under unknown facts: which rows are still open, given what is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Generic

import numpy as np
from numpy.typing import NDArray

from bot.decisions.model import Condition, Facts, OneOf, Outcome, Row, Table, Value
from bot.decisions.space import Mask, StateSpace, build_space


@dataclass(frozen=True)
class Region(Generic[Outcome]):
    """A part of a table's states: those that what is known leaves possible.

    `winner` holds the number of the row that answers each state (-1: none does), `possible` the states that can occur.
    """

    table: Table[Outcome]
    in_force: tuple[Row[Outcome], ...]
    space: StateSpace
    winner: NDArray[np.int16]
    possible: Mask

    @cached_property
    def rows(self) -> tuple[Row[Outcome], ...]:
        """The rows that answer some state of the region, in the order of the table."""
        found = np.bincount(self.winner[self.possible] + 1, minlength=1)
        return tuple(self.in_force[place - 1] for place in np.flatnonzero(found) if place)

    @cached_property
    def outcomes(self) -> list[Outcome]:
        """The different outcomes of the region, in the order of the table."""
        different: list[Outcome] = []
        for row in self.rows:
            if row.then not in different:
                different.append(row.then)
        return different

    @property
    def empty(self) -> bool:
        """Whether no state is left: what is known contradicts itself."""
        return not self.possible.any()

    def leading_to(self, outcome: Outcome) -> Mask:
        """Return the states that a row with the outcome answers."""
        places = [place for place, row in enumerate(self.in_force) if row.then == outcome]
        return np.isin(self.winner, places)

    def uses(self, fact: str) -> bool:
        """Tell whether the fact can narrow the states: it is an axis, or it is derived from axes alone."""
        facts = self.space.facts
        return fact in facts and all(self.space.position(base) is not None for base in facts.base(fact))

    def where(self, condition: Condition) -> "Region[Outcome]":
        """Return the part of the region in which the condition holds."""
        return replace(self, possible=self.possible & self.space.mask(condition))

    def knowing(self, fact: str, value: Value) -> "Region[Outcome]":
        """Return the part of the region in which the fact, which the table must use, has the value."""
        place = self.space.position(fact)
        if place is None:
            return self.where({fact: OneOf((value,))})
        axis = self.space.axes[place]
        point = axis.stand_in(value)
        start = axis.points.index(point) if point in axis.points else len(axis.points)
        part = (slice(None),) * place + (slice(start, start + 1),)
        return replace(
            self, space=self.space.narrowed(place, point), winner=self.winner[part], possible=self.possible[part]
        )


@dataclass(frozen=True)
class Settled(Generic[Outcome]):
    """What is known after contradictions are settled: the region left and the facts that had to yield."""

    region: Region[Outcome]
    known: Mapping[str, Value]
    yielded: tuple[str, ...]


def lay_out(table: Table[Outcome], facts: Facts, day: date) -> Region[Outcome]:
    """Lay out the rows in force on the day over every complete state that can occur."""
    rows = tuple(row for row in table.rows if row.holds_on(day))
    used = dict.fromkeys(fact for row in rows for fact in row.when)
    space = build_space(facts, used, [row.when for row in rows])
    winner = np.full(space.shape, -1, dtype=np.int16)
    for place, row in enumerate(rows):
        winner[np.broadcast_to(space.mask(row.when), space.shape)] = place
    return Region(table, rows, space, winner, space.possible())


def settle(region: Region[Outcome], facts: Iterable[tuple[str, Value]]) -> Settled[Outcome]:
    """Narrow the region by facts in order of precedence; a fact that contradicts those before it yields.

    A derived fact that is known directly stands for the facts it rests on, which then no longer count if they come
    after it.
    """
    known: dict[str, Value] = {}
    replaced: set[str] = set()
    yielded: list[str] = []
    for fact, value in facts:
        if not region.uses(fact) or fact in known or fact in replaced:
            continue
        if region.space.facts[fact].derived:
            replaced |= set(region.space.facts.base(fact))
        narrowed = region.knowing(fact, value)
        if narrowed.empty:
            yielded.append(fact)
        else:
            region, known[fact] = narrowed, value
    return Settled(region, known, tuple(yielded))
