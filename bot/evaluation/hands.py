"""How well a person nobody trained on is understood: `python -m bot.evaluation.hands` leaves out one hand in turn.

Every folder of data/nlu/hands is what one writer wrote (`first`: four writers whose lines are no longer told apart).
The figures are those of `copilot evaluate nlu`, for every hand but `first`, which is always trained on.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from bot.evaluation.nlu import Gold
from bot.evaluation.task import measure
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import Scores, SituationModel
from bot.nlu.vocabulary import training_examples
from bot.settings import ROOT

FIRST = "first"


FIGURES = (
    "lines",
    "accuracy",
    "top3_accuracy",
    "in_scope_rejected",
    "out_of_scope_recall",
    "wrong_automatic",
    "calibration_error",
)


def judge_hands(folder: Path = ROOT / "data" / "nlu") -> Iterator[tuple[str, list[Gold], list[str], Scores]]:
    """Yield every hand with its lines, and the labels and probabilities of a model that has not seen it."""
    by_hand = {path.name: training_examples(path) for path in sorted((folder / "hands").iterdir())}
    conversation = training_examples(folder / "conversation.yml")
    examples = [("", *one) for one in conversation]
    examples += [(hand, *one) for hand, lines in by_hand.items() for one in lines]
    sentences = to_sentences([text for _, _, text in examples])
    for hand in sorted(by_hand.keys() - {FIRST}):
        known = [place for place, (other, _, _) in enumerate(examples) if other != hand]
        asked = [place for place, (other, _, _) in enumerate(examples) if other == hand]
        model = SituationModel().fit(sentences.some(known), [examples[place][1] for place in known])
        gold = [Gold(examples[place][2], examples[place][1]) for place in asked]
        yield hand, gold, model.labels, model.predict(sentences.some(asked))


def table() -> Iterator[str]:
    """Yield the rows of a Markdown table: a hand each, and all of them."""
    yield f"| hand | {' | '.join(FIGURES)} |"
    yield "|---" * (1 + len(FIGURES)) + "|"
    everything: list[Gold] = []
    scores: list[Scores] = []
    for hand, gold, labels, probabilities in judge_hands():
        yield _row(hand, measure(gold, labels, probabilities))
        everything.extend(gold)
        scores.append(probabilities)
    yield _row("all", measure(everything, labels, np.vstack(scores)))


def _row(name: str, summary: Mapping[str, Any]) -> str:
    figures = [summary[key] for key in FIGURES]
    return (
        f"| {name} | {' | '.join(str(figure) if isinstance(figure, int) else f'{figure:.3f}' for figure in figures)} |"
    )


if __name__ == "__main__":
    for line in table():
        print(line, flush=True)
