"""The words of a decision table: facts, cells, rows, tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Literal, TypeVar, Union

Value = Union[bool, int, float, str]
"""A known value of a fact. A fact that is not known has no value at all."""

Outcome = TypeVar("Outcome")
"""What a row answers; the engine only compares outcomes for equality."""


@dataclass(frozen=True)
class OneOf:
    """A cell that lists values, or with `negated` the values it excludes."""

    values: tuple[Value, ...]
    negated: bool = False

    def matches(self, value: Value) -> bool:
        """Tell whether the value fits the cell."""
        return (value in self.values) != self.negated


@dataclass(frozen=True)
class Range:
    """A cell that limits a number from below or above; `None` is no limit."""

    low: float | None = None
    high: float | None = None
    low_included: bool = True
    high_included: bool = True

    def matches(self, value: Value) -> bool:
        """Tell whether the number lies within the limits; anything but a number does not."""
        if isinstance(value, str):
            return False
        above = self.low is None or value > self.low or (self.low_included and value == self.low)
        below = self.high is None or value < self.high or (self.high_included and value == self.high)
        return above and below

    @property
    def limits(self) -> tuple[float, ...]:
        """The numbers at which the cell changes its mind."""
        return tuple(limit for limit in (self.low, self.high) if limit is not None)


Cell = Union[OneOf, Range]
Condition = Mapping[str, Cell]
"""Cells by fact id, all of which must match. A fact that is not named may have any value."""


@dataclass(frozen=True)
class Answer:
    """One way to answer the question about a fact: the values it covers, and its words after «если»."""

    cell: Cell
    label: str


@dataclass(frozen=True)
class Fact:
    """Something that can be known of a call.

    `values` are all its values (empty for a number or a text), `answers` cover them without overlap. `assumed` counts
    until said. `unit` is what a number counts. `gap` names what to say when the fact is unknown and nobody can be
    asked. `derived` holds conditions of which any one makes the fact true. A text never decides; it is only shown.
    """

    id: str
    title: str
    kind: Literal["bool", "choice", "number", "text"]
    values: tuple[Value, ...]
    answers: tuple[Answer, ...]
    sources: tuple[str, ...]
    question: str | None = None
    assumed: Value | None = None
    gap: str | None = None
    derived: tuple[Condition, ...] = ()
    unit: str | None = None

    def admits(self, value: Value) -> bool:
        """Tell whether the value is one the fact can have."""
        if self.kind == "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        if self.kind == "text":
            return isinstance(value, str)
        return any(value == known and type(value) is type(known) for known in self.values)

    def label(self, value: Value) -> str:
        """Return the words of the value as they read after «если»."""
        return next((answer.label for answer in self.answers if answer.cell.matches(value)), f"{self.title}: {value}")


@dataclass(frozen=True)
class Citation:
    """Where in the source a row rests: the clause, the place in it and its gist in our own words."""

    clause: str
    place: str
    gist: str


@dataclass(frozen=True)
class Row(Generic[Outcome]):
    """One rule of a table: when all cells match, the outcome answers. Holds on dates from `since` until `until`.

    `changes` names the facts that carrying out the outcome is meant to change (a step that comes before a decision).
    """

    id: str
    when: Condition
    then: Outcome
    citation: Citation
    since: date
    until: date | None = None
    changes: tuple[str, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Tell whether the row is in force on the day (the last day included)."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Table(Generic[Outcome]):
    """A decision table with the hit policy UNIQUE.

    `stages` is the order of asking: a fact of a later stage is asked only when no fact of an earlier one can still
    change the outcome. `questions` are the table's own wordings of a fact's question.
    """

    id: str
    rows: tuple[Row[Outcome], ...]
    stages: tuple[tuple[str, ...], ...] = ()
    questions: Mapping[str, str] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[str, ...]:
        """The facts that decide, in the order in which the rows name them first."""
        return tuple(dict.fromkeys(fact for row in self.rows for fact in row.when))


@dataclass(frozen=True)
class Facts:
    """Every fact that is declared, and the combinations that cannot occur."""

    by_id: Mapping[str, Fact]
    never_together: Sequence[Condition] = ()

    def __getitem__(self, fact: str) -> Fact:
        return self.by_id[fact]

    def __contains__(self, fact: object) -> bool:
        return fact in self.by_id

    def base(self, fact: str) -> tuple[str, ...]:
        """Return the facts a fact rests on: itself, or for a derived one those of its conditions."""
        conditions = self.by_id[fact].derived
        if not conditions:
            return (fact,)
        return tuple(dict.fromkeys(base for condition in conditions for used in condition for base in self.base(used)))
