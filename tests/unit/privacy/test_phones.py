"""Telephone numbers and their pseudonyms."""

import pytest

from bot.privacy.phones import find_phones, normalise_phone, pseudonym

NOTATIONS = [
    "+7 (916) 123-45-67",
    "+79161234567",
    "8 916 1234567",
    "89161234567",
    "9161234567",
    "916 123 45 67",
    "(916) 123-45-67",
    "7-916-123-45-67",
    "8(916)123-45-67",
    "8.916.123.45.67",
    "8\u00a0916\u00a0123\u00a045\u00a067",
    "8\u2009916\u202f123\u201145\u201167",
    "+7\u200b916\u200b1234567",
    "8 - 916 - 123 - 45 - 67",
    "8 91 612 34 567",
    "8 9 1 6 1 2 3 4 5 6 7",
]


@pytest.mark.parametrize("text", NOTATIONS)
def test_every_usual_notation_is_the_same_number(text: str) -> None:
    assert normalise_phone(f" {text} ") == "79161234567"
    assert [phone.number for phone in find_phones(f"аб {text}, просит старшего")] == ["79161234567"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+375 29 123-45-67", "+375291234567"),
        ("375291234567", "+375291234567"),
        ("8-10-375-29-123-45-67", "+375291234567"),
        ("8~10 375 29 1234567", "+375291234567"),
        ("00 998 90 123 45 67", "+998901234567"),
        ("+49 30 901820", "+4930901820"),
        ("+1 (212) 555-01-23", "+12125550123"),
        ("+86 138 1234 5678", "+8613812345678"),
        ("8 (495) 123-45-67", "74951234567"),
        ("495 123-45-67", "74951234567"),
        ("4951234567", "74951234567"),
        ("8 800 555 35 35", "78005553535"),
        ("+7 701 123 45 67", "77011234567"),
    ],
)
def test_foreign_and_city_numbers_are_read(text: str, number: str) -> None:
    assert normalise_phone(text) == number


@pytest.mark.parametrize(
    "text", ["", "916123456", "891612345678", "номер 89161234567", "12345678", "89161234567 89261234567", "+7", "73346"]
)
def test_what_is_not_one_number_is_none(text: str) -> None:
    assert normalise_phone(text) is None


def test_a_number_is_found_at_its_place() -> None:
    text = "аб 8 916 123-45-67 и 9261112233"
    assert [text[phone.start : phone.end] for phone in find_phones(text)] == ["8 916 123-45-67", "9261112233"]


def test_a_pseudonym_depends_on_number_and_key_and_shows_neither() -> None:
    one = pseudonym("79161234567", "key")
    assert one == pseudonym("79161234567", "key")
    assert len({one, pseudonym("79161234568", "key"), pseudonym("79161234567", "other")}) == 3
    assert len(one) == 32
    assert set(one) <= set("0123456789abcdef")


def test_a_pseudonym_without_a_key_is_refused() -> None:
    with pytest.raises(ValueError, match="key"):
        pseudonym("79161234567", "")
