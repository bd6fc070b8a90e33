"""Texts as the models read them, outside the pipeline: for training on data of their own, and for evaluations."""

from collections.abc import Sequence
from functools import lru_cache

from spacy.language import Language

from bot.nlu.kernel_ridge import Sentences
from bot.nlu.normalise import STEPS, Step, normalise
from bot.nlu.russian import build_language
from bot.nlu.sentence_encoder import encode
from bot.nlu.tokenizer import words_of


def to_sentences(texts: Sequence[str], steps: Sequence[Step] = STEPS) -> Sentences:
    """Turn texts into what the models read, as the pipeline does."""
    language = _language()
    docs = [language(normalise(text, steps)) for text in texts]
    lemmas = [[word.lemma_ for word in words_of(doc)] for doc in docs]
    return Sentences([doc.text for doc in docs], lemmas, encode([doc.text for doc in docs]))


@lru_cache(maxsize=1)
def _language() -> Language:
    return build_language()  # 50 ms: more than a message takes
