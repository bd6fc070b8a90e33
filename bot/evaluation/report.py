"""`make eval`: the figures of docs/nlu.md on the held-out files, with pictures.

`python -m bot.evaluation.report FOLDER` writes report.md and three pictures there (minutes).
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.evaluation.facts import FactScores
from bot.evaluation.held_out import FACTS, SITUATIONS, TESTS, read_texts
from bot.evaluation.nlu import Judged, read_gold, read_prediction, summarise
from bot.evaluation.pictures import draw_confusions, draw_curve, draw_reliability
from bot.evaluation.speed import measure_speed, measure_training
from bot.evaluation.task import learning_curve, read_task
from bot.json_lines import read_lines
from bot.privacy.redaction import redact
from bot.runtime.model import require_model
from bot.runtime.understanding import ModelUnderstanding
from bot.settings import Settings

GOALS = {
    "terse": ">= 0.94", "narrative": ">= 0.94", "noise": ">= 0.92", "contrast": ">= 0.88", "far": ">= 0.97",
    "near": ">= 0.85", "top3_accuracy": ">= 0.985", "wrong_automatic": "<= 0.02", "in_scope_rejected": "<= 0.02",
    "calibration_error": "<= 0.05", "accuracy": "", "macro_f1": "",
}  # fmt: skip
TIMES = {"60": "median 6", "300": "p95 15", "2000": "60"}
SHOWN_CONFUSIONS = 15


def write_report(folder: Path) -> None:
    """Judge the held-out files by the trained model; write the report and the pictures into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model = ModelUnderstanding(require_model(Settings().models))
    judged = {name: list(judge(model, TESTS / name)) for name in SITUATIONS}
    everything = [one for part in judged.values() for one in part]
    draw_confusions(everything, folder / "confusions.png")
    draw_reliability(everything, folder / "reliability.png")
    draw_curve(learning_curve(read_task()), folder / "curve.png")
    columns = {name: _figures(part) for name, part in {**judged, "both": everything}.items()}
    lines = [*_table(columns), "", *_confusions(everything), "", *_facts(model), "", *_speed(model), "", *_pictures()]
    (folder / "report.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def judge(model: ModelUnderstanding, path: Path) -> Iterator[Judged]:
    """Yield every labelled line of the file with what the pipeline predicts for it."""
    for line in read_lines(path, ("text", "label")):
        yield Judged(read_gold(line), read_prediction(model.parse(redact(line["text"]).text)))


def _figures(judged: Sequence[Judged]) -> dict[str, Any]:
    summary = summarise([one.gold for one in judged], [one.prediction for one in judged])
    return {**summary, **{name: row["accuracy"] for name, row in summary["registers"].items()}}


def _table(columns: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield f"| what | wanted | {' | '.join(columns)} |"
    yield "|---" * (2 + len(columns)) + "|"
    yield f"| lines | | {' | '.join(str(figures['lines']) for figures in columns.values())} |"
    for name, goal in GOALS.items():
        yield f"| {name} | {goal} | {' | '.join(str(figures.get(name)) for figures in columns.values())} |"


def _confusions(judged: Sequence[Judged]) -> Iterator[str]:
    yield "| label | taken for | lines |"
    yield "|---|---|---|"
    for row in _figures(judged)["confusions"][:SHOWN_CONFUSIONS]:
        yield f"| {row['label']} | {row['predicted']} | {row['lines']} |"


def _facts(model: ModelUnderstanding) -> Iterator[str]:
    scores = FactScores()
    for line in read_lines(TESTS / FACTS, ("text", "facts")):
        said = model.understand(redact(line["text"]).text).said
        scores.add(line, {item.fact: item.value for item in said})
    summary = scores.summary()
    yield f"Facts ({FACTS}): precision {summary['precision']}, recall {summary['recall']} (wanted 0.95 and 0.85)."
    yield ""
    yield "| fact | precision | recall |"
    yield "|---|---|---|"
    yield from (f"| {fact} | {row['precision']} | {row['recall']} |" for fact, row in summary["by_fact"].items())


def _speed(model: ModelUnderstanding) -> Iterator[str]:
    yield "| one message, one core | wanted | median, ms | p95, ms | longest, ms |"
    yield "|---|---|---|---|---|"
    for name, times in measure_speed(model, read_texts()).items():
        yield f"| {name} characters | {TIMES[name]} | {times['median']} | {times['p95']} | {times['max']} |"
    yield ""
    yield f"Training, all cores: {measure_training()} s (wanted 90)."


def _pictures() -> Iterator[str]:
    yield "![who is taken for whom](confusions.png)"
    yield "![how far the confidence may be trusted](reliability.png)"
    yield "![what more examples bring](curve.png)"


if __name__ == "__main__":
    write_report(Path(sys.argv[1]))
