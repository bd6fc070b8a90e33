"""TF-IDF over pieces of a sentence. scikit-learn gives the same numbers after a millisecond of checks per sentence."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]
Places = NDArray[np.int32]

_SHORTEST, _LONGEST = 2, 5


def spaced(text: str) -> list[str]:
    """Return the words, each with a space on either side."""
    return [f" {word} " for word in text.split()]


def characters(word: str) -> list[str]:
    """Return the pieces of 2 to 5 characters of a word."""
    return [
        word[start : start + size]
        for size in range(_SHORTEST, min(_LONGEST, len(word)) + 1)
        for start in range(len(word) - size + 1)
    ]


def one_and_two(words: Sequence[str]) -> list[str]:
    """Return the words and the pairs of neighbours."""
    return [*words, *map(" ".join, pairwise(words))]


def itself(word: str) -> list[str]:
    """Return the word in one piece."""
    return [word]


class Grams:
    """Sparse unit vectors: logarithmic counts weighted by how rare a piece is among the training sentences.

    A sentence is split into units, a unit into pieces; the pieces of every unit seen in training are remembered.
    """

    def __init__(
        self, units: Callable[[Any], list[str]], pieces: Callable[[str], list[str]], least: int, most: float = 1.0
    ) -> None:
        self._units, self._pieces, self._least, self._most = units, pieces, least, most

    def fit(self, sentences: Sequence[Any]) -> "Grams":
        """Learn the pieces that occur in at least `least` sentences and in at most a share `most` of them."""
        units = [set(self._units(sentence)) for sentence in sentences]
        pieces = {unit: self._pieces(unit) for unit in sorted(set().union(*units))}
        found = Counter(chain.from_iterable({piece for unit in some for piece in pieces[unit]} for some in units))
        kept = sorted(piece for piece, n in found.items() if self._least <= n <= self._most * len(sentences))
        self._places = {piece: place for place, piece in enumerate(kept)}
        self._rarity = np.array(
            [np.log((1 + len(sentences)) / (1 + found[piece])) + 1 for piece in kept], dtype=np.float32
        )
        self._known = {unit: number for number, unit in enumerate(pieces)}
        of_units = [self._places_of(some) for some in pieces.values()]
        self._ends = np.cumsum([0, *map(len, of_units)])
        self._of_known = np.concatenate(of_units)  # one array: thousands of small ones would be slow to load
        return self

    def transform(self, sentences: Iterable[Any]) -> csr_matrix:
        """Return one row per sentence, float32; a sentence of unknown pieces is a row of zeros."""
        rows = [self._row(sentence) for sentence in sentences]
        ends = np.cumsum([0, *(len(places) for places, _ in rows)])
        places, values = (np.concatenate(part) for part in zip(*rows))
        return csr_matrix((values, places, ends), shape=(len(rows), len(self._places)))

    def weigh(self, sentences: Iterable[Any], weights: Floats) -> Floats:
        """Return `transform(sentences) @ weights`, several times faster for a single sentence."""
        return np.stack([values @ weights[places] for places, values in map(self._row, sentences)])

    def _row(self, sentence: Any) -> tuple[Places, Floats]:
        found = [self._places_of(()), *map(self._of_unit, self._units(sentence))]
        places, counts = np.unique(np.concatenate(found), return_counts=True)
        values = (np.log(counts.astype(np.float32)) + 1) * self._rarity[places]
        return places, values / max(float(np.linalg.norm(values)), 1e-9)

    def _of_unit(self, unit: str) -> Places:
        number = self._known.get(unit)
        if number is None:
            return self._places_of(self._pieces(unit))
        return self._of_known[self._ends[number] : self._ends[number + 1]]

    def _places_of(self, pieces: Iterable[str]) -> Places:
        return np.array([self._places[piece] for piece in pieces if piece in self._places], dtype=np.int32)
