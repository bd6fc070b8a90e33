"""The training sentences, dev and held-out: enough of them, and apart from one another."""

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from bot.nlu.fact_lines import read_fact_lines
from bot.nlu.vocabulary import training_examples
from bot.nlu.zones import CONVERSATION, OUT_OF_SCOPE
from bot.policy.loader import load_policy
from bot.settings import ROOT

DEV = ROOT / "data" / "evaluation" / "dev.jsonl"
HELD_OUT = ROOT / "tests" / "nlu" / "held_out.jsonl"
SECOND = ROOT / "tests" / "nlu" / "held_out_second.jsonl"
NEAR_DUPLICATE = 0.7  # share of common words


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower().replace("ё", "е")))


def _labelled(path: Path) -> list[tuple[str, str]]:
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(line["label"], line["text"]) for line in lines]


def _near_duplicates(texts: list[str], others: list[str]) -> list[tuple[str, str]]:
    other_words = [_words(text) for text in others]
    places: dict[str, set[int]] = defaultdict(set)
    for place, words in enumerate(other_words):
        for word in words:
            places[word].add(place)
    found = []
    for text in texts:
        words = _words(text)
        common = Counter(place for word in words for place in places[word])
        close = (i for i, n in common.items() if n / len(words | other_words[i]) >= NEAR_DUPLICATE)
        found.extend((text, others[i]) for i in close)
    return found


def test_enough_examples_of_every_situation_and_of_what_is_none() -> None:
    counts = Counter(label for label, _ in training_examples())
    situations = counts.keys() - CONVERSATION - {OUT_OF_SCOPE}
    assert len(situations) == 29
    assert min(counts[label] for label in situations) >= 150
    assert counts[OUT_OF_SCOPE] >= 900


@pytest.mark.parametrize("path", [DEV, HELD_OUT, SECOND])
def test_no_evaluation_text_is_a_near_duplicate_of_a_training_text(path: Path) -> None:
    training = [text for _, text in training_examples()]
    assert _near_duplicates([text for _, text in _labelled(path)], training) == []


@pytest.mark.parametrize(("one", "other"), [(DEV, HELD_OUT), (DEV, SECOND), (HELD_OUT, SECOND)])
def test_the_evaluation_files_have_no_near_duplicates_of_each_other(one: Path, other: Path) -> None:
    assert _near_duplicates([text for _, text in _labelled(one)], [text for _, text in _labelled(other)]) == []


def test_held_out_has_thirty_lines_of_every_situation() -> None:
    counts = Counter(label for label, _ in [*_labelled(HELD_OUT), *_labelled(SECOND)])
    assert min(counts.values()) >= 30


def test_no_training_sentence_stands_twice() -> None:
    twice = [text for text, n in Counter(text for _, text in training_examples()).items() if n > 1]
    assert twice == []


def test_no_sentence_has_marks_that_rasa_would_read_as_entities() -> None:
    marked = [text for _, text in training_examples() if re.search(r"\][({]|\$\{", text) or text.startswith(("-", "/"))]
    assert marked == []


def test_no_held_out_text_of_facts_is_a_near_duplicate_of_a_learned_one() -> None:
    held_out = (HELD_OUT.parent / "facts_held_out.jsonl").read_text(encoding="utf-8").splitlines()
    learned = [line.text for line in read_fact_lines()]
    assert _near_duplicates([json.loads(line)["text"] for line in held_out], learned) == []


def test_the_lines_facts_are_learned_from_name_facts_and_values_of_the_policy() -> None:
    facts = load_policy(ROOT / "policy").facts
    unknown = []
    for line in read_fact_lines():
        for said in (line.facts, line.perhaps):
            unknown += [one for one in said.items() if one[0] not in facts or not facts[one[0]].admits(one[1])]
        unknown += [fact for fact in line.absent if fact not in facts]
    assert unknown == []
