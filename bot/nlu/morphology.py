"""Lemmas and the dictionary of pymorphy3, cached per word. The dictionary is loaded at the first question."""

from functools import lru_cache

from pymorphy3 import MorphAnalyzer

_WORDS = 50_000  # a shift's vocabulary many times over; bounds the memory
_COMMON = 0.25  # share of a reading in pymorphy's corpus


@lru_cache(maxsize=1)
def _analyzer() -> MorphAnalyzer:
    return MorphAnalyzer()


@lru_cache(maxsize=_WORDS)
def lemma(word: str) -> str:
    """Return the likeliest normal form in lower case with ё written as е; what is no Russian word stays itself."""
    normal: str = _analyzer().parse(word.lower())[0].normal_form
    return normal.replace("ё", "е")


@lru_cache(maxsize=_WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Return every normal form the word may have, the likeliest included."""
    return frozenset(parse.normal_form.replace("ё", "е") for parse in _analyzer().parse(word.lower()))


@lru_cache(maxsize=_WORDS)
def likely_lemmas(word: str) -> frozenset[str]:
    """Return the normal forms of the readings that are common («закрыт»: закрытый, закрыть), the likeliest included."""
    readings = _analyzer().parse(word.lower())
    common = (reading for reading in readings if reading.score >= _COMMON)
    return frozenset(reading.normal_form.replace("ё", "е") for reading in common) | {lemma(word)}


@lru_cache(maxsize=_WORDS)
def in_dictionary(word: str) -> bool:
    """Tell whether a word in lower case stands in the dictionary, ё and е being the same letter."""
    return bool(_analyzer().word_is_known(word))


@lru_cache(maxsize=_WORDS)
def is_infinitive(word: str) -> bool:
    """Tell whether the likeliest reading of the word is an infinitive."""
    return bool(_analyzer().parse(word.lower())[0].tag.POS == "INFN")


@lru_cache(maxsize=_WORDS)
def is_verb(word: str) -> bool:
    """Tell whether the likeliest reading of the word is a verb or a short participle; «есть» is one."""
    return _analyzer().parse(word.lower())[0].tag.POS in {"VERB", "INFN", "PRTS"}
