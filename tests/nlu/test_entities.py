"""Entities: each kind in the ways agents write it."""

from itertools import pairwise

import pytest

from bot.nlu.amounts import find_amounts
from bot.nlu.entities import find_entities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("900 руб", 900),
        ("900р", 900),
        ("1 200 рублей", 1200),
        ("1,5 тыс", 1500),
        ("2 тысячи", 2000),
        ("девятьсот", 900),
        ("тысяча двести рублей", 1200),
        ("полторы тысячи", 1500),
        ("сто девяносто рублей", 190),
        ("полтинник", 50),
        ("минус 70 рублей", -70),
        ("минус пятьсот", -500),
    ],
)
def test_sums_are_rubles(text: str, value: int) -> None:
    assert [amount.value for amount in find_amounts(text) if amount.money] == [value]


@pytest.mark.parametrize("text", ["два раза", "3 дня", "18:00", "1-48833910", "30%", "20 гб", "[телефон 2]"])
def test_numbers_of_other_things_are_no_sums(text: str) -> None:
    assert [amount for amount in find_amounts(text) if amount.money] == []


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("звонит с [телефон 2]", "phone", "[телефон 2]"),
        ("обращение 1-48833910 закрыто", "case_number", "1-48833910"),
        ("кейс № 4410982", "case_number", "4410982"),
        ("соедините с оператором 4512", "operator_number", "4512"),
        ("операторский номер 9034", "operator_number", "9034"),
        ("просит до 23:50", "time", "23:50"),
        ("перезвонить в 6 вечера", "time", "18:00"),
        ("сумма 450 рублей", "amount", 450),
    ],
)
def test_entities_are_found(text: str, name: str, value: int | str) -> None:
    assert (name, value) in [(entity.name, entity.value) for entity in find_entities(text)]


def test_entities_do_not_overlap() -> None:
    found = find_entities("оператор 4512 по обращению 4410982 вернул 450 рублей в 18:00")
    assert [entity.name for entity in found] == ["operator_number", "case_number", "amount", "time"]
    assert all(one.end <= other.start for one, other in pairwise(found))
