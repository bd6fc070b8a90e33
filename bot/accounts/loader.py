"""Loads subscribers from a file: all or nothing, unless the good rows alone are wanted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.accounts.fields import COMMENT, KNOWN, LISTS, OPTIONAL, PHONE, PLAIN
from bot.accounts.formats import Inner, RawRow, read_rows
from bot.accounts.models import Block, Case, Note, Service, Subscriber
from bot.accounts.repository import replace_accounts
from bot.privacy.phones import normalise_phone, pseudonym
from bot.storage.session import SessionFactory

_ITEMS = {"blocks": Block, "notes": Note, "services": Service, "cases": Case}
_STORED_AS = {"balance": "balance_kopecks"}
_PHONES = "+7 916 123-45-67, 8 (916) 123-45-67, 9161234567, +375 29 123-45-67"


@dataclass(frozen=True)
class RowError:
    """What is wrong with a row: `place` names file, line and column or path, `problem` what is allowed."""

    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


@dataclass(frozen=True)
class LoadReport:
    """How many subscribers were stored, how many of them replaced older data, and every bad value."""

    loaded: int
    replaced: int
    errors: tuple[RowError, ...]


def load(
    path: Path, session_factory: SessionFactory, key: str, clock_now: datetime, partial: bool = False
) -> LoadReport:
    """Store the subscribers of a .csv or .json file in place of what is on record of them.

    With a bad row nothing is stored, unless `partial` takes the good ones. `key` makes the pseudonyms; data without
    `as_of` counts as true at `clock_now`. Raises CopilotError when the file as a whole cannot be read.
    """
    reading = _Reading(key, clock_now)
    subscribers = [row for row in map(reading.subscriber, read_rows(path)) if row]
    if reading.errors and not partial:
        return LoadReport(0, 0, tuple(reading.errors))
    with session_factory.begin() as session:
        replaced = replace_accounts(session, subscribers)
    return LoadReport(len(subscribers), replaced, tuple(reading.errors))


class _Reading:
    """One file being read: it gathers the errors and the numbers already seen."""

    def __init__(self, key: str, now: datetime) -> None:
        self.errors: list[RowError] = []
        self._key = key
        self._now = now
        self._lines: dict[str, int] = {}

    def subscriber(self, row: RawRow) -> Subscriber | None:
        """Return the row as it is stored, or None when anything in it is wrong."""
        before = len(self.errors)
        values = dict(self._values(row)) if self._is_row(row) else {}
        if len(self.errors) > before:
            return None
        self._lines[values["phone_key"]] = row.line
        return Subscriber(**{"as_of": self._now, **values})

    def _is_row(self, row: RawRow) -> bool:
        if row.problem:
            self._report(row, (), row.problem)
            return False
        for name in row.values:
            if name not in KNOWN:
                self._report(row, (name,), f"поле неизвестно; допустимо: {', '.join(KNOWN)}")
        return True

    def _values(self, row: RawRow) -> Iterator[tuple[str, Any]]:
        yield "phone_key", self._phone_key(row)
        for name, raw in row.values.items():
            if raw is None or name in (PHONE, COMMENT):
                continue
            if name in PLAIN:
                yield _STORED_AS.get(name, name), self._read(row, (name,), raw)
            elif name in LISTS:
                yield f"{name}_given", True
                yield name, self._list(row, name, raw)

    def _phone_key(self, row: RawRow) -> str | None:
        phone = normalise_phone(str(row.values.get(PHONE) or ""))
        if phone is None:
            # The value is not repeated: most often it is a number with one wrong digit.
            self._report(row, (PHONE,), f"не номер телефона; допустимо: {_PHONES}")
            return None
        key = pseudonym(phone, self._key)
        if key in self._lines:
            self._report(row, (PHONE,), f"этот номер уже есть в строке {self._lines[key]}; оставьте одну")
        return key

    def _list(self, row: RawRow, name: str, raw: Any) -> list[Any]:
        if not isinstance(raw, list):
            self._report(row, (name,), "здесь должен быть список [...]")
            return []
        items = [self._item(row, (name, index), item) for index, item in enumerate(raw)]
        return [_ITEMS[name](**item) for item in items if item is not None]

    def _item(self, row: RawRow, inner: Inner, raw: Any) -> dict[str, Any] | None:
        parts = LISTS[str(inner[0])]
        if not isinstance(raw, dict):
            self._report(row, inner, f"здесь должен быть объект с полями {', '.join(parts)}")
            return None
        for name in raw:
            if name not in parts:
                self._report(row, (*inner, name), f"поле неизвестно; допустимо: {', '.join(parts)}")
        return {name: self._part(row, (*inner, name), raw) for name in parts}

    def _part(self, row: RawRow, inner: Inner, item: Mapping[str, Any]) -> Any:
        name = str(inner[-1])
        if item.get(name) is not None:
            return self._read(row, inner, item[name])
        if name not in OPTIONAL:
            self._report(row, inner, "значения нет, а оно обязательно")
        return None

    def _read(self, row: RawRow, inner: Inner, raw: Any) -> Any:
        reader = LISTS[str(inner[0])][str(inner[-1])] if len(inner) > 1 else PLAIN[str(inner[0])]
        try:
            value = reader(raw)
        except ValueError as error:
            self._report(row, inner, str(error))
            return None
        if inner == ("as_of",) and value > self._now:
            self._report(row, inner, "этот момент ещё не наступил; укажите, на какой момент верны данные")
        return value

    def _report(self, row: RawRow, inner: Inner, problem: str) -> None:
        self.errors.append(RowError(row.place(inner), problem))
