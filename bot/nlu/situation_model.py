"""The model behind the classifier, free of Rasa: n-grams and the sentence vector under a calibrated linear head."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

_FOLDS = 5
_SEED = 7

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Sentences:
    """Sentences in the three forms the features are made of, each of the same length."""

    texts: Sequence[str]  # normalised
    lemmas: Sequence[Sequence[str]]
    vectors: Vectors  # unit vectors, shape (n, 512)


def _characters() -> TfidfVectorizer:
    return TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32)


def _lemmas() -> TfidfVectorizer:
    return TfidfVectorizer(analyzer=_one_and_two, sublinear_tf=True, dtype=np.float32)


def _one_and_two(lemmas: Sequence[str]) -> list[str]:
    return [*lemmas, *map(" ".join, zip(lemmas, lemmas[1:]))]


@dataclass
class SituationModel:
    """Probabilities of every label, and how near the nearest training sentence is."""

    characters: TfidfVectorizer = field(default_factory=_characters)
    words: TfidfVectorizer = field(default_factory=_lemmas)
    head: Any = None
    known: Vectors = field(default_factory=lambda: np.zeros((0, 512), dtype=np.float32))

    @property
    def labels(self) -> list[str]:
        """The labels in the order of the probabilities."""
        return list(self.head.classes_)

    def fit(self, sentences: Sentences, labels: Sequence[str]) -> "SituationModel":
        """Train; the same sentences give the same model."""
        self.characters.fit(sentences.texts)
        self.words.fit(sentences.lemmas)
        folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED)
        self.head = CalibratedClassifierCV(LinearSVC(random_state=_SEED), cv=folds, ensemble=False)
        self.head.fit(self._features(sentences), np.asarray(labels))
        self.known = sentences.vectors
        return self

    def probabilities(self, sentences: Sentences) -> NDArray[np.float64]:
        """Return calibrated probabilities, shape (n, number of labels), rows summing to 1."""
        result: NDArray[np.float64] = self.head.predict_proba(self._features(sentences))
        return result

    def nearness(self, sentences: Sentences) -> NDArray[np.float32]:
        """Return the cosine to the nearest training sentence, shape (n,)."""
        nearest: NDArray[np.float32] = (sentences.vectors @ self.known.T).max(axis=1)
        return nearest

    def _features(self, sentences: Sentences) -> csr_matrix:
        return hstack(
            [
                self.characters.transform(sentences.texts),
                self.words.transform(sentences.lemmas),
                csr_matrix(sentences.vectors),
            ],
            format="csr",
        )
