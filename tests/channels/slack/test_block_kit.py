"""A card as Block Kit: within Slack's limits whatever it holds, and every sign means itself."""

import json
from typing import Any

import pytest

from bot.channels.slack.block_kit import BLOCKS, Click, blocks_of, check, click_of, cut, escaped, fallback
from bot.presenters.card import Button, Card, Picture, Section

NASTY = "*100# & <@U1> > _a_ ~b~ `c` :smile:"


def of(blocks: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [block for block in blocks if block["type"] == kind]


def test_a_card_becomes_header_sections_picture_and_buttons_in_this_order() -> None:
    card = Card(
        "Согласование",
        "Корректировка 900 руб.",
        (Section("900 руб.", "Сумма"), Section("до 14:30", quiet=True)),
        (Button("Одобрить", "approve", {"id": 7}, "primary"), Button("Отклонить", "reject", {}, "danger", "Причина")),
        "warning",
        Picture(b"png", "Ситуации по часам"),
    )
    blocks = blocks_of(card, "F0123456789")
    check(blocks)
    assert [block["type"] for block in blocks] == ["header", "rich_text", "context", "image", "actions"]
    assert blocks[0]["text"] == {"type": "plain_text", "text": "▲ Согласование", "emoji": False}
    assert blocks[1]["elements"][0]["elements"] == [
        {"type": "text", "text": "Сумма\n", "style": {"bold": True}},
        {"type": "text", "text": "900 руб."},
    ]
    assert blocks[3] == {"type": "image", "alt_text": "Ситуации по часам", "slack_file": {"id": "F0123456789"}}
    approve, reject = blocks[4]["elements"]
    assert (approve["style"], reject["style"]) == ("primary", "danger")
    assert approve["value"] == '{"a":"approve","v":{"id":7}}'
    assert click_of(reject["value"]) == Click("reject", {}, "Причина")


def test_a_picture_that_was_not_uploaded_is_left_out() -> None:
    assert of(blocks_of(Card("Сводка", "Сводка", picture=Picture(b"png", "Часы"))), "image") == []


def test_every_sign_means_itself_and_only_the_fallback_is_escaped() -> None:
    blocks = blocks_of(Card(NASTY, NASTY, (Section(NASTY, NASTY), Section(NASTY, quiet=True)), (Button(NASTY, "a"),)))
    assert "mrkdwn" not in json.dumps(blocks)
    assert json.dumps(blocks, ensure_ascii=False).count(NASTY) == 5
    assert fallback(Card("t", NASTY)) == "*100# &amp; &lt;@U1&gt; &gt; _a_ ~b~ `c` :smile:"
    assert fallback(Card("<t>", "")) == "&lt;t&gt;"


@pytest.mark.parametrize(
    "card",
    [
        Card("т" * 200, "с" * 50_000),
        Card("", ""),
        Card("т", "с", (Section("", ""), Section(""), Section("", quiet=True))),
        Card("т", "с", (Section("я" * 5000, "г" * 500), Section("я" * 5000, "г" * 500, quiet=True))),
        Card(
            "т", "с", tuple(Section(str(n)) for n in range(70)), (Button("Да", "a"),), picture=Picture(b"", "п" * 3000)
        ),
        Card("т", "с", buttons=tuple(Button("к" * 100, "a" * 300, {"n": n}) for n in range(40))),
        Card("т", "с", buttons=(Button("Да", "a", {"x": "y" * 2000}), Button("", "b"))),
        Card("т", "с", picture=Picture(b"", "")),
    ],
    ids=["texts", "empty", "empty sections", "long sections", "many sections", "many buttons", "long value", "no alt"],
)
def test_what_is_too_much_is_cut_and_never_fails(card: Card) -> None:
    check(blocks_of(card, "F0123456789"))
    assert len(fallback(card)) <= 3000


def test_a_cut_shows_that_it_is_one() -> None:
    blocks = blocks_of(Card("т" * 200, "с", tuple(Section("я" * 4000) for _ in range(70)), (Button("Да", "a"),)))
    assert len(blocks) == BLOCKS
    assert blocks[-2]["elements"][0]["text"] == "…"
    assert blocks[0]["text"]["text"] == "т" * 149 + "…"
    assert cut("abcd", 4) == "abcd" and cut("abcde", 4) == "abc…"
    assert escaped("<" * 3001).endswith("&lt;…")


def test_surplus_buttons_and_one_whose_value_is_too_long_are_left_out() -> None:
    buttons = (Button("Нет", "big", {"x": "y" * 2000}), *(Button(str(n), "a", {"n": n}) for n in range(40)))
    elements = of(blocks_of(Card("т", "с", buttons=buttons)), "actions")[0]["elements"]
    assert [one["text"]["text"] for one in elements] == [str(n) for n in range(25)]


PLAIN = {"type": "plain_text", "text": "т"}
BUTTON = {"type": "button", "text": PLAIN, "action_id": "a", "value": "v"}


@pytest.mark.parametrize(
    "blocks",
    [
        [{"type": "divider"}] * 51,
        [{"type": "header", "text": {"type": "plain_text", "text": "т" * 151}}],
        [{"type": "section", "text": {"type": "plain_text", "text": "т" * 3001}}],
        [{"type": "context", "elements": [PLAIN] * 11}],
        [{"type": "image", "alt_text": "т" * 2001, "slack_file": {"id": "F1"}}],
        [{"type": "actions", "elements": [{**BUTTON, "action_id": str(n)} for n in range(26)]}],
        [{"type": "actions", "elements": [{**BUTTON, "text": {"type": "plain_text", "text": "т" * 76}}]}],
        [{"type": "actions", "elements": [{**BUTTON, "value": "v" * 2001}]}],
        [{"type": "actions", "elements": [{**BUTTON, "action_id": "a" * 256}]}],
        [{"type": "actions", "elements": [BUTTON, BUTTON]}],
    ],
    ids=["51 blocks", "header", "section", "context", "alt", "26 buttons", "label", "value", "action_id", "same id"],
)
def test_the_check_refuses_what_slack_refuses(blocks: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError):
        check(blocks)


@pytest.mark.parametrize("value", ["", "x", "[]", "1", '{"a":1,"v":{}}', '{"a":"x"}', '{"a":"x","v":[]}', '{"v":{}}'])
def test_a_foreign_value_is_no_click(value: str) -> None:
    assert click_of(value) is None
