"""From Rasa's parse data (the result of the pipeline, or of a button) to an Understanding."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.decisions.model import Value
from bot.escalation.reading import DONT_KNOW, FOLLOW_UP
from bot.escalation.request import Reading, Said, Understanding, chosen
from bot.nlu.zones import OUT_OF_SCOPE

ParseData = Mapping[str, Any]


def read_parse_data(data: ParseData) -> Understanding:
    """Return what the message says. A button's payload names its intent itself and passes no pipeline."""
    said, supposed = tuple(_facts(data, supposed=False)), tuple(_facts(data, supposed=True))
    intent = (data.get("intent") or {}).get("name")
    if is_button(data):
        said_only = intent in (FOLLOW_UP, DONT_KNOW)
        return Understanding(intent, "reject", (), said) if said_only else chosen(str(intent), said)
    ranked = ((one["name"], float(one["confidence"])) for one in data.get("situations") or ())
    readings = tuple(Reading(*one) for one in ranked if one[0] != OUT_OF_SCOPE)  # the zone says whether it is that
    return Understanding(intent, data.get("zone", "reject"), readings, said, _entity(data, "case_number"), supposed)


def read_hints(data: ParseData) -> Mapping[str, Value]:
    """Return what the message says if it answers the question about a fact."""
    return data.get("fact_hints") or {}


def is_button(data: ParseData) -> bool:
    """Tell whether the message is a button's payload."""
    return str(data.get("text") or "").startswith("/")


def _facts(data: ParseData, supposed: bool) -> Iterator[Said]:
    """Yield the facts; a payload typed by hand may hold anything, and what is no fact says nothing."""
    for entity in data.get("entities") or ():
        value = entity["value"]
        if bool(entity.get("supposed")) != supposed:
            continue
        if entity["entity"] == "fact" and isinstance(value, Mapping) and {"id", "value"} <= value.keys():
            yield Said(str(value["id"]), value["value"], entity.get("evidence", ""))


def _entity(data: ParseData, name: str) -> str | None:
    return next((str(entity["value"]) for entity in data.get("entities") or () if entity["entity"] == name), None)
