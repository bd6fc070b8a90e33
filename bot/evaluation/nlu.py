"""How well situations are recognised: pure functions from labelled lines and predictions to a summary."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import CopilotError

OUT_OF_SCOPE = "out_of_scope"
_BINS = 10
_DIGITS = 4


@dataclass(frozen=True)
class Gold:
    """A labelled line; a label in `also` is as right as the label."""

    text: str
    label: str
    also: frozenset[str] = frozenset()
    register: str | None = None


@dataclass(frozen=True)
class Prediction:
    """What the bot would do: `label` is the best situation, out_of_scope where and only where it rejects."""

    label: str
    confidence: float
    top3: tuple[str, ...]
    zone: str


@dataclass(frozen=True)
class Judged:
    """A line and what was predicted for it."""

    gold: Gold
    prediction: Prediction

    @property
    def accepted(self) -> frozenset[str]:
        """The labels that count as right."""
        return self.gold.also | {self.gold.label}

    @property
    def right(self) -> bool:
        """Whether the predicted label is right."""
        return self.prediction.label in self.accepted

    @property
    def shown(self) -> bool:
        """Whether a right label is among the three best, or the one predicted."""
        return self.right or not self.accepted.isdisjoint(self.prediction.top3)

    @property
    def counted_as(self) -> str:
        """The predicted label for the tables per label: a right second reading counts as the first."""
        return self.gold.label if self.right else self.prediction.label


def read_gold(line: Mapping[str, Any]) -> Gold:
    """Read a line; raise CopilotError when a value has the wrong type."""
    text, label, also = line.get("text"), line.get("label"), line.get("also") or []
    if not isinstance(text, str) or not isinstance(label, str) or not isinstance(also, list):
        raise CopilotError(f'a line needs "text" and "label" as strings and "also" as a list, but is {dict(line)}')
    return Gold(text, label, frozenset(also), line.get("register"))


def read_prediction(parse_data: Mapping[str, Any]) -> Prediction:
    """Read what the pipeline gave for a message: its keys `situations` and `zone`."""
    confidences = {row["name"]: float(row["confidence"]) for row in parse_data.get("situations") or []}
    inside = [name for name in confidences if name != OUT_OF_SCOPE]
    best = max(inside, key=lambda name: confidences[name], default=OUT_OF_SCOPE)
    label = OUT_OF_SCOPE if parse_data["zone"] == "reject" else best
    return Prediction(label, confidences.get(label, 1.0), tuple(confidences)[:3], parse_data["zone"])


def to_record(gold: Gold, prediction: Prediction) -> dict[str, Any]:
    """Return the line of the file that `--out` writes."""
    return {
        "text": gold.text,
        "label": gold.label,
        "predicted": prediction.label,
        "confidence": round(prediction.confidence, _DIGITS),
        "top3": list(prediction.top3),
        "zone": prediction.zone,
    }


def summarise(gold: Sequence[Gold], predictions: Sequence[Prediction]) -> dict[str, Any]:
    """Return the summary as JSON data; a share of nothing is null."""
    judged = [Judged(*pair) for pair in zip(gold, predictions)]
    inside = [one for one in judged if OUT_OF_SCOPE not in one.accepted]
    outside = [one for one in judged if one.gold.label == OUT_OF_SCOPE]
    labels = _per_label(judged)
    return {
        "lines": len(judged),
        "in_scope": len(inside),
        "out_of_scope": len(outside),
        "zones": dict(Counter(one.prediction.zone for one in judged)),
        "accuracy": _share(one.right for one in judged),
        "macro_f1": _mean([row["f1"] for row in labels.values() if row["support"]]),
        "top3_accuracy": _share(one.shown for one in judged),
        "in_scope_rejected": _share(one.prediction.label == OUT_OF_SCOPE for one in inside),
        "out_of_scope_recall": _share(one.right for one in outside),
        "wrong_automatic": _share(one.prediction.zone == "answer" and not one.right for one in judged),
        "calibration_error": _calibration_error(judged),
        "registers": _per_register(judged),
        "labels": labels,
        "confusions": _confusions(judged),
    }


def reliability(judged: Sequence[Judged]) -> list[tuple[float, float, int]]:
    """Return mean confidence, accuracy and number of lines of each of ten bins of confidence that has any."""
    bins: dict[int, list[Judged]] = defaultdict(list)
    for one in judged:
        bins[min(int(one.prediction.confidence * _BINS), _BINS - 1)].append(one)
    return [
        (
            sum(one.prediction.confidence for one in group) / len(group),
            sum(one.right for one in group) / len(group),
            len(group),
        )
        for _, group in sorted(bins.items())
    ]


def _per_label(judged: Sequence[Judged]) -> dict[str, dict[str, Any]]:
    pairs = Counter((one.gold.label, one.counted_as) for one in judged)
    gold, found = Counter(one.gold.label for one in judged), Counter(one.counted_as for one in judged)
    return {
        label: {
            "support": gold[label],
            "precision": _ratio(pairs[label, label], found[label]),
            "recall": _ratio(pairs[label, label], gold[label]),
            "f1": _ratio(2 * pairs[label, label], gold[label] + found[label]),
        }
        for label in sorted(gold | found)
    }


def _per_register(judged: Sequence[Judged]) -> dict[str, dict[str, Any]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        if one.gold.register:
            groups[one.gold.register].append(one)
    return {
        name: {"lines": len(group), "accuracy": _share(one.right for one in group)}
        for name, group in sorted(groups.items())
    }


def _confusions(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    wrong = Counter((one.gold.label, one.prediction.label) for one in judged if not one.right)
    return [{"label": label, "predicted": predicted, "lines": n} for (label, predicted), n in wrong.most_common()]


def _calibration_error(judged: Sequence[Judged]) -> float | None:
    """Mean distance of confidence and accuracy over the bins, weighted by their size (ECE)."""
    gaps = (abs(confidence - accuracy) * lines for confidence, accuracy, lines in reliability(judged))
    return round(sum(gaps) / len(judged), _DIGITS) if judged else None


def _share(flags: Iterable[bool]) -> float | None:
    return _mean([float(flag) for flag in flags])


def _mean(values: Sequence[float | None]) -> float | None:
    return _ratio(sum(value or 0.0 for value in values), len(values))


def _ratio(part: float, whole: float) -> float | None:
    return round(part / whole, _DIGITS) if whole else None
