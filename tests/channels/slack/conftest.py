"""What the Slack tests share: the stand-in for Slack, a desk that remembers, and the app between them."""

import socket
from collections.abc import AsyncIterator
from itertools import count

import pytest
from sanic import Sanic
from slack_bolt.async_app import AsyncApp

from bot.channels.slack.app import make_app
from bot.channels.slack.channel import http_routes
from bot.channels.slack.client import SlackSettings
from bot.notify.people import Person
from tests.support.slack import APP_TOKEN, SECRET, TOKEN, Slack, slack_cloud
from tests.support.slack_sender import FakeDesk, Sender

_names = count(1)


@pytest.fixture
async def cloud() -> AsyncIterator[Slack]:
    async with slack_cloud() as slack:
        yield slack


@pytest.fixture
def settings(cloud: Slack) -> SlackSettings:
    return SlackSettings(TOKEN, SECRET, APP_TOKEN, f"{cloud.url}/api/")


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


@pytest.fixture
async def sender(app: AsyncApp, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sender]:
    monkeypatch.setattr(Sanic, "test_mode", True)  # else a process can serve one application only
    served = Sanic(f"slack-http-{next(_names)}", configure_logging=False)
    served.blueprint(http_routes(app))
    served.config.MOTD = False
    place = socket.create_server(("127.0.0.1", 0))
    server = await served.create_server(sock=place, return_asyncio_server=True)
    assert server is not None
    await server.startup()
    await server.start_serving()
    yield Sender(f"http://127.0.0.1:{place.getsockname()[1]}/webhooks/slack/events")
    server.close()
    await server.wait_closed()
