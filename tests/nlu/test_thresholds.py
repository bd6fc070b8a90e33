"""The thresholds in config.yml keep what they promise, on dev, with the model trained on all sentences."""

from dataclasses import fields
from pathlib import Path

import yaml

from bot.evaluation.task import measure, read_task
from bot.nlu.situation_model import SituationModel
from bot.nlu.zones import Thresholds


def _configured(root: Path) -> Thresholds:
    pipeline = yaml.safe_load((root / "config.yml").read_text(encoding="utf-8"))["pipeline"]
    block = next(block for block in pipeline if block["name"].endswith(".SituationClassifier"))
    return Thresholds(**{key.name: block[key.name] for key in fields(Thresholds) if key.name in block})


def test_few_wrong_automatic_answers_and_few_calls_turned_away(root: Path) -> None:
    task = read_task()
    train, dev = task.sentences()
    model = SituationModel().fit(train, task.labels)
    summary = measure(task.gold, model.labels, model.predict(dev), _configured(root))
    assert summary["wrong_automatic"] <= 0.02
    assert summary["in_scope_rejected"] <= 0.02
    assert summary["registers"]["far"]["accuracy"] >= 0.97
    assert summary["registers"]["near"]["accuracy"] >= 0.85
    assert summary["top3_accuracy"] >= 0.985
    assert summary["calibration_error"] <= 0.05
