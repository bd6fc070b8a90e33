"""Glued words and typos, mended towards the domain's vocabulary and nothing else."""

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from bot.nlu.morphology import in_dictionary
from bot.nlu.vocabulary import read_vocabulary, with_one_letter_less

_SHORTEST_TYPO = 4  # shorter words have too many neighbours
_SHORT = 6  # a slip seldom hits the first letter; in a short word another first letter is another word
_SHORTEST_GLUED = 5
_SHORT_PARTS = frozenset(
    "а бы в во до же за и из к ко ли мы на не ни но о об он от по с со то ты у я".split()  # noqa: SIM905
)
_LONGEST_PARTICLE = 3
_RARE = 3  # what comes less often in the training sentences is no target of a correction
_CACHE = 20_000
_IMPOSSIBLE = (-math.inf, "")


class Spelling:
    """Corrections towards known words; `counts` are words with their frequency."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = {word: n for word, n in counts.items() if n >= _RARE}
        total = sum(counts.values())
        self._parts = {
            word: math.log(n / total) for word, n in self._counts.items() if len(word) > 2 or word in _SHORT_PARTS
        }
        self._neighbours: dict[str, list[str]] = defaultdict(list)
        for word in self._counts:
            if len(word) >= _SHORTEST_TYPO:
                for key in with_one_letter_less(word):
                    self._neighbours[key].append(word)

    def knows(self, word: str) -> bool:
        """Tell whether a word needs no mending."""
        return word in self._counts or in_dictionary(word)

    def correct(self, word: str) -> str:
        """Return the most frequent word one slip away (a letter lost, added, changed, swapped), else the word."""
        if len(word) < _SHORTEST_TYPO or self.knows(word):
            return word
        near = {other for key in with_one_letter_less(word) for other in self._neighbours.get(key, ())}
        likely = (other for other in near if len(word) > _SHORT or other[0] == word[0])
        return max(likely, key=lambda other: (self._counts[other], other), default=word)

    def part_particle(self, word: str) -> str:
        """Part a preposition or particle from the word it ran into («недает»), else return the word."""
        if self.knows(word):
            return word
        cuts = ((word[:place], word[place:]) for place in range(1, _LONGEST_PARTICLE + 1))
        glued = (pair for pair in cuts if pair[0] in _SHORT_PARTS and len(pair[1]) > 2 and pair[1] in self._counts)
        particle, rest = max(glued, key=lambda pair: self._counts[pair[1]], default=("", word))
        return f"{particle} {rest}".strip()

    def split(self, word: str) -> str:
        """Return the likeliest words a glued one consists of, joined by spaces, else the word."""
        if len(word) < _SHORTEST_GLUED or self.knows(word):
            return word
        best = [(0.0, ""), *[_IMPOSSIBLE] * len(word)]
        for end in range(1, len(word) + 1):
            best[end] = max((self._extend(best[start], word[start:end]) for start in range(end)), default=_IMPOSSIBLE)
        return best[-1][1] or word

    def _extend(self, left: tuple[float, str], part: str) -> tuple[float, str]:
        if left[0] == -math.inf or part not in self._parts:
            return _IMPOSSIBLE
        if part in _SHORT_PARTS and left[1].rpartition(" ")[2] in _SHORT_PARTS:
            return _IMPOSSIBLE  # chance, and no glued words: «а в то доверительный»
        return left[0] + self._parts[part], f"{left[1]} {part}".strip()


@lru_cache(maxsize=1)
def _spelling() -> Spelling:
    return Spelling(read_vocabulary())


@lru_cache(maxsize=_CACHE)
def correct(word: str) -> str:
    """`Spelling.correct` with the domain's vocabulary."""
    return _spelling().correct(word)


@lru_cache(maxsize=_CACHE)
def part_particle(word: str) -> str:
    """`Spelling.part_particle` with the domain's vocabulary."""
    return _spelling().part_particle(word)


@lru_cache(maxsize=_CACHE)
def split(word: str) -> str:
    """`Spelling.split` with the domain's vocabulary."""
    return _spelling().split(word)
