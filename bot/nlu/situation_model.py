"""The model behind the classifier, free of Rasa: a score per label, calibrated so that all are probabilities."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax

from bot.nlu.kernel_ridge import KernelRidge, Sentences, Weights
from bot.nlu.vector_kernels import Gaussian

Scores = NDArray[np.float64]

_SHARPNESS = 2.0


class SituationModel:
    """The probability of every label for a sentence.

    After `fit`, `left_out_accuracy` is the accuracy on the training sentences when each is left out in turn.
    """

    labels: list[str]
    left_out_accuracy: float

    def __init__(self, weights: Weights | None = None) -> None:
        self._ridge = KernelRidge(weights or Weights(), Gaussian(_SHARPNESS))

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "SituationModel":
        """Train; the same sentences give the same model."""
        self.labels = sorted(set(labels))
        gold = np.asarray([self.labels.index(label) for label in labels])
        targets = np.full((len(gold), len(self.labels)), -1, dtype=np.float32)
        targets[np.arange(len(gold)), gold] = 1
        left_out = self._ridge.fit_left_out(sentences, targets).astype(np.float64)
        self.left_out_accuracy = float((left_out.argmax(axis=1) == gold).mean())
        self._scale, self._offsets = _calibrate(left_out, gold)
        return self

    def predict(self, sentences: Sentences) -> Scores:
        """Return calibrated probabilities, shape (n, number of labels), rows summing to 1."""
        probabilities: Scores = softmax(self._scale * self._ridge.scores(sentences) + self._offsets, axis=1)
        return probabilities


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
