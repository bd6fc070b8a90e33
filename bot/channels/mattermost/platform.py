"""Mattermost as a platform of the notifier."""

from bot.channels.mattermost.attachments import Drawing, mark_of
from bot.channels.mattermost.client import Client, Draft
from bot.notify.platform import Parcel
from bot.presenters.card import Card


def place_of(channel: str, thread: str | None) -> str:
    """Return the name of a conversation: a thread of a channel, or the channel as a whole."""
    return f"{channel}:{thread}" if thread else channel


class MattermostPlatform:
    """Delivers cards as posts; the handle is the post's id."""

    name = "mattermost"

    def __init__(self, client: Client, drawing: Drawing) -> None:
        self._client = client
        self._drawing = drawing

    async def post(self, parcel: Parcel) -> str:
        """Post the card, once.

        Mattermost drops a second copy for half a minute only; a parcel `again` may come later, so it is looked for.
        """
        mark = mark_of(parcel.key)
        there = await self._client.find(parcel.channel, mark) if parcel.again else None
        if there:
            return there
        card = parcel.card
        files = (await self._client.upload(parcel.channel, card.picture),) if card.picture else ()
        props = self._drawing.props(card, place_of(parcel.channel, parcel.thread), mark)
        return await self._client.post(Draft(parcel.channel, "", props, parcel.thread, files), mark)

    async def update(self, channel: str, handle: str, card: Card) -> None:
        """Replace the card in place. A picture stays as it was posted."""
        await self._client.change(handle, self._drawing.props(card, channel, ""))
