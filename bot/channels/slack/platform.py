"""Slack as the outbox sees it: cards posted once, found again, replaced in place."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.channels.slack.block_kit import fallback
from bot.channels.slack.client import SlackSettings, direct_messages, plain_client
from bot.channels.slack.pictures import FAILURES, error_of, send_card
from bot.notify.platform import DeliveryFailed, Parcel
from bot.presenters.card import Card

EVENT = "copilot"
"""The event_type of our messages' metadata; its payload holds the parcel's key."""
LASTING = {
    "cant_update_message", "channel_not_found", "edit_window_closed", "invalid_arguments",
    "invalid_blocks", "is_archived", "message_not_found", "messages_tab_disabled", "missing_scope",
    "msg_too_long", "not_in_channel", "restricted_action",
    "user_disabled", "user_not_found",
}  # fmt: skip
"""What Slack says when the same request will never work; anything else is worth another try.

A bad token is not among them: it is renewed sooner or later, and what was to be told until then must not be lost.
"""
LOOKED_THROUGH = 200
"""Messages of a channel or replies of a thread, newest first in a channel: a retry follows within minutes."""

_log = logging.getLogger(__name__)


class SlackPlatform:
    """Delivers cards to Slack. A channel is its id (C…, G…, D…) or a person's (U…, W…), never a name."""

    name = "slack"

    def __init__(self, settings: SlackSettings) -> None:
        self._client = plain_client(settings)

    async def post(self, parcel: Parcel) -> str:
        """Post the card and return its ts; a parcel `again` is looked for first. Raises DeliveryFailed."""
        with _failures():
            channel = await self._conversation(parcel.channel)
            return (await self._found(channel, parcel) if parcel.again else None) or await self._post(channel, parcel)

    async def update(self, channel: str, handle: str, card: Card) -> None:
        """Replace the message in place; raises DeliveryFailed."""

        async def send(blocks: list[dict[str, Any]]) -> None:
            await self._client.chat_update(channel=conversation, ts=handle, text=fallback(card), blocks=blocks)

        with _failures():
            conversation = await self._conversation(channel)
            await send_card(self._client, card, send)

    async def _post(self, channel: str, parcel: Parcel) -> str:
        async def send(blocks: list[dict[str, Any]]) -> str:
            answer = await self._client.chat_postMessage(
                channel=channel,
                text=fallback(parcel.card),
                blocks=blocks,
                thread_ts=parcel.thread,
                metadata={"event_type": EVENT, "event_payload": {"key": parcel.key}},
                unfurl_links=False,
            )
            return str(answer["ts"])

        return await send_card(self._client, parcel.card, send)

    async def _conversation(self, channel: str) -> str:
        """A person's id can be posted to, but neither read nor updated: his direct messages have an id of their own."""
        if channel[:1] not in ("U", "W"):
            return channel
        return await direct_messages(self._client, channel)

    async def _found(self, channel: str, parcel: Parcel) -> str | None:
        method = "conversations.replies" if parcel.thread else "conversations.history"
        where = {"ts": parcel.thread} if parcel.thread else {}
        data = {"channel": channel, **where, "limit": str(LOOKED_THROUGH), "include_all_metadata": "true"}
        try:
            answer = await self._client.api_call(method, data=data)
        except SlackApiError as error:
            if error_of(error) not in LASTING:
                raise
            # An alert shown twice is better than one that is lost for a missing scope.
            _log.warning(
                "Slack cannot be searched for message %s, it may be shown twice: %s", parcel.key, error_of(error)
            )
            return None
        return next((str(one["ts"]) for one in answer.get("messages") or () if _key(one) == parcel.key), None)


def _key(message: dict[str, Any]) -> str | None:
    metadata = message.get("metadata") or {}
    return metadata.get("event_payload", {}).get("key") if metadata.get("event_type") == EVENT else None


@contextmanager
def _failures() -> Iterator[None]:
    try:
        yield
    except SlackApiError as error:
        word = error_of(error)
        told = f"Slack did not take the message: {word or 'no reason given'}"
        raise DeliveryFailed(told, _retry_after(error), word in LASTING) from error
    except (*FAILURES, KeyError, TypeError) as error:
        raise DeliveryFailed(f"Slack cannot be reached: {type(error).__name__} {error}") from error


def _retry_after(error: SlackApiError) -> float | None:
    headers = getattr(error.response, "headers", None) or {}
    given = {str(name).lower(): value for name, value in headers.items()}.get("retry-after", "")
    return float(given) if str(given).isdecimal() else None
