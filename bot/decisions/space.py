"""Every complete state a table can meet, as one array: an axis for each base fact.

A number is cut at the limits that the cells name; three points stand for all its values around each limit: just
below, at it, just above. So a table over any amounts is a finite array, and a condition is a mask of that array.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.decisions.model import Cell, Condition, Fact, Facts, Range, Value

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Axis:
    """The points of one fact that stand for all its values; `points` may be fewer once something is known."""

    fact: Fact
    every: tuple[Value, ...]
    points: tuple[Value, ...]

    def stand_in(self, value: Value) -> Value:
        """Return the point that stands for the value (a number: for its side of each limit)."""
        if self.fact.kind != "number":
            return value
        limits = self.every[1::2]
        below = sum(float(limit) < float(value) for limit in limits)
        return self.every[2 * below + (1 if value in limits else 0)]

    def only(self, point: Value) -> "Axis":
        """Return the axis with this point alone."""
        return Axis(self.fact, self.every, (point,))


@dataclass(frozen=True)
class StateSpace:
    """The axes of a table and the states that can occur on them."""

    facts: Facts
    axes: tuple[Axis, ...]

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of points of each axis."""
        return tuple(len(axis.points) for axis in self.axes)

    def position(self, fact: str) -> int | None:
        """Return the number of the fact's axis, or None if the fact has none."""
        return next((place for place, axis in enumerate(self.axes) if axis.fact.id == fact), None)

    def mask(self, condition: Condition) -> Mask:
        """Return the states in which every cell matches, in a shape that broadcasts to the whole space."""
        mask: Mask = np.ones((1,) * len(self.axes), dtype=bool)
        for fact, cell in condition.items():
            mask = mask & self._cell_mask(fact, cell)
        return mask

    def possible(self) -> Mask:
        """Return the states that can occur: none of the declared impossible combinations."""
        possible: Mask = np.ones(self.shape, dtype=bool)
        for combination in self.facts.never_together:
            if all(self._covers(fact) for fact in combination):
                possible = possible & ~self.mask(combination)
        return possible

    def narrowed(self, place: int, point: Value) -> "StateSpace":
        """Return the space with one point left on the axis at the place."""
        axes = [axis.only(point) if here == place else axis for here, axis in enumerate(self.axes)]
        return StateSpace(self.facts, tuple(axes))

    def state(self, index: Iterable[Any]) -> dict[str, Value]:
        """Return the facts of one state, by its place on every axis."""
        return {axis.fact.id: axis.points[int(place)] for axis, place in zip(self.axes, index)}

    def _covers(self, fact: str) -> bool:
        return all(self.position(base) is not None for base in self.facts.base(fact))

    def _cell_mask(self, fact: str, cell: Cell) -> Mask:
        if self.facts[fact].derived:
            holds = np.logical_or.reduce([np.broadcast_to(self.mask(c), self.shape) for c in self.facts[fact].derived])
            return np.where(holds, cell.matches(True), cell.matches(False))
        place = self.position(fact)
        assert place is not None, f"fact {fact} has no axis"
        vector = np.array([cell.matches(point) for point in self.axes[place].points], dtype=bool)
        return vector.reshape([-1 if here == place else 1 for here in range(len(self.axes))])


def build_space(facts: Facts, used: Iterable[str], conditions: Iterable[Condition]) -> StateSpace:
    """Lay out the axes of the facts used: base facts only, numbers cut at the limits of the conditions."""
    base = dict.fromkeys(b for fact in used for b in facts.base(fact))
    everything = [*conditions, *(c for fact in facts.by_id.values() for c in fact.derived), *facts.never_together]
    points = {fact: _points(facts[fact], everything) for fact in base}
    return StateSpace(facts, tuple(Axis(facts[fact], points[fact], points[fact]) for fact in base))


def _points(fact: Fact, conditions: Iterable[Condition]) -> tuple[Value, ...]:
    if fact.kind != "number":
        return fact.values
    cells = [condition[fact.id] for condition in conditions if fact.id in condition]
    limits = sorted({limit for cell in cells if isinstance(cell, Range) for limit in cell.limits})
    between = [(low + high) / 2 for low, high in itertools.pairwise(limits)]
    outer = [limits[0] - 1, *between, limits[-1] + 1] if limits else [0]
    return tuple(point for pair in zip(outer, [*limits, None]) for point in pair if point is not None)
