"""Slack by HTTP, as Rasa serves it: requests signed by Slack's own library, each taken once, the wrong ones refused."""

import json
import time
from typing import Any

import aiohttp
import pytest

from tests.support.slack import Slack
from tests.support.slack_payloads import command, direct, event, interaction, mention
from tests.support.slack_sender import FORM, JSON, Answer, FakeDesk, Sender, settled, until


async def test_slack_checks_the_address(sender: Sender) -> None:
    status, text = await sender.event({"type": "url_verification", "token": "x", "challenge": "abc"})
    assert (status, json.loads(text)) == (200, {"challenge": "abc"})


@pytest.mark.parametrize(
    "how",
    [
        {"secret": "another"},
        {"at": -301},
        {"at": 400},
        {"X_Slack_Signature": "v0=0"},
        {"X_Slack_Signature": "v0=я"},
        {"X_Slack_Request_Timestamp": "soon"},
        {"X_Slack_Request_Timestamp": ""},
    ],
    ids=["secret", "old", "future", "signature", "odd signature", "odd time", "no time"],
)
async def test_what_slack_did_not_sign_now_is_refused(sender: Sender, desk: FakeDesk, how: dict[str, Any]) -> None:
    # The moment counts from now: the list above is made when the tests are collected, minutes before.
    sent = {key: time.time() + value if key == "at" else value for key, value in how.items()}
    assert (await sender.send(json.dumps(direct("нет сигнала")), **sent))[0] == 401
    assert desk.asked == []


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"1", b"\xff\xfe", b"[" * 100_000], ids=lambda body: repr(body)[:9])
@pytest.mark.parametrize("kind", [JSON, FORM])
async def test_a_body_that_slack_never_sends_is_refused(sender: Sender, body: bytes, kind: str) -> None:
    signed = {"Content-Type": kind, "X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=0"}
    async with aiohttp.ClientSession() as session, session.post(sender.url, data=body, headers=signed) as answer:
        assert answer.status == 401


@pytest.mark.parametrize("kind", [JSON, f"{JSON}; charset=utf-8", f"{JSON};charset=UTF-8"])
async def test_a_direct_message_is_answered(sender: Sender, cloud: Slack, desk: FakeDesk, kind: str) -> None:
    assert (await sender.event(direct("нет сигнала"), kind))[0] == 200
    await until(lambda: cloud.messages)
    [(who, place, text)] = desk.asked
    assert (who.platform, who.user, place, text) == ("slack", "U00000USER", "D1", "нет сигнала")
    [message] = cloud.messages.values()
    assert (message["channel"], message.get("thread_ts"), message["text"]) == ("D1", None, "Ответ")


async def test_the_same_request_again_is_answered_once(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    payload = direct("нет сигнала")
    await sender.event(payload)
    await until(lambda: cloud.messages)
    for reason in (
        "http_timeout",
        "http_error",
        "connection_failed",
        "ssl_error",
        "too_many_redirects",
        "unknown_error",
    ):
        await settled(sender.event(payload, X_Slack_Retry_Num="1", X_Slack_Retry_Reason=reason))
    assert len(desk.asked) == len(cloud.messages) == 1


@pytest.mark.parametrize("reason", ["http_timeout", "http_error", "connection_failed", "ssl_error", "unknown_error"])
async def test_a_retry_whose_first_try_never_came_is_answered(
    sender: Sender, cloud: Slack, desk: FakeDesk, reason: str
) -> None:
    await sender.event(direct("нет сигнала"), X_Slack_Retry_Num="2", X_Slack_Retry_Reason=reason)
    await until(lambda: cloud.messages)
    assert len(desk.asked) == 1


async def test_a_mention_is_answered_in_its_thread_without_the_mention(
    sender: Sender, cloud: Slack, desk: FakeDesk
) -> None:
    await sender.event(mention("<@U0000000BOT> нет &lt;сигнала&gt; у <tel:+79001234567|+7 900 123-45-67>", ts="5.5"))
    await until(lambda: cloud.messages)
    assert desk.asked[0][1:] == ("C1:5.5", "нет <сигнала> у +7 900 123-45-67")
    await sender.event(mention("а если <@U0000000BOT|bot> вечером?", ts="5.7", thread_ts="5.5"))
    await until(lambda: len(cloud.messages) == 2)
    assert desk.asked[1][1:] == ("C1:5.5", "а если вечером?")
    assert {one["thread_ts"] for one in cloud.messages.values()} == {"5.5"}


async def test_a_mention_that_also_comes_as_a_message_is_answered_once(
    sender: Sender, cloud: Slack, desk: FakeDesk
) -> None:
    text = "<@U0000000BOT> нет сигнала"
    await sender.event(event("message", text, ts="6.6", channel_type="channel"))
    await sender.event(mention(text, ts="6.6"))
    await until(lambda: cloud.messages)
    await settled(sender.event(event("message", text, ts="6.6", channel_type="channel")))
    assert len(desk.asked) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "message_changed"},
        {"subtype": "bot_message", "bot_id": "B2"},
        {"bot_id": "B2"},
        {"user": "U0000000BOT"},
        {"edited": {"user": "U1", "ts": "1.1"}},
        {"subtype": "channel_join"},
        {"channel_type": "channel"},
        {"body": {"is_ext_shared_channel": True}},
    ],
    ids=["edit", "bot message", "bot", "own", "edited", "join", "channel", "other company"],
)
async def test_what_no_person_just_asked_is_not_answered(sender: Sender, desk: FakeDesk, more: dict[str, Any]) -> None:
    await settled(sender.event(direct("нет сигнала", **more)))
    assert desk.asked == []


async def test_an_event_nobody_waits_for_is_taken(sender: Sender) -> None:
    await settled(sender.event(event("reaction_added", "")))


async def test_a_mention_without_words_gets_a_private_hint(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    await sender.event(mention("<@U0000000BOT> "))
    await until(lambda: cloud.private)
    assert "Напишите вопрос" in cloud.private[0]["text"]
    assert (cloud.private[0]["user"], desk.asked) == ("U00000USER", [])


async def test_a_slash_command_is_answered_to_the_person_alone(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    payload = command("нет сигнала", cloud.url)
    assert await sender.command(payload) == (200, "")
    await until(lambda: cloud.private)
    who, place, text = desk.asked[0]
    assert (who.name, place, text) == ("ivanova", "C404:U00000USER", "нет сигнала")
    assert (cloud.private[0]["response_type"], cloud.private[0]["replace_original"]) == ("ephemeral", False)
    await settled(sender.command(payload))
    assert len(desk.asked) == 1


async def test_a_foreign_command_gets_a_hint(sender: Sender, cloud: Slack) -> None:
    status, text = await sender.command(command("x", cloud.url, "/other"))
    assert status == 200
    assert json.loads(text)["response_type"] == "ephemeral"


async def test_a_card_and_a_notice_both_arrive(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    desk.reply = Answer(desk.reply.card, "Только вам & <тихо>")
    await sender.event(mention("<@U0000000BOT> сводка", ts="7.7"))
    await until(lambda: cloud.private)
    assert cloud.private == [{"channel": "C1", "user": "U00000USER", "text": "Только вам &amp; &lt;тихо&gt;"}]
    assert len(cloud.messages) == 1


async def test_an_answer_is_tried_again(sender: Sender, cloud: Slack, desk: FakeDesk) -> None:
    cloud.fail("chat.postMessage", "429:0")
    await sender.event(direct("нет сигнала"))
    await until(lambda: cloud.messages)
    assert len(desk.asked) == 1


async def test_a_failure_is_told_and_not_silent(
    sender: Sender, cloud: Slack, desk: FakeDesk, caplog: pytest.LogCaptureFixture
) -> None:
    cloud.fail("chat.postMessage", "not_in_channel")
    await sender.event(mention("<@U0000000BOT> секрет"))
    await until(lambda: cloud.private)
    assert cloud.private[0]["text"] == "Не получилось ответить. Попробуйте ещё раз."
    assert "was not answered" in caplog.text
    assert "секрет" not in caplog.text


async def test_an_unknown_interaction_is_taken(sender: Sender) -> None:
    view = {"type": "modal", "callback_id": "other", "private_metadata": "", "id": "V1", "state": {"values": {}}}
    assert (await sender.interaction(interaction("view_submission", view=view)))[0] == 200
