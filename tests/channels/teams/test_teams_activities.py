"""Activities as the Playground sent them (recorded, persons renamed), and what must be passed over."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.channels.teams.activities import Click, Joined, Words, plain_text, read_activity

RECORDED = Path(__file__).parent / "activities"
USER = "00000000-0000-0000-0000-0000000000020"


def recorded(name: str) -> dict[str, Any]:
    activity: dict[str, Any] = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    return activity


def test_a_message_is_read_as_typed() -> None:
    event = read_activity(recorded("message_personal"))
    assert isinstance(event, Words)
    assert event.text == "Клиент просит скидку & рассрочку <b>"
    assert (event.arrival.user, event.arrival.name) == (USER, "Анна Смирнова")


@pytest.mark.parametrize(("name", "text"), [("message_group", "обращение по роумингу"), ("message_channel", "сводка")])
def test_the_mention_of_the_bot_is_no_part_of_the_question(name: str, text: str) -> None:
    event = read_activity(recorded(name))
    assert isinstance(event, Words)
    assert event.text == text


def test_a_click_brings_action_and_value_and_waits() -> None:
    event = read_activity(recorded("invoke"))
    assert isinstance(event, Click)
    assert (event.action, event.value, event.typed, event.waits) == (
        "approve",
        {"id": "C-17", "nonce": "n1"},
        None,
        True,
    )
    assert event.clicked == recorded("invoke")["replyToId"]


def test_the_typed_reason_comes_with_the_click() -> None:
    event = read_activity(recorded("invoke_typed"))
    assert isinstance(event, Click)
    assert (event.action, event.typed) == ("reject", "выше лимита")


def test_an_old_clients_click_is_a_message_with_a_value() -> None:
    event = read_activity(recorded("submit"))
    assert isinstance(event, Click)
    assert (event.action, event.value["id"], event.waits) == ("approve", "C-17", False)


@pytest.mark.parametrize("name", ["installation_update", "conversation_update"])
def test_coming_into_a_conversation_is_noted(name: str) -> None:
    assert isinstance(read_activity(recorded(name)), Joined)


def test_a_reference_holds_the_channel_without_thread_and_nobodys_name() -> None:
    event = read_activity(recorded("message_channel"))
    assert event is not None
    reference = event.arrival.reference
    assert reference["conversation"]["id"] == "channel-announcements-id"
    assert event.arrival.conversation.startswith("channel-announcements-id;messageid=")
    assert "Анна" not in json.dumps(reference, ensure_ascii=False)
    assert USER not in json.dumps(reference)


def test_the_same_id_in_two_conversations_is_two_activities() -> None:
    one, other = recorded("message_personal"), recorded("message_personal")
    other["conversation"] = {**other["conversation"], "id": "another"}
    events = [read_activity(one), read_activity(other)]
    assert len({event.arrival.key for event in events if event}) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"type": "messageReaction"},
        {"type": "typing"},
        {"type": "invoke", "name": "task/fetch"},
        {"type": "installationUpdate", "action": "remove"},
        {"text": None},
        {"text": ["list"]},
        {"from": {"id": "00000000-0000-0000-0000-00000000000011"}},
        {"from": None},
        {"conversation": "text"},
        {"id": 5},
        {"value": {"another": "bot's"}},
        {"value": {"a": ["list"]}},
    ],
)
def test_what_means_nothing_is_passed_over(change: dict[str, Any]) -> None:
    assert read_activity({**recorded("message_personal"), **change}) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('<at id="0">Бот</at>, долг 900&nbsp;₽', ", долг 900 ₽"),
        ("<at>Бот</at> и <at>Анна</at> скидка", "и   скидка"),
        ("<at>Test Bot</at>", ""),
        ("a &lt;b&gt; &amp;amp;", "a <b> &amp;"),
    ],
)
def test_mentions_and_entities(text: str, plain: str) -> None:
    assert plain_text(text) == plain
