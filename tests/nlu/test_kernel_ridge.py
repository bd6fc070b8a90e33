"""The kernels and the regression over them, held against their definitions."""

import numpy as np
import pytest

from bot.nlu.kernel_ridge import KernelRidge, Sentences, Weights
from bot.nlu.sentences import to_sentences
from bot.nlu.vector_kernels import Gaussian, Quadratic, VectorKernel, product

TEXTS = ["клиент просит старшего", "старшего не просит", "паспорт дома", "паспорт с собой", "ждать готов", "не ждёт"]
TARGETS = np.array([[1, -1], [-1, 1], [1, 1], [-1, -1], [1, -1], [-1, -1]], dtype=np.float32)


@pytest.fixture(scope="module")
def sentences() -> Sentences:
    return to_sentences(TEXTS)


@pytest.mark.parametrize("meant", [Gaussian(2.0), Quadratic()])
def test_the_features_of_the_taught_sentences_times_their_weights_are_the_kernel(
    meant: VectorKernel, sentences: Sentences
) -> None:
    kernel = meant.fit(sentences.vectors)
    again = meant.features(sentences.vectors) @ meant.weights(np.eye(len(TEXTS), dtype=np.float32))
    assert np.allclose(again, kernel, atol=1e-4)


def test_left_out_scores_are_those_of_a_regression_solved_without_the_sentence(sentences: Sentences) -> None:
    class Fixed(Gaussian):
        """A kernel that does not move with the sentences it is fitted to."""

        def fit(self, vectors: np.ndarray) -> np.ndarray:
            self._centre, self._axes = np.zeros(512, np.float32), np.eye(512, dtype=np.float32)
            return self._kernel(self._directions(vectors))

    weights = Weights(characters=0.0, lemmas=0.0)
    left_out = KernelRidge(weights, Fixed(2.0)).fit_left_out(sentences, TARGETS)
    others = list(range(1, len(TEXTS)))
    without = KernelRidge(weights, Fixed(2.0)).fit(sentences.some(others), TARGETS[others])
    assert np.allclose(without.scores(sentences.some([0]))[0], left_out[0], atol=1e-4)


def test_the_product_of_few_rows_is_the_product() -> None:
    random = np.random.default_rng(1)
    rows, weights = random.random((3, 5), dtype=np.float32), random.random((5, 2), dtype=np.float32)
    assert np.allclose(product(rows, weights), rows @ weights)
