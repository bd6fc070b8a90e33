"""Questions: a direct message, a mention, the slash command, and the shortcuts «Спросить помощника»."""

from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.channels.chat import Desk
from bot.channels.slack.client import direct_messages
from bot.channels.slack.modals import FIELD, NO_WORDS, question_view, typed_in
from bot.channels.slack.said import bot_of, is_said, words_of
from bot.channels.slack.spot import Spot, of_command, of_event, of_shortcut
from bot.channels.slack.visits import EMPTY, Visits, name_of


class Questions:
    """Takes questions to the desk."""

    def __init__(self, visits: Visits, desk: Desk) -> None:
        self._visits = visits
        self._desk = desk

    async def message(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """Answer a direct message; in channels only a mention is meant for the assistant."""
        if event.get("channel_type") == "im":
            await self._said(event, body)

    async def mention(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """Answer a mention in its thread."""
        await self._said(event, body)

    async def command(self, ack: AsyncAck, command: dict[str, Any]) -> None:
        """Answer the slash command, for the person alone."""
        await ack()
        text = words_of(command.get("text") or "")
        await self._ask(of_command(command), text, command["trigger_id"], command.get("user_name"))

    async def about(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer about the message the shortcut was used on, for the person alone."""
        await ack()
        spot, text = of_shortcut(body), words_of((body.get("message") or {}).get("text") or "")
        if spot:
            await self._ask(spot, text, body["trigger_id"], name_of(body["user"]))

    async def open(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Open the modal that takes a question."""
        await ack()
        if await self._visits.once(body["trigger_id"]):
            await self._visits.client.views_open(trigger_id=body["trigger_id"], view=question_view())

    async def asked(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer the modal in the person's direct messages."""
        user, text = body["user"], typed_in(body["view"])
        if not text:
            await ack(response_action="errors", errors={FIELD: NO_WORDS})
            return
        await ack()
        spot = Spot(await direct_messages(self._visits.client, user["id"]), user["id"])
        await self._ask(spot, text, body.get("trigger_id") or body["view"]["id"], name_of(user))

    async def _said(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        bot = bot_of(body)
        # In a channel shared with another company its people would be answered too.
        if not is_said(event) or event["user"] == bot or body.get("is_ext_shared_channel"):
            return
        # A message has one ts in all its events and their retries, so this key holds more than the event_id.
        key = f"{event['channel']}:{event['ts']}"
        await self._ask(of_event(event), words_of(event.get("text") or "", bot), key, None)

    async def _ask(self, spot: Spot, text: str, key: str, name: str | None) -> None:
        async def work() -> None:
            if not text:
                return await self._visits.replies.tell(spot, EMPTY)
            reply = await self._desk.ask(self._visits.person(spot.user, name), spot.place, text, key)
            await self._visits.replies.answer(spot, reply)

        await self._visits.take(key, spot, work)
