"""Replaces personal data in a text by readable placeholders, before anything stores the text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bot.privacy import documents
from bot.privacy.names import find_names
from bot.privacy.phones import find_phones

Span = tuple[int, int]


@dataclass(frozen=True)
class Finding:
    """What was replaced: the kind and the placeholder that stands for it, never the thing itself."""

    kind: str
    placeholder: str


@dataclass(frozen=True)
class Redaction:
    """A text without personal data; `phones` are its numbers as `normalise_phone` writes them, in order, each once."""

    text: str
    phones: tuple[str, ...]
    findings: tuple[Finding, ...]


class _Piece(NamedTuple):
    start: int
    end: int
    kind: str
    value: str


def _phones(text: str) -> Iterator[Span]:
    return ((phone.start, phone.end) for phone in find_phones(text))


_KEPT = ""
# The first that claims a piece of the text has it: what stays, then what has a word beside it, then bare numbers.
_FINDERS: tuple[tuple[str, Callable[[str], Iterable[Span]]], ...] = (
    ("почта", documents.emails),
    (_KEPT, documents.keepers),
    ("карта", documents.cards),
    ("СНИЛС", documents.snils),
    ("ИНН", documents.inns),
    ("паспорт", documents.named_passports),
    ("телефон", _phones),
    ("паспорт", documents.passports),
    ("документ", documents.documents),
    ("кодовое слово", documents.codewords),
    ("ФИО", find_names),
)


def redact(text: str) -> Redaction:
    """Return the text with personal data replaced: [телефон], [паспорт], [ФИО] ...; another of a kind: [телефон 2]."""
    pieces = sorted(_claim(text))
    parts, findings, place = [], [], 0
    numbering: dict[str, dict[str, int]] = defaultdict(dict)
    for piece in pieces:
        seen = numbering[piece.kind]
        number = seen.setdefault(piece.value, len(seen) + 1)
        placeholder = f"[{piece.kind}]" if number == 1 else f"[{piece.kind} {number}]"
        parts += [text[place : piece.start], placeholder]
        findings.append(Finding(piece.kind, placeholder))
        place = piece.end
    return Redaction("".join([*parts, text[place:]]), tuple(numbering["телефон"]), tuple(findings))


def _claim(text: str) -> Iterator[_Piece]:
    """Yield pieces that do not overlap; what one finder has claimed, the next ones see as blank."""
    rest = text
    for kind, finder in _FINDERS:
        spans = _without_overlap(finder(rest))
        if kind:
            yield from (_Piece(start, end, kind, _value(kind, text[start:end])) for start, end in spans)
        rest = _blank(rest, spans)


def _without_overlap(spans: Iterable[Span]) -> list[Span]:
    """Join spans that touch the same characters."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _blank(text: str, spans: list[Span]) -> str:
    if not spans:
        return text
    parts, place = [], 0
    for start, end in spans:
        parts += [text[place:start], "\0" * (end - start)]
        place = end
    return "".join([*parts, text[place:]])


def _value(kind: str, found: str) -> str:
    """Return what makes two pieces the same thing: of a phone its normal form, else its letters and digits."""
    if kind == "телефон":
        return find_phones(found)[0].number
    return "".join(character for character in found.lower() if character.isalnum())
