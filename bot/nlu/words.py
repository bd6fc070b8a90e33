"""A text as the patterns see it: words with their lemmas, sentence ends, and which words a «не» denies.

«Не» itself is taken out and kept as a mark on the words it denies, so that no pattern has to care for it: negation
is decided here and nowhere else. The text is cut into words anew, because spaCy leaves «Клиент:"не» in one piece.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.notation import keys_of
from bot.nlu.morphology import lemma

_TOKEN = re.compile(
    r"(?P<because>\bт\.\s?к\.?)|(?P<number>\d+(?:[.,:]\d+)*)|(?P<word>[^\W\d_][^\W_]*(?:-[^\W_]+)*)"
    r"|(?P<end>[.!?;…\n]+)|(?P<comma>[,()]|\s[-–—]\s)"
)
_SHORTENED = frozenset({"руб", "тыс", "р", "т", "г", "ул", "тел", "коп", "мин", "доб", "паспорт"})
_ANSWERS = frozenset({"да", "нет", "не"})
END = "."


@dataclass(frozen=True)
class Negation:
    """The words that deny what follows (lemmas), those that pass the denial on, and those that cut a thought off."""

    deniers: Collection[str]
    passing: Collection[str]
    breaks: Collection[str]


@dataclass
class Word:
    """A word or sentence end of the text. `denials` are the places of the words that deny it."""

    text: str
    lemma: str
    start: int
    end: int
    denials: frozenset[int] = frozenset()
    after_comma: bool = False
    questioned: bool = False

    @property
    def is_end(self) -> bool:
        """Whether this is the end of a thought and not a word."""
        return self.lemma == END


@dataclass
class Words:
    """The words of one text, and every key under which a pattern may name one of them."""

    words: list[Word]
    doc: Doc
    keys: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.keys = frozenset(key for word in self.words if not word.is_end for key in keys_of(word.text))


def read_words(text: str, vocab: Vocab, negation: Negation) -> Words:
    """Cut the text into words and mark what is denied and what is asked."""
    words = _deny(_question(_cut(text)), negation)
    lemmas = [word.lemma for word in words]
    texts = [END if word.is_end else word.text.lower().replace("ё", "е") for word in words]
    return Words(words, Doc(vocab, words=texts, lemmas=lemmas))


def _cut(text: str) -> list[Word]:
    words: list[Word] = []
    comma = False
    for found in _TOKEN.finditer(text):
        kind, piece = found.lastgroup, found.group()
        if kind == "comma":
            _drop_bare_answer(words)
            comma = True
        elif kind == "end":
            if not _is_shortening(words, piece):
                words.append(Word(piece, END, found.start(), found.end()))
                comma = False
        else:
            base = "тк" if kind == "because" else lemma(piece)
            words.append(Word("тк" if kind == "because" else piece, base, found.start(), found.end(), after_comma=comma))
            comma = False
    return words


def _drop_bare_answer(words: list[Word]) -> None:
    """Take a «да,» or «нет,» that opens a sentence out: it answers, and denies nothing that follows."""
    if words and words[-1].lemma in _ANSWERS and (len(words) == 1 or words[-2].is_end):
        words.pop()


def _is_shortening(words: list[Word], piece: str) -> bool:
    return piece == "." and bool(words) and words[-1].text.lower() in _SHORTENED


def _question(words: list[Word]) -> list[Word]:
    """Mark what is asked and not said: the word before «ли», and the last clause of a bare question."""
    for word, following in zip(words, words[1:]):
        word.questioned = following.lemma == "ли"
    start = 0
    for place, word in enumerate(words):
        if word.is_end:
            if "?" in word.text:
                _question_clause(words[start:place])
            start = place + 1
    return words


_ASKING = frozenset(
    "если как какой кто что куда где когда зачем почему сколько чем кому чей откуда ли делать нужно надо можно".split()
)


def _question_clause(sentence: list[Word]) -> None:
    if any(word.lemma in _ASKING for word in sentence):
        return
    clause = max((place for place, word in enumerate(sentence) if word.after_comma), default=0)
    for word in sentence[clause:]:
        word.questioned = True


def _deny(words: list[Word], negation: Negation) -> list[Word]:
    kept: list[Word] = []
    denials: frozenset[int] = frozenset()
    for place, word in enumerate(words):
        base = word.lemma
        if base == "не":
            following = words[place + 1].lemma if place + 1 < len(words) else END
            denials = frozenset() if following in {"только", "просто"} else frozenset({-place - 1})
            continue
        if base in negation.breaks:
            word = Word(word.text, END, word.start, word.end)
        fresh = place > 0 and words[place - 1].lemma == "не"
        if word.is_end or (word.after_comma and not fresh):
            denials = frozenset()
        word.denials = denials
        if base in negation.deniers:
            denials = denials | {len(kept)}
        elif base not in negation.passing:
            denials = frozenset()
        kept.append(word)
    return kept
