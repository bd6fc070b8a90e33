"""What the Slack app needs of the desk that answers (bot/channels/chat.py)."""

from collections.abc import Mapping
from typing import Any, Protocol

from bot.notify.people import Person
from bot.presenters.card import Card


class Reply(Protocol):
    """`card` answers a question, or replaces the clicked card; `notice` is for the person alone."""

    @property
    def card(self) -> Card | None:
        """Return what is shown to all who see the question."""

    @property
    def notice(self) -> str | None:
        """Return what only the person sees."""


class Desk(Protocol):
    """Answers questions and clicks; never raises."""

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        """Answer a question or a text command."""

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Reply:
        """Do what a button says."""
