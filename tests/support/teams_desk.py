"""A desk that records what it is asked, and a Teams channel served over real HTTP around it."""

import asyncio
import itertools
import json
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiohttp
from sanic import Sanic

from bot.channels.teams.answering import TeamsParts
from bot.channels.teams.channel import teams_routes
from bot.notify.people import SUPERVISOR, Person
from bot.presenters.card import Button, Card, Section
from tests.support.teams import Cloud

RECORDED = Path(__file__).parents[1] / "channels" / "teams" / "activities"
ADVICE = Card("Скидка", "Скидка: первая линия", (Section("Предложите скидку"),), (Button("Верно", "yes"),))
APPROVED = Card("Согласовано", "Согласовано: C-17", (Section("Анна, 14:02"),), tone="good")
_names = itertools.count()


@dataclass(frozen=True)
class Told:
    card: Card | None = None
    notice: str | None = None


@dataclass
class RecordingDesk:
    """Advises on every question; the first click of a case decides, later ones get a notice. `open` holds it back."""

    asked: list[tuple[Any, ...]] = field(default_factory=list)
    clicked: list[tuple[Any, ...]] = field(default_factory=list)
    answers: Callable[[str], Told] = lambda text: Told(ADVICE)
    open: asyncio.Event = field(default_factory=asyncio.Event)

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Told:
        await self.open.wait()
        self.asked.append((who, place, text, message_id))
        return self.answers(text)

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Told:
        self.clicked.append((who, place, action, value, typed, message_id))
        return Told(APPROVED, None if len(self.clicked) == 1 else "Уже решено. Согласовано: Анна, 14:02")


class Remembered:
    """References and seen keys, in memory."""

    def __init__(self) -> None:
        self.references: dict[str, Mapping[str, Any]] = {}
        self.seen: set[str] = set()

    def save(self, conversation_id: str, reference: Mapping[str, Any]) -> None:
        self.references[conversation_id] = reference

    def find(self, conversation_id: str) -> Mapping[str, Any] | None:
        return self.references.get(conversation_id)

    def first(self, key: str) -> bool:
        known = key in self.seen
        self.seen.add(key)
        return not known


def person(user: str, name: str) -> Person:
    return Person("teams", user, name, SUPERVISOR)


@dataclass
class Route:
    """The served channel, and activities sent to it as Teams sends them."""

    url: str
    cloud: Cloud
    session: aiohttp.ClientSession

    async def send(self, name: str, authorization: str | None = "", **changes: Any) -> tuple[int, dict[str, Any]]:
        """Send the recorded activity with a good token, or the one given; return status and JSON of the answer."""
        recorded = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
        body = {**recorded, "serviceUrl": self.cloud.url("/connector"), **changes}
        token = self.cloud.authorization() if authorization == "" else authorization
        return await self.post(json.dumps(body).encode(), token)

    async def post(self, body: bytes, token: str | None) -> tuple[int, dict[str, Any]]:
        headers = {"Authorization": token} if token else {}
        async with self.session.post(self.url, data=body, headers=headers) as answer:
            text = await answer.text()
            return answer.status, json.loads(text) if text else {}


@asynccontextmanager
async def served(parts: TeamsParts, cloud: Cloud) -> AsyncIterator[Route]:
    """Serve the route as Rasa's server does."""
    app = Sanic(f"teams-{next(_names)}", configure_logging=False)
    app.blueprint(teams_routes(parts))
    app.config.MOTD = False
    place = socket.create_server(("127.0.0.1", 0))
    with patch.object(Sanic, "test_mode", True):  # else a process can serve one application only
        server = await app.create_server(sock=place, return_asyncio_server=True)
        assert server is not None
        await server.startup()
        await server.start_serving()
        async with aiohttp.ClientSession() as session:
            yield Route(f"http://127.0.0.1:{place.getsockname()[1]}/webhooks/teams/webhook", cloud, session)
        server.close()
        await server.wait_closed()


async def until(holds: Callable[[], bool]) -> None:
    """Wait until it holds, two seconds at most."""
    for _ in range(400):
        if holds():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not come to hold within two seconds")
