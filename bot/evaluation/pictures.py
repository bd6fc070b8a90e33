"""The evaluation as pictures: who is taken for whom, how far confidence may be trusted, what more examples bring."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.figure import Figure

from bot.evaluation.nlu import Judged, reliability

_INK = "#1f4e79"


def draw_confusions(judged: Sequence[Judged], path: Path) -> None:
    """Draw the matrix of labels (rows) and predictions (columns), each row as shares of its lines."""
    labels = sorted({one.gold.label for one in judged} | {one.prediction.label for one in judged})
    counts = np.zeros((len(labels), len(labels)))
    for one in judged:
        counts[labels.index(one.gold.label), labels.index(one.counted_as)] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure = Figure(figsize=(11, 10), constrained_layout=True)
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(labels)), labels, rotation=90, fontsize=7)
    axes.set_yticks(range(len(labels)), labels, fontsize=7)
    for row, column in np.argwhere(counts > 0):
        shade = "white" if shares[row, column] > 0.5 else "black"
        axes.text(column, row, f"{counts[row, column]:.0f}", ha="center", va="center", fontsize=6, color=shade)
    axes.set_xlabel("predicted")
    axes.set_ylabel("label")
    _save(figure, path)


def draw_reliability(judged: Sequence[Judged], path: Path) -> None:
    """Draw the accuracy in each bin of confidence against the confidence, the size of a bin as the size of its dot."""
    figure = Figure(figsize=(5, 5), constrained_layout=True)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="#999999", linewidth=1)
    for confidence, accuracy, lines in reliability(judged):
        axes.scatter(confidence, accuracy, s=20 + 1500 * lines / len(judged), color=_INK, alpha=0.6)
        axes.annotate(str(lines), (confidence, accuracy), textcoords="offset points", xytext=(8, -10), fontsize=8)
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="confidence (mean of the bin)", ylabel="share right")
    _save(figure, path)


def draw_curve(accuracies: Mapping[int, float], path: Path) -> None:
    """Draw the accuracy over the number of training examples a situation."""
    figure = Figure(figsize=(6, 4), constrained_layout=True)
    axes = figure.subplots()
    axes.plot(list(accuracies), list(accuracies.values()), marker="o", color=_INK)
    for size, accuracy in accuracies.items():
        axes.annotate(f"{accuracy:.3f}", (size, accuracy), textcoords="offset points", xytext=(0, 8), fontsize=8)
    axes.set_xscale("log", base=2)
    axes.set_xticks(list(accuracies), [str(size) for size in accuracies])
    axes.set(ylim=(0, 1.05), xlabel="examples a situation", ylabel="accuracy on dev")
    axes.grid(alpha=0.3)
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    with matplotlib.rc_context({"svg.hashsalt": "copilot"}):
        figure.savefig(path, dpi=100, metadata={"Software": None})
