"""What counts as said: what the patterns read and what the model has learned to hear, weighed against each other."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter

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

    fact_threshold: float = -0.4
    answer_threshold: float = -0.6
    pattern_weight: float = 0.7
    contest: float = 0.75


def weigh(
    scores: Mapping[Saying, float], read: Mapping[str, Value], limits: Limits, answer: bool = False
) -> dict[str, Value]:
    """Return the likeliest value of every fact that is sure enough; less is asked of an `answer`.

    What the patterns `read` of a fact the model was never taught stands as it is.
    """
    by_fact: dict[str, list[tuple[float, Value]]] = defaultdict(list)
    for saying, score in scores.items():
        known = saying.fact in read and read[saying.fact] == saying.value
        by_fact[saying.fact].append((score + (limits.pattern_weight if known else 0), saying.value))
    threshold = limits.answer_threshold if answer else limits.fact_threshold
    found = {fact: value for fact, value in read.items() if fact not in by_fact}
    for fact, weighed in by_fact.items():
        (score, value), *others = nlargest(2, weighed, key=itemgetter(0))
        rival = max((other for other, _ in others), default=_UNSAID)
        if score - limits.contest * (rival - _UNSAID) >= threshold:
            found[fact] = value
    return found
