"""Everything but phones and names: what must be hidden, and what looks like it and must stay."""

import re
from collections.abc import Iterator

from bot.privacy.morphology import part_of_speech

Span = tuple[int, int]

_S = r"[ \t\u00a0\u2009\u202f]"
_DASH = r"[-\u2010-\u2015\u2212]"
_NUMBER_SIGN = r"(?:№|#|номер|ном\.?|n|no\.?)"

# --- What stays -------------------------------------------------------------------------------------------------
_RECORD = re.compile(
    r"(?<!\w)(?:кейс\w{0,3}|case|обращени\w{1,3}|тикет\w{0,3}|заявк\w{1,3}"
    r"|инцидент\w{0,3}|incident|remedy|ремеди|тт|tt)"
    rf"{_S}{{0,3}}(?:{_NUMBER_SIGN}|:|-|=)?{_S}{{0,3}}(?!(?:7|8)[3489]\d{{9}}(?!\d))\d{{4,20}}(?!\d)"
    # The numbers that systems give out themselves: INC000001234567, SR-12345.
    rf"|(?<!\w)(?:inc|sr|req|crq|pbi|wo|tas|case|tt)[-_]?(?!(?:7|8)[3489]\d{{9}}(?!\d))\d{{4,20}}(?!\w)",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d(?!\d)")
_ENGLISH_LINE = re.compile(r"(?<!\d)73346(?!\d)")

# --- What goes --------------------------------------------------------------------------------------------------
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_CARD = re.compile(
    rf"(?<!\d)(?:[2-6]\d{{15,18}}|3[47]\d{{13}}"
    rf"|[2-6]\d{{3}}(?:(?:{_S}|{_DASH})?\d{{4}}){{3}}(?:(?:{_S}|{_DASH})?\d{{1,3}})?"
    rf"|3[47]\d\d(?:{_S}|{_DASH})\d{{6}}(?:{_S}|{_DASH})\d{{5}})(?!\d)"
)
_NAMED_CARD = re.compile(
    rf"(?<!\w)карт\w{{1,3}}{_S}{{0,3}}(?:{_NUMBER_SIGN}|:)?{_S}{{0,3}}"
    rf"(\d{{13,19}}|\d{{4}}(?:(?:{_S}|{_DASH})\d{{4}}){{3}}(?:(?:{_S}|{_DASH})\d{{1,3}})?)(?!\d)",
    re.IGNORECASE,
)
_SNILS = re.compile(rf"(?<!\d)\d{{3}}{_DASH}\d{{3}}{_DASH}\d{{3}}(?:{_S}|{_DASH})\d\d(?!\d)")
_NAMED_SNILS = re.compile(
    rf"(?<!\w)снилс\w{{0,2}}{_S}{{0,3}}(?:{_NUMBER_SIGN}|:)?{_S}{{0,3}}(\d(?:[ \u00a0-]?\d){{10}})(?!\d)", re.IGNORECASE
)
_INN = re.compile(
    rf"(?<!\w)инн{_S}{{0,3}}(?:{_NUMBER_SIGN}|:)?{_S}{{0,3}}(\d(?:{_S}?\d){{9}}(?:{_S}?\d{_S}?\d)?)(?!\d)",
    re.IGNORECASE,
)
_NO_SUM = rf"(?!\d|{_S}?(?:руб|р\b|₽))"
_SERIES_AND_NUMBER = (
    rf"\d\d(?:{_S}|{_DASH})?\d\d[\s\u00a0,;:/]{{0,3}}(?:{_DASH}|{_NUMBER_SIGN})?[\s\u00a0:]{{0,3}}\d{{3}}{_S}?\d{{3}}"
)
_PASSPORT = re.compile(rf"(?<!\d){_SERIES_AND_NUMBER}{_NO_SUM}", re.IGNORECASE)
_NAMED_PASSPORT = re.compile(
    rf"(?<!\w)(?:паспорт\w{{0,4}}|пасп\.?|серия|серии|пд){_S}{{0,3}}"
    rf"(?:(?:серии|серия|номер\w?|№|n|рф|данные|выдан|[:,;-]){_S}{{0,3}}){{0,4}}"
    # The number alone or the series alone, but not the beginning of something longer.
    rf"({_SERIES_AND_NUMBER}(?!\d)|(?:\d{{6}}|\d\d{_S}?\d\d)(?!\d|(?:{_S}|{_DASH}|[.()/]){{1,3}}\d))",
    re.IGNORECASE,
)
# Digits in a row without a word beside them: an INN, a number of some other country.
_SOME_DOCUMENT = re.compile(r"(?<!\w)\d{11,12}(?!\w)")

_CODEWORD = re.compile(
    rf"(?<!\w)(?:код\w{{0,6}}|секретн\w{{2,3}}|контрольн\w{{2,3}}){_S}(?:словом|слов[оау]|фраз[ауы])(?!\w){_S}{{0,3}}"
    rf"(?:[:=]|{_DASH})?{_S}{{0,3}}"
    rf"(?:(?:это|его|её|ее|у{_S}него|у{_S}неё|такое|клиента|абонента"
    rf"|назва\w{{1,2}}|называет|сказа\w{{1,2}}|говорит){_S}{{1,3}}){{0,2}}"
    rf"(?P<value>[«\"'“„][^»\"'”“\n]{{1,40}}[»\"'”“]|[\w-]{{2,30}}(?:(?<=[аы]я|[оиы]й|[ое]е){_S}[\w-]{{2,30}})?)",
    re.IGNORECASE,
)
# What follows «кодовое слово» when nobody says it: «не помнит», «назвал верно», «и паспорт».
_NO_CODEWORD = frozenset(("VERB", "INFN", "GRND", "PRTS", "ADJS", "ADVB", "PRED", "PREP", "CONJ", "PRCL", "NPRO"))
_TALK_OF_CODEWORD = re.compile(
    r"(?:клиент|абонент|паспорт|верн|неверн|правильн|неправильн|ошиб|данн|номер)\w{0,12}", re.IGNORECASE
)


def keepers(text: str) -> Iterator[Span]:
    """Yield the places of record numbers after their word, dates, and the number of the English line."""
    for form in (_RECORD, _DATE, _ENGLISH_LINE):
        yield from (match.span() for match in form.finditer(text))


def emails(text: str) -> Iterator[Span]:
    """Yield the places of e-mail addresses."""
    return (match.span() for match in _EMAIL.finditer(text))


def cards(text: str) -> Iterator[Span]:
    """Yield the places of bank cards: by the check digit, or whatever follows the word «карта»."""
    yield from (match.span() for match in _CARD.finditer(text) if passes_luhn(match.group()))
    yield from (match.span(1) for match in _NAMED_CARD.finditer(text))


def snils(text: str) -> Iterator[Span]:
    """Yield the places of pension insurance numbers (СНИЛС)."""
    yield from (match.span() for match in _SNILS.finditer(text))
    yield from (match.span(1) for match in _NAMED_SNILS.finditer(text))


def inns(text: str) -> Iterator[Span]:
    """Yield the places of taxpayer numbers after the word ИНН."""
    return (match.span(1) for match in _INN.finditer(text))


def named_passports(text: str) -> Iterator[Span]:
    """Yield the places of passport numbers after паспорт, серия or ПД."""
    return (match.span(1) for match in _NAMED_PASSPORT.finditer(text))


def passports(text: str) -> Iterator[Span]:
    """Yield the places of what is written like a Russian passport: four digits and six."""
    return (match.span() for match in _PASSPORT.finditer(text))


def documents(text: str) -> Iterator[Span]:
    """Yield the places of bare numbers that can only be those of a document."""
    return (match.span() for match in _SOME_DOCUMENT.finditer(text))


def codewords(text: str) -> Iterator[Span]:
    """Yield the places of codewords, without the words that announce them."""
    for match in _CODEWORD.finditer(text):
        if _is_codeword(match.group("value")):
            yield match.span("value")


def _is_codeword(value: str) -> bool:
    word = value.split()[0]
    if not word[0].isalnum():  # in quotation marks
        return True
    return not _TALK_OF_CODEWORD.fullmatch(word) and part_of_speech(word) not in _NO_CODEWORD


def passes_luhn(text: str) -> bool:
    """Tell whether the digits of the text pass the check of bank cards."""
    digits = [int(character) for character in text if character.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
