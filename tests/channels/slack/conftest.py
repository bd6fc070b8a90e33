"""What the Slack tests share: the stand-in for Slack, a desk that remembers, and the app between them."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from bot.channels.slack.app import make_app
from bot.channels.slack.client import SlackSettings
from bot.notify.people import Person
from bot.presenters.card import Card, Section
from tests.support.slack import APP_TOKEN, SECRET, TOKEN, Slack, slack_cloud


@pytest.fixture
async def cloud() -> AsyncIterator[Slack]:
    async with slack_cloud() as slack:
        yield slack


@pytest.fixture
def settings(cloud: Slack) -> SlackSettings:
    return SlackSettings(TOKEN, SECRET, APP_TOKEN, f"{cloud.url}/api/")


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


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def app(settings: SlackSettings, desk: FakeDesk) -> AsyncApp:
    seen: set[str] = set()

    def first(key: str) -> bool:
        new = key not in seen
        seen.add(key)
        return new

    return make_app(settings, desk, lambda user, name: Person("slack", user, name), first)
