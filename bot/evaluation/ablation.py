"""What each step and feature is worth: `python -m bot.evaluation.ablation` prints the tables of docs/nlu.md.

Twenty minutes. Every variant is trained on data/nlu and measured on data/evaluation/dev.jsonl with the thresholds'
defaults, and by leaving out each training sentence in turn. `ms` is one message on one core from the typed text to the
probabilities (median), `MB` what the trained model takes on disk; the sentence encoder is in the first alone.
"""

import pickle
import time
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

from bot.evaluation.candidates import Candidate, SupportVectors
from bot.evaluation.speed import one_core
from bot.evaluation.task import CURVE, Task, draw, measure, read_task
from bot.nlu.kernel_ridge import Sentences, Weights
from bot.nlu.normalise import STEPS, Step
from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import SituationModel

_KERNELS = ("characters", "lemmas", "vectors")
_FIGURES = {
    "accuracy": "accuracy", "macro_f1": "macro-F1", "top3_accuracy": "top 3", "in_scope_rejected": "lost",
    "wrong_automatic": "wrong", "calibration_error": "ECE",
}  # fmt: skip
_REGISTERS = ("terse", "narrative", "noise", "contrast", "near", "far")
_TIMED = 150  # messages
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыэюя"
_LATIN = "a b v g d e zh z i y k l m n o p r s t u f h c ch sh sch y e yu ya"
_TRANSLITERATION: dict[int, str] = str.maketrans(dict(zip(_RUSSIAN, _LATIN.split()), ъ="", ь="", ё="e"))
_KEYS = zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
_LAYOUT: dict[int, str] = str.maketrans(dict(_KEYS))


def candidates(task: Task) -> Iterator[str]:
    """Yield a row per head and per set of features."""
    full = task.sentences()
    yield try_out("as configured", task, full, SituationModel())
    for name in _KERNELS:
        yield try_out(f"kernel: no {name}", task, full, SituationModel(Weights(**{name: 0.0})))
        alone = Weights(**{**dict.fromkeys(_KERNELS, 0.0), name: 1.0})
        yield try_out(f"kernel: {name} alone", task, full, SituationModel(alone))
    yield try_out("LinearSVC, sigmoid", task, full, SupportVectors())


def normaliser(task: Task) -> Iterator[str]:
    """Yield a row per step left out, and for dev typed in Latin letters."""
    for step in STEPS:
        yield _normalised(f"without {step.__name__}", task, _without(step.__name__))
    yield _normalised("no normalisation", task, [])
    for name, table in (("layout", _LAYOUT), ("transliteration", _TRANSLITERATION)):
        yield _normalised(f"{name} of dev, as configured", task.disguised(table), STEPS)
        yield _normalised(f"{name} of dev, without mend_{name}", task.disguised(table), _without(f"mend_{name}"))


def curve(task: Task) -> Iterator[str]:
    """Yield a row per number of training examples a situation."""
    train, dev = task.sentences()
    for size in CURVE:
        places = draw(task.labels, size)
        yield try_out(f"{size} examples a situation", task.some(places), (train.some(places), dev), SituationModel())


def try_out(
    name: str,
    task: Task,
    sentences: tuple[Sentences, Sentences],
    candidate: Candidate,
    steps: Sequence[Step] = STEPS,
) -> str:
    """Train the candidate on the first sentences, judge it on the second; return the row of the table."""
    train, dev = sentences
    model = candidate.fit(train, task.labels)
    summary = measure(task.gold, model.labels, model.predict(dev))
    texts = [one.text for one in task.gold[:: len(task.gold) // _TIMED]]
    with one_core():
        times = [_milliseconds(model, text, steps) for text in texts]
    left_out = "" if model.left_out_accuracy is None else f"{model.left_out_accuracy:.3f}"
    return row(name, left_out, summary, median(times), len(pickle.dumps(model)))


def head() -> str:
    """Return the head of the tables."""
    names = ["variant", "left out", *_FIGURES.values(), *_REGISTERS, "ms", "MB"]
    return f"| {' | '.join(names)} |\n{'|---' * len(names)}|"


def row(name: str, left_out: str, summary: dict[str, Any], milliseconds: float, size: int) -> str:
    """Return a row of the tables; the size is in bytes."""
    figures = [summary[key] for key in _FIGURES] + [summary["registers"][key]["accuracy"] for key in _REGISTERS]
    shown = [f"{figure:.3f}" for figure in figures]
    return f"| {' | '.join([name, left_out, *shown, f'{milliseconds:.1f}', f'{size / 1e6:.0f}'])} |"


def _without(name: str) -> list[Step]:
    return [step for step in STEPS if step.__name__ != name]


def _normalised(name: str, task: Task, steps: Sequence[Step]) -> str:
    return try_out(name, task, task.sentences(steps), SituationModel(), steps)


def _milliseconds(model: Candidate, text: str, steps: Sequence[Step]) -> float:
    started = time.perf_counter()
    model.predict(to_sentences([text], steps))
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    task = read_task()
    for table in (candidates, normaliser, curve):
        print(head())
        for line in table(task):
            print(line, flush=True)
        print()
