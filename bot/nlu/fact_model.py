"""How surely a sentence says each value of each fact, learned from sentences of other people (data/facts)."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bot.decisions.model import Value
from bot.nlu.fact_lines import FactLine
from bot.nlu.kernel_ridge import KernelRidge, Sentences, Weights
from bot.nlu.vector_kernels import Floats, Quadratic

_WEIGHTS = Weights(characters=0.7, lemmas=1.3, vectors=2.0, ridge=0.3)
_PERHAPS = 0.3  # between a no and a yes
_LEAST = 20  # lines: what fewer say cannot be learned (and a sum of money never)


class Saying(NamedTuple):
    """A fact and a value of it."""

    fact: str
    value: Value


class FactModel:
    """A score for everything that can be said: about 1 for what a sentence says, about -1 for all else."""

    sayings: list[Saying]

    def __init__(self) -> None:
        self._ridge = KernelRidge(_WEIGHTS, Quadratic())

    def fit(self, sentences: Sentences, lines: Sequence[FactLine]) -> "FactModel":
        """Learn from the lines and the same lines as sentences."""
        counts = Counter(Saying(*one) for line in lines for one in line.facts.items())
        self.sayings = sorted((saying for saying, n in counts.items() if n >= _LEAST), key=str)
        self._ridge.fit(sentences, self._targets(lines))
        return self

    def scores(self, sentences: Sentences) -> Floats:
        """Return the scores, shape (n, sayings)."""
        return self._ridge.scores(sentences)

    def scores_by_words(self, texts: Sequence[str], lemmas: Sequence[Sequence[str]]) -> Floats:
        """Return what the n-grams alone add to the scores: they tell which words say it."""
        return self._ridge.scores_by_words(texts, lemmas)

    def _targets(self, lines: Sequence[FactLine]) -> Floats:
        places = {saying: place for place, saying in enumerate(self.sayings)}
        targets = np.full((len(lines), len(places)), -1, dtype=np.float32)
        for row, line in zip(targets, lines):
            for said, target in ((line.perhaps, _PERHAPS), (line.facts, 1.0)):
                for one in said.items():
                    if Saying(*one) in places:
                        row[places[Saying(*one)]] = target
        return targets
