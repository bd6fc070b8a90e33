"""What counts as said: what the patterns read and what the model has learned to hear, weighed against each other."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from operator import itemgetter
from typing import NamedTuple

from bot.decisions.model import Value
from bot.nlu.fact_model import Saying

_UNSAID = -1.0  # the score of what a text does not say


@dataclass(frozen=True)
class Limits:
    """How sure a fact must be. docs/nlu.md tells how the numbers were set.

    From `fact_threshold` on a value counts as said, from `answer_threshold` on as the answer to a question about that
    very fact. A pattern that reads a value adds `pattern_weight`; what speaks for another value speaks against the
    likeliest one, `contest` times as much.
    """

    fact_threshold: float = -0.37
    answer_threshold: float = -0.6
    pattern_weight: float = 0.7
    contest: float = 0.75


class Weighed(NamedTuple):
    """The likeliest value of a fact, and how much speaks for it."""

    value: Value
    weight: float


def weigh(scores: Mapping[Saying, float], read: Mapping[str, Value], limits: Limits) -> dict[str, Weighed]:
    """Return every fact that is sure enough for an answer.

    What the patterns `read` of a fact the model was never taught stands as it is.
    """
    by_fact: dict[str, list[tuple[float, Value]]] = defaultdict(list)
    for (fact, value), score in scores.items():
        known = fact in read and read[fact] == value
        by_fact[fact].append((score + limits.pattern_weight if known else score, value))
    found = {fact: Weighed(value, inf) for fact, value in read.items() if fact not in by_fact}
    for fact, ways in by_fact.items():
        score, value = max(ways, key=itemgetter(0))
        if score >= limits.answer_threshold:
            rival = max((other for other, others in ways if others != value), default=_UNSAID)
            weight = score - limits.contest * max(rival - _UNSAID, 0)
            if weight >= limits.answer_threshold:
                found[fact] = Weighed(value, weight)
    return found
