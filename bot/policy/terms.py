"""Numbers and hours that texts speak of: written once, and put into the texts where they stand in braces.

`{authority_limit}` is a constant of facts.yml, `{hours.retention}` the hours of a schedule of service_hours.yml.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.policy.errors import PolicyError, choose_from
from bot.policy.schema import FactsFile, HoursFile, HoursShape
from bot.policy.source import Place, Source

Terms = Mapping[str, str]
PLACEHOLDER = re.compile(r"\{([\w.]+)\}")
DETAIL = "detail"
"""Filled in later, from the table whose answer it is."""
VERBATIM = {"place", "phrases", "marks"}
"""Under these keys stand words of the source: they are never touched."""


def terms_of(facts: FactsFile, hours: HoursFile) -> Terms:
    """Return every term with its text."""
    constants = {name: f"{value:g}" for name, value in facts.constants.items()}
    schedules = {f"hours.{name}": _windows(shape) for name, shape in hours.service_hours.items()}
    return {**constants, **schedules, DETAIL: f"{{{DETAIL}}}"}


def fill(source: Source, terms: Terms) -> Source:
    """Return the file with its terms put in; raise PolicyError that names each that does not exist."""
    problems = [
        source.problem(place, f"Подстановки «{{{name}}}» нет", choose_from(name, terms))
        for place, text in _texts(source.data, ())
        for name in PLACEHOLDER.findall(text)
        if name not in terms
    ]
    if problems:
        raise PolicyError(problems)
    return replace(source, data=_filled(source.data, terms))


def _windows(shape: HoursShape) -> str:
    if isinstance(shape.windows, str):
        return "часы не названы"
    return ", ".join(" ".join([*window.days, f"{window.start}–{window.end}"]) for window in shape.windows)


def _texts(data: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield every text below the place, but the verbatim ones."""
    if isinstance(data, str):
        yield place, data
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        if key not in VERBATIM:
            yield from _texts(value, (*place, key))


def _filled(data: Any, terms: Terms) -> Any:
    if isinstance(data, str):
        return PLACEHOLDER.sub(lambda found: terms[found[1]], data)
    if isinstance(data, list):
        return [_filled(item, terms) for item in data]
    if isinstance(data, dict):
        return {key: value if key in VERBATIM else _filled(value, terms) for key, value in data.items()}
    return data
