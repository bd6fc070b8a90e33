"""What is hidden, what stays, and that nothing planted survives."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.privacy import documents, names, phones
from bot.privacy.redaction import redact

HIDDEN = [
    ("аб +7 (916) 123-45-67 хочет расторгнуть", "аб [телефон] хочет расторгнуть"),
    ("тел89161234567аб в роуминге", "тел[телефон]аб в роуминге"),
    ("8 916 123 45 67 и ещё 8 926 765 43 21", "[телефон] и ещё [телефон 2]"),
    ("8 916 123 45 67, он же 9161234567", "[телефон], он же [телефон]"),
    ("деньги ушли на +375 29 123-45-67", "деньги ушли на [телефон]"),
    ("паспорт 4510 123456", "паспорт [паспорт]"),
    ("паспорт 4510123456 выдан", "паспорт [паспорт] выдан"),
    ("паспорт 9161 234567", "паспорт [паспорт]"),
    ("серия 45 10 номер 123456", "серия [паспорт]"),
    ("паспорт серии 4510 № 123456", "паспорт серии [паспорт]"),
    ("4510 123456 и 46-11-654321", "[паспорт] и [паспорт 2]"),
    ("паспорт номер 123456", "паспорт номер [паспорт]"),
    ("по паспорту 45 10 123 456 подтвердил", "по паспорту [паспорт] подтвердил"),
    ("его 4510123456", "его [паспорт]"),
    ("номер 500100732259", "номер [документ]"),
    ("карта 4111 1111 1111 1111 привязана", "карта [карта] привязана"),
    ("списали с 5555555555554444", "списали с [карта]"),
    ("карта 2200-1234-5678-9012", "карта [карта]"),
    ("амекс 378282246310005", "амекс [карта]"),
    ("почта ivan.petrov+1@mail.ru", "почта [почта]"),
    ("пишет с иван@почта.рф", "пишет с [почта]"),
    ("кодовое слово ромашка", "кодовое слово [кодовое слово]"),
    ("кодовое слово: Омлет, просит", "кодовое слово: [кодовое слово], просит"),
    ("кодовое слово «Белый медведь» назвал", "кодовое слово [кодовое слово] назвал"),
    ("кодовое слово белая роза", "кодовое слово [кодовое слово]"),
    ("кодовое слово назвал лютик", "кодовое слово назвал [кодовое слово]"),
    ("СНИЛС 112-233-445 95", "СНИЛС [СНИЛС]"),
    ("снилс 11223344595", "снилс [СНИЛС]"),
    ("ИНН 7707083893", "ИНН [ИНН]"),
    ("инн: 500100732259", "инн: [ИНН]"),
    ("ФИО Иванов Иван Иванович", "ФИО [ФИО]"),
    ("звонит иванов иван иванович по кейсу", "звонит [ФИО] по кейсу"),
    ("ЗВОНИТ КУЗНЕЦОВ ПЕТР ИЛЬИЧ", "ЗВОНИТ [ФИО]"),
    ("меня зовут Анна Петровна, номер", "меня зовут [ФИО], номер"),
    ("от Анны Сергеевны Петровой", "от [ФИО]"),
    ("паспорт на имя Сидорова Мария Олеговна", "паспорт на имя [ФИО]"),
    ("Иванов И.И. звонит", "[ФИО] звонит"),
    ("аб. Смирнов Олег просит", "аб. [ФИО] просит"),
    ("Ivanov Ivan Ivanovich calls", "[ФИО] calls"),
    ("Алиев Рашид Мамед оглы", "[ФИО]"),
]


@pytest.mark.parametrize(("text", "shown"), HIDDEN)
def test_personal_data_is_replaced_by_a_placeholder(text: str, shown: str) -> None:
    assert redact(text).text == shown


@pytest.mark.parametrize(
    "text",
    [
        "кейс 12345678 закрыт",
        "CASE №9161234567, обращение 1234567890, тикет 4510123456",
        "заявка 45101234567890 в работе",
        "инцидент INC000001234567 и Remedy 9876543210",
        "списали 900 руб, 1 500 000 руб и 25 000 р",
        "переводить на 73346",
        "операторский 4512, доб. 451234",
        "12.10.2026 в 14:30, с 23:50 до 04:00",
        "8.10.2026 15-30 и 8 04 2026 12 30",
        "2025 150000 рублей",
        "кодовое слово не помнит",
        "кодовое слово назвал верно и просит старшего",
        "кодовое слово и паспорт",
        "ФИО и ПД называет",
        "паспорт не даёт, паспорт на руках",
        "основной номер, дневной тариф, в деревне лично виновна",
        "линия Эксперты Оборудования, Бэк Офис Сохранение",
        "Самсунг Гэлакси из Москвы",
        "",
    ],
)
def test_what_the_call_needs_stays(text: str) -> None:
    assert redact(text).text == text


def test_phones_are_given_in_order_of_appearance_each_once() -> None:
    assert redact("8 926 765 43 21, +79161234567, 9267654321").phones == ("79267654321", "79161234567")


def test_findings_name_kinds_and_never_the_things() -> None:
    findings = redact("аб 89161234567, паспорт 4510 123456").findings
    assert [(finding.kind, finding.placeholder) for finding in findings] == [
        ("телефон", "[телефон]"),
        ("паспорт", "[паспорт]"),
    ]


def test_a_case_word_does_not_hide_a_phone_with_its_prefix() -> None:
    assert redact("заявка 89161234567").text == "заявка [телефон]"


def test_redacting_twice_changes_nothing_more() -> None:
    once = redact("; ".join(text for text, _ in HIDDEN)).text
    assert redact(once).text == once


# --- Planted numbers --------------------------------------------------------------------------------------------
NOISE = (
    "аб звонит|номер|просит,|старшего.|из Сочи!|900 руб|кейс 12345678|в 14:30|доб 4512|— не|паспорт|12.10.2026|73346|№"
)
WORDS = st.sampled_from(NOISE.split("|"))
PADDING = st.lists(WORDS, max_size=6).map(" ".join)
GAP = st.sampled_from(["", " ", "-", "\u00a0", ".", " - ", "\u2011", "\u202f"])
PREFIX = st.sampled_from(["+7", "8", "7", "+7 ", "8 ", "8-", "7-", "8\u00a0"])


@st.composite
def mobiles(draw: st.DrawFn) -> tuple[str, str]:
    """A mobile number: ten digits, and one of the usual ways to write them."""
    digits = "9" + "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=9, max_size=9)))
    gap, code = draw(GAP), digits[:3]
    groups = draw(st.sampled_from([(3, 2, 2), (3, 4), (7,), (2, 2, 3)]))
    rest, parts = digits[3:], []
    for size in groups:
        parts.append(rest[:size])
        rest = rest[size:]
    shown_code = f"({code})" if draw(st.booleans()) else code
    return digits, draw(PREFIX) + gap.join([shown_code, *parts])


@given(before=PADDING, planted=mobiles(), after=PADDING)
@settings(max_examples=500, deadline=None)
def test_no_planted_phone_survives(before: str, planted: tuple[str, str], after: str) -> None:
    digits, written = planted
    result = redact(f"{before}, {written}, {after}")
    assert digits not in re.sub(r"\D", "", result.text)
    assert "7" + digits in result.phones


@given(
    before=PADDING,
    series=st.integers(1000, 9999),
    number=st.integers(100000, 999999),
    gap=st.sampled_from([" ", " № ", "-", " номер ", ", номер ", "№"]),
    after=PADDING,
)
@settings(max_examples=300, deadline=None)
def test_no_planted_passport_survives(before: str, series: int, number: int, gap: str, after: str) -> None:
    result = redact(f"{before}, паспорт {series}{gap}{number}, {after}").text
    assert str(number) not in result
    assert "[паспорт" in result or "[телефон" in result


def _with_check_digit(fifteen: str) -> str:
    return next(fifteen + digit for digit in "0123456789" if documents.passes_luhn(fifteen + digit))


@given(before=PADDING, body=st.integers(2 * 10**14, 7 * 10**14 - 1), gap=st.sampled_from(["", " ", "-", "\u00a0"]))
@settings(max_examples=300, deadline=None)
def test_no_planted_card_survives(before: str, body: int, gap: str) -> None:
    card = _with_check_digit(str(body))
    written = gap.join(card[place : place + 4] for place in range(0, 16, 4))
    assert redact(f"{before}, {written}; звонит").text.endswith("[карта]; звонит")


@given(st.text(alphabet="0123456789 +-().,№абв@«» \u00a0ович", max_size=200))
@settings(max_examples=500, deadline=None)
def test_any_text_is_survived_and_redacted_for_good(text: str) -> None:
    once = redact(text)
    assert all(phone.lstrip("+").isdigit() for phone in once.phones)
    assert len(once.findings) >= len(once.phones)


# --- Work grows with the length, not faster ---------------------------------------------------------------------
LONG = [
    "1",
    "1 ",
    "9 ",
    "(9",
    "89161234567 ",
    "-",
    " ",
    "a",
    "a@",
    "a.b@c.",
    "ович",
    "Иванов ",
    "кодовое слово ",
    "паспорт ",
    "45 10 ",
]


@pytest.mark.parametrize("piece", LONG)
def test_twenty_thousand_characters_are_redacted(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    assert len(redact(text).text) <= len(text) + 20_000


def test_no_pattern_repeats_without_a_limit() -> None:
    """Without `*` and `+` every attempt ends after a bounded number of steps, so the whole is linear."""
    patterns = [
        value
        for module in (phones, documents, names)
        for value in vars(module).values()
        if isinstance(value, re.Pattern)
    ]
    assert len(patterns) > 15
    for pattern in patterns:
        classes_removed = re.sub(r"\[(?:\\.|[^\]])*\]", "x", pattern.pattern)
        assert not re.search(r"(?<!\\)[*+]|\{\d+,\}", classes_removed), pattern.pattern
