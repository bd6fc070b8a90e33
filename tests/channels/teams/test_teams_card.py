"""A card as Teams takes it: every sign means itself, within the limits, whatever comes."""

import json
from typing import Any

import pytest

from bot.channels.teams.adaptive_card import LARGEST, LARGEST_WITH_PICTURE, MOST_BUTTONS, adaptive_card, size
from bot.channels.teams.card_text import cut, escape
from bot.presenters.card import Button, Card, Picture, Section

APPROVE = Button("Согласовать", "approve", {"id": "C-17", "nonce": "n"}, "primary")
REJECT = Button("Отклонить", "reject", {"id": "C-17", "nonce": "n"}, "danger", asks="Почему отклоняете?")
CARD = Card(
    "Корректировка 900 ₽",
    "Просят согласовать 900 ₽",
    (Section("900 ₽, выше 600 ₽", "Сумма"), Section("до 14:30", quiet=True)),
    (APPROVE, REJECT),
    "warning",
)


def elements(node: Any, kind: str) -> list[dict[str, Any]]:
    """All elements of the type, wherever they stand."""
    if isinstance(node, list):
        return [found for one in node for found in elements(one, kind)]
    if not isinstance(node, dict):
        return []
    own = [node] if node.get("type") == kind else []
    return own + [found for one in node.values() for found in elements(one, kind)]


def test_a_card_is_an_adaptive_card_of_version_1_5() -> None:
    shown = adaptive_card(CARD)
    assert (shown["type"], shown["version"]) == ("AdaptiveCard", "1.5")
    assert shown["fallbackText"] == CARD.summary
    assert shown["body"][0]["style"] == "warning"
    texts = [block["text"] for block in elements(shown, "TextBlock")]
    assert texts == [CARD.title, "Сумма", "900 ₽, выше 600 ₽", "до 14:30"]


def test_a_click_carries_action_and_value_and_works_in_old_clients_too() -> None:
    click = elements(adaptive_card(CARD), "Action.Execute")[0]
    assert (click["title"], click["verb"], click["style"]) == ("Согласовать", "approve", "positive")
    assert click["data"] == {"a": "approve", "v": {"id": "C-17", "nonce": "n"}}
    assert (click["fallback"]["type"], click["fallback"]["data"]) == ("Action.Submit", click["data"])


def test_a_label_too_wide_for_a_card_is_told_whole_beside_the_button() -> None:
    label = "Неверно: варианты решения ещё не предложены"
    click = elements(adaptive_card(Card("т", "с", buttons=(Button(label, "say"),))), "Action.Execute")[0]
    assert (click["title"], click["tooltip"]) == ("Неверно: варианты решения ещё не предло…", label)


def test_a_reason_must_be_typed_before_the_click_counts() -> None:
    shown = adaptive_card(CARD)
    asked = elements(shown, "Action.ShowCard")[0]
    entry = elements(asked, "Input.Text")[0]
    assert (asked["title"], entry["label"], entry["isRequired"]) == ("Отклонить", "Почему отклоняете?", True)
    assert elements(asked, "Action.Execute")[0]["verb"] == "reject"


def test_two_reasons_in_one_card_have_ids_of_their_own() -> None:
    entries = elements(adaptive_card(Card("т", "с", buttons=(REJECT, REJECT))), "Input.Text")
    assert len({entry["id"] for entry in entries}) == 2


@pytest.mark.parametrize("tone", ["neutral", "good", "warning", "bad"])
def test_each_tone_has_a_style(tone: Any) -> None:
    assert adaptive_card(Card("т", "с", tone=tone))["body"][0]["style"] in {"emphasis", "good", "warning", "attention"}


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*не* жирный, _не_ курсив", r"\*не\* жирный, \_не\_ курсив"),
        ("[ссылка](http://evil.com)", r"\[ссылка\](http://evil.com)"),
        ("{{DATE(2026-11-25T00:00:00Z)}}", r"\{\{DATE(2026-11-25T00:00:00Z)}}"),
        ("a < b & c &lt;", r"a \< b \& c \&lt;"),
        ("- не список", r"\- не список"),
        ("1. не список\n2) тоже", "1\\. не список\n\n2\\) тоже"),
        ("# не заголовок", r"\# не заголовок"),
        ("10.00-20.00, 900 ₽", "10.00-20.00, 900 ₽"),
        ("-5 %", "-5 %"),
        ("C:\\путь", r"C:\\путь"),
        ("раз\n\n\nдва\n   три", "раз\n\nдва\n\nтри"),
    ],
)
def test_every_sign_means_itself(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_a_long_text_ends_with_dots() -> None:
    assert cut("слово " * 10, 8) == "слово с…"


@pytest.mark.parametrize(
    "card",
    [
        Card("т" * 999, "с" * 9999, tuple(Section("*" * 9000, "г" * 999) for _ in range(200)), (REJECT,) * 99),
        Card("т", "с", buttons=tuple(Button("к" * 99, "a", {"v": "х" * 4000}, asks="п" * 999) for _ in range(9))),
        Card("т", "с", (Section("м" * 100_000),)),
        Card("", "", (Section(""),)),
    ],
)
def test_no_card_is_over_the_limit_and_none_is_refused(card: Card) -> None:
    shown = adaptive_card(card)
    assert size(shown) <= LARGEST
    assert len(elements(shown, "Action.ShowCard")) <= MOST_BUTTONS
    json.dumps(shown)


def test_a_picture_travels_inside_the_card() -> None:
    shown = adaptive_card(Card("т", "с", picture=Picture(b"\x89PNG" * 9000, "Обращения по часам")))
    image = elements(shown, "Image")[0]
    assert image["url"].startswith("data:image/png;base64,")
    assert image["altText"] == "Обращения по часам"
    assert size(shown) <= LARGEST_WITH_PICTURE


def test_words_stand_for_a_picture_that_is_too_large() -> None:
    shown = adaptive_card(Card("т", "с", picture=Picture(b"\x89PNG" * 90_000, "Обращения по часам")))
    assert elements(shown, "Image") == []
    assert elements(shown, "TextBlock")[1]["text"] == "Обращения по часам"
