"""Kernels over sentence vectors: how like each other two sentences are meant."""

from abc import ABC, abstractmethod
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_AXES = 128  # of the 512 a vector has; the others cost time and change nothing
_ROWS = 1_000
_FEW = 12


class VectorKernel(ABC):
    """A function of the cosine between vectors seen from the middle of those it was fitted to."""

    def fit(self, vectors: Floats) -> Floats:
        """Set the middle of the vectors and the axes along which they differ most; return their kernel, (n, n)."""
        self._centre = vectors.mean(axis=0)
        _, axes = np.linalg.eigh(np.cov(vectors, rowvar=False))
        self._axes = axes[:, -_AXES:].astype(np.float32)
        return self._kernel(self._directions(vectors))

    @abstractmethod
    def features(self, vectors: Floats) -> Floats:
        """Return what the kernel is linear in, shape (n, features)."""

    @abstractmethod
    def weights(self, by_sentence: Floats) -> Floats:
        """Turn weights of the fitted sentences, shape (n, targets), into weights of the features."""

    @abstractmethod
    def _kernel(self, directions: Floats) -> Floats: ...

    def _directions(self, vectors: Floats) -> Floats:
        moved = (vectors - self._centre) @ self._axes
        directions: Floats = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return directions


class Gaussian(VectorKernel):
    """exp(-sharpness * (1 - cosine)): it fades away from the fitted sentences, and so do the scores. A feature each."""

    def __init__(self, sharpness: float) -> None:
        self._sharpness = sharpness

    def features(self, vectors: Floats) -> Floats:
        """Return how like every fitted sentence they are."""
        return self._likeness(self._directions(vectors))

    def weights(self, by_sentence: Floats) -> Floats:
        """Return them as they are."""
        return by_sentence

    def _kernel(self, directions: Floats) -> Floats:
        self._known = directions
        return self._likeness(directions)

    def _likeness(self, directions: Floats) -> Floats:
        likeness: Floats = directions @ self._known.T
        likeness -= 1
        likeness *= self._sharpness
        np.exp(likeness, out=likeness)
        return likeness


class Quadratic(VectorKernel):
    """cosine + cosine²: as good where nothing has to fade, and linear in 8,384 features however many were fitted."""

    def features(self, vectors: Floats) -> Floats:
        """Return the directions and the products of each two of their axes."""
        return _squared(self._directions(vectors))

    def weights(self, by_sentence: Floats) -> Floats:
        """Return what every feature weighs."""
        weights = np.zeros((_AXES + _AXES * (_AXES + 1) // 2, by_sentence.shape[1]), dtype=np.float32)
        for start in range(0, len(by_sentence), _ROWS):
            rows = slice(start, start + _ROWS)
            weights += _squared(self._known[rows]).T @ by_sentence[rows]
        del self._known
        return weights

    def _kernel(self, directions: Floats) -> Floats:
        self._known = directions
        cosines: Floats = directions @ directions.T
        cosines += cosines**2
        return cosines


def _squared(directions: Floats) -> Floats:
    """Return features whose product is cosine + cosine²."""
    first, second, twice = _pairs()
    return np.hstack([directions, directions[:, first] * directions[:, second] * twice])


@lru_cache(maxsize=1)
def _pairs() -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """Return every two axes, and what makes up for taking each two once."""
    first, second = np.triu_indices(_AXES)
    return first, second, np.where(first == second, 1, np.sqrt(2)).astype(np.float32)


def product(rows: Floats, weights: Floats) -> Floats:
    """Return rows @ weights, fast for few rows: BLAS copies the weights before it multiplies them by several."""
    if len(rows) > _FEW:
        return rows @ weights
    return np.stack([row @ weights for row in rows])
