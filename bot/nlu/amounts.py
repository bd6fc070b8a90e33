"""Sums of money in a text: digits, words, thousands, minus."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.nlu.morphology import lemma

_UNIT = r"(?:руб\w*|рэ\b|р\b\.?|₽|rub\b)"
_DIGITS = re.compile(
    r"(?<![\w.,:\-№#/])(?P<minus>[-−–]\s?|минус(?:ов\w*)?\s+)?"
    r"(?P<number>\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?)"
    r"(?:(?P<half>\s+с\s+половиной)?\s*(?P<thousand>тыс\w*\.?|тыщ\w*|т\.\s?р\.?|тр\b|к\b|штук\w*|косар\w*)"
    r"|\s*(?P<hundred>сот(?:ен|ни|ок|ки)\b))?"
    rf"(?:\s*(?P<unit>{_UNIT}))?(?![\w:/%]|[.,-]\d)",
    re.IGNORECASE,
)
_NOT_MONEY = re.compile(
    r"\s*(?:раз|дн|ден|день|сут|час|мин|мес|лет|год|гб|гиг|мб|мег|sim|сим|номер|шт|процент|числ|пакет|смс|звон|линии|недел|"
    r"янв|февр|март|апр|мая|июн|июл|авг|сент|окт|нояб|дек|г\b|ч\b|утра|вечера|ночи|дня)",
    re.IGNORECASE,
)
_WORDS: dict[str, int] = {
    "ноль": 0, "нуль": 0, "один": 1, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7,
    "восемь": 8, "девять": 9,
    "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15,
    "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20, "тридцать": 30,
    "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100,
    "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500, "шестьсот": 600, "семьсот": 700,
    "восемьсот": 800, "девятьсот": 900, "полтораста": 150,
}  # fmt: skip
_NOUNS = {
    "сотня": 100,
    "полтинник": 50,
    "полтысячи": 500,
    "пятихатка": 500,
    "штука": 1000,
    "косарь": 1000,
    "двухсотка": 200,
    "сотка": 100,
    "стольник": 100,
    "пятисотка": 500,
    "пятисотрублевка": 500,
}
_HUNDREDS = frozenset({"сотня", "сотка"})
_THOUSANDS = frozenset({"тысяча", "тыща", "тыс", "косарь", "штука"})
_HALF = re.compile(r"с\s+половиной", re.IGNORECASE)
_WORD = re.compile(rf"{_HALF.pattern}|[^\W\d_]+", re.IGNORECASE)
_PLAIN_HUNDRED = 50


@dataclass(frozen=True)
class Amount:
    """A sum in rubles, its place in the text, and whether the text itself calls it money."""

    value: int
    start: int
    end: int
    money: bool


def find_amounts(text: str) -> list[Amount]:
    """Return the sums of the text in their order; digits alone count as possible sums (`money` False)."""
    digits = list(_from_digits(text))
    words = [new for new in _from_words(text) if not any(new.start < old.end and old.start < new.end for old in digits)]
    return sorted([*digits, *words], key=lambda amount: amount.start)


def _from_digits(text: str) -> Iterator[Amount]:
    for match in _DIGITS.finditer(text):
        if (not match["unit"] and _NOT_MONEY.match(text, match.end())) or "[" in text[
            max(0, match.start() - 9) : match.start()
        ]:
            continue
        number = float(re.sub(r"[ \u00a0]", "", match["number"]).replace(",", "."))
        number += 0.5 if match["half"] else 0
        value = round(number * (1000 if match["thousand"] else 100 if match["hundred"] else 1))
        money = bool(match["unit"] or match["thousand"] or match["hundred"])
        if money or value < 100_000:
            yield Amount(-value if match["minus"] else value, match.start(), match.end(), money)


def _from_words(text: str) -> Iterator[Amount]:
    """Read runs of number words: «тысяча двести рублей», «полторы тысячи», «сотня»."""
    run: list[re.Match[str]] = []
    for match in [*_WORD.finditer(text), None]:
        counts = match is not None and _value(match.group()) is not None
        goes_on = match is not None and (counts or _HALF.fullmatch(match.group()) is not None)
        if match and (goes_on if run else counts) and (not run or text[run[-1].end() : match.start()].isspace()):
            run.append(match)
            continue
        if run:
            amount = _run(text, run)
            if amount:
                yield amount
        run = [match] if match and counts else []


def _run(text: str, run: list[re.Match[str]]) -> Amount | None:
    total, part = 0.0, 0.0
    for match in run:
        base = lemma(match.group())
        if base in _THOUSANDS and (part or base not in _NOUNS):
            total, part = total + (part or 1) * 1000, 0.0
        elif base in _HUNDREDS and 1 < part < 10:
            part *= 100
        elif _HALF.fullmatch(match.group()):
            part += 0.5
        else:
            part += _value(match.group()) or 0
    value = round(total + part)
    start, end = run[0].start(), run[-1].end()
    unit = re.compile(rf"\s*{_UNIT}", re.IGNORECASE).match(text, end)
    if not unit and ((value < _PLAIN_HUNDRED and value) or _NOT_MONEY.match(text, end)):
        return None
    minus = re.search(r"минус\w*\s+$", text[:start], re.IGNORECASE)
    money = bool(unit) or value >= _PLAIN_HUNDRED
    return Amount(-value if minus else value, minus.start() if minus else start, unit.end() if unit else end, money)


def _value(word: str) -> float | None:
    base = lemma(word)
    if base in {"полтора", "полторы"}:
        return 1.5
    if base in _THOUSANDS and base not in _NOUNS:
        return 1000
    return _WORDS.get(base, _NOUNS.get(base))
