"""The notation of data/patterns/facts: a line of text becomes sequences of slots to be matched one after another.

What a line may hold is explained to its editors at the top of data/patterns/words.yml.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, reduce
from itertools import permutations, product

from bot.nlu.morphology import lemma, likely_lemmas
from bot.policy.errors import Mistake, choose_from

GAPS = {"..": 3, "...": 6}
_PIECE = re.compile(r"[()|?]|[^\s()|?]+")
_WORD = re.compile(r"[=@]?[\w-]+\*?")
_SHORTEST_PREFIX = 2
_DATA = "данные"
_DATA_FORMS = frozenset({"данные", "данных", "данными", "данным"})


@dataclass(frozen=True)
class Slot:
    """One place of a pattern: the words that may stand there, or (`gap` > 0) up to so many words of any kind.

    A negated slot that names no word takes any denied word; an `either` slot takes its words denied or not.
    """

    lemmas: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    negated: bool = False
    either: bool = False
    optional: bool = False
    gap: int = 0

    @cached_property
    def keys(self) -> frozenset[str]:
        """The words as `keys_of` spells them for the words of a text."""
        return self.lemmas | {f"={form}" for form in self.forms} | {f"{prefix}*" for prefix in self.prefixes}

    @property
    def required(self) -> bool:
        """Whether a text without any of these words cannot match."""
        return bool(self.keys) and not self.optional

    def joined(self, other: "Slot") -> "Slot":
        """Return a slot that takes the words of both."""
        return replace(
            self,
            lemmas=self.lemmas | other.lemmas,
            forms=self.forms | other.forms,
            prefixes=self.prefixes | other.prefixes,
        )


Sequence = tuple[Slot, ...]
Groups = Mapping[str, tuple[Sequence, ...]]
"""Named word lists: for each word or phrase of the list its slots."""


def base_form(word: str) -> str:
    """Return the lemma under which patterns and texts meet; «данные» (of a passport) is no form of «дать»."""
    return _DATA if word in _DATA_FORMS else lemma(word)


@lru_cache(maxsize=50_000)
def keys_of(word: str) -> tuple[str, ...]:
    """Return every key under which a pattern may name the word of a text: its lemma, its form, its beginnings."""
    plain = word.lower().replace("ё", "е")
    beginnings = (f"{plain[:length]}*" for length in range(_SHORTEST_PREFIX, len(plain) + 1))
    return base_form(plain), f"={plain}", *beginnings


def parse_pattern(text: str, groups: Groups) -> list[Sequence]:
    """Return the sequences a line stands for; raise Mistake when it cannot be read."""
    parts = [_Parser(text, _PIECE.findall(part), groups).read() for part in re.split(r"\s\+\s", text.strip())]
    gap: Sequence = (Slot(gap=GAPS[".."]),)
    found = []
    for order in permutations(parts):
        for chosen in product(*order):
            found.append(chosen[0] + tuple(slot for part in chosen[1:] for slot in gap + part))
    if not all(any(slot.required for slot in sequence) for sequence in found):
        raise Mistake(f"В образце «{text}» нет ни одного обязательного слова", "Уберите «?» хотя бы у одного слова")
    return found


def merge(ways: Iterable[Sequence]) -> list[Sequence]:
    """Put all single words into one slot; phrases stand apart."""
    known = list(dict.fromkeys(ways))
    singles = [way[0] for way in known if len(way) == 1 and _plain(way[0])]
    phrases = [way for way in known if len(way) != 1 or not _plain(way[0])]
    return [(reduce(Slot.joined, singles),), *phrases] if singles else phrases


@dataclass
class _Parser:
    """Reads the pieces of one part (between the pluses) from left to right."""

    text: str
    pieces: list[str]
    groups: Groups
    place: int = field(default=0)

    def read(self) -> list[Sequence]:
        ways = self._choices()
        if self.place < len(self.pieces):
            raise self._unbalanced()
        return ways

    def _choices(self) -> list[Sequence]:
        """Read alternatives up to a closing bracket: single words share one slot, phrases stand apart."""
        ways = self._phrase()
        while self._next() == "|":
            self.place += 1
            ways += self._phrase()
        return merge(ways)

    def _phrase(self) -> list[Sequence]:
        ways: list[Sequence] = [()]
        while self._next() not in {"|", ")", None}:
            ways = [way + more for way, more in product(ways, self._item())]
        if ways == [()]:
            raise Mistake(f"В образце «{self.text}» пустое место", "Напишите слово или уберите лишний знак")
        return ways

    def _item(self) -> list[Sequence]:
        negated = self._next() == "не"
        if negated:
            self.place += 1
            if self._next() in {"|", ")", None, *GAPS}:
                return [(Slot(negated=True),)]
        either = negated and self._next() == "?"
        self.place += either
        ways = self._atom()
        if negated:
            ways = [(replace(way[0], negated=not either, either=either), *way[1:]) for way in ways]
        if self._next() == "?":
            self.place += 1
            ways = [(replace(way[0], optional=True),) if len(way) == 1 else way for way in ways]
            if not any(len(way) == 1 for way in ways):
                ways.append(())
        return ways

    def _atom(self) -> list[Sequence]:
        piece = self._next()
        self.place += 1
        if piece == "(":
            ways = self._choices()
            if self._next() != ")":
                raise self._unbalanced()
            self.place += 1
            return ways
        if piece is None or piece in {")", "?"}:
            raise self._unbalanced()
        if piece in GAPS:
            return [(Slot(gap=GAPS[piece]),)]
        if piece.startswith("@"):
            if piece[1:] not in self.groups:
                raise Mistake(f"Группы слов «{piece}» нет", choose_from(piece[1:], self.groups))
            return list(self.groups[piece[1:]])
        return [(_slot(piece),)]

    def _next(self) -> str | None:
        return self.pieces[self.place] if self.place < len(self.pieces) else None

    def _unbalanced(self) -> Mistake:
        return Mistake(f"Образец «{self.text}» не закончен", "Закройте каждую открытую скобку, «?» ставьте после слова")


def _plain(slot: Slot) -> bool:
    """Tell whether the slot is words alone, to be shared with other words."""
    return bool(slot.keys) and not (slot.negated or slot.either or slot.optional)


def _slot(word: str) -> Slot:
    plain = word.lower().replace("ё", "е")
    if not _WORD.fullmatch(plain):
        raise Mistake(f"«{word}» — не слово", "Допустимы буквы, цифры и дефис; знаки описаны в начале файла")
    if plain.startswith("="):
        return Slot(forms=frozenset({plain[1:]}))
    if plain.endswith("*"):
        if len(plain) <= _SHORTEST_PREFIX:
            raise Mistake(f"Начало слова «{word}» слишком короткое", f"Нужно не меньше {_SHORTEST_PREFIX} букв")
        return Slot(prefixes=frozenset({plain[:-1]}))
    return Slot(lemmas=frozenset({_DATA}) if plain in _DATA_FORMS else likely_lemmas(plain))
