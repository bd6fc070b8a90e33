"""A card of a chat, the same for every platform; `bot/channels/<platform>/` renders it as the platform has it."""

import base64
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Tone = Literal["neutral", "good", "warning", "bad"]
Style = Literal["plain", "primary", "danger"]
SIGNS: Mapping[Tone, str] = {"neutral": "", "good": "✓ ", "warning": "▲ ", "bad": "◆ "}
"""Stand before a title: colour alone tells nothing to those who do not see it."""


@dataclass(frozen=True)
class Section:
    """A paragraph under a short head; a quiet one is small print. Plain text: `*`, `<` and `&` mean themselves."""

    text: str
    head: str | None = None
    quiet: bool = False


@dataclass(frozen=True)
class Button:
    """A button: what it does (`action`) and about what (`value`, small JSON data: no words, no personal data).

    `asks`: the label of a text that must be typed before the click counts, such as the reason of a refusal.
    """

    label: str
    action: str
    value: Mapping[str, Any] = field(default_factory=dict)
    style: Style = "plain"
    asks: str | None = None


@dataclass(frozen=True)
class Picture:
    """A PNG with the words for those who do not see it."""

    png: bytes
    alt: str


@dataclass(frozen=True)
class Card:
    """What a chat shows. `summary` is its one line for notifications and for clients without cards."""

    title: str
    summary: str
    sections: tuple[Section, ...] = ()
    buttons: tuple[Button, ...] = ()
    tone: Tone = "neutral"
    picture: Picture | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the card as plain data, the picture as base64."""
        data = asdict(self)
        if self.picture:
            data["picture"]["png"] = base64.b64encode(self.picture.png).decode("ascii")
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Card":
        """Read what `to_json` wrote."""
        picture = data["picture"] and Picture(base64.b64decode(data["picture"]["png"]), data["picture"]["alt"])
        sections = tuple(Section(**one) for one in data["sections"])
        buttons = tuple(Button(**one) for one in data["buttons"])
        return cls(**{**data, "sections": sections, "buttons": buttons, "picture": picture})
