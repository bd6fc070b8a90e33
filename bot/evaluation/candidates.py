"""What could name the situation: the model the pipeline has, and the heads it was chosen from."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.svm import LinearSVC

from bot.nlu.grams import Grams, characters, itself, one_and_two, spaced
from bot.nlu.kernel_ridge import Sentences
from bot.nlu.situation_model import Scores

_SEED = 7


class Candidate(Protocol):
    """Learns sentences and gives the probability of every label; SituationModel is one."""

    labels: list[str]

    @property
    def left_out_accuracy(self) -> float | None:
        """Accuracy on the training sentences, each left out in turn, if it is known."""

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "Candidate":
        """Train."""

    def predict(self, sentences: Sentences) -> Scores:
        """Return probabilities, shape (n, number of labels)."""


class SupportVectors:
    """LinearSVC with sigmoid calibration in five folds, on the features of the pipeline's own model."""

    labels: list[str]
    left_out_accuracy: float | None = None

    def __init__(self) -> None:
        self._spelled, self._said = Grams(spaced, characters, least=2), Grams(one_and_two, itself, least=1)
        self._head = CalibratedClassifierCV(LinearSVC(random_state=_SEED), cv=5, ensemble=False)

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "SupportVectors":
        """Train; the same sentences give the same model."""
        self._spelled.fit(sentences.texts)
        self._said.fit(sentences.lemmas)
        self._head.fit(self._features(sentences), np.asarray(labels))
        self.labels = list(self._head.classes_)
        return self

    def predict(self, sentences: Sentences) -> Scores:
        """Return the probabilities."""
        probabilities: Scores = self._head.predict_proba(self._features(sentences))
        return probabilities

    def _features(self, of: Sentences) -> csr_matrix:
        blocks = [self._spelled.transform(of.texts), self._said.transform(of.lemmas), csr_matrix(of.vectors)]
        return hstack(blocks, format="csr")
