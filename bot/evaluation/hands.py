"""How well a person nobody trained on is understood: `python -m bot.evaluation.hands` leaves out one hand in turn.

Every folder of data/nlu/hands is what one writer wrote (`first`: four writers whose lines are no longer told apart).
The figures are those of `copilot evaluate nlu`, for every hand but `first`, which is always trained on; for all of them
together also with the other head. Ten minutes.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.evaluation.candidates import Candidate, SupportVectors
from bot.evaluation.nlu import Gold
from bot.evaluation.task import measure
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import Scores, SituationModel
from bot.nlu.vocabulary import training_examples
from bot.settings import ROOT

FIRST = "first"
FIGURES = {
    "lines": "lines", "accuracy": "accuracy", "top3_accuracy": "among the three",
    "in_scope_rejected": "in scope rejected", "out_of_scope_recall": "out of scope recognised",
    "wrong_automatic": "wrong automatic", "calibration_error": "ECE",
}  # fmt: skip


@dataclass(frozen=True)
class JudgedHand:
    """The lines of a writer, and the labels and probabilities, shape (lines, labels), of a model that never saw him."""

    name: str
    gold: Sequence[Gold]
    labels: list[str]
    scores: Scores


def judge_hands(candidate: Callable[[], Candidate], folder: Path = ROOT / "data" / "nlu") -> Iterator[JudgedHand]:
    """Yield every hand, judged by a candidate trained on the others."""
    by_hand = {path.name: training_examples(path) for path in sorted((folder / "hands").iterdir())}
    examples = [("", *one) for one in training_examples(folder / "conversation.yml")]
    examples += [(hand, *one) for hand, lines in by_hand.items() for one in lines]
    sentences = to_sentences([text for _, _, text in examples])
    for hand in sorted(by_hand.keys() - {FIRST}):
        known = [place for place, (other, _, _) in enumerate(examples) if other != hand]
        asked = [place for place, (other, _, _) in enumerate(examples) if other == hand]
        model = candidate().fit(sentences.some(known), [examples[place][1] for place in known])
        gold = [Gold(examples[place][2], examples[place][1]) for place in asked]
        yield JudgedHand(hand, gold, model.labels, model.predict(sentences.some(asked)))


def table() -> Iterator[str]:
    """Yield the rows of a Markdown table: a hand each, then all of them with either head."""
    yield f"| hand | {' | '.join(FIGURES.values())} |\n{'|---' * (1 + len(FIGURES))}|"
    judged = []
    for hand in judge_hands(SituationModel):
        judged.append(hand)
        yield _row(hand.name, [hand])
    yield _row("all", judged)
    yield _row("all, by LinearSVC", list(judge_hands(SupportVectors)))


def _row(name: str, hands: Sequence[JudgedHand]) -> str:
    lines = [line for hand in hands for line in hand.gold]
    summary = measure(lines, hands[0].labels, np.vstack([hand.scores for hand in hands]))
    figures = (summary[key] for key in FIGURES)
    shown = (f"{figure:,}" if isinstance(figure, int) else f"{figure:.3f}" for figure in figures)
    return f"| {name} | {' | '.join(shown)} |"


if __name__ == "__main__":
    for line in table():
        print(line, flush=True)
