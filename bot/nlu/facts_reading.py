"""The facts said in a text, each with the words that show it; and the answer to a question about one fact."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.decisions.model import Value
from bot.nlu.amount_facts import answered_amount, read_amount_facts
from bot.nlu.entities import find_case_numbers, find_operator_numbers
from bot.nlu.fact_patterns import Implication, PatternBook, load_patterns
from bot.nlu.pattern_matcher import Match, PatternMatcher
from bot.nlu.plain_answers import answered_by_label, yes_or_no
from bot.nlu.words import Words, read_words
from bot.settings import ROOT

_REMEMBERED = 16  # texts: several components ask about the same message


@dataclass(frozen=True)
class FoundFact:
    """A fact said in the text: its value, and the words that show it with their place in it.

    `supposed`: it is only said of a case that may come.
    """

    id: str
    value: Value
    evidence: str
    start: int
    end: int
    supposed: bool = False


class FactReader:
    """Reads facts by a book of patterns."""

    def __init__(self, book: PatternBook) -> None:
        self._book = book
        self._matcher = PatternMatcher(book.patterns)
        self._read = lru_cache(maxsize=_REMEMBERED)(self._read_text)

    def read_facts(self, text: str) -> list[FoundFact]:
        """Return the facts said in the text, at most one value of each, in the order of the text."""
        found = self._read(text)
        return sorted(found.values(), key=lambda fact: (fact.start, fact.id))

    def read_answer(self, text: str, fact: str) -> Value | None:
        """Return the value the text gives as an answer to the question about the fact; None when it gives none.

        What the words say goes before a bare «да» or «нет»; a sum answers a question about a number.
        """
        declared = self._book.facts[fact]
        said = self._read(text, answers_to=fact).get(fact)
        if said:
            return said.value
        if declared.kind == "number":
            return answered_amount(text)
        plain = yes_or_no(text) if declared.kind == "bool" else None
        return plain if plain is not None else answered_by_label(text, declared)

    def takes_for_said(self, found: FoundFact, text: str) -> FoundFact | None:
        """Return a fact heard in some words of the text: marked if they only suppose it, None if they ask."""
        words = read_words(text, self._book.negation).words
        shown = [word for word in words if found.start <= word.start < found.end]
        if found.id not in self._book.mentions and any(word.questioned for word in shown):
            return None
        return replace(found, supposed=any(word.supposed for word in shown))

    def with_implied(self, found: Mapping[str, FoundFact]) -> dict[str, FoundFact]:
        """Return the facts and what follows from them."""
        complete = dict(found)
        for implication in self._book.implies:
            _add_implied(complete, implication)
        return complete

    def _read_text(self, text: str, answers_to: str | None = None) -> dict[str, FoundFact]:
        words = read_words(text, self._book.negation)
        by_fact: dict[str, list[Match]] = defaultdict(list)
        for match in self._matcher.find(words, answers_to):
            by_fact[match.pattern.fact].append(match)
        found = {
            fact: FoundFact(fact, value, text[amount.start : amount.end], amount.start, amount.end)
            for fact, (value, amount) in read_amount_facts(text, words, self._book.amounts).items()
        }
        found |= _numbers(text)
        for fact, matches in by_fact.items():
            match_ = _decide(matches)
            if match_ and fact not in found:
                found[fact] = _found(match_, words, text)
        return self.with_implied(found)


def read_facts(text: str) -> list[FoundFact]:
    """Read the facts of a normalised text by the patterns of this project."""
    return _default_reader().read_facts(text)


def read_answer(text: str, fact: str) -> Value | None:
    """Read the answer to the question about the fact by the patterns of this project."""
    return _default_reader().read_answer(text, fact)


def takes_for_said(found: FoundFact, text: str) -> FoundFact | None:
    """Return a fact heard in some words of the text: marked if they only suppose it, None if they ask."""
    return _default_reader().takes_for_said(found, text)


def with_implied(found: Mapping[str, FoundFact]) -> dict[str, FoundFact]:
    """Return the facts and what follows from them by data/patterns/words.yml."""
    return _default_reader().with_implied(found)


def prepare() -> None:
    """Load the patterns now (1.5 s) and not at the first message."""
    _default_reader()


@lru_cache(maxsize=1)
def _default_reader() -> FactReader:
    return FactReader(load_patterns(ROOT / "data" / "patterns", ROOT / "policy"))


def _add_implied(found: dict[str, FoundFact], implication: Implication) -> None:
    """Add what follows from a fact, shown by the same words; what the text says itself stays."""
    shown = found.get(implication.fact)
    if shown is None or implication.value not in (None, shown.value):
        return
    for fact, value in implication.means.items():
        found.setdefault(fact, replace(shown, id=fact, value=value))


def _numbers(text: str) -> dict[str, FoundFact]:
    """Return what the numbers written in the text show: the CASE spoken of, and that the operator's number is known."""
    found = {}
    for case in find_case_numbers(text):
        found["case_number"] = FoundFact("case_number", case.value, str(case.value), case.start, case.end)
    for operator in find_operator_numbers(text):
        evidence = text[operator.start : operator.end]
        found["operator_number_known"] = FoundFact(
            "operator_number_known", True, evidence, operator.start, operator.end
        )
    return found


def _decide(matches: list[Match]) -> Match | None:
    """Return the match that counts: not taken for words that only look alike, the weightier of an overlap, the last."""
    confused = {place for match in matches if match.pattern.value is None for place in match.places}
    clear = [match for match in matches if match.pattern.value is not None and confused.isdisjoint(match.places)]
    kept: list[Match] = []
    for match in sorted(clear, key=lambda match: match.weight, reverse=True):
        if not any(_overlap(match, other) for other in kept):
            kept.append(match)
    return max(kept, key=lambda match: (not match.supposed, match.places[-1]), default=None)


def _overlap(one: Match, other: Match) -> bool:
    return not set(one.places).isdisjoint(other.places)


def _found(match: Match, words: Words, text: str) -> FoundFact:
    value = match.pattern.value
    assert value is not None, "words that only look like a fact are no fact"
    start, end = words.words[match.places[0]].start, words.words[match.places[-1]].end
    said = (not value) if match.denied else value
    return FoundFact(match.pattern.fact, said, text[start:end], start, end, match.supposed)
