"""The model behind the classifier, free of Rasa: kernel ridge over n-grams and the sentence vector, calibrated.

Two kernels are added: a linear one over character and lemma n-grams (what is said word for word) and a Gaussian one over
the sentence vector (what is meant; it fades away from the training sentences, and so do the scores). The linear part is kept
as weights per n-gram, the Gaussian one as weights per training sentence. docs/nlu.md compares it with the other heads.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrf, dpotri, dpotrs
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from scipy.special import log_softmax, softmax
from sklearn.feature_extraction.text import TfidfVectorizer

Vectors = NDArray[np.float32]
Scores = NDArray[np.float64]

_CHARACTER_WEIGHT, _LEMMA_WEIGHT, _VECTOR_WEIGHT = 0.7, 1.3, 2.0  # of the kernels; each is 1 for a sentence and itself
_SHARPNESS = 2.0  # of the Gaussian kernel: exp(-sharpness * (1 - cosine))
_RIDGE = 0.3


@dataclass(frozen=True)
class Sentences:
    """Sentences in the three forms the features are made of, each of the same length."""

    texts: Sequence[str]  # normalised
    lemmas: Sequence[Sequence[str]]
    vectors: Vectors  # of the encoder, shape (n, 512)


class SituationModel:
    """Probabilities of every label, and how near the nearest training sentence is."""

    labels: list[str]

    def __init__(self) -> None:
        self._characters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32
        )
        self._lemmas = TfidfVectorizer(analyzer=_one_and_two, sublinear_tf=True, dtype=np.float32)

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "SituationModel":
        """Train; the same sentences give the same model. Needs 2 * 8 * n² bytes for n sentences."""
        self._characters.fit(sentences.texts)
        self._lemmas.fit(sentences.lemmas)
        self._centre = sentences.vectors.mean(axis=0)
        self._known = self._directions(sentences)
        self.labels = sorted(set(labels))
        grams, gold = self._grams(sentences), np.asarray([self.labels.index(label) for label in labels])
        weights, left_out = _ridge((grams @ grams.T).toarray() + self._likeness(self._known), gold)
        self._gram_weights = np.asarray(grams.T @ weights, dtype=np.float32)
        self._sentence_weights = weights.astype(np.float32)
        self._scale, self._offsets = _calibrate(left_out, gold)
        return self

    def probabilities(self, sentences: Sentences) -> Scores:
        """Return calibrated probabilities, shape (n, number of labels), rows summing to 1."""
        likeness = self._likeness(self._directions(sentences))
        scores = self._grams(sentences) @ self._gram_weights + likeness @ self._sentence_weights
        calibrated: Scores = softmax(self._scale * scores + self._offsets, axis=1)
        return calibrated

    def nearness(self, sentences: Sentences) -> Vectors:
        """Return the cosine to the nearest training sentence, shape (n,)."""
        nearest: Vectors = (self._directions(sentences) @ self._known.T).max(axis=1)
        return nearest

    def _grams(self, sentences: Sentences) -> csr_matrix:
        characters = self._characters.transform(sentences.texts) * np.sqrt(_CHARACTER_WEIGHT)
        return hstack([characters, self._lemmas.transform(sentences.lemmas) * np.sqrt(_LEMMA_WEIGHT)], format="csr")

    def _directions(self, sentences: Sentences) -> Vectors:
        """Vectors seen from the middle of the training sentences: all of them lie on one side of the origin."""
        moved = sentences.vectors - self._centre
        directions: Vectors = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return directions

    def _likeness(self, directions: Vectors) -> Vectors:
        likeness: Vectors = _VECTOR_WEIGHT * np.exp(_SHARPNESS * (directions @ self._known.T - 1))
        return likeness


def _one_and_two(lemmas: Sequence[str]) -> list[str]:
    return [*lemmas, *map(" ".join, zip(lemmas, lemmas[1:]))]


def _ridge(kernel: NDArray[np.float32], gold: NDArray[np.int64]) -> tuple[Scores, Scores]:
    """Solve one-against-all ridge regression; return weights and, in closed form, every sentence's scores without itself."""
    targets = np.full((len(gold), gold.max() + 1), -1.0)
    targets[np.arange(len(gold)), gold] = 1.0
    matrix = np.asfortranarray(kernel, dtype=np.float64)
    matrix[np.diag_indices_from(matrix)] += _RIDGE
    factor, _ = dpotrf(matrix, lower=1, overwrite_a=1)
    weights, _ = dpotrs(factor, targets, lower=1)
    inverse, _ = dpotri(factor, lower=1, overwrite_c=1)
    return weights, targets - weights / np.diag(inverse)[:, None]


def _calibrate(scores: Scores, gold: NDArray[np.int64]) -> tuple[float, Scores]:
    """Return scale and offsets (one per label) for which softmax(scale * scores + offsets) fits the labels best."""
    rows, labels = np.arange(len(gold)), scores.shape[1]
    hits = np.eye(labels)[gold]

    def loss(parameters: Scores) -> tuple[float, Scores]:
        logits = log_softmax(parameters[0] * scores + parameters[1:], axis=1)
        error = (np.exp(logits) - hits) / len(gold)
        return -logits[rows, gold].mean(), np.r_[(error * scores).sum(), error.sum(axis=0)]

    best = minimize(loss, np.r_[5.0, np.zeros(labels)], jac=True, method="L-BFGS-B").x
    return float(best[0]), best[1:]
