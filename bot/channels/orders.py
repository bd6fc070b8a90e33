"""What a supervisor may order in a chat, in plain words: the state of a line, an incident, the digest."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.ops.state import IncidentMarks

LINES = {
    "retention": ("сохранен", "оско", "осо", "гскипо"),
    "equipment_case_repeat": ("повтор",),
    "equipment_experts": ("эксперт", "гэо", "оборудован"),
    "english_split": ("сплит",),
    "english_regional": ("английск", "регион"),
    "duty_manager": ("дежурн", "старш"),
    "operator_number": ("операторск",),
}
"""How the lines are called in an order: the beginning of any word of it."""
MARKS = {
    "mass": ("массов",),
    "registered_in_cpk": ("цпк",),
    "affects_cti": ("cti", "цти"),
    "requests_in_process": ("process", "заявк"),
    "affects_service": ("услуг",),
}
HELP = "\n".join(
    [
        "Напишите вопрос, как его задал бы оператор, — отвечу по инструкции.",
        "• линия сохранения закрыта до 23:00: авария",
        "• линия сохранения открыта | по расписанию",
        "• инцидент массовый цпк cti: не работает CTI-панель",
        "• инцидент закрыть 12",
        "• состояние — линии и инциденты",
        "• сводка — сутки в одном сообщении",
    ]
)
LINE = re.compile(
    r"линия (?P<line>.+?) (?P<state>открыта|закрыта|по расписанию)"
    r"(?: до (?P<until>\S*[^\s:]))?(?:\s*:\s+(?P<note>.+))?",
    re.IGNORECASE,
)
CLOSE = re.compile(r"инцидент (?:закрыть|закрыт) №?(?P<id>\d+)", re.IGNORECASE)
OPEN = re.compile(r"инцидент(?P<marks>[^:]*):\s*(?P<title>.+)", re.IGNORECASE)


@dataclass(frozen=True)
class LineOrder:
    """A line to be opened, closed, or given back to its schedule (None)."""

    line: str
    open: bool | None
    until: str | None
    note: str | None


@dataclass(frozen=True)
class IncidentOrder:
    """An incident to be registered."""

    title: str
    marks: IncidentMarks


@dataclass(frozen=True)
class CloseOrder:
    """An incident to be closed."""

    incident: int


@dataclass(frozen=True)
class Show:
    """Something to be shown, which changes nothing."""

    what: Literal["state", "digest", "help"]


Order = LineOrder | IncidentOrder | CloseOrder | Show
SHOWN: dict[str, Literal["state", "digest", "help"]] = {
    "состояние": "state", "сводка": "digest", "дайджест": "digest", "помощь": "help", "help": "help", "": "help",
}  # fmt: skip


class UnreadableOrder(Exception):
    """An order that begins like one and cannot be followed; the message says how to write it."""


def read_order(text: str) -> Order | None:
    """Return the order that the text is, None when it is a question; raises UnreadableOrder."""
    words = " ".join(text.split())
    if words.casefold().strip(" .!?") in SHOWN:
        return Show(SHOWN[words.casefold().strip(" .!?")])
    for pattern, read in READERS:
        found = pattern.fullmatch(words)
        if found:
            return read(found)
    return None


def _line(found: re.Match[str]) -> Order:
    names = found["line"].casefold().split()
    lines = [line for line, stems in LINES.items() if any(name.startswith(stems) for name in names)]
    if not lines:
        raise UnreadableOrder("Такой линии нет. Есть: сохранения, экспертов, повторных обращений, сплит, дежурный")
    states = {"открыта": True, "закрыта": False}
    return LineOrder(lines[0], states.get(found["state"].casefold()), found["until"], found["note"])


def _open(found: re.Match[str]) -> Order:
    words = found["marks"].casefold().replace(",", " ").split()
    known = {word: mark for word in words for mark, stems in MARKS.items() if word.startswith(stems)}
    unknown = [word for word in words if word not in known]
    if unknown:
        raise UnreadableOrder(f"Признака «{unknown[0]}» нет. Есть: массовый, цпк, cti, process, услуги")
    return IncidentOrder(found["title"], IncidentMarks(**dict.fromkeys(known.values(), True)))


def _close(found: re.Match[str]) -> Order:
    return CloseOrder(int(found["id"]))


READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Order]], ...] = (
    (LINE, _line),
    (CLOSE, _close),
    (OPEN, _open),
)
