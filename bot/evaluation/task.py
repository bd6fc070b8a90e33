"""The task of all trials: learn the sentences of data/nlu, name the situations of data/evaluation/dev.jsonl."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.evaluation.nlu import Gold, read_gold, read_prediction, summarise
from bot.json_lines import read_lines
from bot.nlu.kernel_ridge import Sentences
from bot.nlu.normalise import STEPS, Step
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import Scores, SituationModel
from bot.nlu.vocabulary import training_examples
from bot.nlu.zones import OUT_OF_SCOPE, Thresholds, among_situations, choose_zone
from bot.settings import ROOT

CURVE = (8, 16, 32, 64, 128, 256)  # examples a situation
_WIDE = 6  # out_of_scope has so many times the examples of a situation
_SEED = 7
_LIMITS = Thresholds()


@dataclass(frozen=True)
class Task:
    """Training sentences with their labels, and the labelled lines to measure on."""

    texts: Sequence[str]
    labels: Sequence[str]
    gold: Sequence[Gold]

    def sentences(self, steps: Sequence[Step] = STEPS) -> tuple[Sentences, Sentences]:
        """Return the training sentences and those to measure on, normalised by these steps."""
        return to_sentences(self.texts, steps), to_sentences([one.text for one in self.gold], steps)

    def disguised(self, table: Mapping[int, str]) -> "Task":
        """Return the task with the lines to measure on typed in other letters."""
        return replace(self, gold=[replace(one, text=one.text.lower().translate(table)) for one in self.gold])

    def some(self, places: Sequence[int]) -> "Task":
        """Return the task with the training sentences at the places."""
        texts, labels = [self.texts[place] for place in places], [self.labels[place] for place in places]
        return replace(self, texts=texts, labels=labels)


def read_task(dev: Path = ROOT / "data" / "evaluation" / "dev.jsonl") -> Task:
    """Read the training data and the lines to measure on."""
    labels, texts = zip(*training_examples())
    return Task(texts, labels, [read_gold(line) for line in read_lines(dev, ("text", "label"))])


def draw(labels: Sequence[str], size: int) -> list[int]:
    """Return the places of at most `size` examples of every label (more of out_of_scope), drawn by a fixed seed."""
    places: dict[str, list[int]] = defaultdict(list)
    for place in np.random.default_rng(_SEED).permutation(len(labels)):
        places[labels[place]].append(int(place))
    sizes = Counter({label: size for label in places}) + Counter({OUT_OF_SCOPE: (_WIDE - 1) * size})
    return [place for label, found in places.items() for place in found[: sizes[label]]]


def learning_curve(task: Task) -> dict[int, float]:
    """Return the accuracy on dev by the number of training examples a situation."""
    train, dev = task.sentences()
    accuracies = {}
    for size in CURVE:
        places = draw(task.labels, size)
        model = SituationModel().fit(train.some(places), task.some(places).labels)
        accuracies[size] = measure(task.gold, model.labels, model.predict(dev))["accuracy"]
    return accuracies


def measure(gold: Sequence[Gold], labels: list[str], scores: Scores, limits: Thresholds = _LIMITS) -> dict[str, Any]:
    """Return the summary of `copilot evaluate nlu` for a model's probabilities, shape (lines, labels)."""
    predictions = []
    for row in scores:
        situations = among_situations(sorted(zip(labels, map(float, row)), key=lambda pair: -pair[1]))
        named = [{"name": label, "confidence": confidence} for label, confidence in situations]
        predictions.append(read_prediction({"situations": named, "zone": choose_zone(situations, limits)}))
    return summarise(gold, predictions)
