"""Finds patterns in words with spaCy's Matcher, at the price of the few patterns that can match at all."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from spacy.matcher import Matcher
from spacy.vocab import Vocab

from bot.nlu.fact_patterns import FactPattern
from bot.nlu.notation import GAPS, Sequence, Slot
from bot.nlu.word import Denial
from bot.nlu.words import Words

_NARROW = GAPS[".."]


@dataclass(frozen=True)
class Match:
    """A pattern found: the places of its words (without the words of its gaps), whether «не» turns it round, and
    whether it is said of a case that may come («если ...»)."""

    pattern: FactPattern
    places: tuple[int, ...]
    denied: bool
    supposed: bool

    @property
    def weight(self) -> tuple[int, int, bool]:
        """How much the match says: more words, a «не» it heeds among them, closer together; a no before a yes."""
        heeded = self.denied + sum(slot.negated or slot.either for slot in self.pattern.sequence)
        return (
            len(self.places) + heeded,
            self.places[0] - self.places[-1],
            self.denied is not (self.pattern.value is False),
        )


class PatternMatcher:
    """All patterns, each under the rarest word it needs."""

    def __init__(self, patterns: Iterable[FactPattern], vocab: Vocab) -> None:
        self._patterns = list(patterns)
        self._vocab = vocab
        self._needs = [tuple(_needs(pattern.sequence)) for pattern in self._patterns]
        self._by_key = self._index()
        self._matcher = lru_cache(maxsize=None)(self._build)

    def find(self, words: Words, answers_to: str | None = None) -> Iterator[Match]:
        """Yield every match; patterns that hold only as an answer are tried for the fact `answers_to` alone."""
        candidates = {place for key in words.keys for place in self._by_key.get(key, ())}
        for place in sorted(candidates):
            pattern = self._patterns[place]
            if pattern.answer and pattern.fact != answers_to:
                continue
            if _may_match(self._needs[place], words):
                yield from _matches(pattern, self._matcher(pattern.sequence), words)

    def warm(self) -> None:
        """Build every matcher now instead of at its first use (ten seconds)."""
        for pattern in self._patterns:
            self._matcher(pattern.sequence)

    def _index(self) -> dict[str, list[int]]:
        spread = Counter(key for needs in self._needs for need in needs for key in need.keys)
        index: dict[str, list[int]] = defaultdict(list)
        for place, needs in enumerate(self._needs):
            for key in min(needs, key=lambda need: sum(spread[key] for key in need.keys)).keys:
                index[key].append(place)
        return index

    def _build(self, sequence: Sequence) -> Matcher:
        matcher = Matcher(self._vocab)
        matcher.add("pattern", [list(specs) for specs in product(*map(_specs, sequence))])
        return matcher


class Need(NamedTuple):
    """A word without which a pattern cannot match, and how far behind the one before it may stand."""

    keys: frozenset[str]
    reach: int


def _needs(sequence: Sequence) -> Iterator[Need]:
    reach = 1
    for slot in sequence:
        if slot.required:
            yield Need(slot.keys, reach)
        reach = 1 if slot.required else reach + (slot.gap or 1)


def _may_match(needs: tuple[Need, ...], words: Words) -> bool:
    """Tell whether the needed words stand in their order and near enough: much cheaper than to match."""
    if any(need.keys.isdisjoint(words.keys) for need in needs):
        return False
    reached: set[int] = set()
    for number, need in enumerate(needs):
        here = {place for key in need.keys & words.keys for place in words.places[key]}
        if number:
            here = {place for place in here if any(0 < place - before <= need.reach for before in reached)}
        if not here:
            return False
        reached = here
    return True


def _specs(slot: Slot) -> list[dict[str, Any]]:
    """Return spaCy's descriptions of the slot: one by lemma, one by form, as far as it names such words."""
    if slot.gap:
        return [{"IS_PUNCT": False, "OP": f"{{0,{slot.gap}}}"}]
    specs: list[dict[str, Any]] = [] if slot.keys else [{"IS_PUNCT": False}]
    if slot.lemmas:
        specs.append({"LEMMA": {"IN": sorted(slot.lemmas)}})
    if slot.forms or slot.prefixes:
        ways = [*(f"{form}$" for form in sorted(slot.forms)), *sorted(slot.prefixes)]
        specs.append({"LOWER": {"REGEX": f"^(?:{'|'.join(ways)})"}})
    return [{**spec, "OP": "?"} for spec in specs] if slot.optional else specs


def _matches(pattern: FactPattern, matcher: Matcher, words: Words) -> Iterator[Match]:
    found: Any = matcher(words.doc, with_alignments=True)
    for _, start, _, alignment in found:
        slots = [(start + offset, pattern.sequence[number]) for offset, number in enumerate(alignment)]
        if pattern.value is not None and _crosses_comma(slots, pattern.sequence, words):
            continue
        match = _judge(pattern, [(place, slot) for place, slot in slots if not slot.gap], words)
        if match:
            yield match


def _crosses_comma(slots: list[tuple[int, Slot]], sequence: Sequence, words: Words) -> bool:
    """Tell whether the match runs over a comma although no wide gap of the pattern lets it."""
    wide = any(slot.gap > _NARROW for slot in sequence)
    return not wide and any(words.words[place].after_comma for place, _ in slots[1:])


def _judge(pattern: FactPattern, slots: list[tuple[int, Slot]], words: Words) -> Match | None:
    """Decide what the denials of the words do: a «не» written in the pattern is used up, others turn it round."""
    places = tuple(place for place, _ in slots)
    open_denials: set[Denial] = set()
    used: set[Denial] = set()
    for place, slot in slots:
        denials = {denial for denial in words.words[place].denials if denial.place not in places}
        if slot.negated and not denials:
            return None
        (used if slot.negated or slot.either else open_denials).update(denials)
    kinds = {denial.by_meaning for denial in open_denials - used}
    if used or any(words.words[place].absence for place in places):
        kinds.discard(False)  # the pattern denies by grammar itself, and such denials agree: «нет никаких сбоев»
    denied = len(kinds) == 1
    asked = not pattern.mention and any(words.words[place].questioned for place in places)
    if asked or (denied and pattern.strict):
        return None
    return Match(pattern, places, denied, any(words.words[place].supposed for place in places))
