"""A text as the patterns see it: words with their lemmas, sentence ends, and which words a «не» denies.

«Не» itself is taken out and kept as a mark on the words it denies, so that no pattern has to care for it: negation
is decided here and nowhere else. The text is cut into words anew, because spaCy leaves «Клиент:"не» in one piece.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from bot.nlu.negation import Negation, deny
from bot.nlu.notation import base_form, keys_of
from bot.nlu.word import END, Word

_TOKEN = re.compile(
    r"(?P<because>\bт\.\s?к\.?)|(?P<number>\d+(?:[.,:]\d+)*)|(?P<word>[^\W\d_][^\W_]*(?:-[^\W_]+)*)"
    r"|(?P<end>[.!?;…\n]+)|(?P<comma>[,()]|(?<=\s)[—–-](?=\s))"
)
_SHORTENED = frozenset(
    {"руб", "тыс", "р", "т", "г", "ул", "тел", "коп", "мин", "доб", "паспорт", "идент", "унив", "универс", "служ"}
)
_ANSWERS = frozenset({"да", "нет", "не"})
_ASIDE = re.compile(r"говорит|сказала?|мол|значит|типа|дескать|пожалуйста|видимо|кажется", re.IGNORECASE)
_SUBORDINATE = frozenset({"что", "чтобы", "чтоб", "как", "почему", "зачем", "потому", "тк", "кто"})


@dataclass
class Words:
    """The words of one text, every key under which a pattern may name one of them, and where that one stands.

    `ends` and `commas` count the sentence ends and the commas up to and with each word.
    """

    words: list[Word]
    keys: frozenset[str] = field(init=False)
    places: Mapping[str, list[int]] = field(init=False)
    ends: list[int] = field(init=False)
    commas: list[int] = field(init=False)

    def __post_init__(self) -> None:
        places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self.words):
            for key in () if word.is_end else keys_of(word.text):
                places[key].append(place)
        self.places, self.keys = dict(places), frozenset(places)
        self.ends = list(accumulate(word.is_end for word in self.words))
        self.commas = list(accumulate(word.after_comma for word in self.words))


def read_words(text: str, negation: Negation) -> Words:
    """Cut the text into words and mark what is denied, what is asked and what is only supposed."""
    return Words(deny(_suppose(_question(_cut(text))), negation))


def _cut(text: str) -> list[Word]:
    words: list[Word] = []
    comma = False
    for found in _TOKEN.finditer(text):
        kind, piece = found.lastgroup, found.group()
        if kind == "comma":
            _drop_bare_answer(words)
            comma = not (words and _ASIDE.fullmatch(words[-1].text))
        elif kind == "end":
            if not _is_shortening(words, piece):
                words.append(Word(piece, END, found.start(), found.end()))
                comma = False
        else:
            piece = "тк" if kind == "because" else piece
            base = base_form(piece.lower())
            breaks = comma and base not in _SUBORDINATE
            words.append(Word(piece, base, found.start(), found.end(), after_comma=breaks))
            comma = comma and _ASIDE.fullmatch(piece) is not None
    return words


def _drop_bare_answer(words: list[Word]) -> None:
    """Take a «да,» or «нет,» that opens a sentence out: it answers, and denies nothing that follows."""
    if words and words[-1].lemma in _ANSWERS and (len(words) == 1 or words[-2].is_end):
        words.pop()


def _is_shortening(words: list[Word], piece: str) -> bool:
    return piece == "." and bool(words) and words[-1].text.lower() in _SHORTENED


def _question(words: list[Word]) -> list[Word]:
    """Mark what is asked and not said: a «ли» to its comma, open «или нет», the end of a bare question."""
    for place, (word, following) in enumerate(pairwise(words)):
        if following.lemma == "ли":
            _ask_clause(words[place:])
        if word.lemma == "или" and following.lemma in {"нет", "не"}:
            _leave_open(words[: place + 2])
    start = 0
    for place, word in enumerate(words):
        if word.is_end:
            if "?" in word.text:
                _question_clause(words[start:place])
            start = place + 1
    return words


def _ask_clause(words: list[Word]) -> None:
    for place, word in enumerate(words):
        if word.is_end or (place and word.after_comma):
            return
        word.questioned = True


def _leave_open(words: list[Word]) -> None:
    for word in reversed(words):
        if word.is_end:
            return
        word.questioned = True


def _suppose(words: list[Word]) -> list[Word]:
    """Mark the clause behind an «если»: «если паспорт не даст, куда его?» says nothing of this caller yet."""
    supposing = False
    for word in words:
        supposing = word.lemma == "если" or (supposing and not word.is_end and not word.after_comma)
        word.supposed = supposing
    return words


_ASKING = re.compile(r"если|как|какой|кто|что|куда|где|когда|зачем|почему|сколько|чем|кому|чей|откуда|делать")


def _question_clause(sentence: list[Word]) -> None:
    if any(_ASKING.fullmatch(word.lemma) for word in sentence):
        return
    clause = max((place for place, word in enumerate(sentence) if word.after_comma), default=0)
    for word in sentence[clause:]:
        word.questioned = True
