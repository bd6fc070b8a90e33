"""The notifier's cards in Teams: into known conversations, in threads where there are any, updated in place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.channels.teams.connector import Connector
from bot.channels.teams.platform import TeamsPlatform
from bot.notify.platform import DeliveryFailed, Parcel
from bot.notify.references import StoredReferences
from bot.presenters.card import Card
from bot.storage.base import Base
from bot.storage.session import make_engine, make_session_factory
from tests.channels.teams.conftest import MovingClock
from tests.support.teams import Cloud

CARD = Card("Массовый сбой", "Массовый сбой: интернет", tone="bad")
ROOM = "19:line@thread.tacv2"


@pytest.fixture
def references(tmp_path: Path, clock: MovingClock) -> StoredReferences:
    engine = make_engine(f"sqlite:///{tmp_path / 'chat.db'}")
    Base.metadata.create_all(engine)
    return StoredReferences(make_session_factory(engine), clock)


@pytest.fixture
def platform(connector: Connector, references: StoredReferences) -> TeamsPlatform:
    return TeamsPlatform(connector, references)


def reference_of(cloud: Cloud, kind: str) -> dict[str, Any]:
    place = {"id": ROOM, "conversationType": kind}
    return {"serviceUrl": cloud.url("/connector"), "conversation": place, "bot": {"id": "28:bot"}}


async def test_a_card_goes_into_a_known_conversation_unasked(
    cloud: Cloud, platform: TeamsPlatform, references: StoredReferences
) -> None:
    references.save(ROOM, reference_of(cloud, "channel"))
    assert await platform.post(Parcel("k", ROOM, CARD)) == "m1"
    sent = cloud.calls[0]
    assert sent.path == f"/v3/conversations/{ROOM}/activities"
    assert sent.body["summary"] == CARD.summary
    assert sent.body["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive"


@pytest.mark.parametrize(("kind", "place"), [("channel", f"{ROOM};messageid=m1"), ("groupChat", ROOM)])
async def test_details_go_into_the_thread_where_there_are_threads(
    cloud: Cloud, platform: TeamsPlatform, references: StoredReferences, kind: str, place: str
) -> None:
    references.save(ROOM, reference_of(cloud, kind))
    await platform.post(Parcel("k", ROOM, CARD, thread="m1"))
    assert cloud.calls[0].path == f"/v3/conversations/{place}/activities"


async def test_a_card_is_replaced_in_place(cloud: Cloud, platform: TeamsPlatform, references: StoredReferences) -> None:
    references.save(ROOM, reference_of(cloud, "channel"))
    await platform.update(ROOM, "m1", CARD)
    assert (cloud.calls[0].method, cloud.calls[0].path) == ("PUT", f"/v3/conversations/{ROOM}/activities/m1")


async def test_where_the_bot_never_was_it_cannot_write(platform: TeamsPlatform) -> None:
    with pytest.raises(DeliveryFailed, match="not in the conversation") as failure:
        await platform.post(Parcel("k", ROOM, CARD))
    assert failure.value.lasting


async def test_a_database_that_is_down_is_a_failure_that_passes(connector: Connector) -> None:
    class Down:
        def save(self, conversation_id: str, reference: Mapping[str, Any]) -> None: ...

        def find(self, conversation_id: str) -> Mapping[str, Any] | None:
            raise OSError("down")

    with pytest.raises(DeliveryFailed, match="OSError") as failure:
        await TeamsPlatform(connector, Down()).post(Parcel("k", ROOM, CARD))
    assert not failure.value.lasting


def test_the_newest_reference_counts(cloud: Cloud, references: StoredReferences) -> None:
    assert references.find(ROOM) is None
    references.save(ROOM, reference_of(cloud, "groupChat"))
    references.save(ROOM, reference_of(cloud, "channel"))
    assert references.find(ROOM) == reference_of(cloud, "channel")


def test_an_id_too_long_for_the_table_is_left_out(cloud: Cloud, references: StoredReferences) -> None:
    references.save("x" * 201, reference_of(cloud, "channel"))
    assert references.find("x" * 201) is None
