"""A card as Block Kit. What is too long is cut, what is too much is left out: a card never fails to be shown.

Section texts are rich text and labels plain text, where `*`, `_` and `<` mean themselves; only the fallback text is
Slack's markup and is escaped.
"""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ContextBlock,
    HeaderBlock,
    ImageBlock,
    PlainTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
)
from slack_sdk.models.blocks.basic_components import SlackFile

from bot.presenters.card import SIGNS, Button, Card, Section

BLOCKS = 50
"""In a message. slack_sdk does not count them."""
TITLE, LABEL, TEXT, FALLBACK, ALT = 150, 75, 3000, 3000, 2000
"""Characters. Slack cuts a fallback text at 40 000; a notification shows some hundred."""
BUTTONS, VALUE = 25, 2000
OWN_ACTION = "copilot"
"""The action_id of our buttons begins with this."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Click:
    """What a button of ours says: its action and value, and the text to be asked for before it counts."""

    action: str
    value: Mapping[str, Any]
    asks: str | None = None


def blocks_of(card: Card, file_id: str | None = None) -> list[dict[str, Any]]:
    """Return the card's blocks; `file_id`: its picture, uploaded."""
    blocks = [*_header(card), *map(_section, card.sections)]
    tail = [*_image(card, file_id), *_actions(card.buttons)]
    room = BLOCKS - len(tail)
    if len(blocks) > room:
        _log.error("A card of %d blocks was cut to Slack's %d", len(blocks) + len(tail), BLOCKS)
        blocks = [*blocks[: room - 1], _context("…")]
    return [block.to_dict() for block in (*blocks, *tail)]


def check(blocks: Sequence[Mapping[str, Any]]) -> None:
    """Raise ValueError when Slack would refuse the blocks."""
    if len(blocks) > BLOCKS:
        raise ValueError(f"{len(blocks)} blocks; Slack takes {BLOCKS}")
    for block in blocks:
        parsed = Block.parse(dict(block))
        if parsed is None:
            raise ValueError(f"Slack knows no such block: {block}")
        try:
            parsed.to_dict()
        except SlackObjectFormationError as error:
            raise ValueError(str(error)) from error
    actions = [one["action_id"] for block in blocks if block["type"] == "actions" for one in block["elements"]]
    if len(actions) != len(set(actions)):
        raise ValueError(f"An action_id stands twice: {actions}")


def fallback(card: Card) -> str:
    """Return the line of notifications and of clients without cards, in Slack's markup."""
    return escaped(card.summary or card.title)


def escaped(text: str) -> str:
    """Return the text for a field that Slack reads as markup, cut to what it takes."""
    return cut(text, FALLBACK).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, limit: int) -> str:
    """Return the text in at most `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def click_of(value: str) -> Click | None:
    """Read a button's value; None: it is none of ours."""
    try:
        data = json.loads(value)
        action, given, asks = data["a"], data["v"], data.get("q")
    except (ValueError, TypeError, KeyError):
        return None
    sound = isinstance(action, str) and isinstance(given, dict) and (asks is None or isinstance(asks, str))
    return Click(action, given, asks) if sound else None


def _header(card: Card) -> list[Block]:
    return [HeaderBlock(text=_plain(SIGNS[card.tone] + card.title, TITLE))] if card.title else []


def _section(section: Section) -> Block:
    if section.quiet:
        return _context(f"{section.head}: {section.text}" if section.head else section.text)
    parts = []
    if section.head:
        bold = RichTextElementParts.TextStyle(bold=True)
        end = "\n" if section.text else ""
        parts.append(RichTextElementParts.Text(text=cut(section.head, TITLE) + end, style=bold))
    if section.text or not parts:
        parts.append(RichTextElementParts.Text(text=cut(section.text, TEXT) or " "))
    return RichTextBlock(elements=[RichTextSectionElement(elements=parts)])


def _context(text: str) -> Block:
    return ContextBlock(elements=[_plain(text or " ", TEXT)])


def _image(card: Card, file_id: str | None) -> list[Block]:
    if card.picture is None or file_id is None:
        return []
    return [ImageBlock(slack_file=SlackFile(id=file_id), alt_text=cut(card.picture.alt or card.title, ALT))]


def _actions(buttons: Sequence[Button]) -> list[Block]:
    elements = [made for at, one in enumerate(buttons) if (made := _button(at, one))]
    if len(elements) > BUTTONS:
        _log.error("A card of %d buttons was cut to Slack's %d", len(elements), BUTTONS)
    return [ActionsBlock(elements=elements[:BUTTONS])] if elements else []


def _button(at: int, button: Button) -> ButtonElement | None:
    data = {"a": button.action, "v": dict(button.value), **({"q": button.asks} if button.asks else {})}
    value = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    if len(value) > VALUE:
        _log.error(
            "Button %s was left out: its value has %d characters, Slack takes %d", button.action, len(value), VALUE
        )
        return None
    style = None if button.style == "plain" else button.style
    label = _plain(button.label or button.action, LABEL)
    return ButtonElement(text=label, action_id=cut(f"{OWN_ACTION}:{at}:{button.action}", 255), value=value, style=style)


def _plain(text: str, limit: int) -> PlainTextObject:
    return PlainTextObject(text=cut(text, limit), emoji=False)
