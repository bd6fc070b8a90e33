"""What questions and clicks share: who it is, whether it is new, and a word to him when it did not work."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.pictures import FAILURES
from bot.channels.slack.replies import Replies
from bot.channels.slack.spot import Spot, of_click
from bot.notify.people import Person

EMPTY = "Напишите вопрос словами, например: «абонент не видит каналы»."
FAILED = "Не получилось ответить. Попробуйте ещё раз."
UNKNOWN = "Эта кнопка больше не действует. Задайте вопрос заново."
UNKNOWN_COMMAND = "Такой команды нет. Спросите так: `/route абонент не видит каналы`."

_log = logging.getLogger(__name__)


class Visits:
    """Each visit is taken once, whatever is sent again, and never ends in silence."""

    def __init__(
        self, client: AsyncWebClient, person: Callable[[str, str], Person], first: Callable[[str], bool]
    ) -> None:
        self.client = client
        self.replies = Replies(client)
        self._person = person
        self._first = first

    def person(self, user: str, name: str | None = None) -> Person:
        """Return who it is; events carry no name, and the right to read names is not asked for."""
        return self._person(user, name or user)

    async def once(self, key: str) -> bool:
        """Return True at the first visit of this key."""
        return await asyncio.to_thread(self._first, key)

    async def take(self, key: str, spot: Spot, work: Callable[[], Awaitable[None]]) -> None:
        """Do the work unless it was done before; a failure is logged and told to the person."""
        try:
            if await self.once(key):
                await work()
        except Exception:
            _log.exception("A request from Slack was not answered")
            await self._say(spot, FAILED)

    async def ignore(self, ack: AsyncAck) -> None:
        """Let Slack not send again what concerns nobody."""
        await ack()

    async def unknown(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Tell the person that a button or a shortcut is none of ours."""
        await ack()
        if spot := of_click(body):
            await self._say(spot, UNKNOWN)

    async def unknown_command(self, ack: AsyncAck) -> None:
        """Tell the person which command there is."""
        await ack(text=UNKNOWN_COMMAND, response_type="ephemeral")

    async def _say(self, spot: Spot, notice: str) -> None:
        try:
            await self.replies.tell(spot, notice)
        except FAILURES as error:
            _log.error("Slack did not take a notice: %s", error)


def name_of(user: Mapping[str, Any]) -> str | None:
    """Return the name an interaction carries."""
    return user.get("name") or user.get("username")


async def failed(error: Exception, request: AsyncBoltRequest) -> None:
    """Log what went wrong before the work began, without what the person wrote."""
    _log.error("A request of type %s from Slack failed", request.body.get("type"), exc_info=error)
