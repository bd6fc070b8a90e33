"""The picture of a digest: which situations came at which hour."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

from bot.clock import moscow
from bot.notify.traffic import Answer
from bot.policy.model import Policy

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SHOWN = 5
COLOURS = ("#1f4e79", "#2f8f83", "#e0a030", "#7a5ca3", "#7fb2e5")
OTHERS, UNCLEAR, OUT_OF_SCOPE = "Остальные", "Не понято", "Не по инструкции"
OTHERS_COLOUR, UNCLEAR_COLOUR = "#c3c9d0", "#c0392b"
LONGEST_TITLE = 44
Layer = tuple[str, str, Counter[datetime]]
"""A part of the bars: its label, its colour, its calls by the beginning of the hour."""


def draw_hours(policy: Policy, answers: Sequence[Answer], until: datetime) -> bytes:
    """Return a PNG, 936 x 624 points: a bar for each of the last 24 hours, the most frequent situations in colours.

    A busy day's has 40 kB; a card of Teams holds no more than 60.
    """
    from matplotlib.figure import Figure  # takes more than a second to import, and only a digest needs it

    hours = hours_before(until)
    figure = Figure(figsize=(7.2, 4.8), dpi=130, constrained_layout=True)
    axes = figure.subplots()
    below = [0] * len(hours)
    for label, colour, calls in _layers(policy, answers):
        heights = [calls[hour] for hour in hours]
        axes.bar(range(len(hours)), heights, bottom=below, color=colour, label=label, width=0.8)
        below = [low + height for low, height in zip(below, heights)]
    _dress(axes, hours)
    axes.legend(fontsize=9.5, frameon=False, loc="upper left", bbox_to_anchor=(-0.04, -0.08), ncol=2)
    buffer = BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def hours_before(until: datetime) -> list[datetime]:
    """Return the beginnings of the hours that the day before the moment touches: 24, or 25 when it ends within one."""
    first, last = _hour(until - DAY), _hour(until - timedelta(microseconds=1))
    return [first + HOUR * number for number in range((last - first) // HOUR + 1)]


def _layers(policy: Policy, answers: Sequence[Answer]) -> Iterator[Layer]:
    """Yield the layers from below: the frequent situations, the rest, and on top what was not understood."""
    calls = {one.call: one for one in reversed(answers)}.values()
    known = [one for one in calls if one.understood]
    frequent = [name for name, _ in Counter(one.situation for one in known).most_common(SHOWN)]
    for name, colour in zip(frequent, COLOURS):
        yield _title(policy, name), colour, _by_hour(one for one in known if one.situation == name)
    others = _by_hour(one for one in known if one.situation not in frequent)
    unclear = _by_hour(one for one in calls if not one.understood)
    rest = ((OTHERS, OTHERS_COLOUR, others), (UNCLEAR, UNCLEAR_COLOUR, unclear))
    yield from (layer for layer in rest if layer[2])


def _dress(axes: Any, hours: Sequence[datetime]) -> None:
    ticks = range(0, len(hours), 2)
    axes.set_xticks(ticks, [f"{hours[tick].hour}:00" for tick in ticks], fontsize=9)
    axes.tick_params(axis="both", labelsize=9, length=0)
    axes.set_title("Звонков по часам", fontsize=11, loc="left")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.grid(axis="y", color="#e4e7eb", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)


def _by_hour(calls: Iterable[Answer]) -> Counter[datetime]:
    return Counter(_hour(one.at) for one in calls)


def _hour(moment: datetime) -> datetime:
    return moscow(moment).replace(minute=0, second=0, microsecond=0)


def _title(policy: Policy, name: str | None) -> str:
    title = policy.situations[name].title if name and name in policy.situations else (name or OUT_OF_SCOPE)
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
