"""A card as a message attachment of Mattermost. What is too long is cut: a card never fails to be shown.

The post has no message of its own: notifications show the attachment's `fallback`.
"""

import hashlib
import logging
import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.channels.mattermost.signed import Click, Signer, Typing
from bot.presenters.card import SIGNS, Button, Card, Section, Style, Tone

TITLE, LABEL, TEXT, FOOTER, BUTTONS = 150, 75, 7000, 300, 25
"""Characters, and buttons. Mattermost itself cuts a footer at 300; the rest is what a person still reads."""
DIALOG_TITLE, TYPED = 24, 1000
ACTIONS_PATH, DIALOGS_PATH = "/webhooks/mattermost/actions", "/webhooks/mattermost/dialogs"
MARK = "copilot_mark"
"""The property of a post that names the parcel it came from."""
COLORS: Mapping[Tone, str] = {"neutral": "#4a6fa5", "good": "#2e7d32", "warning": "#b26a00", "bad": "#c62828"}
STYLES: Mapping[Style, str] = {"plain": "default", "primary": "primary", "danger": "danger"}
YOUR_ANSWER, SEND = "Ваш ответ", "Отправить"

ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
MARKUP = re.compile(r"([\\`*_\[\]~|#])")
CALLS = re.compile(r"@|:(?=[a-z+-][\w+-]*:)")
LINE_START = re.compile(r"^[ \t]*(?:([-+])|(\d+)([.)]))?", re.MULTILINE)
logger = logging.getLogger(__name__)


def escaped(text: str) -> str:
    """Return the text for a field that Mattermost reads as Markdown, so that every character means itself.

    A word joiner after `@` keeps `@channel` in an agent's note from waking everybody, and `:bug:` from being a picture.
    """
    quiet = CALLS.sub("\\g<0>\u2060", text.translate(ENTITIES))
    return LINE_START.sub(_plain_start, MARKUP.sub(r"\\\1", quiet))


def cut(text: str, limit: int) -> str:
    """Return the text in at most `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def mark_of(key: str) -> str:
    """Return the mark of a parcel: short, and letters and digits alone."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


class Drawing:
    """Draws cards for one installation: `callback_url` is this server as Mattermost reaches it."""

    def __init__(self, callback_url: str, signer: Signer) -> None:
        self._callback_url = callback_url.rstrip("/")
        self._signer = signer

    def props(self, card: Card, place: str, mark: str) -> dict[str, Any]:
        """Return the properties of the card's post. Clicks on it belong to the conversation `place`."""
        attachment = {
            "fallback": card.summary or card.title,
            "color": COLORS[card.tone],
            "title": escaped(cut(SIGNS[card.tone] + card.title, TITLE)),
            "text": _text(one for one in card.sections if not one.quiet),
            "footer": cut(" · ".join(_line(one) for one in card.sections if one.quiet), FOOTER),
            "actions": [self._action(at, one, place, mark) for at, one in enumerate(card.buttons[:BUTTONS])],
        }
        if len(card.buttons) > BUTTONS:
            logger.error("a card of %d buttons was cut to %d", len(card.buttons), BUTTONS)
        return {MARK: mark, "attachments": [{name: value for name, value in attachment.items() if value}]}

    def dialog(self, typing: Typing) -> dict[str, Any]:
        """Return the dialog that asks for the text of a click, without the trigger."""
        element = {
            "display_name": YOUR_ANSWER,
            "name": "typed",
            "type": "textarea",
            "min_length": 1,
            "max_length": TYPED,
        }
        dialog = {
            "callback_id": "typed",
            "title": cut(typing.click.asks or YOUR_ANSWER, DIALOG_TITLE),
            "elements": [element],
            "submit_label": SEND,
            "state": self._signer.sign(typing),
        }
        return {"url": self._callback_url + DIALOGS_PATH, "dialog": dialog}

    def _action(self, at: int, button: Button, place: str, mark: str) -> dict[str, Any]:
        signed = self._signer.sign(Click(button.action, button.value, place, mark, button.asks))
        return {
            "id": f"button{at}",  # a hyphen or underscore in it would make the button dead
            "type": "button",
            "name": cut(button.label or button.action, LABEL),
            "style": STYLES[button.style],
            "integration": {"url": self._callback_url + ACTIONS_PATH, "context": {"signed": signed}},
        }


def _text(sections: Iterable[Section]) -> str:
    parts = []
    for section in sections:
        head = f"**{escaped(section.head)}**\n" if section.head else ""
        parts.append(head + escaped(cut(section.text, TEXT)))
    return "\n\n".join(parts)


def _line(section: Section) -> str:
    return f"{section.head}: {section.text}" if section.head else section.text


def _plain_start(found: "re.Match[str]") -> str:
    """Return the start of a line that is no list, no rule and no code, whatever it looks like."""
    sign, number, dot = found.groups()
    return f"\\{sign}" if sign else f"{number}\\{dot}" if number else ""
