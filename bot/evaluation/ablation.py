"""What each step and feature is worth: `python -m bot.evaluation.ablation` prints the tables of docs/nlu.md (minutes).

Every variant is trained on data/nlu and measured on data/evaluation/dev.jsonl with the thresholds' defaults, and by
leaving out each training sentence in turn.
"""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.svm import LinearSVC

from bot.evaluation.nlu import Gold, read_gold, read_prediction, summarise
from bot.json_lines import read_lines
from bot.nlu.grams import Grams, characters, itself, one_and_two, spaced
from bot.nlu.kernel_ridge import Sentences, Weights
from bot.nlu.normalise import STEPS
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import Scores, SituationModel
from bot.nlu.vocabulary import training_examples
from bot.nlu.zones import OUT_OF_SCOPE, Thresholds, among_situations, choose_zone
from bot.settings import ROOT

_CURVE = (8, 16, 32, 64, 128, 256)
_KERNELS = ("characters", "lemmas", "vectors")
_WIDE = 6  # out_of_scope has so many times the examples of a situation
_SEED = 7
_LIMITS = Thresholds()
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыэюя"
_LATIN = "a b v g d e zh z i y k l m n o p r s t u f h c ch sh sch y e yu ya"
_TRANSLITERATION: dict[int, str] = str.maketrans(dict(zip(_RUSSIAN, _LATIN.split()), ъ="", ь="", ё="e"))
_KEYS = zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
_LAYOUT: dict[int, str] = str.maketrans(dict(_KEYS))


@dataclass(frozen=True)
class Task:
    """Training sentences with their labels, and the labelled lines to measure on."""

    texts: Sequence[str]
    labels: Sequence[str]
    gold: Sequence[Gold]

    def sentences(self, steps: Any = STEPS) -> tuple[Sentences, Sentences]:
        """Return the training sentences and those to measure on, normalised by these steps."""
        return to_sentences(self.texts, steps), to_sentences([one.text for one in self.gold], steps)

    def disguised(self, table: Mapping[int, str]) -> "Task":
        """Return the task with the lines to measure on typed in Latin letters."""
        return Task([], [], [replace(one, text=one.text.lower().translate(table)) for one in self.gold])


def read_task(dev: Path = ROOT / "data" / "evaluation" / "dev.jsonl") -> Task:
    """Read the training data and the lines to measure on."""
    labels, texts = zip(*training_examples())
    return Task(texts, labels, [read_gold(line) for line in read_lines(dev, ("text", "label"))])


def report(task: Task) -> None:
    """Print one line per variant."""
    full = task.sentences()
    _show("as configured", task, full)
    for step in STEPS:
        _show(f"without {step.__name__}", task, task.sentences([other for other in STEPS if other is not step]))
    _show("no normalisation", task, task.sentences([]))
    for name, table in (("layout", _LAYOUT), ("transliteration", _TRANSLITERATION)):
        disguised = task.disguised(table)
        _show(f"{name} of dev, as configured", task, (full[0], disguised.sentences()[1]))
        plain = [step for step in STEPS if step.__name__ != f"mend_{name}"]
        _show(f"{name} of dev, without mend_{name}", task, (full[0], disguised.sentences(plain)[1]))
    for name in _KERNELS:
        _show(f"kernel: no {name}", task, full, Weights(**{name: 0.0}))
        _show(f"kernel: {name} alone", task, full, Weights(**{**dict.fromkeys(_KERNELS, 0.0), name: 1.0}))
    _show_svc(task, *full)
    for size in _CURVE:
        _show(f"{size} examples a situation", *_first(task, full, size))


def learning_curve(task: Task) -> dict[int, float]:
    """Return the accuracy on dev by the number of training examples a situation."""
    full = task.sentences()
    accuracies = {}
    for size in _CURVE:
        some, sentences = _first(task, full, size)
        model = SituationModel().fit(sentences[0], some.labels)
        accuracies[size] = measure(some, model.labels, model.predict(sentences[1]))["accuracy"]
    return accuracies


def _show(name: str, task: Task, sentences: tuple[Sentences, Sentences], weights: Weights | None = None) -> None:
    started = time.perf_counter()
    model = SituationModel(weights).fit(sentences[0], task.labels)
    _print(
        name, task, model.labels, model.predict(sentences[1]), time.perf_counter() - started, model.left_out_accuracy
    )


def _show_svc(task: Task, train: Sentences, dev: Sentences) -> None:
    """LinearSVC with sigmoid calibration in five folds on the same features."""
    started = time.perf_counter()
    spelled, said = Grams(spaced, characters, 2).fit(train.texts), Grams(one_and_two, itself, 1).fit(train.lemmas)

    def features(of: Sentences) -> csr_matrix:
        blocks = [spelled.transform(of.texts), said.transform(of.lemmas), csr_matrix(of.vectors)]
        return hstack(blocks, format="csr")

    head = CalibratedClassifierCV(LinearSVC(random_state=_SEED), cv=5, ensemble=False)
    head.fit(features(train), np.asarray(task.labels))
    scores = head.predict_proba(features(dev))
    _print("LinearSVC, sigmoid", task, list(head.classes_), scores, time.perf_counter() - started)


def _print(
    name: str, task: Task, labels: list[str], scores: Scores, seconds: float, left_out: float | None = None
) -> None:
    summary = measure(task, labels, scores)
    keys = ("accuracy", "macro_f1", "top3_accuracy", "in_scope_rejected", "wrong_automatic", "calibration_error")
    registers = {key: row["accuracy"] for key, row in summary["registers"].items()}
    row = {"left_out": left_out and round(left_out, 4), **{key: summary[key] for key in keys}, **registers}
    print(json.dumps({"variant": name, **row, "seconds": round(seconds, 1)}, ensure_ascii=False), flush=True)


def measure(task: Task, labels: list[str], scores: Scores, limits: Thresholds = _LIMITS) -> dict[str, Any]:
    """Return the summary of `copilot evaluate nlu` for the model's probabilities, shape (lines, labels)."""
    predictions = []
    for row in scores:
        situations = among_situations(sorted(zip(labels, map(float, row)), key=lambda pair: -pair[1]))
        named = [{"name": label, "confidence": confidence} for label, confidence in situations]
        predictions.append(read_prediction({"situations": named, "zone": choose_zone(situations, limits)}))
    return summarise(task.gold, predictions)


def _first(task: Task, sentences: tuple[Sentences, Sentences], size: int) -> tuple[Task, tuple[Sentences, Sentences]]:
    """Keep some examples of every label, drawn by a fixed seed."""
    places: dict[str, list[int]] = defaultdict(list)
    for place in np.random.default_rng(_SEED).permutation(len(task.labels)):
        places[task.labels[place]].append(int(place))
    sizes = Counter({label: size for label in places}) + Counter({OUT_OF_SCOPE: (_WIDE - 1) * size})
    kept = [place for label, found in places.items() for place in found[: sizes[label]]]
    train = sentences[0]
    return Task([], [task.labels[i] for i in kept], task.gold), (train.some(kept), sentences[1])


if __name__ == "__main__":
    report(read_task())
