"""How well a person nobody trained on is understood: `python -m bot.evaluation.hands` leaves out one hand in turn.

Every folder of data/nlu/hands is what one writer wrote (`first`: four writers whose lines are no longer told apart).
The figures are those of `copilot evaluate nlu`, over the lines of all hands but `first`, which is always trained on.
"""

import json
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


def measure_hands(folder: Path = ROOT / "data" / "nlu") -> dict[str, Any]:
    """Return the summary over the hands, each judged by a model that has not seen it."""
    by_hand = {path.name: training_examples(path) for path in sorted((folder / "hands").iterdir())}
    conversation = training_examples(folder / "conversation.yml")
    examples = [("", *one) for one in conversation]
    examples += [(hand, *one) for hand, lines in by_hand.items() for one in lines]
    sentences = to_sentences([text for _, _, text in examples])
    gold: list[Gold] = []
    scores: list[Scores] = []
    for hand in sorted(by_hand.keys() - {FIRST}):
        known = [place for place, (other, _, _) in enumerate(examples) if other != hand]
        asked = [place for place, (other, _, _) in enumerate(examples) if other == hand]
        model = SituationModel().fit(sentences.some(known), [examples[place][1] for place in known])
        scores.append(model.predict(sentences.some(asked)))
        gold.extend(Gold(examples[place][2], examples[place][1]) for place in asked)
    return measure(gold, model.labels, np.vstack(scores))


if __name__ == "__main__":
    summary = measure_hands()
    print(json.dumps({key: value for key, value in summary.items() if key not in ("labels", "registers")}, indent=1))
