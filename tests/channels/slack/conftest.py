"""What the Slack tests share: the stand-in for Slack."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.slack.client import SlackSettings
from tests.support.slack import APP_TOKEN, SECRET, TOKEN, Slack, slack_cloud


@pytest.fixture
async def cloud() -> AsyncIterator[Slack]:
    async with slack_cloud() as slack:
        yield slack


@pytest.fixture
def settings(cloud: Slack) -> SlackSettings:
    return SlackSettings(TOKEN, SECRET, APP_TOKEN, f"{cloud.url}/api/")
