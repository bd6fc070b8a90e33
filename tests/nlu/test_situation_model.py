"""The model without Rasa: features, calibration, determinism."""

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.nlu.grams import Grams, characters, itself, one_and_two, spaced
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import SituationModel
from bot.nlu.vocabulary import training_examples

FEW = 12


@pytest.fixture(scope="module")
def examples() -> tuple[list[str], list[str]]:
    """Some sentences of every label."""
    kept: dict[str, list[str]] = {}
    for label, text in training_examples():
        kept.setdefault(label, []).append(text)
    pairs = [(text, label) for label, texts in kept.items() for text in texts[:FEW]]
    return [text for text, _ in pairs], [label for _, label in pairs]


@pytest.fixture(scope="module")
def model(examples: tuple[list[str], list[str]]) -> SituationModel:
    return SituationModel().fit(to_sentences(examples[0]), examples[1])


def test_grams_weigh_as_scikit_learn_does() -> None:
    texts = ["клиент требует старшего", "клиент просит скидку", "требует требует требует", "сим"]
    theirs = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2).fit_transform(texts)
    ours = Grams(spaced, characters, least=2).fit(texts).transform(texts)
    assert np.allclose((ours @ ours.T).toarray(), (theirs @ theirs.T).toarray(), atol=1e-5)


def test_weighing_is_the_product_with_the_rows() -> None:
    sentences = [["клиент", "просить"], [], ["неизвестный"]]
    grams = Grams(one_and_two, itself, least=1).fit([["клиент", "просить", "скидка"]])
    weights = np.arange(10, dtype=np.float32).reshape(5, 2)
    assert np.allclose(grams.weigh(sentences, weights), grams.transform(sentences) @ weights)


def test_probabilities_of_all_labels_sum_to_one(model: SituationModel) -> None:
    probabilities = model.predict(to_sentences(["требует старшего", "", "zzz"]))
    assert probabilities.shape == (3, len(model.labels))
    assert np.allclose(probabilities.sum(axis=1), 1)


def test_recognises_what_it_was_taught(model: SituationModel, examples: tuple[list[str], list[str]]) -> None:
    best = model.predict(to_sentences(examples[0])).argmax(axis=1)
    assert np.mean([model.labels[i] == label for i, label in zip(best, examples[1])]) > 0.97


def test_training_is_deterministic(model: SituationModel, examples: tuple[list[str], list[str]]) -> None:
    again = SituationModel().fit(to_sentences(examples[0]), examples[1])
    asked = to_sentences(["кл просит стс", "где роуминг"])
    assert np.array_equal(model.predict(asked), again.predict(asked))
