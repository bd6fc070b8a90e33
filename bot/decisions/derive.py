"""Derived facts from what is known, in three values."""

from collections.abc import Mapping

from bot.decisions.model import Cell, Condition, Facts, Value


def with_derived(facts: Facts, known: Mapping[str, Value]) -> dict[str, Value]:
    """Return what is known together with every derived fact that follows from it; a derived fact known stays."""
    complete = dict(known)
    for fact in facts.by_id.values():
        if fact.derived and fact.id not in complete:
            value = _derive(facts, fact.id, complete)
            if value is not None:
                complete[fact.id] = value
    return complete


def _derive(facts: Facts, fact: str, known: Mapping[str, Value]) -> bool | None:
    return _any([_holds(facts, condition, known) for condition in facts[fact].derived])


def _holds(facts: Facts, condition: Condition, known: Mapping[str, Value]) -> bool | None:
    negated = [_negate(_cell(facts, fact, cell, known)) for fact, cell in condition.items()]
    return _negate(_any(negated))


def _cell(facts: Facts, fact: str, cell: Cell, known: Mapping[str, Value]) -> bool | None:
    value = known.get(fact)
    if value is None and facts[fact].derived:
        value = _derive(facts, fact, known)
    return None if value is None else cell.matches(value)


def _any(values: list[bool | None]) -> bool | None:
    if True in values:
        return True
    return None if None in values else False


def _negate(value: bool | None) -> bool | None:
    return None if value is None else not value
