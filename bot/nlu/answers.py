"""Reads a short message as the answer to the question that is open."""

from bot.decisions.model import Value
from bot.nlu.facts_reading import read_answer
from bot.nlu.normalise import normalise
from bot.nlu.russian import build_language


class AnswerReader:
    """Reads answers; building the language takes a moment, so one reader serves the whole process."""

    def __init__(self) -> None:
        self._language = build_language()

    def read(self, text: str, fact: str) -> Value | None:
        """Return the value that the text gives to the fact, None when it is no answer."""
        return read_answer(self._language(normalise(text)), fact)
