"""The route over real HTTP, with recorded activities: checked first, acknowledged at once, answered once."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.teams.build import Teams, build_teams
from bot.channels.teams.settings import TeamsSettings
from bot.notify.platform import Parcel
from tests.channels.teams.conftest import MovingClock
from tests.support.teams import Cloud, Signer
from tests.support.teams_desk import ADVICE, APPROVED, RecordingDesk, Remembered, Route, Told, person, served, until

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
USER = "00000000-0000-0000-0000-0000000000020"


@pytest.fixture
def desk() -> RecordingDesk:
    made = RecordingDesk()
    made.open.set()
    return made


@pytest.fixture
def kept() -> Remembered:
    return Remembered()


@pytest.fixture
def teams(settings: TeamsSettings, clock: MovingClock, desk: RecordingDesk, kept: Remembered) -> Teams:
    return build_teams(settings, clock, kept, desk, person, kept.first)


@pytest.fixture
async def route(teams: Teams, cloud: Cloud) -> AsyncIterator[Route]:
    async with served(teams.parts, cloud) as running:
        yield running


def title(card: dict[str, Any]) -> str:
    return str(card["body"][0]["items"][0]["text"])


async def test_nothing_is_fetched_at_the_start(route: Route, cloud: Cloud) -> None:
    assert (cloud.fetched, cloud.tokens) == ([], [])
    await route.send("message_personal")
    assert cloud.fetched == ["openid", "keys"]


async def test_a_question_is_answered_below_it_with_a_card(route: Route, cloud: Cloud, desk: RecordingDesk) -> None:
    status, _ = await route.send("message_group")
    assert status == 202
    await until(lambda: bool(cloud.calls))
    who, place, text, _ = desk.asked[0]
    assert (who.user, who.name, text) == (USER, "Анна Смирнова", "обращение по роумингу")
    sent = cloud.calls[0]
    assert sent.path.startswith(f"/v3/conversations/{place}/activities/")
    assert title(sent.body["attachments"][0]["content"]) == ADVICE.title


async def test_a_message_is_acknowledged_before_it_is_answered(route: Route, cloud: Cloud, desk: RecordingDesk) -> None:
    desk.open.clear()
    assert (await route.send("message_personal"))[0] == 202
    assert desk.asked == []
    desk.open.set()
    await until(lambda: bool(cloud.calls))


async def test_an_activity_sent_again_is_answered_once(route: Route, cloud: Cloud, desk: RecordingDesk) -> None:
    statuses = [(await route.send("message_personal"))[0] for _ in range(3)]
    await until(lambda: bool(cloud.calls))
    await asyncio.sleep(0.05)
    assert (statuses, len(desk.asked), len(cloud.calls)) == ([202, 202, 202], 1, 1)


async def test_a_notice_to_a_message_is_a_plain_reply(route: Route, cloud: Cloud, desk: RecordingDesk) -> None:
    desk.answers = lambda text: Told(notice="Не понял *команду*")
    await route.send("message_personal")
    await until(lambda: bool(cloud.calls))
    assert cloud.calls[0].body["text"] == "Не понял *команду*"
    assert cloud.calls[0].body["textFormat"] == "plain"


async def test_a_click_gets_the_new_card_and_all_others_see_it_too(
    route: Route, cloud: Cloud, desk: RecordingDesk
) -> None:
    status, answer = await route.send("invoke")
    assert (status, answer["statusCode"], answer["type"]) == (200, 200, CARD_TYPE)
    assert title(answer["value"]) == APPROVED.title
    assert desk.clicked[0][2:5] == ("approve", {"id": "C-17", "nonce": "n1"}, None)
    await until(lambda: bool(cloud.calls))
    assert (cloud.calls[0].method, cloud.calls[0].path.rsplit("/", 1)[1]) == ("PUT", "1795566088032")


async def test_the_second_click_gets_a_notice_first_and_then_the_card_as_it_stands(teams: Teams, cloud: Cloud) -> None:
    parts = replace(teams.parts, notice_stands=0.1)
    async with served(parts, cloud) as route:
        await route.send("invoke")
        await until(lambda: len(cloud.calls) == 1)
        status, answer = await route.send("invoke_typed")
        assert (status, answer["type"]) == (200, MESSAGE_TYPE)
        assert answer["value"].startswith("Уже решено")
        assert len(cloud.calls) == 1  # an update would take the notice away
        await until(lambda: len(cloud.calls) == 2)


async def test_the_typed_reason_reaches_the_desk(route: Route, desk: RecordingDesk) -> None:
    await route.send("invoke_typed")
    assert desk.clicked[0][2:5] == ("reject", {"id": "C-17", "nonce": "n1"}, "выше лимита")


async def test_a_click_sent_again_counts_once(route: Route, desk: RecordingDesk) -> None:
    await route.send("invoke")
    _, answer = await route.send("invoke")
    assert (answer["value"], len(desk.clicked)) == ("Это нажатие уже принято", 1)


async def test_an_old_clients_click_updates_the_card_in_place(route: Route, cloud: Cloud) -> None:
    assert (await route.send("submit"))[0] == 202
    await until(lambda: bool(cloud.calls))
    assert cloud.calls[0].method == "PUT"
    assert title(cloud.calls[0].body["attachments"][0]["content"]) == APPROVED.title


async def test_a_click_of_another_version_is_told_so(route: Route, desk: RecordingDesk) -> None:
    _, answer = await route.send("invoke", value={"action": {"type": "Action.Execute", "data": {}}})
    assert (answer["type"], desk.clicked) == (MESSAGE_TYPE, [])


@pytest.mark.parametrize("name", ["installation_update", "conversation_update", "message_personal"])
async def test_where_the_bot_came_in_the_notifier_may_write(
    route: Route, cloud: Cloud, teams: Teams, kept: Remembered, name: str
) -> None:
    await route.send(name)
    await until(lambda: bool(kept.references))
    (conversation,) = kept.references
    await teams.platform.post(Parcel("k", conversation, APPROVED))
    assert f"/v3/conversations/{conversation}/activities" in [sent.path for sent in cloud.calls]


@pytest.mark.parametrize("why", ["none", "expired", "stranger", "tenant", "body", "list", "deep"])
async def test_who_is_not_recognised_is_told_nothing(
    route: Route, cloud: Cloud, desk: RecordingDesk, kept: Remembered, caplog: pytest.LogCaptureFixture, why: str
) -> None:
    good = cloud.authorization()
    tries = {
        "none": lambda: route.send("message_personal", None),
        "expired": lambda: route.send("message_personal", cloud.authorization(exp=1_000_000_000)),
        "stranger": lambda: route.send("message_personal", f"Bearer {Signer().token()}"),
        "tenant": lambda: route.send("message_personal", channelData={"tenant": {"id": "another"}}),
        "body": lambda: route.post(b"\xff{", good),
        "list": lambda: route.post(b"[]", good),
        "deep": lambda: route.post(b"[" * 100_000, good),
    }
    with caplog.at_level(logging.WARNING, "bot.channels.teams.channel"):
        assert await tries[why]() == (401, {})
    assert "a request was refused" in caplog.text
    assert good.split(".")[2] not in caplog.text
    assert (desk.asked, kept.references) == ([], {})


async def test_a_store_that_is_down_costs_no_answer(route: Route, cloud: Cloud, kept: Remembered) -> None:
    def down(*_: Any) -> Any:
        raise OSError("down")

    kept.save = down  # type: ignore[method-assign]
    kept.seen = None  # type: ignore[assignment]
    await route.send("message_personal")
    await until(lambda: bool(cloud.calls))


async def test_the_answer_is_utf_8(route: Route) -> None:
    _, answer = await route.send("invoke")
    assert "Согласовано" in json.dumps(answer, ensure_ascii=False)
