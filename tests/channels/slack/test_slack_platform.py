"""Cards go to Slack once: over limits, refusals, lost answers and missing pictures. Slack is a stand-in that checks."""

from dataclasses import replace

import pytest

from bot.channels.slack import pictures
from bot.channels.slack.client import SlackSettings
from bot.channels.slack.platform import SlackPlatform
from bot.notify.platform import DeliveryFailed, Parcel
from bot.presenters.card import Button, Card, Picture, Section
from tests.support.slack import Slack

CARD = Card("Сводка", "Сводка за день", (Section("12 из 340", "Неясных"),), (Button("Ещё", "more"),))
PICTURED = replace(CARD, picture=Picture(b"\x89PNG", "Ситуации по часам"))


@pytest.fixture
def platform(settings: SlackSettings, monkeypatch: pytest.MonkeyPatch) -> SlackPlatform:
    monkeypatch.setattr(pictures, "WAITS", (0.0, 0.0))
    return SlackPlatform(settings)


async def test_a_card_is_posted_with_its_key_and_no_legacy_field(platform: SlackPlatform, cloud: Slack) -> None:
    ts = await platform.post(Parcel("k1", "C1", CARD, thread="1.0"))
    message = cloud.messages["C1", ts]
    assert message["metadata"] == {"event_type": "copilot", "event_payload": {"key": "k1"}}
    assert (message["text"], message["thread_ts"]) == ("Сводка за день", "1.0")
    assert "as_user" not in message


async def test_a_message_is_replaced_in_place_and_keeps_its_key(platform: SlackPlatform, cloud: Slack) -> None:
    ts = await platform.post(Parcel("k1", "C1", CARD))
    await platform.update("C1", ts, Card("Снято", "Снято"))
    assert len(cloud.messages) == 1
    assert cloud.messages["C1", ts]["text"] == "Снято"
    assert cloud.messages["C1", ts]["metadata"]["event_payload"] == {"key": "k1"}


@pytest.mark.parametrize("thread", [None, "1.0"])
async def test_a_lost_answer_is_found_again(platform: SlackPlatform, cloud: Slack, thread: str | None) -> None:
    parcel = Parcel("k1", "C1", CARD, thread)
    cloud.fail("chat.postMessage", "lose")
    with pytest.raises(DeliveryFailed) as failed:
        await platform.post(parcel)
    assert not failed.value.lasting
    ts = await platform.post(replace(parcel, again=True))
    assert list(cloud.messages) == [("C1", ts)]


async def test_one_that_never_arrived_is_posted(platform: SlackPlatform, cloud: Slack) -> None:
    cloud.fail("chat.postMessage", "drop")
    with pytest.raises(DeliveryFailed):
        await platform.post(Parcel("k1", "C1", CARD))
    await platform.post(Parcel("k2", "C1", CARD))
    ts = await platform.post(Parcel("k1", "C1", CARD, again=True))
    assert cloud.messages["C1", ts]["metadata"]["event_payload"] == {"key": "k1"}
    assert len(cloud.messages) == 2


async def test_without_the_right_to_read_it_is_rather_shown_twice(platform: SlackPlatform, cloud: Slack) -> None:
    cloud.scopes_missing.add("conversations.history")
    await platform.post(Parcel("k1", "C1", CARD, again=True))
    assert len(cloud.messages) == 1


async def test_when_slack_cannot_be_searched_now_nothing_is_posted(platform: SlackPlatform, cloud: Slack) -> None:
    cloud.fail("conversations.history", "429:9")
    with pytest.raises(DeliveryFailed) as failed:
        await platform.post(Parcel("k1", "C1", CARD, again=True))
    assert failed.value.retry_after == 9
    assert cloud.messages == {}


async def test_a_person_is_written_to_in_his_direct_messages(platform: SlackPlatform, cloud: Slack) -> None:
    ts = await platform.post(Parcel("k1", "U00000USER", CARD))
    await platform.update("U00000USER", ts, Card("Снято", "Снято"))
    assert await platform.post(Parcel("k1", "U00000USER", CARD, again=True)) == ts
    assert list(cloud.messages) == [("D00000USER", ts)]


@pytest.mark.parametrize(
    ("how", "retry_after", "lasting"),
    [
        ("429:30", 30, False),
        ("500", None, False),
        ("drop", None, False),
        ("internal_error", None, False),
        ("not_in_channel", None, True),
        ("invalid_auth", None, False),
        ("is_archived", None, True),
    ],
)
async def test_a_failure_says_whether_and_when_to_try_again(
    platform: SlackPlatform, cloud: Slack, how: str, retry_after: float | None, lasting: bool
) -> None:
    for method, call in (
        ("chat.postMessage", platform.post(Parcel("k1", "C1", CARD))),
        ("chat.update", platform.update("C1", "1.1", CARD)),
    ):
        cloud.fail(method, how)
        with pytest.raises(DeliveryFailed) as failed:
            await call
        assert (failed.value.retry_after, failed.value.lasting) == (retry_after, lasting)
        assert len(cloud.of(method)) <= 1  # the outbox tries again, not the client


async def test_unknown_places_are_lasting(platform: SlackPlatform) -> None:
    with pytest.raises(DeliveryFailed, match="channel_not_found") as posted:
        await platform.post(Parcel("k1", "C404", CARD))
    with pytest.raises(DeliveryFailed, match="message_not_found") as updated:
        await platform.update("C1", "1.1", CARD)
    assert posted.value.lasting and updated.value.lasting


async def test_a_server_that_is_not_there_is_a_failed_delivery(settings: SlackSettings) -> None:
    away = SlackPlatform(replace(settings, api_url="http://127.0.0.1:9/api"))
    with pytest.raises(DeliveryFailed, match="cannot be reached"):
        await away.post(Parcel("k1", "C1", CARD))


async def test_a_picture_is_uploaded_and_shown(platform: SlackPlatform, cloud: Slack) -> None:
    ts = await platform.post(Parcel("k1", "C1", PICTURED))
    [image] = [one for one in cloud.messages["C1", ts]["blocks"] if one["type"] == "image"]
    assert cloud.files[image["slack_file"]["id"]] == b"\x89PNG"
    assert image["alt_text"] == "Ситуации по часам"


@pytest.mark.parametrize(
    ("method", "how"),
    [("upload", "500"), ("files.getUploadURLExternal", "missing_scope"), ("files.completeUploadExternal", "drop")],
)
async def test_a_card_goes_without_a_picture_that_failed(
    platform: SlackPlatform, cloud: Slack, caplog: pytest.LogCaptureFixture, method: str, how: str
) -> None:
    cloud.fail(method, how)
    ts = await platform.post(Parcel("k1", "C1", PICTURED))
    assert [one for one in cloud.messages["C1", ts]["blocks"] if one["type"] == "image"] == []
    assert "goes without it" in caplog.text


async def test_a_picture_that_slack_still_looks_over_is_waited_for(platform: SlackPlatform, cloud: Slack) -> None:
    cloud.fail("chat.postMessage", "invalid_blocks")
    ts = await platform.post(Parcel("k1", "C1", PICTURED))
    assert "image" in [one["type"] for one in cloud.messages["C1", ts]["blocks"]]
    cloud.fail("chat.postMessage", "invalid_blocks", "invalid_blocks")
    ts = await platform.post(Parcel("k2", "C1", PICTURED))
    assert "image" not in [one["type"] for one in cloud.messages["C1", ts]["blocks"]]
