"""data/patterns: the patterns of every fact, read and checked against policy/facts.yml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.decisions.model import Facts, Value
from bot.nlu.negation import Negation
from bot.nlu.notation import Sequence, merge
from bot.nlu.pattern_file import PatternFile
from bot.policy.errors import Mistake, PolicyError, choose_from
from bot.policy.facts import read_facts
from bot.policy.schema import FactsFile, read_shape
from bot.policy.source import Place, read_source

WORDS, FAMILIES = "words.yml", "facts"
ANSWERED, CONFUSED = "в ответ", "не путать"
_TOP = ("words", "negation", "mentions", "amounts", "implies")
_ANY = "любое"
_NEGATION = ("deniers", "absences", "passing", "breaks", "existence")


@dataclass(frozen=True)
class FactPattern:
    """A way to say that a fact has a value; `value` None marks words that only look like the fact.

    `strict`: a «не» cancels the match instead of turning the value round. `answer`: holds only when the fact was asked.
    `mention`: naming it is enough, so that it is read in questions too.
    """

    fact: str
    value: Value | None
    sequence: Sequence
    strict: bool
    answer: bool = False
    mention: bool = False


@dataclass(frozen=True)
class AmountWords:
    """The words (as keys) that make an amount near them the number of a fact, and those that forbid it.

    `asked`: words that do so only right before the amount («просит 200»).
    """

    fact: str
    near: frozenset[str]
    never: frozenset[str]
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Implication:
    """Who says that `fact` has the value (None: any value) says what `means` holds as well."""

    fact: str
    value: Value | None
    means: Mapping[str, Value]


@dataclass
class PatternBook:
    """Everything the files of data/patterns say about facts."""

    facts: Facts
    negation: Negation
    patterns: list[FactPattern]
    amounts: list[AmountWords]
    implies: list[Implication]
    mentions: frozenset[str]
    """The facts that naming is enough for, in questions too."""


def load_patterns(folder: Path, policy: Path) -> PatternBook:
    """Load words.yml and facts/*.yml of the folder; raise PolicyError naming file and line of every mistake."""
    declared = read_source(policy / "facts.yml", "facts.yml")
    facts, reader = read_facts(declared, read_shape(declared, FactsFile))
    reader.finish()
    words = PatternFile(read_source(folder / WORDS, f"{folder.name}/{WORDS}"), facts)
    for key in set(words.source.data) - set(_TOP) if isinstance(words.source.data, dict) else ():
        words.note((key,), Mistake(f"Раздела «{key}» не бывает", choose_from(key, _TOP)))
    _read_groups(words)
    negation = Negation(*(words.words(("negation", part)) for part in _NEGATION))
    mentions = words.section(("mentions",), list, "список фактов")
    for number, fact in enumerate(mentions):
        words.declared(("mentions", number), fact)
    patterns = list(_read_families(folder / FAMILIES, words, frozenset(mentions)))
    amounts = [_read_amount(words, fact) for fact in words.section(("amounts",), dict, "факты")]
    implies = [
        implication
        for fact in words.section(("implies",), dict, "факты")
        for implication in _read_implications(words, fact)
    ]
    if words.problems:
        raise PolicyError(words.problems)
    return PatternBook(facts, negation, patterns, amounts, implies, frozenset(mentions))


def _read_families(folder: Path, words: PatternFile, mentions: frozenset[str]) -> Iterator[FactPattern]:
    """Read the files of patterns, one for each family of facts; a fact stands in one of them."""
    homes: dict[str, str] = {}
    for path in sorted(folder.glob("*.yml")):
        name = f"{folder.parent.name}/{folder.name}/{path.name}"
        loader = replace(words, source=read_source(path, name))
        for fact in loader.section((), dict, "факты"):
            if homes.setdefault(fact, path.name) != path.name:
                loader.note((fact,), Mistake(f"Факт «{fact}» есть и в {homes[fact]}", "Соберите образцы в одном файле"))
            yield from _read_fact(loader, fact, fact in mentions)


def _read_groups(loader: PatternFile) -> None:
    """Read the named groups in their order: a group may use those above it."""
    for name in loader.section(("words",), dict, "группы слов"):
        place = ("words", name)
        entries = loader.section(place, list, "список слов")
        found = (way for number, text in enumerate(entries) for way in loader.sequences((*place, number), text))
        loader.groups[name] = tuple(merge(found))


def _read_fact(loader: PatternFile, fact: str, mention: bool) -> Iterator[FactPattern]:
    if not loader.declared((fact,), fact):
        return
    for key, entries in loader.section((fact,), dict, "значения факта").items():
        place = (fact, key)
        if key == ANSWERED:
            for raw in loader.section(place, dict, "значения факта"):
                patterns = _read_value(loader, (*place, raw), fact, raw)
                yield from (replace(one, answer=True, mention=mention) for one in patterns)
        elif isinstance(entries, Mapping):
            loader.note(place, Mistake(f"У значения «{key}» должен быть список образцов", "Начните каждый с «- »"))
        else:
            yield from (replace(one, mention=mention) for one in _read_value(loader, place, fact, key))


def _read_value(loader: PatternFile, place: Place, fact: str, raw: Any) -> Iterator[FactPattern]:
    value = None if raw == CONFUSED else loader.value(place, fact, raw)
    if value is None and raw != CONFUSED:
        return
    for number, text in enumerate(loader.section(place, list, "список образцов")):
        strict = isinstance(text, str) and text.startswith("!")
        for sequence in loader.sequences((*place, number), text[1:].strip() if strict else text):
            yield FactPattern(fact, value, sequence, strict or not isinstance(value, bool))


def _read_amount(loader: PatternFile, fact: str) -> AmountWords:
    place = ("amounts", fact)
    if loader.declared(place, fact) and loader.facts[fact].kind != "number":
        loader.note(place, Mistake(f"Факт «{fact}» — не число", "Уберите его из amounts"))
    asked = (*place, "asked")
    may_ask = "asked" in loader.section(place, dict, "слова при сумме")
    near, never = loader.words((*place, "near")), loader.words((*place, "never"))
    return AmountWords(fact, near, never, loader.words(asked) if may_ask else frozenset())


def _read_implications(loader: PatternFile, fact: str) -> Iterator[Implication]:
    if not loader.declared(("implies", fact), fact):
        return
    for raw in loader.section(("implies", fact), dict, "значения факта"):
        place = ("implies", fact, raw)
        value = None if raw == _ANY else loader.value(place, fact, raw)
        means = {
            other: loader.value((*place, other), other, said)
            for other, said in loader.section(place, dict, "факты и их значения").items()
            if loader.declared((*place, other), other)
        }
        yield Implication(fact, value, {other: said for other, said in means.items() if said is not None})
