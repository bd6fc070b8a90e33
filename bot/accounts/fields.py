"""The fields of an account file: how each is written and what is wrong with a value that cannot be read.

A reader takes the raw value (text of a CSV cell or a value of JSON) and returns what is stored; a value that it cannot
read is a ValueError whose message says what is allowed. Personal values are never repeated in a message.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from bot.accounts import models
from bot.clock import moscow
from bot.privacy.redaction import redact

Reader = Callable[[Any], Any]

_YES = ("true", "1", "да", "yes")
_NO = ("false", "0", "нет", "no")
_LIMIT_KOPECKS = 10**15
_SALUTATION = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?(?: (?:оглы|кызы|угли))?", re.IGNORECASE)
_CASE_NUMBER = re.compile(r"[\w./-]{1,32}")


def flag(raw: Any) -> bool:
    """Read yes or no."""
    word = str(raw).strip().lower()
    if word not in _YES + _NO:
        raise ValueError(f"{_shown(raw)} не да и не нет; допустимо: true, false, да, нет, 1, 0")
    return word in _YES


def kopecks(raw: Any) -> int:
    """Read rubles with a point or a comma, as text or number; return kopecks."""
    try:
        amount = Decimal(re.sub(r"[ \u00a0\u202f]", "", str(raw)).replace(",", ".").replace("−", "-")) * 100
        exact = not isinstance(raw, bool) and amount == amount.to_integral_value() and abs(amount) < _LIMIT_KOPECKS
    except InvalidOperation:
        exact = False
    if not exact:
        raise ValueError(f"{_shown(raw)} не сумма; допустимо: рубли и копейки, например -12,50 или 300")
    return int(amount)


def moment(raw: Any) -> datetime:
    """Read an ISO date or date with time; without a zone it is Moscow time."""
    try:
        return moscow(datetime.fromisoformat(str(raw).strip().replace("Z", "+00:00")))
    except ValueError as error:
        raise ValueError(f"{_shown(raw)} не дата; допустимо: 2026-11-22 или 2026-11-22T14:30") from error


def salutation(raw: Any) -> str:
    """Read a given name and patronymic; a third word would be the surname, which is not kept here."""
    text = " ".join(str(raw).split())
    if not _SALUTATION.fullmatch(text) or len(text) > 100:
        raise ValueError("не имя и отчество; допустимо: два слова без фамилии, например Анна Петровна")
    return text


def case_number(raw: Any) -> str:
    """Read the number of a CASE."""
    if not _CASE_NUMBER.fullmatch(str(raw).strip()):
        raise ValueError(f"{_shown(raw)} не номер CASE; допустимо: до 32 цифр, букв и знаков . / -")
    return str(raw).strip()


def theme(raw: Any) -> str:
    """Read the theme of a CASE; personal data in it is replaced."""
    text = redact(str(raw).strip()).text
    if len(text) > 200:
        raise ValueError(f"тема длиннее 200 знаков ({len(text)})")
    return text


def one_of(values: Sequence[str]) -> Reader:
    """Return a reader of one of the values."""

    def read(raw: Any) -> str:
        if str(raw).strip() not in values:
            raise ValueError(f"{_shown(raw)} не подходит; допустимо: {', '.join(values)}")
        return str(raw).strip()

    return read


def _shown(raw: Any) -> str:
    return f"«{redact(str(raw)[:40]).text}»"


PLAIN: Mapping[str, Reader] = MappingProxyType(
    {
        "as_of": moment,
        "salutation": salutation,
        "client_type": one_of(models.CLIENT_TYPES),
        "region": one_of(models.REGIONS),
        "vip": one_of(models.VIPS),
        "balance": kopecks,
        "many_earlier_credits": flag,
        "earlier_discount_or_temporary_payment": flag,
        "employee_grade": one_of(models.GRADES),
        "left_company_at": moment,
        "has_universal_password": flag,
        "password_consent": flag,
    }
)

# Every part of an item in the order of the compact notation of CSV; those of OPTIONAL may be empty.
LISTS: Mapping[str, Mapping[str, Reader]] = MappingProxyType(
    {
        "blocks": {
            "kind": one_of(models.BLOCK_KINDS),
            "set_by": one_of(models.BLOCK_SETTERS),
            "since": moment,
            "lifted": moment,
        },
        "notes": {
            "channel": one_of(models.NOTE_CHANNELS),
            "topic": one_of(models.NOTE_TOPICS),
            "made_at": moment,
        },
        "services": {"code": one_of(models.SERVICES), "active": flag, "debited": flag},
        "cases": {
            "number": case_number,
            "category": one_of(models.CASE_CATEGORIES),
            "status": one_of(models.CASE_STATUSES),
            "opened_at": moment,
            "closed_at": moment,
            "theme": theme,
        },
    }
)
OPTIONAL = frozenset(("lifted", "debited", "closed_at", "theme"))
PHONE = "phone"
COMMENT = "note"
KNOWN = (PHONE, *PLAIN, *LISTS, COMMENT)
