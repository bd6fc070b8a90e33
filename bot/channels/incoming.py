"""What every channel does with a message before Rasa sees it: cut, redact, replace the phone by a pseudonym."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.privacy.phones import normalise_phone, pseudonym
from bot.privacy.redaction import redact

READ_CHARACTERS = 2000
ACCEPTED_CHARACTERS = 20_000
CUT = f"Прочитаны первые {READ_CHARACTERS} символов сообщения"
NOT_READ = f"Сообщение длиннее {ACCEPTED_CHARACTERS} символов: пришлите короче"
EMPTY = "[пусто]"
"""Rasa takes an empty text for no message at all; the pipeline finds nothing in this one either."""
LONGEST_ID = 40
"""A sender and a call id together must fit the column of the log."""
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Control characters and halves of an emoji cut in two: no database stores them."""
RASA_COMMAND = re.compile(r"\s*/(?=(?:restart|back|session_start)\b)")
"""Rasa obeys these itself and answers nothing; here they are words like any others."""


@dataclass(frozen=True)
class Incoming:
    """A message as Rasa gets it. `metadata` holds the agent, the call id, pseudonyms and notes; no number."""

    text: str
    metadata: dict[str, Any]


def safe_id(given: str, key: str) -> str:
    """Return an id that may be stored: one that is long, or that personal data could hide in, by its pseudonym."""
    return given if len(given) <= LONGEST_ID and not redact(given).findings else pseudonym(given, key)


def receive(text: str, metadata: Mapping[str, Any], key: str) -> Incoming:
    """Cut the text to what is read, redact it, and make pseudonyms of the handed-over number and of the first in it."""
    # A number at the cut must be seen whole to be redacted, so the cut comes after.
    redaction = redact(UNPRINTABLE.sub(" ", RASA_COMMAND.sub("", text[: READ_CHARACTERS + 100])))
    agent = metadata["agent"]
    handed_over = normalise_phone(str(metadata.get("phone") or ""))
    mentioned = redaction.phones[0] if redaction.phones else None
    return Incoming(
        redaction.text[:READ_CHARACTERS].strip() or EMPTY,
        {
            "agent": {**agent, "id": safe_id(agent["id"], key)},
            "call_id": safe_id(str(metadata["call_id"]), key) if metadata.get("call_id") else None,
            "subscriber": pseudonym(handed_over, key) if handed_over else None,
            "mentioned": pseudonym(mentioned, key) if mentioned else None,
            "notes": [CUT] if len(text) > READ_CHARACTERS else [],
        },
    )
