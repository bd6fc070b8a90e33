"""Kernel ridge regression over n-grams and the sentence vector, solved in one step and kept as linear weights.

Two kernels are added: a linear one over character and lemma n-grams (what is said word for word) and one
over the sentence vector (what is meant; bot/nlu/vector_kernels.py). docs/nlu.md compares it with other heads.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg.lapack import spotrf, spotri, spotrs
from scipy.sparse import csr_matrix, hstack

from bot.nlu.grams import Grams, characters, itself, one_and_two, spaced
from bot.nlu.vector_kernels import Floats, VectorKernel, product

_ROWS = 1_000
_COMMON = 0.05  # of the sentences; pieces that more of them have tell nothing and cost half of the training


@dataclass(frozen=True)
class Sentences:
    """Sentences in the three forms the features are made of, each of the same length."""

    texts: Sequence[str]  # normalised
    lemmas: Sequence[Sequence[str]]
    vectors: Floats  # of the encoder, shape (n, 512)

    def some(self, places: Sequence[int]) -> "Sentences":
        """Return the sentences at the places."""
        texts, lemmas = [self.texts[place] for place in places], [self.lemmas[place] for place in places]
        return Sentences(texts, lemmas, self.vectors[list(places)])


@dataclass(frozen=True)
class Weights:
    """What each kernel weighs (each is 1 for a sentence and itself), and the ridge."""

    characters: float = 0.7
    lemmas: float = 1.3
    vectors: float = 1.5
    ridge: float = 0.2


class KernelRidge:
    """One score per target for a sentence, about what it was taught: +1 for yes, -1 for no."""

    def __init__(self, weights: Weights, meant: VectorKernel) -> None:
        self._weights, self._meant = weights, meant
        self._characters = Grams(spaced, characters, least=2, most=_COMMON)
        self._lemmas = Grams(one_and_two, itself, least=1)

    def fit(self, sentences: Sentences, targets: Floats) -> "KernelRidge":
        """Learn targets of shape (n, targets); the same sentences give the same scores. Needs 8 * n² bytes."""
        self._solve(sentences, targets)
        return self

    def fit_left_out(self, sentences: Sentences, targets: Floats) -> Floats:
        """Learn; return the scores that every sentence gets from a model taught without it, in closed form."""
        factor, weights = self._solve(sentences, targets)
        inverse, _ = spotri(factor, lower=1, overwrite_c=1)
        left_out: Floats = targets - weights / np.diag(inverse)[:, None]
        return left_out

    def scores(self, sentences: Sentences) -> Floats:
        """Return the scores, shape (n, targets)."""
        meant = product(self._meant.features(sentences.vectors), self._meant_weights)
        return self.scores_by_words(sentences.texts, sentences.lemmas) + meant

    def scores_by_words(self, texts: Sequence[str], lemmas: Sequence[Sequence[str]]) -> Floats:
        """Return what the n-grams alone add to the scores."""
        spelled = self._characters.weigh(texts, self._character_weights)
        return spelled + self._lemmas.weigh(lemmas, self._lemma_weights)

    def _solve(self, sentences: Sentences, targets: Floats) -> tuple[Floats, Floats]:
        """Return the factor of the kernel matrix and the weight of every sentence."""
        weights = self._weights
        spelled = self._characters.fit(sentences.texts).transform(sentences.texts)
        said = self._lemmas.fit(sentences.lemmas).transform(sentences.lemmas)
        grams = hstack([np.sqrt(weights.characters) * spelled, np.sqrt(weights.lemmas) * said], "csr", np.float32)
        kernel = weights.vectors * self._meant.fit(sentences.vectors)
        _add_products(kernel, grams)
        kernel[np.diag_indices_from(kernel)] += weights.ridge
        factor, _ = spotrf(kernel.T, lower=1, overwrite_a=1)  # the same matrix, in the order LAPACK works in place
        by_sentence, _ = spotrs(factor, targets, lower=1)
        self._character_weights = np.ascontiguousarray(weights.characters * (spelled.T @ by_sentence))
        self._lemma_weights = np.ascontiguousarray(weights.lemmas * (said.T @ by_sentence))
        self._meant_weights = np.ascontiguousarray(weights.vectors * self._meant.weights(by_sentence))
        return factor, by_sentence


def _add_products(kernel: Floats, grams: csr_matrix) -> None:
    """Add the products of all rows to the kernel, some rows at a time: whole, they would fill the memory twice."""
    columns = grams.T.tocsr()
    for start in range(0, len(kernel), _ROWS):
        kernel[start : start + _ROWS] += (grams[start : start + _ROWS] @ columns).toarray()
