"""What a text names by number: phones, CASE numbers, sums of money, operators' numbers, times."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Union

from bot.nlu.amounts import find_amounts

_PHONE = re.compile(r"\[телефон(?: \d+)?\]", re.IGNORECASE)
_CASE_WORD = r"(?:кейс\w*|case|заявк\w*|обращени\w*|тикет\w*|запрос\w*|претензи\w*)"
_CASE = re.compile(
    rf"\b{_CASE_WORD}\s*(?:номер\w*|№|n|#|:)?\s*(?P<number>\d[\d-]{{3,}}\d|[a-z]{{2,5}}-?\d{{4,}})(?!\w)", re.IGNORECASE
)
_OPERATOR = re.compile(
    r"\b(?:операторск\w*(?:\s+номер\w*)?|(?:оператор\w*|сотрудни\w*|специалист\w*|консультант\w*|агент\w*|коллег\w*)"
    r"(?:\s+(?:под|с))?(?:\s+(?:номер\w*|№|id))?|номер\w*\s+(?:оператор\w*|сотрудни\w*|специалист\w*))"
    r"\s*(?:№|:|-)?\s*(?P<number>\d{3,6})(?![\w:]|\s*(?:руб|р\b|₽))",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d:.,])(?:(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d.])"
    r"|(?:в|к|до|с|после|около)\s+(?P<bare>[01]?\d|2[0-3])\s*(?P<part>утра|дня|вечера|ночи|час\w*|ч\b)(?:\s+(?P<half>утра|дня|вечера|ночи))?)",
    re.IGNORECASE,
)
_AFTERNOON = {"дня", "вечера"}
_NOON = 12


@dataclass(frozen=True)
class Entity:
    """A named piece of the text with its value and place. Sums are rubles (int), times «HH:MM», all else as written."""

    name: str
    value: Union[int, str]
    start: int
    end: int


def find_entities(text: str) -> list[Entity]:
    """Return the entities of the text in their order; none overlaps an earlier kind's."""
    found: list[Entity] = []
    for finder in _FINDERS:
        found += [new for new in finder(text) if not any(new.start < old.end and old.start < new.end for old in found)]
    return sorted(found, key=lambda entity: entity.start)


def find_case_numbers(text: str) -> Iterator[Entity]:
    """Yield the numbers of earlier requests: digits after «кейс», «заявка» and the like."""
    for match in _CASE.finditer(text):
        yield Entity("case_number", match["number"], match.start("number"), match.end("number"))


def find_operator_numbers(text: str) -> Iterator[Entity]:
    """Yield the numbers of employees: three to six digits after «оператор», «операторский номер» and the like."""
    for match in _OPERATOR.finditer(text):
        yield Entity("operator_number", match["number"], match.start("number"), match.end("number"))


def _phones(text: str) -> Iterator[Entity]:
    for match in _PHONE.finditer(text):
        yield Entity("phone", match.group().lower(), match.start(), match.end())


def _times(text: str) -> Iterator[Entity]:
    for match in _TIME.finditer(text):
        hour = int(match["hour"] or match["bare"])
        part = (match["half"] or match["part"] or "").lower()
        if part in _AFTERNOON and hour < _NOON:
            hour += _NOON
        yield Entity("time", f"{hour:02d}:{match['minute'] or '00'}", match.start(), match.end())


def _sums(text: str) -> Iterator[Entity]:
    for amount in find_amounts(text):
        if amount.money:
            yield Entity("amount", amount.value, amount.start, amount.end)


_FINDERS: tuple[Callable[[str], Iterator[Entity]], ...] = (
    _phones,
    find_case_numbers,
    find_operator_numbers,
    _times,
    _sums,
)
