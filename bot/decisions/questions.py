"""The one question: of those that may be asked now, the one whose answer splits the open outcomes best."""

import itertools
from collections.abc import Collection
from dataclasses import dataclass
from typing import Generic

import numpy as np

from bot.decisions.evaluate import Region
from bot.decisions.model import Answer, Cell, Condition, Fact, Outcome, Row, Value
from bot.decisions.space import Mask


@dataclass(frozen=True)
class Question:
    """A question worth asking, and its answers that are still possible, each with a value that stands for it."""

    fact: Fact
    text: str
    answers: tuple[tuple[Answer, Value], ...]


@dataclass(frozen=True)
class Way(Generic[Outcome]):
    """A row still open, and the shortest condition that leads to its outcome from here."""

    condition: Condition
    row: Row[Outcome]


def plan_question(region: Region[Outcome], closed: Collection[str]) -> Question | None:
    """Return the question to ask, or None when no answer can change the outcome.

    `closed` are facts not to be asked: known, assumed, asked before, answered «не знаю».
    """
    if len(region.outcomes) < 2:
        return None
    for stage in region.table.stages:
        scored = [(score, fact) for fact in stage if fact not in closed and (score := _open_after(region, fact))]
        if scored:
            return _question(region, min(scored, key=lambda item: item[0])[1])
    return None


def ways(region: Region[Outcome]) -> list[Way[Outcome]]:
    """Return the ways still open, one for each outcome, in the order of the table."""
    open_ways = []
    for outcome in region.outcomes:
        row = next(row for row in region.rows if row.then == outcome)
        open_ways.append(Way(_shortest(region, row), row))
    return open_ways


def possible_answers(region: Region[Outcome], fact: str) -> list[tuple[Answer, Value]]:
    """Return the answers about the fact that what is known still allows, each with a value that stands for it."""
    found = []
    for answer in region.space.facts[fact].answers:
        values = [value for value in _points(region, fact) if answer.cell.matches(value)]
        possible = [value for value in values if not region.knowing(fact, value).empty]
        if possible:
            found.append((answer, possible[0]))
    return found


def _points(region: Region[Outcome], fact: str) -> tuple[Value, ...]:
    place = region.space.position(fact)
    return (True, False) if place is None else region.space.axes[place].points


def _open_after(region: Region[Outcome], fact: str) -> tuple[int, int] | None:
    """Return how many outcomes stay open after the worst and after all answers; None if no answer matters."""
    after = [region.knowing(fact, value).outcomes for _, value in possible_answers(region, fact)]
    if all(outcomes == after[0] for outcomes in after):
        return None
    sizes = [len(outcomes) for outcomes in after]
    return max(sizes), sum(sizes)


def _question(region: Region[Outcome], fact: str) -> Question:
    declared = region.space.facts[fact]
    text = region.table.questions.get(fact) or declared.question
    assert text is not None, f"fact {fact} stands in the order of asking but has no question"
    return Question(declared, text, tuple(possible_answers(region, fact)))


def _shortest(region: Region[Outcome], row: Row[Outcome]) -> Condition:
    """Drop every cell, the last first, that is not needed to reach the row's outcome from the region."""
    facts = list(row.when)
    looked_at = {base for fact in facts for base in region.space.facts.base(fact)}
    ignored = tuple(place for place, axis in enumerate(region.space.axes) if axis.fact.id not in looked_at)
    # What the row does not look at is folded away first: the array that remains is small.
    elsewhere = (region.possible & ~region.leading_to(row.then)).any(axis=ignored, keepdims=True)
    masks = [region.space.mask({fact: row.when[fact]}) for fact in facts]
    everywhere: Mask = np.ones((1,) * len(region.space.axes), dtype=bool)
    before = list(itertools.accumulate(masks, lambda one, other: one & other, initial=everywhere))
    kept: dict[str, Cell] = {}
    kept_mask = everywhere
    for place in reversed(range(len(facts))):
        if (elsewhere & before[place] & kept_mask).any():
            kept[facts[place]] = row.when[facts[place]]
            kept_mask = kept_mask & masks[place]
    return dict(reversed(kept.items()))
