"""The model behind the classifier, free of Rasa: kernel ridge over n-grams and the sentence vector, calibrated.

Two kernels are added: a linear one over character and lemma n-grams (what is said word for word) and a Gaussian one
over the sentence vector (what is meant; it fades away from the training sentences, and so do the scores). The linear
part is kept as weights per n-gram, the Gaussian one as weights per training sentence. docs/nlu.md compares it with the
other heads.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrf, dpotri, dpotrs
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax

from bot.nlu.grams import Grams, characters, one_and_two

Vectors = NDArray[np.float32]
Scores = NDArray[np.float64]

_SHARPNESS = 2.0  # of the Gaussian kernel: exp(-sharpness * (1 - cosine))
_RIDGE = 0.2
_AXES = 128  # of the 512 a vector has; the others cost time and change nothing


@dataclass(frozen=True)
class Sentences:
    """Sentences in the three forms the features are made of, each of the same length."""

    texts: Sequence[str]  # normalised
    lemmas: Sequence[Sequence[str]]
    vectors: Vectors  # of the encoder, shape (n, 512)


@dataclass(frozen=True)
class Weights:
    """What each kernel weighs; each is 1 for a sentence and itself."""

    characters: float = 0.7
    lemmas: float = 1.3
    vectors: float = 1.5


class SituationModel:
    """The probability of every label for a sentence.

    After `fit`, `left_out_accuracy` is the accuracy on the training sentences when each is left out in turn.
    """

    labels: list[str]
    left_out_accuracy: float

    def __init__(self, weights: Weights | None = None) -> None:
        self._weights = weights or Weights()
        self._characters = Grams(characters, least=2)
        self._lemmas = Grams(one_and_two, least=1)

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "SituationModel":
        """Train; the same sentences give the same model. Needs 2 * 8 * n² bytes for n sentences."""
        spelled = self._characters.fit(sentences.texts).transform(sentences.texts)
        said = self._lemmas.fit(sentences.lemmas).transform(sentences.lemmas)
        self._look_along(sentences.vectors)
        self._known = self._directions(sentences)
        kernel = self._weights.characters * (spelled @ spelled.T) + self._weights.lemmas * (said @ said.T)
        self.labels = sorted(set(labels))
        gold = np.asarray([self.labels.index(label) for label in labels])
        kernel = kernel.toarray() + self._weights.vectors * _likeness(self._known, self._known)
        weights, left_out = _ridge(kernel, gold)
        self._character_weights = np.asarray(self._weights.characters * (spelled.T @ weights), dtype=np.float32)
        self._lemma_weights = np.asarray(self._weights.lemmas * (said.T @ weights), dtype=np.float32)
        self._sentence_weights = (self._weights.vectors * weights).astype(np.float32)
        self.left_out_accuracy = float((left_out.argmax(axis=1) == gold).mean())
        self._scale, self._offsets = _calibrate(left_out, gold)
        return self

    def predict(self, sentences: Sentences) -> Scores:
        """Return calibrated probabilities, shape (n, number of labels), rows summing to 1."""
        scores = (
            self._characters.weigh(sentences.texts, self._character_weights)
            + self._lemmas.weigh(sentences.lemmas, self._lemma_weights)
            + _likeness(self._directions(sentences), self._known) @ self._sentence_weights
        )
        probabilities: Scores = softmax(self._scale * scores + self._offsets, axis=1)
        return probabilities

    def _look_along(self, vectors: Vectors) -> None:
        """Set the middle of the training vectors and the axes along which they differ most."""
        self._centre = vectors.mean(axis=0)
        _, axes = np.linalg.eigh(np.cov(vectors, rowvar=False))
        self._axes = axes[:, -_AXES:].astype(np.float32)

    def _directions(self, sentences: Sentences) -> Vectors:
        """Return unit vectors seen from the middle of the training sentences, shape (n, 128)."""
        moved = (sentences.vectors - self._centre) @ self._axes
        directions: Vectors = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return directions


def _likeness(these: Vectors, those: Vectors) -> Vectors:
    """Return the Gaussian kernel of two sets of directions."""
    likeness: Vectors = np.exp(_SHARPNESS * (these @ those.T - 1))
    return likeness


def _ridge(kernel: NDArray[np.float32], gold: NDArray[np.int64]) -> tuple[Scores, Scores]:
    """Solve one-against-all ridge regression.

    Return the weights and, in closed form, the scores every sentence gets from a model trained without it.
    """
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
