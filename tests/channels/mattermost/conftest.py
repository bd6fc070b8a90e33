"""A Mattermost server on loopback, and our client of it."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.mattermost.attachments import Drawing
from bot.channels.mattermost.client import Client
from bot.channels.mattermost.platform import MattermostPlatform
from bot.channels.mattermost.signed import Signer
from tests.support.mattermost import TOKEN, MattermostServer, mattermost_server

KEY = "a key of the tests"


@pytest.fixture
async def server() -> AsyncIterator[MattermostServer]:
    async with mattermost_server() as running:
        yield running


@pytest.fixture
async def client(server: MattermostServer) -> AsyncIterator[Client]:
    one = Client(server.url, TOKEN)
    yield one
    await one.close()


@pytest.fixture
def platform(client: Client) -> MattermostPlatform:
    return MattermostPlatform(client, Drawing("http://bot.local:5005", Signer(KEY)))
