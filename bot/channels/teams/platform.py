"""Teams for the notifier: cards into conversations that the bot has come into."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.channels.teams.activities import THREAD, base_of
from bot.channels.teams.adaptive_card import SUMMARY_LENGTH, attachment
from bot.channels.teams.card_text import cut
from bot.channels.teams.connector import Connector
from bot.notify.platform import DeliveryFailed, Parcel
from bot.notify.references import References
from bot.presenters.card import Card

NAME = "teams"
CHANNEL = "channel"
"""The kind of conversation that has threads; chats have none."""


class TeamsPlatform:
    """Posts and updates cards. A parcel's channel is the id of a conversation, its thread the handle of a message.

    Teams neither takes a key of ours nor lets a bot search: a message `again` whose first try arrived is shown twice.
    """

    name = NAME

    def __init__(self, connector: Connector, references: References) -> None:
        """Keep what sends and what knows the conversations."""
        self._connector = connector
        self._references = references

    async def post(self, parcel: Parcel) -> str:
        """Post the card and return the message's id; raises DeliveryFailed."""
        reference = await self._reference(parcel.channel)
        return await self._connector.post(reference, _place(parcel, reference), message(parcel.card))

    async def update(self, channel: str, handle: str, card: Card) -> None:
        """Replace the message in place; raises DeliveryFailed."""
        await self._connector.update(await self._reference(channel), channel, handle, message(card))

    async def _reference(self, channel: str) -> Mapping[str, Any]:
        try:
            reference = await asyncio.to_thread(self._references.find, base_of(channel))
        except Exception as error:  # whatever the store's own errors are: the notifier knows DeliveryFailed alone
            raise DeliveryFailed(f"Teams: the conversations cannot be read ({type(error).__name__})") from error
        if reference is None:
            told = f"Teams: the bot is not in the conversation {channel!r}: add the app there, or correct the id"
            raise DeliveryFailed(told, lasting=True)
        return reference


def message(card: Card) -> dict[str, Any]:
    """Return the message that shows the card; `summary` is what notifications show."""
    return {"type": "message", "summary": cut(card.summary, SUMMARY_LENGTH), "attachments": [attachment(card)]}


def notice(text: str) -> dict[str, Any]:
    """Return a message of plain text."""
    return {"type": "message", "text": text, "textFormat": "plain"}


def _place(parcel: Parcel, reference: Mapping[str, Any]) -> str:
    threads = reference["conversation"].get("conversationType") == CHANNEL
    return f"{base_of(parcel.channel)}{THREAD}{parcel.thread}" if parcel.thread and threads else parcel.channel
