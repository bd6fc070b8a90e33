"""Holds an advice against what a labelled case expects."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Advice = Mapping[str, Any]
Expected = Mapping[str, Any]
NAME = "ИО"


def differences(advice: Advice, expect: Expected, accept: Mapping[str, list[Any]]) -> list[str]:
    """Return what differs, one line each; a null in `expect` is not checked, a value in `accept` is as good."""
    return [*_values(advice, expect, accept), *_phrase(advice, expect), *_mentions(advice, expect)]


def situation_differs(advice: Advice, situation: str | None, accept: Mapping[str, list[Any]]) -> list[str]:
    """Return a line if the advice is about another situation than the case and those accepted."""
    found = advice["situation"] or ("out_of_scope" if advice["kind"] == "out_of_scope" else None)
    allowed = [situation, *accept.get("situation", [])]
    return [] if situation is None or found in allowed else [f"situation: {found}, expected {situation}"]


def _values(advice: Advice, expect: Expected, accept: Mapping[str, list[Any]]) -> Iterator[str]:
    found = _found(advice)
    for key, values in found.items():
        wanted = expect.get(key)
        allowed = [wanted, *accept.get(key, [])]
        if wanted is not None and not any(_same(value, one) for value in values for one in allowed):
            yield f"{key}: {values[0]}, expected {wanted}"


def _found(advice: Advice) -> dict[str, list[Any]]:
    """Return what the advice says, by the keys of a case; a described CASE is known by its description too."""
    target, case = advice["target"] or {}, advice["case"] or {}
    return {
        "action": [advice["action"]],
        "target": [target.get("id", "none")],
        "target_number": [target.get("number")],
        "case_category": [case.get("category"), case.get("description")],
        "case_subject": [case.get("subject")],
        "case_priority": [case.get("priority")],
    }


def _same(found: Any, wanted: Any) -> bool:
    return _plain(found) == _plain(wanted)


def _plain(value: Any) -> str:
    return re.sub(r"\s+", " ", str(value)).strip(" .«»\"'").casefold()


def _phrase(advice: Advice, expect: Expected) -> Iterator[str]:
    wanted = expect.get("phrase")
    if wanted is not None and not any(_is_phrase(phrase["text"], wanted) for phrase in advice["phrases"]):
        yield f"phrase: «{wanted}» is not among {[phrase['id'] for phrase in advice['phrases']]}"


def _is_phrase(text: str, wanted: str) -> bool:
    """Tell whether the texts are the same, «ИО» filled in or not."""
    pattern = re.escape(_plain(text)).replace(re.escape(NAME.casefold()), r".+?")
    return re.fullmatch(pattern, _plain(wanted)) is not None


def _mentions(advice: Advice, expect: Expected) -> Iterator[str]:
    texts = " ".join(_texts(advice)).casefold()
    for wanted in expect.get("must_mention") or []:
        if str(wanted).casefold() not in texts:
            yield f"must_mention: «{wanted}» stands nowhere"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
