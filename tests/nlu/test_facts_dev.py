"""The development set: precision, recall and speed of reading facts are held at the figures promised."""

import json
from collections import Counter
from typing import Any

import pytest

from bot.nlu.fact_lines import FACT_LINES, read_fact_lines
from bot.nlu.facts_reading import read_facts
from bot.nlu.normalise import normalise

LINES = [json.loads(line) for line in (FACT_LINES / "first.jsonl").read_text("utf-8").splitlines()]
LEAST_ABSENT = 2


@pytest.fixture(scope="module")
def readings() -> list[dict[str, Any]]:
    return [{fact.id: fact.value for fact in read_facts(normalise(line["text"]))} for line in LINES]


def test_facts_are_read_with_precision_and_recall(readings: list[dict[str, Any]]) -> None:
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for line, found in zip(LINES, readings):
        for fact, value in line["facts"].items():
            right[fact] += found.get(fact) == value
            wrong[fact] += fact in found and found[fact] != value
            missed[fact] += fact not in found
        wrong.update(fact for fact in line["absent"] if fact in found)
    true = right.total()
    assert true / (true + wrong.total()) >= 0.99
    assert true / (true + wrong.total() + missed.total()) >= 0.97


def test_every_fact_has_enough_phrasings() -> None:
    booleans: dict[str, Counter[str]] = {}
    for line in read_fact_lines():
        for fact, value in line.facts.items():
            kind = "negative" if value is False else "positive"
            booleans.setdefault(fact, Counter())[kind] += 1
        for fact in line.absent:
            booleans.setdefault(fact, Counter())["absent"] += 1
    two_sided = {fact: counts for fact, counts in booleans.items() if counts["negative"]}
    assert [fact for fact, counts in two_sided.items() if counts["positive"] + counts["negative"] < 6] == []
    assert [fact for fact, counts in booleans.items() if counts["absent"] < LEAST_ABSENT] == []


def test_what_does_not_stand_in_a_text_is_not_evidence() -> None:
    for line in LINES:
        for fact in read_facts(line["text"]):
            assert line["text"][fact.start : fact.end] == fact.evidence
