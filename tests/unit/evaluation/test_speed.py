"""What the measure of speed feeds to the model; the figures themselves are no test."""

import os
from typing import Any

from bot.evaluation.speed import measure_speed
from bot.nlu.normalise import READ

WARMED = ["а" * 60, "б" * 61, "в" * 20] + ["слово " * 16] * 25


class Model:
    """Notes what it is given, and on how many cores."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.cores: set[int] = set()

    def parse(self, text: str) -> dict[str, Any]:
        self.seen.append(text)
        self.cores.add(len(os.sched_getaffinity(0)))
        return {}


def test_every_length_is_measured_after_all_texts_were_seen_once() -> None:
    model = Model()
    figures = measure_speed(model, WARMED)
    assert model.seen[: len(WARMED)] == WARMED
    lengths = [len(text) for text in model.seen[len(WARMED) :]]
    short = [length for length in lengths if 55 <= length <= 65]
    long = [length for length in lengths if 290 <= length <= 310]
    pages = [length for length in lengths if length == READ]
    assert len(short) == 2 and long and pages and len(short) + len(long) + len(pages) == len(lengths)
    assert [figures[name]["messages"] for name in ("60", "300", "2000")] == [2, len(long), len(pages)]
    assert all(0 <= row["median"] <= row["p95"] <= row["max"] for row in figures.values())


def test_one_core_is_used_and_all_are_given_back() -> None:
    model, before = Model(), os.sched_getaffinity(0)
    measure_speed(model, WARMED)
    assert (model.cores, os.sched_getaffinity(0)) == ({1}, before)
