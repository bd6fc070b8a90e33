"""A word of a text as the patterns see it."""

from dataclasses import dataclass
from typing import NamedTuple

END = "."
"""The lemma of the end of a thought."""


class Denial(NamedTuple):
    """One denial: where its word stands, and whether it denies by meaning: «не отказывается» denies nothing.

    Denials by grammar do not cancel each other out: «не требует никаких старших». A «не» is no word and has a place
    below zero.
    """

    place: int
    by_meaning: bool


@dataclass
class Word:
    """A word or sentence end of the text.

    `absence`: a word like «нет» or «без»; `questioned`: asked and not said; `supposed`: said of a case that may come.
    """

    text: str
    lemma: str
    start: int
    end: int
    denials: frozenset[Denial] = frozenset()
    after_comma: bool = False
    questioned: bool = False
    supposed: bool = False
    absence: bool = False

    @property
    def is_end(self) -> bool:
        """Whether this is the end of a thought and not a word."""
        return self.lemma == END
