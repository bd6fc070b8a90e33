"""Clicks, modals and shortcuts: the card changes where it stands, words are asked for, a foreign button gets a hint."""

import json
from typing import Any

import pytest

from bot.channels.slack.block_kit import Click, blocks_of
from bot.channels.slack.client import SlackSettings
from bot.channels.slack.modals import question_view, reason_view
from bot.channels.slack.platform import SlackPlatform
from bot.channels.slack.spot import Spot
from bot.notify.platform import Parcel
from bot.presenters.card import Button, Card, Picture
from tests.support.slack import Slack
from tests.support.slack_payloads import click, command, global_shortcut, message_shortcut, submission
from tests.support.slack_sender import Answer, FakeDesk, Sender, settled, until

CARD = Card(
    "Согласование",
    "Корректировка 900 руб.",
    buttons=(Button("Одобрить", "approve", {"id": 7}), Button("Отклонить", "reject", {"id": 7}, asks="Причина отказа")),
)
DONE = Card("Одобрено", "Одобрено: Иванова, 14:02", tone="good")


@pytest.fixture
async def shown(settings: SlackSettings) -> str:
    return await SlackPlatform(settings).post(Parcel("k1", "C1", CARD))


def button(cloud: Slack, ts: str, at: int) -> dict[str, Any]:
    found: dict[str, Any] = cloud.messages["C1", ts]["blocks"][-1]["elements"][at]
    return found


async def test_a_click_replaces_the_card_in_place(sender: Sender, cloud: Slack, desk: FakeDesk, shown: str) -> None:
    desk.reply = Answer(DONE)
    payload = click(button(cloud, shown, 0), cloud.url, message_ts=shown)
    assert await sender.interaction(payload) == (200, "")
    await until(lambda: cloud.messages["C1", shown]["text"] == DONE.summary)
    [(who, place, action, value, typed)] = desk.acted
    assert (who.user, who.name) == ("U00000USER", "ivanova")
    assert (place, action, value, typed) == (f"C1:{shown}", "approve", {"id": 7}, None)
    assert len(cloud.messages) == 1
    await settled(sender.interaction(payload))
    assert len(desk.acted) == 1


async def test_a_later_click_gets_a_private_notice(sender: Sender, cloud: Slack, desk: FakeDesk, shown: str) -> None:
    desk.reply = Answer(notice="Уже решено: Петров, 14:01")
    await sender.interaction(click(button(cloud, shown, 0), cloud.url, message_ts=shown, thread_ts="1.0"))
    await until(lambda: cloud.private)
    [notice] = cloud.private
    assert (notice["text"], notice["response_type"]) == ("Уже решено: Петров, 14:01", "ephemeral")
    assert (notice["replace_original"], notice["thread_ts"]) == (False, "1.0")
    assert cloud.messages["C1", shown]["text"] == CARD.summary


async def test_words_are_asked_for_and_come_with_the_click(
    sender: Sender, cloud: Slack, desk: FakeDesk, shown: str
) -> None:
    desk.reply = Answer(DONE)
    payload = click(button(cloud, shown, 1), cloud.url, message_ts=shown)
    await sender.interaction(payload)
    await until(lambda: cloud.modals)
    [opened] = cloud.modals
    view = opened["view"]
    assert opened["trigger_id"] == payload["trigger_id"]
    assert (view["title"]["text"], view["blocks"][0]["label"]["text"]) == ("Отклонить", "Причина отказа")
    assert desk.acted == []

    sent = submission(view, " нет оснований ")
    assert await sender.interaction(sent) == (200, "")
    await until(lambda: cloud.messages["C1", shown]["text"] == DONE.summary)
    await settled(sender.interaction(sent))
    assert [one[1:] for one in desk.acted] == [(f"C1:{shown}", "reject", {"id": 7}, "нет оснований")]


@pytest.mark.parametrize("typed", [None, "", "  "])
async def test_a_modal_without_words_stays_open(sender: Sender, desk: FakeDesk, typed: str | None) -> None:
    view = reason_view(Click("reject", {}, "Причина"), "Отклонить", Spot("C1", "U1", "1.1")).to_dict()
    for one in (view, question_view().to_dict()):
        status, text = await sender.interaction(submission(one, typed))
        assert (status, json.loads(text)["response_action"]) == (200, "errors")
    assert desk.acted == desk.asked == []


async def test_a_modal_that_does_not_open_is_told(sender: Sender, cloud: Slack, shown: str) -> None:
    cloud.fail("views.open", "expired_trigger_id")
    await sender.interaction(click(button(cloud, shown, 1), cloud.url, message_ts=shown))
    await until(lambda: cloud.private)
    assert "Попробуйте ещё раз" in cloud.private[0]["text"]


async def test_a_card_for_one_person_is_replaced_for_him(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    desk.reply = Answer(CARD)
    await sender.command(command("согласование", cloud.url))
    await until(lambda: cloud.private)
    approve, reject = cloud.private[0]["blocks"][-1]["elements"]
    desk.reply = Answer(DONE)
    await sender.interaction(click(approve, cloud.url, "C404", is_ephemeral=True))
    await until(lambda: cloud.replaced)
    assert desk.acted[0][1] == "C404:U00000USER"  # the conversation of the command

    await sender.interaction(click(reject, cloud.url, "C404", is_ephemeral=True))
    await until(lambda: cloud.modals)
    await sender.interaction(submission(cloud.modals[0]["view"], "нет"))
    await until(lambda: len(cloud.replaced) == 2)
    assert {one["text"] for one in cloud.replaced} == {DONE.summary}


async def test_a_card_with_a_picture_can_answer(sender: Sender, cloud: Slack, desk: FakeDesk, shown: str) -> None:
    desk.reply = Answer(Card("Сводка", "Сводка", picture=Picture(b"png", "Часы")))
    await sender.interaction(click(button(cloud, shown, 0), cloud.url, message_ts=shown))
    await until(lambda: cloud.messages["C1", shown]["text"] == "Сводка")
    assert "image" in [one["type"] for one in cloud.messages["C1", shown]["blocks"]]


@pytest.mark.parametrize(
    "foreign",
    [
        {"type": "button", "action_id": "other", "value": "x", "text": {"type": "plain_text", "text": "x"}},
        {"type": "button", "action_id": "copilot:0:x", "value": "x", "text": {"type": "plain_text", "text": "x"}},
        {"type": "button", "action_id": "copilot:0:x", "text": {"type": "plain_text", "text": "x"}},
        {"type": "static_select", "action_id": "a", "selected_option": {"value": "x"}},
    ],
    ids=["foreign", "foreign value", "no value", "select"],
)
async def test_an_unknown_action_gets_a_private_hint(
    sender: Sender, cloud: Slack, desk: FakeDesk, foreign: dict[str, Any]
) -> None:
    assert (await sender.interaction(click(foreign, cloud.url)))[0] == 200
    await until(lambda: cloud.private)
    assert "больше не действует" in cloud.private[0]["text"]
    assert desk.acted == []


async def test_the_shortcut_opens_a_modal_whose_answer_comes_as_a_direct_message(
    sender: Sender, cloud: Slack, desk: FakeDesk
) -> None:
    payload = global_shortcut("ask_assistant")
    assert await sender.interaction(payload) == (200, "")
    await until(lambda: cloud.modals)
    await settled(sender.interaction(payload))
    [opened] = cloud.modals
    await sender.interaction(submission(opened["view"], "нет сигнала"))
    await until(lambda: cloud.messages)
    assert [one[1:] for one in desk.asked] == [("D00000USER", "нет сигнала")]
    assert [channel for channel, _ in cloud.messages] == ["D00000USER"]


async def test_the_shortcut_on_a_message_asks_its_text(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    payload = message_shortcut("ask_assistant_about", "у абонента нет сигнала &amp; звука", cloud.url)
    assert await sender.interaction(payload) == (200, "")
    await until(lambda: cloud.private)
    await settled(sender.interaction(payload))
    assert [one[1:] for one in desk.asked] == [("C404:U00000USER", "у абонента нет сигнала & звука")]
    assert cloud.private[0]["response_type"] == "ephemeral"


async def test_an_unknown_shortcut_is_taken_and_told(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    assert (await sender.interaction(global_shortcut("other")))[0] == 200
    assert (await sender.interaction(message_shortcut("other", "x", cloud.url)))[0] == 200
    await until(lambda: cloud.private)
    assert desk.asked == []


def test_a_click_survives_the_way_through_a_modal() -> None:
    long = Button("Отклонить запрос оператора смены", "reject", {"id": "я" * 1900}, asks="Причина")
    value = blocks_of(Card("т", "с", buttons=(long,)))[-1]["elements"][0]["value"]
    spot = Spot("C1", "U1", "1.1", "1.0", "https://hooks.slack.com/actions/" + "x" * 150, True)
    view = reason_view(Click("reject", json.loads(value)["v"], "Причина"), long.label, spot).to_dict()
    assert len(view["title"]["text"]) <= 24
    assert len(view["private_metadata"]) <= 3000
