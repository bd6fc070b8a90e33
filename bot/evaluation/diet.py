"""Rasa's own classifier on the same sentences: `python -m bot.evaluation.diet` prints its row of docs/nlu.md.

Its stock pipeline: DIETClassifier over the words as typed and their character n-grams. Half an hour on two cores.
"""

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np

from bot.evaluation.ablation import head, row
from bot.evaluation.speed import one_core
from bot.evaluation.task import Task, measure, read_task
from bot.nlu.situation_model import Scores
from bot.runtime.understanding import ModelUnderstanding
from bot.settings import ROOT

CONFIG = """
recipe: default.v1
language: ru
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: DIETClassifier
    epochs: 30
    constrain_similarities: true
    entity_recognition: false
    ranking_length: 0  # all labels
    random_seed: 7
"""


def try_diet(task: Task, folder: Path) -> str:
    """Train in the folder, judge on the task's lines; return the row of the table, `MB` being the whole archive."""
    model = _train(folder)
    understanding = ModelUnderstanding(model)
    parsed = [understanding.parse(one.text) for one in task.gold]
    labels = sorted(one["name"] for one in parsed[0]["intent_ranking"])
    scores = np.array([_probabilities(one, labels) for one in parsed])
    with one_core():
        times = [_milliseconds(understanding, one.text) for one in task.gold]
    return row("DIET, 30 epochs", "", measure(task.gold, labels, scores), median(times), model.stat().st_size)


def _train(folder: Path) -> Path:
    from rasa.model_training import train_nlu  # takes seconds to import, and only the training needs it

    config = folder / "config.yml"
    config.write_text(CONFIG, encoding="utf-8")
    model = train_nlu(str(config), str(ROOT / "data" / "nlu"), str(folder))
    return Path(str(model))


def _probabilities(parsed: dict[str, list[dict[str, float | str]]], labels: list[str]) -> Scores:
    """Return the probability of every label; a text without words has none."""
    found = {one["name"]: one["confidence"] for one in parsed["intent_ranking"]}
    return np.array([found.get(label, 0.0) for label in labels], dtype=np.float64)


def _milliseconds(understanding: ModelUnderstanding, text: str) -> float:
    started = time.perf_counter()
    understanding.parse(text)
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        print(head())
        print(try_diet(read_task(), Path(folder)))
