"""How long a message and a training take: `python -m bot.evaluation.speed` prints it (three minutes).

Messages are parsed as in the server, one after another, on one core of this machine, once all of them have been seen.
A training is a whole `copilot train`, start and imports included, on all cores.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from bot.evaluation.held_out import read_texts
from bot.nlu.normalise import READ
from bot.runtime.model import require_model
from bot.runtime.understanding import ModelUnderstanding
from bot.settings import Settings

SHORT, LONG = (55, 65), (290, 310)  # characters, about 60 and about 300
MOST = 150  # messages of a length


def measure_speed(model: ModelUnderstanding, texts: Sequence[str]) -> dict[str, Any]:
    """Return milliseconds a message, median and p95, for the short texts, texts joined to long ones, and a page."""
    groups = {"60": _of_length(texts, SHORT), "300": _joined(texts, LONG)[:MOST]}
    groups[str(READ)] = [page.ljust(READ, "!") for page in _joined(texts, (READ - 50, READ))][:MOST]
    with one_core():
        for text in texts:
            model.parse(text)
        times = {name: [_milliseconds(model, text) for text in group] for name, group in groups.items()}
    return {name: _summary(group) for name, group in times.items()}


def measure_training() -> float:
    """Return the seconds of a whole `copilot train` into an empty folder."""
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        command = ["env", f"COPILOT_MODELS={folder}", sys.executable, "-m", "bot", "train"]
        subprocess.run(command, check=True, capture_output=True)
        return round(time.perf_counter() - started, 1)


def _of_length(texts: Sequence[str], length: tuple[int, int]) -> list[str]:
    return [text for text in texts if length[0] <= len(text) <= length[1]][:MOST]


def _joined(texts: Sequence[str], length: tuple[int, int]) -> list[str]:
    """Join neighbours until a text has the length; what grows beyond it is cut."""
    joined, text = [], ""
    for more in texts:
        text = f"{text} {more}".strip()[: length[1]]
        if len(text) >= length[0]:
            joined.append(text)
            text = ""
    return joined


@contextmanager
def one_core() -> Iterator[None]:
    """Keep what runs inside to one core and one thread."""
    cores = os.sched_getaffinity(0)
    with threadpool_limits(1):
        os.sched_setaffinity(0, {max(cores)})
        try:
            yield
        finally:
            os.sched_setaffinity(0, cores)


def _milliseconds(model: ModelUnderstanding, text: str) -> float:
    started = time.perf_counter()
    model.parse(text)
    return (time.perf_counter() - started) * 1000


def _summary(times: Sequence[float]) -> dict[str, float]:
    median, p95 = np.percentile(times, (50, 95))
    return {"messages": len(times), "median": round(median, 1), "p95": round(p95, 1), "max": round(max(times), 1)}


if __name__ == "__main__":
    figures = measure_speed(ModelUnderstanding(require_model(Settings().models)), read_texts())
    print(json.dumps({"milliseconds": figures, "training_seconds": measure_training()}, indent=1))
