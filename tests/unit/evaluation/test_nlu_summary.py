"""The summary of `copilot evaluate nlu`."""

import pytest

from bot.errors import CopilotError
from bot.evaluation.nlu import Gold, Prediction, read_gold, read_prediction, summarise, to_record

OUT = "out_of_scope"
GOLD = [
    Gold("a", "vip_line", register="terse"),
    Gold("b", "vip_line", frozenset({"senior_demand"}), "terse"),
    Gold("c", "senior_demand", register="noise"),
    Gold("d", "senior_demand", register="noise"),
    Gold("e", OUT, register="far"),
]
PREDICTIONS = [
    Prediction("vip_line", 0.9, ("vip_line", "senior_demand", OUT), "answer"),
    Prediction("senior_demand", 0.9, ("senior_demand", "vip_line", OUT), "answer"),
    Prediction("vip_line", 0.8, ("vip_line", "senior_demand", OUT), "answer"),
    Prediction(OUT, 0.6, (OUT, "vip_line", "help_x"), "reject"),
    Prediction(OUT, 1.0, (), "reject"),
]


@pytest.fixture()
def summary() -> dict:
    return summarise(GOLD, PREDICTIONS)


def test_a_second_label_counts_as_right(summary: dict) -> None:
    assert summary["accuracy"] == 0.6
    assert summary["labels"]["vip_line"] == {"support": 2, "precision": 0.6667, "recall": 1.0, "f1": 0.8}


def test_shares(summary: dict) -> None:
    assert summary["wrong_automatic"] == 0.2
    assert summary["in_scope_rejected"] == 0.25
    assert summary["out_of_scope_recall"] == 1.0
    assert summary["top3_accuracy"] == 0.8
    assert summary["registers"]["noise"] == {"lines": 2, "accuracy": 0.0}
    assert summary["zones"] == {"answer": 3, "reject": 2}


def test_macro_f1_is_the_mean_over_the_labels_that_occur(summary: dict) -> None:
    assert summary["macro_f1"] == pytest.approx((0.8 + 0.0 + 2 / 3) / 3, abs=1e-4)


def test_confusions_name_the_pairs(summary: dict) -> None:
    assert {"label": "senior_demand", "predicted": OUT, "lines": 1} in summary["confusions"]


def test_calibration_error_compares_confidence_with_accuracy(summary: dict) -> None:
    assert summary["calibration_error"] == pytest.approx((2 * 0.1 + 0.8 + 0.6 + 0) / 5, abs=1e-4)


def test_nothing_to_measure_gives_nulls() -> None:
    assert summarise([], [])["accuracy"] is None


def test_reads_what_the_pipeline_gives() -> None:
    rows = [{"name": "vip_line", "confidence": 0.7}, {"name": OUT, "confidence": 0.3}]
    assert read_prediction({"situations": rows, "zone": "choose"}).label == "vip_line"
    assert read_prediction({"situations": rows, "zone": "reject"}) == Prediction(OUT, 0.3, ("vip_line", OUT), "reject")
    assert read_prediction({"situations": rows[::-1], "zone": "choose"}).label == "vip_line"
    assert read_prediction({"situations": [], "zone": "reject"}) == Prediction(OUT, 1.0, (), "reject")


def test_record_of_a_line() -> None:
    assert to_record(GOLD[0], PREDICTIONS[0]) == {
        "text": "a",
        "label": "vip_line",
        "predicted": "vip_line",
        "confidence": 0.9,
        "top3": ["vip_line", "senior_demand", OUT],
        "zone": "answer",
    }


@pytest.mark.parametrize("line", [{"text": 1, "label": "x"}, {"text": "x"}, {"text": "x", "label": "y", "also": "z"}])
def test_a_line_of_the_wrong_shape_is_an_error(line: dict) -> None:
    with pytest.raises(CopilotError, match="a line needs"):
        read_gold(line)
