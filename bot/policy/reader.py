"""Reads conditions against the declared facts and gathers every mistake instead of stopping at the first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.decisions.model import Citation, Condition, Fact, Value
from bot.policy import schema
from bot.policy.cells import Constants, parse_cell, parse_value
from bot.policy.errors import Mistake, PolicyError, Problem, choose_from
from bot.policy.model import RemarkCondition, Unknown
from bot.policy.source import Place, Source

UNKNOWN = "неизвестно"


@dataclass
class Reader:
    """What is needed to read a condition, and the problems met so far."""

    facts: Mapping[str, Fact]
    constants: Constants
    problems: list[Problem] = field(default_factory=list)

    def condition(self, source: Source, place: Place, raw: Mapping[str, Any]) -> Condition:
        """Read «fact: cell» pairs; a pair that cannot be read is noted and left out."""
        cells = {}
        for fact, cell in raw.items():
            known = self.fact(source, (*place, fact), fact)
            if known:
                try:
                    cells[fact] = parse_cell(cell, known, self.constants)
                except Mistake as mistake:
                    self.note(source, (*place, fact), mistake)
        return cells

    def remark_condition(self, source: Source, place: Place, raw: Mapping[str, Any]) -> RemarkCondition:
        """Read a remark's condition, in which a cell may also say «неизвестно»."""
        unknown = {
            fact: Unknown() for fact, cell in raw.items() if cell == UNKNOWN and self._declared(source, place, fact)
        }
        return {**self.condition(source, place, {f: c for f, c in raw.items() if c != UNKNOWN}), **unknown}

    def values(self, source: Source, place: Place, raw: Mapping[str, Any]) -> dict[str, Value]:
        """Read «fact: value» pairs."""
        values = {}
        for fact, value in raw.items():
            known = self.fact(source, (*place, fact), fact)
            if known:
                try:
                    values[fact] = parse_value(value, known)
                except Mistake as mistake:
                    self.note(source, (*place, fact), mistake)
        return values

    def fact(self, source: Source, place: Place, name: str) -> Fact | None:
        """Return the declared fact; note a name that is not declared."""
        if name not in self.facts:
            self.note(source, place, Mistake(f"Факта «{name}» нет в facts.yml", choose_from(name, self.facts)))
        return self.facts.get(name)

    def known(self, source: Source, place: Place, name: str | None, among: Iterable[str], what: str) -> None:
        """Note an id that is not among the known ones; `what` names its kind in the genitive («фразы»)."""
        if name is not None and name not in among:
            self.note(source, place, Mistake(f"Нет {what} «{name}»", choose_from(name, among)))

    def note(self, source: Source, place: Place, mistake: Mistake) -> None:
        """Keep a mistake with its file and line."""
        self.problems.append(source.problem(place, mistake.what, mistake.mend))

    def rests_on(self, fact: str) -> set[str]:
        """Return the fact and all facts it is derived from."""
        bases = (base for condition in self.facts[fact].derived for used in condition for base in self.rests_on(used))
        return {fact, *bases}

    def finish(self) -> None:
        """Raise PolicyError if anything was noted."""
        if self.problems:
            raise PolicyError(self.problems)

    def _declared(self, source: Source, place: Place, fact: str) -> bool:
        return self.fact(source, (*place, fact), fact) is not None


def citation(cite: schema.Cite, clause: str) -> Citation:
    """Return the citation; the clause is the situation's unless the row names its own."""
    return Citation(cite.clause or clause, cite.place, cite.gist)
