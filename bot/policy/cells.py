"""Cells as people write them: «да», a value, a list, «не X», "> 600", "<= authority_limit"."""

import re
from collections.abc import Mapping
from typing import Any

from bot.decisions.model import Cell, Fact, OneOf, Range, Value
from bot.policy.errors import Mistake, choose_from

WORDS: Mapping[str, bool] = {"да": True, "нет": False}
COMPARISON = re.compile(r"^(<=|>=|<|>)\s*(\S+)$")
Constants = Mapping[str, float]


def parse_cell(raw: Any, fact: Fact, constants: Constants) -> Cell:
    """Read a cell about the fact; raise Mistake when it cannot stand there."""
    if fact.kind == "text":
        raise Mistake(f"Факт «{fact.id}» — свободный текст и решать не может", "Уберите его из условий")
    if fact.kind == "number":
        return _parse_range(raw, fact, constants)
    if isinstance(raw, str) and raw.startswith("не "):
        return OneOf((parse_value(raw[3:].strip(), fact),), negated=True)
    items = raw if isinstance(raw, list) else [raw]
    return OneOf(tuple(parse_value(item, fact) for item in items))


def parse_value(raw: Any, fact: Fact) -> Value:
    """Read one value of the fact; raise Mistake when the fact has no such value."""
    if fact.kind == "bool":
        if isinstance(raw, str) and raw in WORDS:
            return WORDS[raw]
        raise Mistake(f"У факта «{fact.id}» не бывает значения «{_shown(raw)}»", "Допустимо: да, нет")
    if fact.kind == "number":
        if isinstance(raw, (int, float)) and not isinstance(raw, bool):
            return raw
        raise Mistake(f"Значение факта «{fact.id}» должно быть числом, а стоит «{_shown(raw)}»", "Напишите число")
    if fact.admits(raw):
        return raw  # type: ignore[no-any-return]
    raise Mistake(f"У факта «{fact.id}» не бывает значения «{_shown(raw)}»", choose_from(raw, fact.values))


def _shown(raw: Any) -> str:
    return {True: "true", False: "false"}.get(raw, str(raw)) if isinstance(raw, bool) else str(raw)


def _parse_range(raw: Any, fact: Fact, constants: Constants) -> Range:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        return Range(raw, raw)
    match = COMPARISON.match(raw) if isinstance(raw, str) else None
    if not match:
        raise Mistake(
            f"Условие «{_shown(raw)}» для числа «{fact.id}» не читается", 'Напишите, например, "> 0" или "<= 600"'
        )
    sign, text = match.groups()
    limit = _limit(text, constants)
    if sign.startswith("<"):
        return Range(high=limit, high_included="=" in sign)
    return Range(low=limit, low_included="=" in sign)


def _limit(text: str, constants: Constants) -> float:
    if text in constants:
        return constants[text]
    try:
        return float(text)
    except ValueError:
        what = f"«{text}» — не число и не постоянная из facts.yml"
        raise Mistake(what, choose_from(text, constants)) from None
