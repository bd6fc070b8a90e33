"""A server that is killed between Mattermost and the outbox is followed by one that shows nothing twice."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.notify.outbox import LEASE, Outbox, Place
from bot.notify.platform import Parcel, Platform
from bot.presenters.card import Card
from bot.storage.migrate import upgrade
from bot.storage.session import make_engine, make_session_factory
from tests.support.mattermost import MattermostServer

AT = datetime(2026, 11, 25, 2, 0, tzinfo=timezone.utc)
TOWN = Place("mattermost", "town")
OPEN = Card("Инцидент", "Инцидент открыт")


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    url = f"sqlite:///{tmp_path / 'copilot.db'}"
    upgrade(url)
    engine = make_engine(url)
    yield Outbox(make_session_factory(engine))
    engine.dispose()


async def test_killed_between_post_and_record(outbox: Outbox, platform: Platform, server: MattermostServer) -> None:
    outbox.put("incident:1", TOWN, OPEN, AT)
    (first,) = outbox.claim(AT, ["mattermost"])
    shown = await platform.post(Parcel(first.key, "town", first.card, again=first.attempts > 0))
    # Here the first server dies. Its lease is longer than Mattermost's memory of pending ids.
    assert timedelta(seconds=30) < LEASE
    server.pending.clear()
    later = AT + LEASE
    (second,) = outbox.claim(later, ["mattermost"])
    handle = await platform.post(Parcel(second.key, "town", second.card, again=second.attempts > 0))
    outbox.delivered(second, handle, later)
    assert handle == shown and list(server.posts) == [shown]

    outbox.put("incident:1", TOWN, Card("Закрыт", "Инцидент закрыт", tone="good"), later)
    (change,) = outbox.claim(later, ["mattermost"])
    assert change.handle == shown
    await platform.update("town", shown, change.card)
    assert list(server.posts) == [shown] and server.shown(shown)["title"] == "✓ Закрыт"
