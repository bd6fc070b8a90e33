"""The cloud stand-in and what talks to it, over real HTTP on this machine."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bot.channels.teams.bot_token import BotToken
from bot.channels.teams.connector import Connector
from bot.channels.teams.settings import TeamsSettings
from tests.support.teams import APP_ID, TENANT, Cloud


class MovingClock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)

    def now(self) -> datetime:
        return self.at

    def pass_by(self, **time: float) -> None:
        self.at += timedelta(**time)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
async def cloud() -> AsyncIterator[Cloud]:
    started = await Cloud().start()
    yield started
    await started.stop()


@pytest.fixture
def settings(cloud: Cloud) -> TeamsSettings:
    return TeamsSettings(
        app_id=APP_ID,
        tenant=TENANT,
        app_password="a secret of the test",
        openid_url=cloud.url("/openid"),
        token_url=cloud.url("/token"),
        service_origins=(cloud.url("/").rstrip("/"),),
    )


@pytest.fixture
def connector(settings: TeamsSettings, clock: MovingClock) -> Connector:
    return Connector(BotToken(settings, clock), settings.service_origins, first_pause=0.001)


@pytest.fixture
def reference(cloud: Cloud) -> dict[str, Any]:
    return {"serviceUrl": cloud.url("/connector"), "conversation": {"id": "19:a@thread"}, "bot": {"id": "28:bot"}}
