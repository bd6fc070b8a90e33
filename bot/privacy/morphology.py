"""What pymorphy3 knows of a word. The dictionary is loaded at the first question, not at import."""

from functools import lru_cache

from pymorphy3 import MorphAnalyzer

_UNLIKELY = 0.1


@lru_cache(maxsize=10_000)
def marks(word: str) -> frozenset[str]:
    """Return the grammatical marks of every likely reading (`Name`, `Surn`, `VERB` ...); guesses count too."""
    readings = _analyzer().parse(word.lower())
    return frozenset(mark for reading in readings if reading.score >= _UNLIKELY for mark in reading.tag.grammemes)


@lru_cache(maxsize=10_000)
def part_of_speech(word: str) -> str | None:
    """Return the part of speech of the likeliest reading, None for what is no Russian word."""
    speech: str | None = _analyzer().parse(word.lower())[0].tag.POS
    return speech


def in_dictionary(word: str) -> bool:
    """Tell whether the word stands in the dictionary and is not merely guessed."""
    return bool(_analyzer().word_is_known(word.lower()))


@lru_cache(maxsize=1)
def _analyzer() -> MorphAnalyzer:
    return MorphAnalyzer()
