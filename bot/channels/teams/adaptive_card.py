"""A card as an Adaptive Card 1.5. Clicks come back as `adaptiveCard/action`, from old clients as Action.Submit."""

import base64
import json
from collections.abc import Mapping
from typing import Any

from bot.channels.teams.card_text import cut, escape
from bot.presenters.card import Button, Card, Picture, Section

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
TYPED = "typed"
"""The ids of the inputs begin so; two inputs of one card must not have the same id."""
LARGEST = 28_000
"""Bytes of a card without its picture: Teams' old limit for a card, and still a safe one."""
LARGEST_WITH_PICTURE = 80_000
"""Bytes; Teams refuses messages over 100 kB, their envelope included."""
BUTTONS_IN_A_ROW, MOST_BUTTONS, MOST_SECTIONS = 6, 18, 40
TITLE_LENGTH, SUMMARY_LENGTH, TYPED_LENGTH = 200, 200, 500  # characters
LABEL_LENGTH = 40
"""Characters of a button: as many as a card of Teams has room for. The whole label is told beside it."""
TEXT_LENGTHS = (4000, 1000, 300, 60)
"""Characters of a section's text; the first length with which the card is small enough is taken."""
TONES = {"neutral": "emphasis", "good": "good", "warning": "warning", "bad": "attention"}
STYLES = {"plain": "default", "primary": "positive", "danger": "destructive"}
NOT_TYPED = "Напишите, пожалуйста"
SEND = "Отправить"


def adaptive_card(card: Card) -> dict[str, Any]:
    """Return the card; texts that are too long end with «…», surplus buttons and a picture too large are left out."""
    for length in TEXT_LENGTHS:
        shown = _card(card, length)
        if size(shown) <= LARGEST:
            break
    else:
        shown = _card(Card(card.title, card.summary, card.sections[:1], tone=card.tone), TEXT_LENGTHS[-1])
    return _with_picture(shown, card.picture) if card.picture else shown


def attachment(card: Card) -> dict[str, Any]:
    """Return the card as an attachment of a message."""
    return {"contentType": CONTENT_TYPE, "content": adaptive_card(card)}


def size(shown: Mapping[str, Any]) -> int:
    """Return the size in bytes, as it travels."""
    return len(json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode())


def _card(card: Card, text_length: int) -> dict[str, Any]:
    title = _text(cut(card.title, TITLE_LENGTH), weight="Bolder", size="Medium")
    head = {"type": "Container", "style": TONES[card.tone], "bleed": True, "items": [title]}
    sections = [block for one in card.sections[:MOST_SECTIONS] for block in _section(one, text_length)]
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "fallbackText": cut(card.summary, SUMMARY_LENGTH),
        "body": [head, *sections, *_button_rows(card.buttons[:MOST_BUTTONS])],
    }


def _section(section: Section, length: int) -> list[dict[str, Any]]:
    small = {"isSubtle": True, "size": "Small"} if section.quiet else {}
    head = [_text(cut(section.head, TITLE_LENGTH), weight="Bolder", **small)] if section.head else []
    return [*head, _text(cut(section.text, length), **small, **({"spacing": "None"} if head else {}))]


def _text(text: str, **looks: Any) -> dict[str, Any]:
    return {"type": "TextBlock", "text": escape(text), "wrap": True, **looks}


def _button_rows(buttons: tuple[Button, ...]) -> list[dict[str, Any]]:
    actions = [_action(button, number) for number, button in enumerate(buttons)]
    starts = range(0, len(actions), BUTTONS_IN_A_ROW)
    return [{"type": "ActionSet", "actions": actions[start : start + BUTTONS_IN_A_ROW]} for start in starts]


def _action(button: Button, number: int) -> dict[str, Any]:
    if button.asks is None:
        return _click(button, button.label)
    label = cut(button.asks, TITLE_LENGTH)
    asked = {
        "type": "Input.Text", "id": f"{TYPED}{number}", "label": label, "isMultiline": True, "isRequired": True,
        "errorMessage": NOT_TYPED, "maxLength": TYPED_LENGTH,
    }  # fmt: skip
    inner = {"type": "AdaptiveCard", "body": [asked, {"type": "ActionSet", "actions": [_click(button, SEND)]}]}
    return {"type": "Action.ShowCard", **_look(button, button.label), "card": inner}


def _click(button: Button, label: str) -> dict[str, Any]:
    look = _look(button, label)
    data = {"a": button.action, "v": dict(button.value)}
    fallback = {"type": "Action.Submit", **look, "data": data}
    return {"type": "Action.Execute", **look, "verb": button.action, "data": data, "fallback": fallback}


def _look(button: Button, label: str) -> dict[str, Any]:
    whole = {"tooltip": cut(label, TITLE_LENGTH)} if len(label) > LABEL_LENGTH else {}
    return {"title": cut(label, LABEL_LENGTH), "style": STYLES[button.style], **whole}


def _with_picture(shown: dict[str, Any], picture: Picture) -> dict[str, Any]:
    """Put the picture below the head, or its words when it is too large."""
    url = "data:image/png;base64," + base64.b64encode(picture.png).decode("ascii")
    image = {"type": "Image", "url": url, "altText": cut(picture.alt, TITLE_LENGTH), "size": "Stretch"}
    words = _text(cut(picture.alt, TITLE_LENGTH), isSubtle=True)
    head, *rest = shown["body"]
    whole = {**shown, "body": [head, image, *rest]}
    return whole if size(whole) <= LARGEST_WITH_PICTURE else {**shown, "body": [head, words, *rest]}
