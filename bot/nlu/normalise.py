"""What an agent typed, as he would have typed it with time: one list of small steps, each a pure function.

What each step is worth is measured in docs/nlu.md. Words of an English-speaking caller stay English.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

import yaml

from bot.nlu.morphology import in_dictionary
from bot.nlu.script import mend_layout, mend_transliteration
from bot.nlu.spelling import correct, part_particle, split
from bot.settings import ROOT

READ = 2_000  # characters; the rest of a pasted page says nothing more and costs time
Step = Callable[[str], str]
_ABBREVIATIONS = ROOT / "data" / "patterns" / "abbreviations.yml"
_WORD = re.compile(r"(?<![\w-])[а-я]+(?![\w-])")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_TAG = re.compile(r"</?[a-z]\w*\s*/?>|<[a-z]\w*\s[^<>]*=[^<>]*>|<!--.*?-->", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\ufeff]")


def tidy(text: str) -> str:
    """Cut to what is read; one form per character, no control characters, single spaces."""
    return " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFKC", text[:READ])).split())[:READ]


def drop_markup(text: str) -> str:
    """Leave out the tags of a pasted page: their Latin words say nothing."""
    return " ".join(_TAG.sub(" ", text).split())


def lower(text: str) -> str:
    """Small letters, ё as е."""
    return text.lower().replace("ё", "е")


def shorten_drawn_out(text: str) -> str:
    """Write «доооолго» as «долго», «длиннннный» as «длинный»."""
    return _ANY_WORD.sub(lambda found: _shortened(found.group()), text)


def expand_abbreviations(text: str) -> str:
    """Write operators' abbreviations in full."""
    known = _abbreviations()
    return _WORD.sub(lambda found: known.get(found.group(), found.group()), text)


def part_particles(text: str) -> str:
    """Part short words from the next one: «недает», «нателефоне». Before the typos: «неберут» is not «наберут»."""
    return _WORD.sub(lambda found: part_particle(found.group()), text)


def split_glued(text: str) -> str:
    """Part words that ran together: «клиентпросит»."""
    return _WORD.sub(lambda found: split(found.group()), text)


def correct_typos(text: str) -> str:
    """Mend a slip of the fingers in a word nobody knows: «старшго»."""
    return _WORD.sub(lambda found: correct(found.group()), text)


STEPS: tuple[Step, ...] = (
    tidy,
    drop_markup,
    mend_layout,
    mend_transliteration,
    lower,
    shorten_drawn_out,
    expand_abbreviations,
    part_particles,
    correct_typos,
    split_glued,
)


def normalise(text: str, steps: Sequence[Step] = STEPS) -> str:
    """Apply the steps in their order; at most 2,000 characters are read."""
    for step in steps:
        text = step(text)
    return text


def _shortened(word: str) -> str:
    if not _DRAWN_OUT.search(word):
        return word
    twice, once = _DRAWN_OUT.sub(r"\1\1", word), _DRAWN_OUT.sub(r"\1", word)
    return twice if in_dictionary(twice) else once


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, str]:
    words: dict[str, str] = yaml.safe_load(_ABBREVIATIONS.read_text(encoding="utf-8"))["abbreviations"]
    return words
