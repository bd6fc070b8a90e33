"""A button's payload in the words of the policy: what a person would have typed."""

import json
from typing import Any

from bot.policy.model import Policy

DECIDED_ANEW = "решено заново"
PREFIX = "/follow_up"
WORDS = {"/dont_know": "не знаю", PREFIX: DECIDED_ANEW}


def in_words(policy: Policy, text: str) -> str:
    """Return the message; a payload in words, any other text as it is."""
    if not text.startswith("/"):
        return text
    if text in WORDS:
        return WORDS[text]
    if text.startswith(PREFIX):
        return "; ".join(_facts(policy, text.removeprefix(PREFIX))) or text
    situation = policy.situations.get(text.removeprefix("/"))
    return situation.title if situation else text


def _facts(policy: Policy, payload: str) -> list[str]:
    try:
        given: Any = json.loads(payload)["fact"]
        return [policy.facts[one["id"]].label(one["value"]) for one in given]
    except (ValueError, KeyError, TypeError):
        return []  # typed by hand: shown as it was typed
