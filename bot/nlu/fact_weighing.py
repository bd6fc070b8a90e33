"""What counts as said: what the patterns read and what the model has learned to hear, weighed against each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.decisions.model import Value
from bot.nlu.fact_model import Saying


@dataclass(frozen=True)
class Limits:
    """From which score on a value counts as said, and as the answer to a question about that very fact; and what a
    pattern that reads it adds to the score. docs/nlu.md tells how they were set."""

    fact_threshold: float = -0.2
    answer_threshold: float = -0.5
    pattern_weight: float = 0.7


def weigh(
    scores: Mapping[Saying, float], read: Mapping[str, Value], threshold: float, pattern_weight: float
) -> dict[str, Value]:
    """Return the likeliest value of every fact that has one above the threshold.

    What the patterns `read` of a fact the model was never taught stands as it is.
    """
    best = {fact: (threshold, value) for fact, value in read.items() if not any(one.fact == fact for one in scores)}
    for saying, score in scores.items():
        known = saying.fact in read and read[saying.fact] == saying.value
        weight = score + (pattern_weight if known else 0)
        if weight >= best.get(saying.fact, (threshold, None))[0]:
            best[saying.fact] = (weight, saying.value)
    return {fact: value for fact, (_, value) in best.items()}
