"""What a person said: Slack's markup of a message back to the words that were typed."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

WITH_WORDS = (None, "file_share", "thread_broadcast")
"""Subtypes of messages that a person wrote; all others are edits, bots, joins and the like."""
_MARKUP = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def is_said(event: Mapping[str, Any]) -> bool:
    """Whether a person wrote this just now: no edit, no bot, not we."""
    foreign = event.get("bot_id") or event.get("edited") or event.get("hidden")
    return bool(event.get("user")) and not foreign and event.get("subtype") in WITH_WORDS


def bot_of(body: Mapping[str, Any]) -> str | None:
    """Return the user id under which an event reaches the app, which is what a mention of it says."""
    return next((one.get("user_id") for one in body.get("authorizations") or () if one.get("is_bot")), None)


def words_of(text: str, bot_user: str | None = None) -> str:
    """Return the words, without the mention of the bot itself."""

    def word(found: re.Match[str]) -> str:
        target, label = found.group(1), found.group(2)
        if bot_user and target == f"@{bot_user}":
            return " "
        return label or target.lstrip("!")

    # Slack escapes `&`, `<` and `>` alone, so what still is in angle brackets is its own markup.
    return re.sub(r"[ \t]+", " ", unescape(_MARKUP.sub(word, text))).strip()
