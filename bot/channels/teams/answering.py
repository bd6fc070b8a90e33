"""From an event to its answer: once for each event, and a card changes where it stands."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.access.bot_framework import BotFrameworkGate
from bot.channels.chat import Desk, Reply
from bot.channels.teams.activities import Arrival, Click, Event, Joined, Words, base_of
from bot.channels.teams.adaptive_card import CONTENT_TYPE, adaptive_card
from bot.channels.teams.connector import Connector
from bot.channels.teams.platform import message, notice
from bot.notify.people import Person
from bot.notify.references import References

logger = logging.getLogger(__name__)
MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
ALREADY = "Это нажатие уже принято"
DONE = "Принято"
NOT_IN_FORCE = "Эта кнопка больше не действует. Спросите заново"


@dataclass(frozen=True)
class TeamsParts:
    """What the channel is made of.

    `person`: who a user id (and the name shown) is. `first`: True once for each key, over all servers. Both may read
    the database. `notice_stands`: seconds a notice below a card is left before the card is replaced, which takes the
    notice with it.
    """

    gate: BotFrameworkGate
    connector: Connector
    references: References
    desk: Desk
    person: Callable[[str, str], Person]
    first: Callable[[str], bool]
    notice_stands: float = 5.0


class Answering:
    """Answers events, each at once or in a task of its own."""

    def __init__(self, parts: TeamsParts) -> None:
        """Keep the parts."""
        self._parts = parts
        self._tasks: set[asyncio.Task[None]] = set()

    def later(self, event: Event) -> None:
        """Answer by messages of our own; Teams need not wait for them."""
        self._start(self._answer(event))

    async def at_once(self, click: Click) -> dict[str, Any]:
        """Return what Teams puts in the card's place, or shows to the one who clicked."""
        if not await self._is_first(click.arrival):
            return _told(ALREADY)
        reply = await self._act(click)
        if reply.card:
            # The answer changes the card of the one who clicked; the update that of everybody else, and for good.
            self._start(self._change(click, reply, self._parts.notice_stands if reply.notice else 0))
        if reply.notice or not reply.card:
            return _told(reply.notice or DONE)
        return {"statusCode": 200, "type": CONTENT_TYPE, "value": adaptive_card(reply.card)}

    async def _answer(self, event: Event) -> None:
        arrival = event.arrival
        await self._keep_reference(arrival)
        if isinstance(event, Joined) or not await self._is_first(arrival):
            return
        if isinstance(event, Words):
            who = await self._who(arrival)
            reply = await self._parts.desk.ask(who, arrival.conversation, event.text, arrival.key)
            if reply.card:
                await self._send_below(arrival, message(reply.card))
        else:
            reply = await self._act(event)
            await self._change(event, reply)
        if reply.notice:  # Teams has no message for one person in a group
            await self._send_below(arrival, notice(reply.notice))

    async def _act(self, click: Click) -> Reply:
        who, arrival = await self._who(click.arrival), click.arrival
        return await self._parts.desk.act(
            who, arrival.conversation, click.action, click.value, click.typed, arrival.key
        )  # fmt: skip

    async def _change(self, click: Click, reply: Reply, pause: float = 0) -> None:
        if reply.card is None:
            return
        await asyncio.sleep(pause)
        arrival, shown = click.arrival, message(reply.card)
        if click.clicked is None:
            await self._send_below(arrival, shown)
            return
        update = partial(
            self._parts.connector.update, arrival.reference, arrival.conversation, click.clicked, shown
        )  # fmt: skip
        await self._parts.connector.patiently(update)

    async def _send_below(self, arrival: Arrival, shown: Mapping[str, Any]) -> None:
        connector = self._parts.connector
        reply = partial(connector.reply, arrival.reference, arrival.conversation, arrival.message, shown)
        await connector.patiently(reply)

    async def _who(self, arrival: Arrival) -> Person:
        return await asyncio.to_thread(self._parts.person, arrival.user, arrival.name)

    async def _is_first(self, arrival: Arrival) -> bool:
        try:
            return await asyncio.to_thread(self._parts.first, arrival.key)
        except Exception:  # better answered twice than never: a decision counts once in any case
            logger.exception("Teams: the events seen cannot be read")
            return True

    async def _keep_reference(self, arrival: Arrival) -> None:
        try:
            await asyncio.to_thread(self._parts.references.save, base_of(arrival.conversation), arrival.reference)
        except Exception:  # the answer does not need it
            logger.exception("Teams: a conversation could not be noted")

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(_logged(work))
        self._tasks.add(task)  # the loop itself would let it be collected
        task.add_done_callback(self._tasks.discard)


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception:
        logger.exception("Teams: an event could not be answered")


def _told(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": MESSAGE_TYPE, "value": text}


def not_in_force() -> dict[str, Any]:
    """Return the answer to a click that means nothing here, such as one on a card of an older version."""
    return _told(NOT_IN_FORCE)
