"""What to do with a ranking: answer at once, offer three readings, or say that the instruction does not cover it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

OUT_OF_SCOPE = "out_of_scope"
CONVERSATION = frozenset({"follow_up", "dont_know", "new_call", "help"})

Zone = Literal["answer", "choose", "reject"]
Ranking = Sequence[tuple[str, float]]  # label and probability, best first


@dataclass(frozen=True)
class Thresholds:
    """Set on dev; the figures stand in docs/nlu.md and beside the values in config.yml."""

    answer_threshold: float = 0.75
    """The probability of the best situation from which on it is answered."""
    reject_ratio: float = 1.5
    """So many times as likely as the best situation must out_of_scope be: turning away costs more than asking."""


def among_situations(ranking: Ranking) -> Ranking:
    """Leave out what is said inside a call and let the rest sum to 1 again."""
    left = [(label, p) for label, p in ranking if label not in CONVERSATION]
    total = sum(p for _, p in left) or 1.0
    return [(label, p / total) for label, p in left]


def choose_zone(situations: Ranking, limits: Thresholds) -> Zone:
    """Return the zone of a ranking over situations and out_of_scope."""
    outside = dict(situations).get(OUT_OF_SCOPE, 0.0)
    inside = max((p for label, p in situations if label != OUT_OF_SCOPE), default=0.0)
    if outside >= limits.reject_ratio * inside:
        return "reject"
    return "answer" if inside >= limits.answer_threshold else "choose"
