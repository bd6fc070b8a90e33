"""The components on public data: the intent task of encodechka (5,000 + 5,000 Russian utterances, 68 intents).

`python -m bot.evaluation.benchmark FOLDER` trains on train.tsv and prints the accuracy on test.tsv.
"""

import csv
import json
import sys
import time
from pathlib import Path

from bot.nlu.sentences import to_sentences
from bot.nlu.situation_model import SituationModel


def measure(folder: Path) -> dict[str, float]:
    """Return accuracy, seconds of training (features included) and milliseconds per sentence in a batch."""
    texts, labels = _read(folder / "train.tsv")
    started = time.perf_counter()
    model = SituationModel().fit(to_sentences(texts), labels)
    trained = time.perf_counter()
    texts, gold = _read(folder / "test.tsv")
    probabilities = model.predict(to_sentences(texts))
    done = time.perf_counter()
    right = sum(model.labels[best] == label for best, label in zip(probabilities.argmax(axis=1), gold))
    return {
        "accuracy": round(right / len(gold), 4),
        "training_seconds": round(trained - started, 1),
        "ms_per_sentence": round((done - trained) / len(gold) * 1000, 2),
    }


def _read(path: Path) -> tuple[list[str], list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [row["text_ru"] for row in rows], [row["label"] for row in rows]


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
