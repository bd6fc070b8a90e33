"""The picture of a digest: which situations came at which hour."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from bot.clock import moscow
from bot.notify.traffic import Answer
from bot.policy.model import Policy

SHOWN = 5
COLOURS = ("#1f4e79", "#2f8f83", "#e0a030", "#b5543c", "#7a5ca3", "#b8bec6")
OTHERS, UNCLEAR = "Остальные", "Не понято"
LONGEST_TITLE = 34


def draw_hours(policy: Policy, answers: Sequence[Answer], until: datetime) -> bytes:
    """Return a PNG, 900 x 420 points: bars of the last 24 hours, the five most frequent situations in colours."""
    from matplotlib.figure import Figure  # takes more than a second to import, and only a digest needs it

    first = {one.call: one for one in reversed(answers)}.values()
    frequent = [name for name, _ in Counter(one.situation for one in first).most_common(SHOWN)]
    hours = [(moscow(until).hour + offset) % 24 for offset in range(1, 25)]
    figure = Figure(figsize=(9, 4.2), dpi=100, constrained_layout=True)
    axes = figure.subplots()
    below = [0] * 24
    for number, name in enumerate([*frequent, OTHERS]):
        mine = [one for one in first if (one.situation == name if name != OTHERS else one.situation not in frequent)]
        counts = Counter(moscow(one.at).hour for one in mine)
        heights = [counts[hour] for hour in hours]
        if any(heights):
            axes.bar(range(24), heights, bottom=below, color=COLOURS[number], label=_title(policy, name), width=0.8)
            below = [low + height for low, height in zip(below, heights)]
    axes.set_xticks(range(0, 24, 2), [f"{hours[tick]}:00" for tick in range(0, 24, 2)], fontsize=9)
    axes.set_ylabel("звонков")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(fontsize=8, frameon=False, loc="upper left", bbox_to_anchor=(1, 1))
    buffer = BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def _title(policy: Policy, name: str | None) -> str:
    title = policy.situations[name].title if name and name in policy.situations else (name or UNCLEAR)
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
