"""What the notifier needs of a chat platform; a new platform is one module that does this."""

from dataclasses import dataclass
from typing import Protocol

from bot.errors import CopilotError
from bot.presenters.card import Card


class DeliveryFailed(CopilotError):
    """The platform did not take a message. `retry_after`: seconds it asks to wait, None when it does not say.

    `lasting`: trying again cannot help (no such channel, no right to post).
    """

    def __init__(self, message: str, retry_after: float | None = None, lasting: bool = False) -> None:
        """Keep what the platform said."""
        super().__init__(message)
        self.retry_after = retry_after
        self.lasting = lasting


@dataclass(frozen=True)
class Parcel:
    """A card on its way. `key` names it for ever; `again`: an earlier try may have arrived after all."""

    key: str
    channel: str
    card: Card
    thread: str | None = None
    again: bool = False


class Platform(Protocol):
    """Delivers cards; every method raises DeliveryFailed, and nothing else, when that does not work."""

    name: str

    async def post(self, parcel: Parcel) -> str:
        """Post the card and return the platform's handle of the message; a parcel `again` is looked for first."""

    async def update(self, channel: str, handle: str, card: Card) -> None:
        """Replace the message in place."""
