"""The notation of data/patterns/facts.yml: a line of text becomes sequences of slots to be matched one after another.

What a line may hold is explained to its editors at the top of data/patterns/facts.yml.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import permutations, product

from bot.nlu.morphology import lemma, lemmas
from bot.policy.errors import Mistake, choose_from

GAPS = {"..": 3, "...": 6}
_PIECE = re.compile(r"\([^()]*\)\??|\S+")
_WORD = re.compile(r"[=@]?[\w-]+\*?")
_SHORTEST_PREFIX = 3


@dataclass(frozen=True)
class Slot:
    """One place of a pattern: the words that may stand there, or (`gap` > 0) up to so many words of any kind."""

    lemmas: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    negated: bool = False
    optional: bool = False
    gap: int = 0

    @property
    def keys(self) -> frozenset[str]:
        """The words as `keys_of` spells them for the words of a text."""
        return self.lemmas | {f"={form}" for form in self.forms} | {f"{prefix}*" for prefix in self.prefixes}

    @property
    def required(self) -> bool:
        """Whether a text without any of these words cannot match."""
        return not (self.gap or self.optional)

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


def keys_of(word: str) -> Iterator[str]:
    """Yield every key under which a pattern may name the word of a text: its lemma, its form, its beginnings."""
    plain = word.lower().replace("ё", "е")
    yield lemma(plain)
    yield f"={plain}"
    for length in range(_SHORTEST_PREFIX, len(plain) + 1):
        yield f"{plain[:length]}*"


def parse_pattern(text: str, groups: Groups) -> list[Sequence]:
    """Return the sequences a line stands for; raise Mistake when it cannot be read."""
    parts = [_sequences(part, groups) for part in re.split(r"\s\+\s", text.strip())]
    gap: Sequence = (Slot(gap=GAPS[".."]),)
    found = []
    for order in permutations(parts):
        for chosen in product(*order):
            found.append(chosen[0] + tuple(slot for part in chosen[1:] for slot in gap + part))
    if not all(any(slot.required for slot in sequence) for sequence in found):
        raise Mistake(f"В образце «{text}» нет ни одного обязательного слова", "Уберите «?» хотя бы у одного слова")
    return found


def _sequences(text: str, groups: Groups) -> list[Sequence]:
    """Read one part (between the pluses): all ways through its alternatives."""
    if text.count("(") != text.count(")"):
        raise Mistake(f"В образце «{text}» не сходятся скобки", "Закройте каждую открытую скобку; скобки в скобках нельзя")
    ways: list[Sequence] = [()]
    negated = False
    for piece in _PIECE.findall(text):
        if piece == "не":
            negated = True
            continue
        ways = [way + more for way, more in product(ways, _alternatives(piece, negated, groups))]
        negated = False
    if negated or ways == [()]:
        raise Mistake(f"Образец «{text}» не закончен", "После «не» должно стоять слово")
    return ways


def _alternatives(piece: str, negated: bool, groups: Groups) -> list[Sequence]:
    """Return the sequences one piece stands for: single words together in one slot, phrases apart."""
    if piece in GAPS:
        return [(Slot(gap=GAPS[piece]),)]
    optional = piece.endswith("?")
    inner = piece.rstrip("?")
    choices = inner[1:-1].split("|") if inner.startswith("(") else [inner]
    sequences = [way for choice in choices for way in _choice(choice.strip(), groups)]
    singles = [way[0] for way in sequences if len(way) == 1 and not way[0].negated and not way[0].gap]
    phrases = [way for way in sequences if len(way) > 1 or way[0].negated]
    if optional:
        phrases.append(())
    if singles:
        together = singles[0]
        for slot in singles[1:]:
            together = together.joined(slot)
        phrases = [way for way in phrases if way]
        return [(replace(together, negated=negated, optional=optional),), *phrases]
    return [(replace(way[0], negated=way[0].negated or negated), *way[1:]) if way else way for way in phrases]


def _choice(text: str, groups: Groups) -> list[Sequence]:
    if " " in text:
        return _sequences(text, groups)
    if text.startswith("@"):
        if text[1:] not in groups:
            raise Mistake(f"Группы слов «{text}» нет", choose_from(text[1:], groups))
        return list(groups[text[1:]])
    return [(_slot(text),)]


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
    return Slot(lemmas=lemmas(plain))
