"""Slack's side of HTTP mode, signed by Slack's own library, and the desk behind the app."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
from slack_sdk.signature import SignatureVerifier

from bot.notify.people import Person
from bot.presenters.card import Card, Section
from tests.support.slack import SECRET

JSON, FORM = "application/json", "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Answer:
    card: Card | None = None
    notice: str | None = None


@dataclass
class FakeDesk:
    """Keeps what it is asked, answers what it is told to."""

    reply: Answer = field(default_factory=lambda: Answer(Card("Ответ", "Ответ", (Section("КУДА: 2 линия"),))))
    asked: list[tuple[Person, str, str]] = field(default_factory=list)
    acted: list[tuple[Person, str, str, Mapping[str, Any], str | None]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Answer:
        self.asked.append((who, place, text))
        self.ids.append(message_id)
        return self.reply

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Answer:
        self.acted.append((who, place, action, value, typed))
        self.ids.append(message_id)
        return self.reply


@dataclass(frozen=True)
class Sender:
    """Slack's side of HTTP mode."""

    url: str

    async def send(
        self, body: str | bytes, kind: str = JSON, at: float | None = None, secret: str = SECRET, **headers: str
    ) -> tuple[int, Any]:
        stamp = str(int(at or time.time()))
        signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body) or ""
        signed = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}
        given = {**signed, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with aiohttp.ClientSession() as session, session.post(self.url, data=body, headers=given) as answer:
            return answer.status, await answer.text()

    async def event(self, payload: dict[str, Any], kind: str = JSON, **headers: str) -> tuple[int, Any]:
        return await self.send(json.dumps(payload), kind, **headers)

    async def interaction(self, payload: dict[str, Any]) -> tuple[int, Any]:
        return await self.send(urlencode({"payload": json.dumps(payload)}), FORM)

    async def command(self, payload: dict[str, Any]) -> tuple[int, Any]:
        return await self.send(urlencode(payload), FORM)


async def until(done: Callable[[], object]) -> None:
    """Wait: the work comes after the answer to Slack."""
    for _ in range(200):
        if done():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("nothing happened in 2 s")


async def settled(send: Awaitable[tuple[int, Any]]) -> None:
    """What must not happen has a little time to happen."""
    assert (await send)[0] == 200
    await asyncio.sleep(0.1)
