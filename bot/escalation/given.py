"""Facts handed over by their ids, from a command line or a file of cases."""

from collections.abc import Mapping
from typing import Any

from bot.decisions.model import Fact, Value
from bot.policy.model import Policy

WORDS = {"true": True, "false": False, "да": True, "нет": False}


def read_given(policy: Policy, given: Mapping[str, Any]) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return the facts the policy knows, and a note for each that it does not know or whose value it does not admit.

    A null value is an unknown fact and left out.
    """
    facts: dict[str, Value] = {}
    notes = []
    for name, raw in given.items():
        if raw is None:
            continue
        value = _value(policy.facts[name], raw) if name in policy.facts else None
        if value is None:
            notes.append(f"Факт {name}={raw} политике не известен и не учтён")
        else:
            facts[name] = value
    return facts, tuple(notes)


def _value(fact: Fact, raw: Any) -> Value | None:
    """Return the value as the fact has it; text may stand for a truth value or a number."""
    for candidate in (raw, WORDS.get(str(raw).lower()), _number(raw)):
        if candidate is not None and fact.admits(candidate):
            return candidate
    return None


def _number(raw: Any) -> int | float | None:
    try:
        number = float(str(raw).replace(",", "."))
    except ValueError:
        return None
    return int(number) if number.is_integer() else number
