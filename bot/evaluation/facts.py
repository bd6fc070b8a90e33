"""`copilot evaluate facts`: how well facts are read from texts. A wrong fact is worse than a missing one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.decisions.model import Value
from bot.json_lines import Line


@dataclass
class Tally:
    """How often a fact was found rightly, found wrongly (another value, or where it is not said) and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """Share of the found ones that are right."""
        found = self.right + self.wrong
        return round(self.right / found, 4) if found else None

    @property
    def recall(self) -> float | None:
        """Share of the said ones that were found rightly."""
        said = self.right + self.missed
        return round(self.right / said, 4) if said else None


@dataclass
class FactScores:
    """Tallies by fact, and the lines that went wrong."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    mistakes: list[dict[str, Any]] = field(default_factory=list)

    def add(self, line: Line, found: Mapping[str, Value]) -> None:
        """Count a line {"text", "facts", "absent"}: only the facts it lists are judged."""
        for fact, wanted in line["facts"].items():
            self._count(line, fact, wanted, found.get(fact))
        for fact in line.get("absent") or ():
            if fact in found:
                self._tally(fact).wrong += 1
                self._mistake(line, fact, None, found[fact])

    def summary(self) -> dict[str, Any]:
        """Return precision and recall over all facts and of each."""
        total = Tally(*(sum(getattr(t, part) for t in self.tallies.values()) for part in ("right", "wrong", "missed")))
        by_fact = {
            fact: {"precision": tally.precision, "recall": tally.recall, **vars(tally)}
            for fact, tally in sorted(self.tallies.items())
        }
        return {"precision": total.precision, "recall": total.recall, **vars(total), "by_fact": by_fact}

    def _count(self, line: Line, fact: str, wanted: Value, found: Value | None) -> None:
        if found == wanted:
            self._tally(fact).right += 1
            return
        self._tally(fact).missed += 1
        self._tally(fact).wrong += found is not None
        self._mistake(line, fact, wanted, found)

    def _tally(self, fact: str) -> Tally:
        return self.tallies.setdefault(fact, Tally())

    def _mistake(self, line: Line, fact: str, wanted: Value | None, found: Value | None) -> None:
        self.mistakes.append({"text": line["text"], "fact": fact, "wanted": wanted, "found": found})
