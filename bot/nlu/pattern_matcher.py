"""Finds patterns in words at the price of the few that can match at all.

Every word of a text stands under all keys a pattern may name it by (`Words.places`), so that to match a sequence is to
step from place to place. A matcher built for each of 16,000 sequences (spaCy's) took four times as long and ten
seconds to warm.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from bot.nlu.fact_patterns import FactPattern
from bot.nlu.notation import GAPS, Sequence, Slot
from bot.nlu.word import Denial
from bot.nlu.words import Words

_NARROW = GAPS[".."]


@dataclass(frozen=True)
class Match:
    """A pattern found: the places of its words (without the words of its gaps), whether «не» turns it round, and
    whether it is said of a case that may come («если ...»)."""

    pattern: FactPattern
    places: tuple[int, ...]
    denied: bool
    supposed: bool

    @property
    def weight(self) -> tuple[int, int, bool]:
        """How much the match says: more words, a «не» it heeds among them, closer together; a no before a yes."""
        heeded = self.denied + sum(slot.negated or slot.either for slot in self.pattern.sequence)
        return (
            len(self.places) + heeded,
            self.places[0] - self.places[-1],
            self.denied is not (self.pattern.value is False),
        )


class PatternMatcher:
    """All patterns, each under the rarest word it needs."""

    def __init__(self, patterns: Iterable[FactPattern]) -> None:
        self._patterns = list(patterns)
        needs = [frozenset(slot.keys for slot in pattern.sequence if slot.required) for pattern in self._patterns]
        spread = Counter(key for need in chain.from_iterable(needs) for key in need)
        numbers: dict[frozenset[str], int] = {}
        self._needs = [frozenset(numbers.setdefault(need, len(numbers)) for need in of_one) for of_one in needs]
        self._met_by: dict[str, list[int]] = defaultdict(list)
        for need, number in numbers.items():
            for key in need:
                self._met_by[key].append(number)
        self._under: dict[int, list[int]] = defaultdict(list)
        for place, of_one in enumerate(needs):
            rarest = min(of_one, key=lambda need: (sum(spread[key] for key in need), numbers[need]))
            self._under[numbers[rarest]].append(place)

    def find(self, words: Words, answers_to: str | None = None) -> Iterator[Match]:
        """Yield every match; patterns that hold only as an answer are tried for the fact `answers_to` alone."""
        met = frozenset[int]().union(*(self._met_by[key] for key in self._met_by.keys() & words.keys))
        candidates = (place for need in self._under.keys() & met for place in self._under[need])
        for place in sorted(place for place in candidates if self._needs[place] <= met):
            pattern = self._patterns[place]
            if not pattern.answer or pattern.fact == answers_to:
                yield from _matches(pattern, words)


def _matches(pattern: FactPattern, words: Words) -> Iterator[Match]:
    wide = any(slot.gap > _NARROW for slot in pattern.sequence)
    for path in _paths(pattern.sequence, words):
        if pattern.value is not None and not wide and _crosses_comma(path, words):
            continue
        match = _judge(pattern, path, words)
        if match:
            yield match


class Step(NamedTuple):
    """A slot of a pattern and the place of the word that fills it."""

    place: int
    slot: Slot


Path = tuple[Step, ...]


def _paths(sequence: Sequence, words: Words) -> list[Path]:
    """Return every way to fill the slots one after another with words of one sentence."""
    paths: list[tuple[Path, int]] = [((), len(words.words))]  # with how far behind its last word the next may stand
    for slot in sequence:
        if slot.gap:
            paths = [(path, reach + slot.gap) for path, reach in paths]
            continue
        here = _places(slot, words)
        filled = [
            ((*path, Step(place, slot)), 1)
            for path, reach in paths
            for place in here
            if not path or _follows(place, path[-1].place, reach, words)
        ]
        paths = filled + paths if slot.optional else filled
    return [path for path, _ in paths]


def _places(slot: Slot, words: Words) -> list[int]:
    """Return where a word stands that may fill the slot; one without words takes any."""
    if not slot.keys:
        return [place for place, word in enumerate(words.words) if not word.is_end]
    return sorted({place for key in slot.keys & words.keys for place in words.places[key]})


def _follows(place: int, before: int, reach: int, words: Words) -> bool:
    return 0 < place - before <= reach and words.ends[place] == words.ends[before]


def _crosses_comma(path: Path, words: Words) -> bool:
    """Tell whether the match runs over a comma, which only the wide gap of a pattern lets it."""
    return words.commas[path[-1].place] > words.commas[path[0].place]


def _judge(pattern: FactPattern, path: Path, words: Words) -> Match | None:
    """Decide what the denials of the words do: a «не» written in the pattern is used up, others turn it round."""
    places = tuple(place for place, _ in path)
    open_denials: set[Denial] = set()
    used: set[Denial] = set()
    for place, slot in path:
        denials = {denial for denial in words.words[place].denials if denial.place not in places}
        if slot.negated and not denials:
            return None
        (used if slot.negated or slot.either else open_denials).update(denials)
    kinds = {denial.by_meaning for denial in open_denials - used}
    if used or any(words.words[place].absence for place in places):
        kinds.discard(False)  # the pattern denies by grammar itself, and such denials agree: «нет никаких сбоев»
    denied = len(kinds) == 1
    asked = not pattern.mention and any(words.words[place].questioned for place in places)
    if asked or (denied and pattern.strict):
        return None
    return Match(pattern, places, denied, any(words.words[place].supposed for place in places))
