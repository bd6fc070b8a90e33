"""TF-IDF over pieces of a sentence. scikit-learn gives the same numbers after a millisecond of checks per sentence."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]

_SHORTEST, _LONGEST = 2, 5


def characters(text: str) -> list[str]:
    """Return the pieces of 2 to 5 characters of every word, the spaces around it included."""
    padded = [f" {word} " for word in text.split()]
    return [
        word[start : start + size]
        for word in padded
        for size in range(_SHORTEST, min(_LONGEST, len(word)) + 1)
        for start in range(len(word) - size + 1)
    ]


def one_and_two(words: Sequence[str]) -> list[str]:
    """Return the words and the pairs of neighbours."""
    return [*words, *map(" ".join, pairwise(words))]


class Grams:
    """Sparse unit vectors: logarithmic counts weighted by how rare a piece is among the training sentences."""

    def __init__(self, split: Callable[[Any], list[str]], least: int, most: float = 1.0) -> None:
        self._split, self._least, self._most = split, least, most

    def fit(self, sentences: Sequence[Any]) -> "Grams":
        """Learn the pieces that occur in at least `least` sentences and in at most a share `most` of them."""
        found = Counter(chain.from_iterable(set(self._split(sentence)) for sentence in sentences))
        pieces = sorted(piece for piece, n in found.items() if self._least <= n <= self._most * len(sentences))
        self._places = {piece: place for place, piece in enumerate(pieces)}
        self._rarity = np.array(
            [np.log((1 + len(sentences)) / (1 + found[piece])) + 1 for piece in pieces], dtype=np.float32
        )
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

    def _row(self, sentence: Any) -> tuple[NDArray[np.int32], Floats]:
        counts = Counter(map(self._places.get, self._split(sentence)))
        counts.pop(None, None)  # the pieces nobody taught
        places = np.fromiter(counts.keys(), dtype=np.int32, count=len(counts))
        values = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        values = (np.log(values) + 1) * self._rarity[places]
        return places, values / max(float(np.linalg.norm(values)), 1e-9)
