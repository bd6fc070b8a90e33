"""Pictures: uploaded to Slack first, then shown by the message. A card without its picture is better than no card."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.block_kit import blocks_of
from bot.presenters.card import Card, Picture

FAILURES = (SlackClientError, aiohttp.ClientError, asyncio.TimeoutError, OSError)
"""What a request to Slack raises when it does not work."""
WAITS = (0.0, 1.0, 2.0, 4.0)
"""Seconds before each try. Slack looks a new file over before a message may show it, and refuses the block until then;
asking whether it is ready would need the right to read files."""

_log = logging.getLogger(__name__)
_Sent = TypeVar("_Sent")


async def send_card(
    client: AsyncWebClient, card: Card, send: Callable[[list[dict[str, Any]]], Awaitable[_Sent]]
) -> _Sent:
    """Send the card's blocks with its picture, or without when Slack will not have it; raises what `send` raises."""
    file_id = await _uploaded(client, card.picture) if card.picture else None
    for wait in WAITS if file_id else ():
        await asyncio.sleep(wait)
        try:
            return await send(blocks_of(card, file_id))
        except SlackApiError as error:
            if error_of(error) != "invalid_blocks":
                raise
    if file_id:
        _log.warning("Slack did not take picture %s in a message; the card goes without it", file_id)
    return await send(blocks_of(card))


def error_of(error: SlackApiError) -> str:
    """Return Slack's word for the error, empty when it gave none."""
    get = getattr(error.response, "get", None)
    return str(get("error") or "") if get else ""


async def _uploaded(client: AsyncWebClient, picture: Picture) -> str | None:
    try:
        answer = await client.files_upload_v2(file=picture.png, filename="picture.png", title=picture.alt)
        return str(answer["file"]["id"])
    except (*FAILURES, KeyError, TypeError) as error:
        _log.warning("A picture was not uploaded to Slack; the card goes without it: %s", error)
        return None
