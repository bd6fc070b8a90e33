"""What people write to the bot, over a WebSocket that this server opens: direct messages and mentions."""

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.channels.chat import Desk, Reply
from bot.channels.mattermost.attachments import escaped
from bot.channels.mattermost.client import BotUser, Client, Draft
from bot.channels.mattermost.platform import MattermostPlatform, place_of
from bot.notify.people import Person
from bot.notify.platform import DeliveryFailed, Parcel

logger = logging.getLogger(__name__)
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds
TRIES, LONGEST_PAUSE = 3, 30.0
"""Of an answer; the pause in seconds. One that came much later would answer nothing."""
DIRECT = "D"
MADE_BY_MACHINES = ("from_bot", "from_webhook", "from_plugin")


@dataclass(frozen=True)
class Message:
    """What somebody wrote to the bot. `thread`: where the answer goes, None: into the channel itself."""

    id: str
    channel: str
    thread: str | None
    user: str
    name: str
    text: str


def read_message(event: Mapping[str, Any], me: BotUser) -> Message | None:
    """Return what an event says to the bot, None: it says nothing, or not to the bot. Raises what a bad one raises."""
    if event.get("event") != "posted":
        return None
    data = event["data"]
    post = json.loads(data["post"])
    by_machine = any(str((post.get("props") or {}).get(name)).lower() == "true" for name in MADE_BY_MACHINES)
    if post["user_id"] == me.id or post.get("type") or by_machine:
        return None
    text, direct = str(post["message"]), data.get("channel_type") == DIRECT
    # A dot or a hyphen may go on with a name: @copilot-test is somebody else.
    mention = re.compile(rf"(?<![\w.-])@{re.escape(me.username)}(?![.-]*\w)", re.IGNORECASE)
    if not direct and not mention.search(text):
        return None
    root = post.get("root_id") or None
    thread = root if direct else root or post["id"]
    words = mention.sub("", text).strip(" \t\n,:")
    name = str(data.get("sender_name") or post["user_id"]).lstrip("@")
    return Message(post["id"], post["channel_id"], thread, post["user_id"], name, words)


class Listener:
    """Hears people and answers them until it is cancelled."""

    def __init__(
        self,
        client: Client,
        platform: MattermostPlatform,
        desk: Desk,
        person: Callable[[str, str], Person],
        first: Callable[[str], bool],
    ) -> None:
        self._client = client
        self._platform = platform
        self._desk = desk
        self._person = person
        self._first = first
        self._answering: set[asyncio.Task[None]] = set()
        self._wait = FIRST_WAIT

    async def run(self) -> None:
        """Listen; a connection that breaks is opened again, the later the more often it broke."""
        try:
            while True:
                try:
                    await self._listen()
                    logger.warning("Mattermost closed the WebSocket; next try in %.0f s", self._wait)
                except (DeliveryFailed, aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as error:
                    logger.warning("Mattermost cannot be listened to: %s; next try in %.0f s", error, self._wait)
                await asyncio.sleep(self._wait)
                self._wait = min(self._wait * 2, LONGEST_WAIT)
        finally:
            for task in self._answering:
                task.cancel()

    async def _listen(self) -> None:
        me = await self._client.me()
        async with self._client.websocket() as socket:
            await socket.send_json(self._client.challenge())
            async for event in _events(socket):
                if event.get("event") == "hello":
                    logger.info("Mattermost is listened to as @%s", me.username)
                    self._wait = FIRST_WAIT
                await self._take(event, me)

    async def _take(self, event: Mapping[str, Any], me: BotUser) -> None:
        try:
            message = read_message(event, me)
            # Asked here and not in the task, so that two messages keep their order.
            mine = message is not None and await asyncio.to_thread(self._first, f"post:{message.id}")
        except Exception:  # one bad event, or a moment without a database, must not end the listening
            logger.exception("an event of Mattermost could not be taken")
            return
        if message and mine:
            task = asyncio.create_task(self._answer(message))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

    async def _answer(self, message: Message) -> None:
        who = self._person(message.user, message.name)
        place = place_of(message.channel, message.thread)
        reply = await self._desk.ask(who, place, message.text, message.id)
        for tried in range(TRIES):
            try:
                await self._show(message, reply, again=tried > 0)
                return
            except DeliveryFailed as error:
                logger.warning("an answer did not reach Mattermost: %s", error)
                pause = FIRST_WAIT * 2**tried if error.retry_after is None else error.retry_after
                if error.lasting or pause > LONGEST_PAUSE:
                    return
                await asyncio.sleep(pause)

    async def _show(self, message: Message, reply: Reply, again: bool) -> None:
        if reply.card:
            key = f"answer:{message.id}"
            await self._platform.post(Parcel(key, message.channel, reply.card, message.thread, again))
        if reply.notice:
            await self._client.whisper(message.user, Draft(message.channel, escaped(reply.notice), root=message.thread))


async def _events(socket: Any) -> AsyncIterator[Mapping[str, Any]]:
    """Return the events until the connection ends; raises DeliveryFailed when Mattermost does not know the token."""
    async for frame in socket:
        if frame.type is not aiohttp.WSMsgType.TEXT:
            continue
        event = frame.json()
        if not isinstance(event, dict):
            continue
        if event.get("status") == "FAIL":
            raise DeliveryFailed(f"the token was refused: {event.get('error')}")
        yield event
