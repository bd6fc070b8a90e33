"""Telephone numbers in every usual notation, and their pseudonyms."""

import hashlib
import hmac
import re
from typing import NamedTuple

# Spaces of every width, dashes of every length, dots, brackets and the invisible characters of copied text.
_GAP = "[ \t\u00a0\u2000-\u200d\u202f\u2060\ufeff\u00ad.()/\\\\\u2010-\u2015\u2212-]{0,4}"
_REST = rf"(?:{_GAP}\d)"

# A country's code, and how many digits follow it: neighbours are also recognised without the plus.
_NEIGHBOURS = {"375": 9, "380": 9, "998": 9, "996": 9, "992": 9, "994": 9, "995": 9, "374": 8, "373": 8, "993": 8}
_NEIGHBOUR = "|".join(rf"(?:{_GAP.join(code)}){_REST}{{{length}}}(?!\d)" for code, length in _NEIGHBOURS.items())
_FORMS = (
    rf"(?:\+|(?<!\d)8[-~ ]?10[-~ ]?|(?<!\d)00|(?<!\d)){_GAP}(?:{_NEIGHBOUR})",
    rf"\+{_GAP}7{_REST}{{10}}(?!\d)",
    rf"\+{_GAP}(?!7)[1-9]{_REST}{{7,14}}(?!\d)",
    # Without the plus the area code must be one that exists, or dates and times would look like numbers.
    rf"(?<!\d)[78]{_GAP}[34789]{_REST}{{9}}(?!\d)",
    rf"(?<!\d)\(?9\d\d{_REST}{{7}}(?!\d)",
    # A city number without a prefix only as people write it: 495 123-45-67, (495) 123 45 67.
    r"(?<!\d)\(?[348]\d\d\)?[ \u00a0-]?\d{3}[ \u00a0-]\d\d[ \u00a0-]\d\d(?!\d)",
)
_PHONE = re.compile("|".join(_FORMS))
_CITY = re.compile(r"[348]\d{9}")
_NOT_DIGIT = re.compile(r"\D")


class FoundPhone(NamedTuple):
    """A number in a text: its place [start, end) and the number as `normalise_phone` writes it."""

    start: int
    end: int
    number: str


def find_phones(text: str) -> tuple[FoundPhone, ...]:
    """Return the telephone numbers of the text in order of appearance."""
    return tuple(FoundPhone(m.start(), m.end(), _normal(m.group())) for m in _PHONE.finditer(text))


def normalise_phone(text: str) -> str | None:
    """Return the number that the text is, or None when it is anything else than one number.

    Russian numbers as '79161234567' (11 digits), foreign ones as '+375291234567'.
    """
    text = text.strip()
    if _PHONE.fullmatch(text) or _CITY.fullmatch(text):
        return _normal(text)
    return None


def pseudonym(phone: str, key: str) -> str:
    """Return the keyed pseudonym of a normalised number: 32 hexadecimal characters (HMAC-SHA256, cut)."""
    if not key:
        raise ValueError("the key of pseudonyms is empty")
    return hmac.new(key.encode(), phone.encode(), hashlib.sha256).hexdigest()[:32]


def _normal(text: str) -> str:
    digits = "".join(str(int(digit)) for digit in _NOT_DIGIT.sub("", text))
    international = "+" in text
    if not international and digits.startswith("810"):
        return "+" + digits[3:]
    if not international and digits.startswith("00"):
        return "+" + digits[2:]
    if len(digits) == 10 and not international:
        return "7" + digits
    if len(digits) == 11 and (digits[0] == "7" or (digits[0] == "8" and not international)):
        return "7" + digits[1:]
    return "+" + digits
