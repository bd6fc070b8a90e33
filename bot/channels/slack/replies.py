"""Answers of the app itself, each where it belongs: in the thread, in place of a card, or for one person alone."""

import json
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.channels.chat import Reply
from bot.channels.slack.block_kit import escaped, fallback
from bot.channels.slack.client import TIMEOUT, patience
from bot.channels.slack.pictures import send_card
from bot.channels.slack.spot import Spot
from bot.presenters.card import Card


class Replies:
    """Sends replies; every method raises what a request to Slack raises, after the client's own further tries."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def answer(self, spot: Spot, reply: Reply) -> None:
        """Post the card as an answer, tell the notice."""
        if reply.card and spot.private:
            await self._respond_card(spot, reply.card, replace=False)
        elif reply.card:
            await self._post(spot, reply.card)
        if reply.notice:
            await self.tell(spot, reply.notice)

    async def replace(self, spot: Spot, reply: Reply) -> None:
        """Put the card in place of the clicked one, tell the notice."""
        if reply.card and (spot.private or not spot.message):
            await self._respond_card(spot, reply.card, replace=True)
        elif reply.card:
            await self._update(spot, reply.card)
        if reply.notice:
            await self.tell(spot, reply.notice)

    async def tell(self, spot: Spot, notice: str) -> None:
        """Say something that only the person sees."""
        # `thread`, not `root`: in a thread that has no reply yet nobody would see it.
        if spot.response_url:
            thread = {"thread_ts": spot.thread} if spot.thread else {}
            said = {"text": escaped(notice), "response_type": "ephemeral", "replace_original": False, **thread}
            await self._respond(spot, said)
        else:
            await self._client.chat_postEphemeral(
                channel=spot.channel, user=spot.user, text=escaped(notice), thread_ts=spot.thread
            )

    async def _post(self, spot: Spot, card: Card) -> None:
        async def send(blocks: list[dict[str, Any]]) -> None:
            await self._client.chat_postMessage(
                channel=spot.channel,
                thread_ts=spot.answer_thread,
                text=fallback(card),
                blocks=blocks,
                unfurl_links=False,
            )

        await send_card(self._client, card, send)

    async def _update(self, spot: Spot, card: Card) -> None:
        async def send(blocks: list[dict[str, Any]]) -> None:
            await self._client.chat_update(
                channel=spot.channel, ts=str(spot.message), text=fallback(card), blocks=blocks
            )

        await send_card(self._client, card, send)

    async def _respond_card(self, spot: Spot, card: Card, replace: bool) -> None:
        async def send(blocks: list[dict[str, Any]]) -> None:
            said = {"text": fallback(card), "blocks": blocks, "replace_original": replace}
            await self._respond(spot, said if replace else {**said, "response_type": "ephemeral"})

        await send_card(self._client, card, send)

    async def _respond(self, spot: Spot, said: dict[str, Any]) -> None:
        client = AsyncWebhookClient(str(spot.response_url), timeout=TIMEOUT, retry_handlers=patience())
        answer = await client.send_dict(said)
        if answer.status_code != 200:
            told = "Slack refused an answer at its response_url"
            raise SlackApiError(told, _error_in(answer.body))  # type: ignore[no-untyped-call]


def _error_in(body: str) -> dict[str, Any]:
    """Slack answers with JSON, or with the bare word."""
    try:
        data = json.loads(body)
    except ValueError:
        return {"ok": False, "error": body[:100]}
    return data if isinstance(data, dict) else {"ok": False, "error": body[:100]}
