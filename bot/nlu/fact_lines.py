"""data/facts: sentences with the facts they say, from which facts are learned."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.decisions.model import Value
from bot.json_lines import read_lines
from bot.settings import ROOT

FACT_LINES = ROOT / "data" / "facts"


@dataclass(frozen=True)
class FactLine:
    """What one person wrote: a text, the facts it says, and those it does not say although it sounds like them.

    `perhaps`: facts nobody judged that the text may say as well; neither taught nor denied. `hand`: who wrote it.
    """

    text: str
    facts: Mapping[str, Value]
    absent: frozenset[str]
    perhaps: Mapping[str, Value]
    hand: str


def read_fact_lines(folder: Path = FACT_LINES) -> Iterator[FactLine]:
    """Yield the lines of every hand; raise CopilotError for a line that cannot be read."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in read_lines(path, ("text", "facts")):
            absent, perhaps = frozenset(line.get("absent") or ()), line.get("perhaps") or {}
            yield FactLine(line["text"], line["facts"], absent, perhaps, path.stem)
