"""A card as a message attachment: every character means itself, and a button proves it is ours."""

import json
from typing import Any

import pytest

from bot.channels.mattermost.attachments import BUTTONS, MARK, Drawing, cut, escaped, mark_of
from bot.channels.mattermost.signed import Click, Forged, Signer, Typing
from bot.errors import CopilotError
from bot.presenters.card import Button, Card, Section

KEY = "a key of the tests"
VALUE = {"id": "a1", "nonce": "n1", "sum": 900.0, "words": "<да>"}
CARD = Card(
    "Согласование: 900 ₽",
    "Согласование: корректировка 900 ₽",
    (
        Section("Полномочия — до 600 ₽"),
        Section("двойное *списание*", "Что пишет"),
        Section("Ждут до 14:12", quiet=True),
    ),
    (
        Button("Одобрить", "approve", VALUE, "primary"),
        Button("Отклонить", "reject", VALUE, "danger", asks="Почему нет"),
    ),
    "warning",
)


@pytest.fixture
def drawing() -> Drawing:
    return Drawing("http://bot.local:5005/", Signer(KEY))


def attachment(drawing: Drawing, card: Card) -> dict[str, Any]:
    (one,) = drawing.props(card, "town", "m1")["attachments"]
    return dict(one)


def test_a_card_is_one_attachment(drawing: Drawing) -> None:
    shown = attachment(drawing, CARD)
    assert shown["fallback"] == "Согласование: корректировка 900 ₽"
    assert shown["title"] == "▲ Согласование: 900 ₽"
    assert shown["color"] == "#b26a00"
    assert shown["text"] == "Полномочия — до 600 ₽\n\n**Что пишет**\nдвойное \\*списание\\*"
    assert shown["footer"] == "Ждут до 14:12"
    assert [(one["id"], one["name"], one["style"]) for one in shown["actions"]] == [
        ("button0", "Одобрить", "primary"),
        ("button1", "Отклонить", "danger"),
    ]
    assert all(one["id"].isalnum() for one in shown["actions"])
    assert drawing.props(CARD, "town", "m1")[MARK] == "m1"


def test_what_is_empty_is_left_out(drawing: Drawing) -> None:
    assert set(attachment(drawing, Card("Да", ""))) == {"fallback", "color", "title"}


def test_a_button_comes_back_as_it_went_whatever_happens_to_json_on_the_way(drawing: Drawing) -> None:
    integration = attachment(drawing, CARD)["actions"][1]["integration"]
    assert integration["url"] == "http://bot.local:5005/webhooks/mattermost/actions"
    context = json.loads(json.dumps(integration["context"], sort_keys=True))
    assert Signer(KEY).read(Click, context["signed"]) == Click("reject", VALUE, "town", "m1", "Почему нет")


def test_a_dialog_asks_for_the_text_within_the_limits_of_mattermost(drawing: Drawing) -> None:
    typing = Typing(Click("reject", VALUE, "town", "m1", "Почему вы решили отказать клиенту"), "u1", "anna", "p1", "t1")
    opened = drawing.dialog(typing)
    assert opened["url"] == "http://bot.local:5005/webhooks/mattermost/dialogs"
    assert opened["dialog"]["title"] == "Почему вы решили отказа…" and len(opened["dialog"]["title"]) == 24
    assert Signer(KEY).read(Typing, opened["dialog"]["state"]) == typing


@pytest.mark.parametrize(
    "text",
    ["", ".", "нет", None, 5, {"a": 1}, "\ud800.{}", f"{'0' * 64}.{{}}"],
)
def test_what_nobody_signed_is_forged(text: object) -> None:
    with pytest.raises(Forged):
        Signer(KEY).read(Click, text)


def test_a_signature_holds_for_its_text_its_key_and_its_purpose() -> None:
    click = Click("approve", VALUE, "town")
    signed = Signer(KEY).sign(click)
    for other in (signed.replace("approve", "approvx"), Signer("another key, as long").sign(click)):
        with pytest.raises(Forged):
            Signer(KEY).read(Click, other)
    with pytest.raises(Forged):
        Signer(KEY).read(Typing, signed)


def test_a_key_too_short_is_refused() -> None:
    with pytest.raises(CopilotError, match="16 characters"):
        Signer("")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a*b_c`d~e|f#g\\h", "a\\*b\\_c\\`d\\~e\\|f\\#g\\\\h"),
        ("[клик](http://x)", "\\[клик\\](http://x)"),
        ("<http://x|клик> & <!channel>", "&lt;http://x\\|клик&gt; &amp; &lt;!channel&gt;"),
        ("@channel", "@\u2060channel"),
        (":bug: в 14:02:33", ":\u2060bug: в 14:02:33"),
        ("- раз\n  + два\n3. три\n    код\n4) пять", "\\- раз\n\\+ два\n3\\. три\nкод\n4\\) пять"),
        ("п. 10 — 600 ₽", "п. 10 — 600 ₽"),
    ],
)
def test_every_character_means_itself(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_what_is_too_long_is_cut_and_what_is_too_much_left_out(drawing: Drawing) -> None:
    card = Card("т" * 500, "", (Section("я" * 20_000), Section("м" * 900, quiet=True)), (Button("к" * 99, "say"),) * 99)
    shown = attachment(drawing, card)
    assert (len(shown["title"]), len(shown["text"]), len(shown["footer"])) == (150, 7000, 300)
    assert len(shown["actions"]) == BUTTONS
    assert len(shown["actions"][0]["name"]) == 75
    assert cut("abc", 3) == "abc"


def test_marks_are_short_and_plain() -> None:
    assert mark_of("approval:1:0:mattermost:c") != mark_of("approval:1:1:mattermost:c")
    assert len(mark_of("x")) == 32 and mark_of("x").isalnum()
