"""Messages to Teams, over the Connector's REST interface."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bot.access.bot_framework import may_receive
from bot.channels.teams.bot_token import BotToken
from bot.channels.teams.web import Answer, Unreachable, call
from bot.notify.platform import DeliveryFailed

logger = logging.getLogger(__name__)
LASTING = (400, 403, 404, 413)
"""Bad request; bot removed or blocked; no such conversation; too large: another try ends the same way.

Of 412, 429, 502 and 504 Microsoft says to try again, later each time.
"""
TRIES = 4
Sending = Callable[[], Awaitable[Any]]
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds


@dataclass(frozen=True)
class Connector:
    """Posts and updates activities. `first_pause`: seconds before the second try of a direct answer."""

    token: BotToken
    service_origins: tuple[str, ...]
    first_pause: float = FIRST_PAUSE

    async def post(self, reference: Mapping[str, Any], conversation: str, activity: Mapping[str, Any]) -> str:
        """Post into the conversation and return the message's id; raises DeliveryFailed."""
        return await self._send("POST", reference, _path(conversation), activity)

    async def reply(
        self, reference: Mapping[str, Any], conversation: str, message: str, activity: Mapping[str, Any]
    ) -> str:
        """Post below the message and return the answer's id; raises DeliveryFailed."""
        return await self._send("POST", reference, f"{_path(conversation)}/{_quoted(message)}", activity)

    async def update(
        self, reference: Mapping[str, Any], conversation: str, message: str, activity: Mapping[str, Any]
    ) -> None:
        """Replace the message in place; raises DeliveryFailed."""
        await self._send("PUT", reference, f"{_path(conversation)}/{_quoted(message)}", activity)

    async def patiently(self, sending: Sending) -> None:
        """Send an answer somebody waits for: a few tries; a failure is logged, for there is nobody else to tell."""
        for number in range(1, TRIES + 1):
            try:
                await sending()
                return
            except DeliveryFailed as error:
                pause = error.retry_after or self.first_pause * 2 ** (number - 1)
                if error.lasting or number == TRIES or pause > LONGEST_PAUSE:
                    logger.error("%s", error)
                    return
                await asyncio.sleep(pause * random.uniform(1, 1.5))

    async def _send(self, method: str, reference: Mapping[str, Any], path: str, activity: Mapping[str, Any]) -> str:
        url = str(reference["serviceUrl"]).rstrip("/") + path
        # Checked again: the reference may have been stored under an earlier list.
        if not may_receive(url, self.service_origins):
            raise DeliveryFailed(f"Teams: the origin of {url[:100]!r} is not allowed", lasting=True)
        body = {**activity, "from": reference["bot"]}
        token = await self.token.get()
        answer = await _call(method, url, token, body)
        if answer.status == 401:
            answer = await _call(method, url, await self.token.get(instead_of=token), body)
        if not 200 <= answer.status < 300:
            raise _failed(answer)
        return str(answer.body.get("id") or "")


async def _call(method: str, url: str, token: str, body: Mapping[str, Any]) -> Answer:
    try:
        return await call(method, url, json=body, headers={"Authorization": f"Bearer {token}"})
    except Unreachable as error:
        raise DeliveryFailed(f"Teams: the Connector did not answer ({error})") from error


def _failed(answer: Answer) -> DeliveryFailed:
    told = answer.body.get("error")
    code = told.get("code", "") if isinstance(told, Mapping) else ""
    message = f"Teams: the Connector answered {answer.status} {code}".strip()
    return DeliveryFailed(message, _seconds(answer.headers.get("Retry-After")), answer.status in LASTING)


def _seconds(retry_after: str | None) -> float | None:
    """Return the seconds of a Retry-After; a date in it is as good as none."""
    return float(retry_after) if retry_after and retry_after.isdecimal() else None


def _path(conversation: str) -> str:
    return f"/v3/conversations/{_quoted(conversation)}/activities"


def _quoted(part: str) -> str:
    return quote(part, safe="")
