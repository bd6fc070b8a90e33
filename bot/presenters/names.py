"""Puts the client's name into phrases, at the last moment: no event or log ever holds it."""

import re
from collections.abc import Mapping
from typing import Any

PLACEHOLDER = re.compile(r"\bИО\b")


def fill_name(advice: Mapping[str, Any], salutation: str | None) -> dict[str, Any]:
    """Return the advice with «ИО» in its phrases replaced by the name; without a name nothing changes."""
    if not salutation:
        return dict(advice)
    phrases = [{**phrase, "text": PLACEHOLDER.sub(salutation, phrase["text"])} for phrase in advice["phrases"]]
    preview = [
        {**way, "phrases": [PLACEHOLDER.sub(salutation, p) for p in way["phrases"]]} for way in advice["preview"]
    ]
    return {**advice, "phrases": phrases, "preview": preview}
