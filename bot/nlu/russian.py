"""The language every component shares: spaCy's Russian tokenizer with lemmas of pymorphy3."""

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from bot.nlu.morphology import lemma

_LEMMAS = "pymorphy_lemmas"


@Language.component(_LEMMAS)
def _set_lemmas(doc: Doc) -> Doc:
    for token in doc:
        token.lemma_ = lemma(token.text)
    return doc


def build_language() -> Language:
    """Return `spacy.blank("ru")` that sets lemmas; spaCy's own lemmatizer parses every word anew."""
    language = spacy.blank("ru")
    language.add_pipe(_LEMMAS)
    return language
