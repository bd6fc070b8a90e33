"""The text as it would have been typed with time."""

import pytest

from bot.nlu.normalise import READ, normalise
from bot.nlu.spelling import Spelling


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rkbtyn nht,etn cnfhituj", "клиент требует старшего"),
        ("ghbdtn? rkbtyn [jxtn cnfhituj", "привет? клиент хочет старшего"),
        ("клиент ghjcbn старшего", "клиент просит старшего"),
        ("klient prosit starshego", "клиент просит старшего"),
        ("ЭТО МОШЕННИК ВЕРНИТЕ ДЕЕЕНЬГИ", "это мошенник верните деньги"),
        ("счёт длиннннный", "счет длинный"),
        ("аб просит ФК", "абонент просит формальная корректировка"),
        ("клиентпросит", "клиент просит"),
        ("паспорт недает", "паспорт не дает"),
        ("требуте старшго", "требует старшего"),
        ("<p class='x'>просит<br/>старшего</p> <!-- x --><img src=x onerror=alert(1)>", "просит старшего"),
        ("долг <500 и счет > 100", "долг <500 и счет > 100"),
    ],
)
def test_mends_what_a_hurried_agent_types(typed: str, meant: str) -> None:
    assert normalise(typed) == meant


@pytest.mark.parametrize(
    "english",
    [
        "i need help with my sim card please",
        "my internet is not working, operator please",
        "please block my number",
        "do you speak english?",
    ],
)
def test_words_of_an_english_speaking_caller_stay(english: str) -> None:
    assert normalise(english) == english


@pytest.mark.parametrize(
    "kept", ["[телефон 2]", "esim на iphone", "cti", "wi-fi", "900 руб", "бэк-офис", "автодоверительный"]
)
def test_placeholders_names_and_numbers_stay(kept: str) -> None:
    assert normalise(kept) == kept


@pytest.mark.parametrize("odd", ["", " \n\t", "\x00\x01", "😀😀", "你好吗", "Ըստ", "\u200b", "'", "[", "ъ" * 50])
def test_odd_input_never_raises(odd: str) -> None:
    assert isinstance(normalise(odd), str)


def test_reads_two_thousand_characters_at_most() -> None:
    assert "старшего" in normalise("а" * (READ - 10) + " старшего")
    assert "старшего" not in normalise("а" * READ + " старшего")


def test_is_stable() -> None:
    once = normalise("требуте старшго клиентпросит недает")
    assert normalise(once) == once


class TestSpelling:
    spelling = Spelling({"просит": 9, "просил": 3, "курьера": 5, "на": 50, "линии": 8, "редкость": 1})

    def test_takes_the_most_frequent_neighbour(self) -> None:
        assert self.spelling.correct("просит") == "просит"
        assert self.spelling.correct("просиь") == "просит"

    def test_leaves_words_of_the_dictionary_alone(self) -> None:
        assert self.spelling.correct("просят") == "просят"

    def test_rare_words_are_no_target(self) -> None:
        assert self.spelling.correct("редкосьь") == "редкосьь"

    def test_parts_a_preposition(self) -> None:
        assert self.spelling.part_particle("налинии") == "на линии"

    def test_parts_several_words(self) -> None:
        assert self.spelling.split("проситкурьера") == "просит курьера"
        assert self.spelling.split("ъъъъъъ") == "ъъъъъъ"
