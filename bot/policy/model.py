"""The policy as the program holds it: tables over facts, and the texts, lines and categories they speak of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, Union

from bot.decisions.evaluate import Region, lay_out
from bot.decisions.model import Cell, Citation, Facts, Outcome, Table, Value
from bot.policy.hours import ServiceHours

Action = Literal["transfer", "case", "self_service", "refuse", "procedure", "office", "policy_gap"]


@dataclass(frozen=True)
class Unknown:
    """A remark's cell that matches while the fact is not known."""


RemarkCondition = Mapping[str, Union[Cell, Unknown]]


@dataclass(frozen=True)
class CaseOrder:
    """Which CASE to create: ids of the category, of the marks for its subject and its mark, and the priority."""

    category: str
    subject: str | None = None
    priority: str | None = None
    mark: str | None = None


@dataclass(frozen=True)
class Advised:
    """What a row answers: the route, what to say and do. Ids throughout; texts only where they are the row's own."""

    action: Action
    where: str | None = None
    target: str | None = None
    case: CaseOrder | None = None
    say: tuple[str, ...] = ()
    may_say: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class TransferWay:
    """How to transfer: through the CTI panel or by number, and whether to wait (None: not regulated)."""

    channel: Literal["cti", "number"]
    wait: bool | None
    text: str
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Remark:
    """What is added to an answer when its condition holds; it never changes where to route."""

    when: RemarkCondition
    citation: Citation
    actions: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    case_category: str | None = None
    case_fields: tuple[str, ...] = ()

    def applies(self, action: str | None, known: Mapping[str, Value]) -> bool:
        """Tell whether the remark belongs to an answer with the action, given what is known."""
        if self.actions and action not in self.actions:
            return False
        return all(_matches(cell, known.get(fact)) for fact, cell in self.when.items())


def _matches(cell: Cell | Unknown, value: Value | None) -> bool:
    if isinstance(cell, Unknown):
        return value is None
    return value is not None and cell.matches(value)


@dataclass(frozen=True)
class Situation:
    """A situation of the instruction, its table and what stands around the table.

    `shows` names facts that decide nothing here but that the agent wants to see.
    """

    id: str
    title: str
    clause: str
    family: str
    table: Table[Advised]
    assume: Mapping[str, Value] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    comment: str | None = None
    detail: str = "краткий"
    shows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Target:
    """Where a call can be sent. `number` is the one printed in the instruction, if any."""

    id: str
    title: str
    where: str
    number: str | None
    hours: str | None


@dataclass(frozen=True)
class Phrase:
    """Words to be said as they stand; `variants` by the agent's own gender."""

    id: str
    kind: Literal["mandatory", "prescribed", "recommended", "optional"]
    text: str
    variants: Mapping[str, str]
    reading: str | None = None
    translation: str | None = None
    when: str | None = None


@dataclass(frozen=True)
class CaseCategory:
    """A CASE category: `name` word for word, or only a `description` where the instruction gives no name."""

    id: str
    name: str | None
    description: str | None
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Gap:
    """Where the instruction is silent (G) or contradicts itself (C), and what we advise."""

    id: str
    where: str
    missing: str
    say: str
    hidden: str | None = None


@dataclass(frozen=True)
class Policy:
    """Everything the instruction says, under one version (a fingerprint of the files)."""

    version: str
    facts: Facts
    situations: Mapping[str, Situation]
    transfer: Table[TransferWay]
    targets: Mapping[str, Target]
    phrases: Mapping[str, Phrase]
    marks: Mapping[str, str]
    categories: Mapping[str, CaseCategory]
    gaps: Mapping[str, Gap]
    hours: Mapping[str, ServiceHours]
    general: tuple[Remark, ...]
    authority: int
    """Up to which sum, in roubles, the first line decides alone."""
    _laid_out: dict[tuple[str, ...], Region[Any]] = field(default_factory=dict, compare=False, repr=False)

    def in_force(self, day: date) -> frozenset[str]:
        """Return the situations that have a row in force on the day."""
        situations = self.situations.values()
        return frozenset(s.id for s in situations if any(row.holds_on(day) for row in s.table.rows))

    def region(self, table: Table[Outcome], day: date) -> Region[Outcome]:
        """Return the table laid out over all states, with the rows in force on the day; laid out once."""
        key = (table.id, *(row.id for row in table.rows if row.holds_on(day)))
        if key not in self._laid_out:
            self._laid_out[key] = lay_out(table, self.facts, day)
        region: Region[Outcome] = self._laid_out[key]
        return region
