"""The tables of docs/nlu.md: every candidate gets a row of the same columns; the draw is fair and fixed."""

from collections import Counter

import pytest

from bot.evaluation.ablation import head, try_out
from bot.evaluation.candidates import Candidate, SupportVectors
from bot.evaluation.task import Task, draw, read_task
from bot.nlu.situation_model import SituationModel

FEW = 6


@pytest.fixture(scope="module")
def task() -> Task:
    """Some examples of every label."""
    whole = read_task()
    return whole.some(draw(whole.labels, FEW))


@pytest.mark.parametrize("candidate", [SituationModel(), SupportVectors()])
def test_a_candidate_is_trained_judged_timed_and_weighed(task: Task, candidate: Candidate) -> None:
    cells = try_out("this one", task, task.sentences(), candidate).strip("| ").split(" | ")
    columns = dict(zip(head().splitlines()[0].strip("| ").split(" | "), cells, strict=True))
    assert columns["variant"] == "this one"
    assert 0.4 < float(columns["accuracy"]) < 1
    assert float(columns["ms"]) > 0


def test_the_draw_takes_as_many_of_every_situation_and_more_of_what_is_outside() -> None:
    labels = ["a"] * 9 + ["b"] * 5 + ["out_of_scope"] * 50
    drawn = draw(labels, 4)
    assert Counter(labels[place] for place in drawn) == {"a": 4, "b": 4, "out_of_scope": 24}
    assert drawn == draw(labels, 4)
