"""A file of patterns on its way to a book: reads its parts and gathers every mistake, not only the first."""

from dataclasses import dataclass, field
from typing import Any

from bot.decisions.model import Facts, Value
from bot.nlu.notation import Sequence, parse_pattern
from bot.policy.cells import parse_value
from bot.policy.errors import Mistake, Problem, choose_from
from bot.policy.source import Place, Source


@dataclass
class PatternFile:
    """The file as written, the facts it may speak of, its groups of words, and the problems met so far."""

    source: Source
    facts: Facts
    groups: dict[str, tuple[Sequence, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def note(self, place: Place, mistake: Mistake) -> None:
        """Keep a mistake with its file and line."""
        self.problems.append(self.source.problem(place, mistake.what, mistake.mend))

    def section(self, place: Place, kind: type, what: str) -> Any:
        """Return the value at the place; note it and return an empty one when it is of another kind."""
        value: Any = self.source.data
        for key in place:
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, kind):
            return value
        self.note(
            place,
            Mistake(
                f"В разделе «{'.'.join(map(str, place))}» должно стоять: {what}", "Сверьтесь с образцом в words.yml"
            ),
        )
        return kind()

    def words(self, place: Place) -> frozenset[str]:
        """Read a list of single words into their keys."""
        found: frozenset[str] = frozenset()
        for number, text in enumerate(self.section(place, list, "список слов")):
            for sequence in self.sequences((*place, number), text):
                found = found.union(*(slot.keys for slot in sequence))
        return found

    def sequences(self, place: Place, text: object) -> list[Sequence]:
        """Read one pattern; note it and return nothing when it cannot be read."""
        try:
            if not isinstance(text, str):
                raise Mistake(
                    f"«{text}» — не образец", "Напишите слова; если в них двоеточие или скобка, возьмите в кавычки"
                )
            return parse_pattern(text, self.groups)
        except Mistake as mistake:
            self.note(place, mistake)
            return []

    def value(self, place: Place, fact: str, raw: Any) -> Value | None:
        """Read a value of the fact; note it and return None when the fact has no such value."""
        try:
            return parse_value(raw, self.facts[fact])
        except Mistake as mistake:
            self.note(place, mistake)
            return None

    def declared(self, place: Place, fact: str) -> bool:
        """Tell whether the fact is declared; note it when it is not."""
        known = fact in self.facts
        if not known:
            self.note(place, Mistake(f"Факта «{fact}» нет в policy/facts.yml", choose_from(fact, self.facts.by_id)))
        return known
