"""What Teams needs of the desk: questions and clicks in, a card or a word out."""

from collections.abc import Mapping
from typing import Any, Protocol

from bot.notify.people import Person
from bot.presenters.card import Card


class Reply(Protocol):
    """The card in place of the clicked one (or as the answer), and a word to the person alone."""

    @property
    def card(self) -> Card | None:
        """Return the card, None leaves the old one."""

    @property
    def notice(self) -> str | None:
        """Return the word."""


class Desk(Protocol):
    """Answers the people of a chat; neither method raises."""

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        """Answer a question or follow an order."""

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Reply:
        """Follow a click."""
