"""What people said and where: Slack's markup back to words, and the conversation a visit belongs to."""

import hashlib
import hmac
import time

import pytest
from slack_bolt.async_app import AsyncBoltRequest

from bot.channels.slack.app import make_app
from bot.channels.slack.client import SlackSettings
from bot.channels.slack.said import words_of
from bot.channels.slack.spot import Spot, of_click
from bot.notify.people import Person
from tests.support.slack_sender import FakeDesk


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<@UBOT> нет  сигнала", "нет сигнала"),
        ("а <@UBOT|bot> если", "а если"),
        ("спроси <@U2> и <@U3|petrov>", "спроси @U2 и petrov"),
        ("<#C1|линия-2> и <!here>", "линия-2 и here"),
        ("<https://kb.example.ru|статья>, <https://kb.example.ru>", "статья, https://kb.example.ru"),
        ("<tel:+79001234567|8 900 123-45-67>", "8 900 123-45-67"),
        ("5 &lt; 7 &amp;&amp; *100#", "5 < 7 && *100#"),
        ("&lt;@UBOT&gt;", "<@UBOT>"),
        ("первая\nвторая", "первая\nвторая"),
        ("", ""),
    ],
)
def test_markup_becomes_words(text: str, words: str) -> None:
    assert words_of(text, "UBOT") == words


@pytest.mark.parametrize(
    ("spot", "place", "answer_thread"),
    [
        (Spot("C1", "U1", "5.5"), "C1:5.5", "5.5"),
        (Spot("C1", "U1", "5.7", "5.5"), "C1:5.5", "5.5"),
        (Spot("D1", "U1", "5.5"), "D1", None),
        (Spot("D1", "U1", "5.7", "5.5"), "D1", "5.5"),
        (Spot("C1", "U1", response_url="x", private=True), "C1:U1", None),
        (Spot("C1", "U1", "5.5", response_url="x", private=True), "C1:U1", "5.5"),
    ],
    ids=["channel", "thread", "direct", "direct thread", "command", "private card"],
)
def test_a_place_is_a_thread_a_direct_message_or_the_persons_own(
    spot: Spot, place: str, answer_thread: str | None
) -> None:
    assert (spot.place, spot.answer_thread) == (place, answer_thread)
    assert Spot.from_json(spot.to_json()) == spot


def test_the_parent_of_a_thread_stands_in_no_thread() -> None:
    body = {"user": {"id": "U1"}, "channel": {"id": "C1"}, "container": {"message_ts": "5.5", "thread_ts": "5.5"}}
    assert of_click(body) == Spot("C1", "U1", "5.5")


async def test_without_a_signing_secret_nothing_comes_in_by_http() -> None:
    app = make_app(SlackSettings("xoxb-x", app_token="xapp-x"), FakeDesk(), lambda u, n: Person("slack", u, n), bool)
    stamp, body = str(int(time.time())), '{"type":"event_callback","event":{"type":"app_mention"}}'
    signature = hmac.new(b"", f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    headers = {"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={signature}"}
    answer = await app.async_dispatch(
        AsyncBoltRequest(body=body, headers={**headers, "content-type": "application/json"})
    )
    assert answer.status == 401


def test_settings_show_no_secret() -> None:
    assert repr(SlackSettings("xoxb-1", "s-2", "xapp-3")) == "SlackSettings(api_url='https://slack.com/api/')"
