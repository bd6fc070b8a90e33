"""What is done with a message before Rasa sees it."""

from typing import Any

import pytest

from bot.channels import incoming as module
from bot.channels.incoming import CUT, EMPTY, LONGEST_ID, READ_CHARACTERS, Incoming, safe_id
from bot.privacy.phones import pseudonym

KEY = "key"
OP1 = {"id": "op1", "role": "first_line", "gender": None}
ANNA = pseudonym("79161234567", KEY)
ANNA_AS_ID = pseudonym("89161234567", KEY)


def receive(text: str, metadata: dict[str, Any], key: str) -> Incoming:
    """What the channel does with a message of the agent op1."""
    return module.receive(text, {"agent": OP1, **metadata}, key)


def test_the_text_is_redacted() -> None:
    incoming = receive("паспорт 4510 123456, звонит с 8 916 123-45-67", {}, KEY)
    assert incoming.text == "паспорт [паспорт], звонит с [телефон]"


def test_the_first_number_of_the_text_is_mentioned_by_a_pseudonym() -> None:
    incoming = receive("абонент 89161234567, мошенник +7 903 555-01-23", {}, KEY)
    assert incoming.metadata["mentioned"] == ANNA
    assert incoming.metadata["subscriber"] is None


@pytest.mark.parametrize("phone", ["+7 (916) 123-45-67", "8-916-123-45-67", "9161234567", 79161234567])
def test_the_number_handed_over_becomes_the_same_pseudonym_in_every_notation(phone: object) -> None:
    incoming = receive("да", {"phone": phone}, KEY)
    assert incoming.metadata["subscriber"] == ANNA
    assert "9161234567" not in str(incoming)


@pytest.mark.parametrize("phone", ["", None, "нет", "123", [1], {"a": 1}])
def test_what_is_no_number_is_no_subscriber(phone: object) -> None:
    assert receive("да", {"phone": phone}, KEY).metadata["subscriber"] is None


def test_a_pseudonym_depends_on_the_key() -> None:
    assert receive("да", {"phone": "79161234567"}, "another").metadata["subscriber"] not in (None, ANNA)


def test_a_message_of_2000_characters_is_read_whole() -> None:
    incoming = receive("х" * READ_CHARACTERS, {}, KEY)
    assert (len(incoming.text), incoming.metadata["notes"]) == (READ_CHARACTERS, [])


def test_a_longer_one_is_cut_and_the_agent_is_told() -> None:
    incoming = receive("х" * (READ_CHARACTERS + 1), {}, KEY)
    assert (len(incoming.text), incoming.metadata["notes"]) == (READ_CHARACTERS, [CUT])


@pytest.mark.parametrize("place", range(READ_CHARACTERS - 20, READ_CHARACTERS + 1, 4))
def test_a_number_at_the_cut_leaves_no_digits_behind(place: int) -> None:
    text = "х" * (place - 1) + " 8 916 123-45-67 " + "х" * 200
    assert not any(character.isdigit() for character in receive(text, {}, KEY).text)


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00\x07", "\ud83d"])
def test_a_message_without_a_sign_is_called_empty(text: str) -> None:
    assert receive(text, {}, KEY).text == EMPTY


@pytest.mark.parametrize("text", ["😀🤷", "клиент 😀 доволен", "+", "…?!"])
def test_signs_without_words_pass(text: str) -> None:
    assert receive(text, {}, KEY).text == text


def test_control_characters_and_halves_of_an_emoji_are_left_out() -> None:
    text = receive("клиент\x00 просит\ud83d скидку\x1b\nсрочно", {}, KEY).text
    assert text.split() == ["клиент", "просит", "скидку", "срочно"]


@pytest.mark.parametrize(("text", "read"), [("/restart", "restart"), (" /back", "back"), ("/dont_know", "/dont_know")])
def test_rasa_s_own_commands_are_words_and_our_buttons_are_not(text: str, read: str) -> None:
    assert receive(text, {}, KEY).text == read


def test_a_button_about_a_case_keeps_its_number() -> None:
    payload = '/follow_up{"fact": [{"id": "case_number", "value": "21000048"}]}'
    assert receive(payload, {}, KEY).text == payload


def test_only_what_the_assistant_needs_of_the_metadata_is_passed_on() -> None:
    given = {"call_id": 7, "phone": "79161234567", "name": "Анна Петровна", "screen": "..."}
    metadata = receive("да", given, KEY).metadata
    assert metadata == {"agent": OP1, "call_id": "7", "subscriber": ANNA, "mentioned": None, "notes": []}


@pytest.mark.parametrize("given", ["op1", "call-20261122-0001", "x" * LONGEST_ID])
def test_an_ordinary_id_is_kept(given: str) -> None:
    assert safe_id(given, KEY) == given


@pytest.mark.parametrize("given", ["89161234567", "call-8 916 123-45-67", "x" * (LONGEST_ID + 1)])
def test_an_id_that_holds_a_number_or_is_too_long_is_a_pseudonym_and_stays_one_and_the_same(given: str) -> None:
    assert given not in safe_id(given, KEY)
    assert safe_id(given, KEY) == safe_id(given, KEY) != safe_id("other" + given, KEY)


def test_an_agent_s_id_that_is_a_number_becomes_a_pseudonym_and_stays_the_same() -> None:
    agent = receive("да", {"agent": {**OP1, "id": "89161234567"}}, KEY).metadata["agent"]
    assert agent == {**OP1, "id": ANNA_AS_ID}
