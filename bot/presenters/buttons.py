"""The advice as buttons: readings to choose from, answers to the question, the way out of not knowing."""

import json
from collections.abc import Mapping
from typing import Any

Button = dict[str, str]


def buttons_of(advice: Mapping[str, Any]) -> list[Button]:
    """Return the buttons; a payload is what the assistant understands as a message."""
    readings = [{"title": other["title"], "payload": f"/{other['situation']}"} for other in advice["alternatives"]]
    question = advice["next_question"]
    if not question:
        return readings
    answers = [{"title": answer["label"], "payload": payload_of(answer["facts"])} for answer in question["answers"]]
    return [*answers, {"title": "Не знаю", "payload": "/dont_know"}, *readings]


def payload_of(facts: Mapping[str, Any]) -> str:
    """Return the payload that sets the facts; it flips an assumption or corrects a fact just as well."""
    values = [{"id": fact, "value": value} for fact, value in facts.items()]
    return f"/follow_up{json.dumps({'fact': values}, ensure_ascii=False)}"
