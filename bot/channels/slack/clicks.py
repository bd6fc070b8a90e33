"""Clicks: a button acts at once, or asks for words in a modal first. The card is replaced where it stands."""

from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.channels.chat import Desk
from bot.channels.slack.block_kit import Click, click_of
from bot.channels.slack.modals import FIELD, NO_WORDS, kept_in, reason_view, typed_in
from bot.channels.slack.spot import Spot, of_click
from bot.channels.slack.visits import Visits, name_of
from bot.notify.people import Person


class Clicks:
    """Takes clicks to the desk."""

    def __init__(self, visits: Visits, desk: Desk) -> None:
        self._visits = visits
        self._desk = desk

    async def click(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Do what a button of ours says."""
        button, spot = body["actions"][0], of_click(body)
        click = click_of(button.get("value") or "")
        if click is None or spot is None:
            return await self._visits.unknown(ack, body)
        await ack()
        key = f"{button['action_ts']}:{spot.user}:{button['action_id']}"

        async def work() -> None:
            if click.asks:
                view = reason_view(click, button["text"]["text"], spot)
                await self._visits.client.views_open(trigger_id=body["trigger_id"], view=view)
            else:
                await self._act(spot, self._visits.person(spot.user, name_of(body["user"])), click, None, key)

        await self._visits.take(key, spot, work)

    async def reason(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Do what a button says with the words it asked for."""
        typed = typed_in(body["view"])
        if not typed:
            await ack(response_action="errors", errors={FIELD: NO_WORDS})
            return
        await ack()
        click, spot = kept_in(body["view"])
        who = self._visits.person(body["user"]["id"], name_of(body["user"]))
        key = body.get("trigger_id") or body["view"]["id"]
        await self._visits.take(key, spot, lambda: self._act(spot, who, click, typed, key))

    async def _act(self, spot: Spot, who: Person, click: Click, typed: str | None, key: str) -> None:
        reply = await self._desk.act(who, spot.place, click.action, click.value, typed, key)
        await self._visits.replies.replace(spot, reply)
