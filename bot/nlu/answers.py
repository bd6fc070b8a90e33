"""Reads a short message as the answer to the question that is open."""

from bot.decisions.model import Value
from bot.nlu.facts_reading import read_answer
from bot.nlu.normalise import normalise


def read_short_answer(text: str, fact: str) -> Value | None:
    """Return the value that the text, as it was typed, gives to the fact; None when it is no answer."""
    return read_answer(normalise(text), fact)
