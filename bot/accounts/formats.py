"""Account files as raw rows that still know where they stand: CSV and JSON."""

import csv
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.accounts.fields import LISTS
from bot.errors import CopilotError

Key = str | int
Inner = tuple[Key, ...]

_DECODER = json.JSONDecoder()
_BLANK = re.compile(r"[\s,:]*")


@dataclass(frozen=True)
class RawRow:
    """One subscriber as written. `place` tells where the value at a path inside the row stands, in words.

    `problem` says why the row as a whole is no row.
    """

    line: int
    values: Mapping[str, Any]
    place: Callable[[Inner], str]
    problem: str | None = None


def read_rows(path: Path) -> list[RawRow]:
    """Return the rows of a .csv or .json file; raises CopilotError when the file as a whole cannot be read."""
    readers = {".csv": _read_csv, ".json": _read_json}
    if path.suffix.lower() not in readers:
        raise CopilotError(f"{path.name}: формат неизвестен; допустимо: .csv или .json")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CopilotError(f"{path}: файл не читается: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CopilotError(f"{path.name}: файл не в UTF-8 (байт {error.start}); сохраните его в UTF-8") from error
    return list(readers[path.suffix.lower()](path.name, text))


def _read_csv(name: str, text: str) -> Iterator[RawRow]:
    header = text.split("\n", 1)[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    try:
        columns = [column.strip() for column in next(reader, [])]
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _csv_row(name, line, columns, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise CopilotError(f"{name}: строка {reader.line_num}: не CSV ({error}); проверьте кавычки") from error


def _csv_row(name: str, line: int, columns: Sequence[str], cells: Sequence[str]) -> RawRow:
    problem = None
    if len(cells) != len(columns):
        problem = f"ячеек {len(cells)}, а колонок {len(columns)}; значение с разделителем нужно взять в кавычки"
    values = {column: _cell(column, cell.strip()) for column, cell in zip(columns, cells)}
    return RawRow(line, values, lambda inner: _csv_place(name, line, inner), problem)


def _csv_place(name: str, line: int, inner: Inner) -> str:
    return f"{name}: строка {line}" + (f", колонка {_path(inner)}" if inner else "")


def _cell(column: str, cell: str) -> Any:
    """An empty cell is unknown; in a list column «-» is an empty list."""
    if not cell:
        return None
    if column not in LISTS:
        return cell
    return [] if cell == "-" else [_item(column, part) for part in cell.split("|")]


def _item(column: str, text: str) -> dict[str, str | None]:
    """Spread one item of the compact notation over the names of its parts."""
    names = list(LISTS[column])
    parts = [part.strip() or None for part in text.split("/", len(names) - 1)]
    return dict(zip(names, parts))


def _read_json(name: str, text: str) -> Iterator[RawRow]:
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        raise CopilotError(f"{name}: строка {error.lineno}, позиция {error.colno}: не JSON ({error.msg})") from error
    if not isinstance(rows, list):
        raise CopilotError(f"{name}: в файле должен быть список абонентов: [{{...}}, ...]")
    lines = _Lines(text)
    for index, start, values in _children(text, _BLANK.match(text, 0).end()):  # type: ignore[union-attr]
        problem = None if isinstance(values, dict) else "абонент должен быть объектом {...}"
        yield RawRow(lines.at(start), values, _json_place(name, text, lines, index, start), problem)


def _json_place(name: str, text: str, lines: "_Lines", index: Key, start: int) -> Callable[[Inner], str]:
    return lambda inner: f"{name}: строка {lines.at(_locate(text, start, inner))}, {_path((index, *inner))}"


def _children(text: str, start: int) -> Iterator[tuple[Key, int, Any]]:
    """Yield key or index, place and value of everything directly inside the list or object at the place."""
    in_object, place, index = text[start] == "{", _skip(text, start + 1), 0
    while text[place] not in "]}":
        key: Key = index
        if in_object:
            key, place = _DECODER.raw_decode(text, place)
            place = _skip(text, place)
        value, end = _DECODER.raw_decode(text, place)
        yield key, place, value
        place, index = _skip(text, end), index + 1


def _locate(text: str, start: int, inner: Inner) -> int:
    """Return the place of the value at the path inside the value at `start`; of a missing one, its owner's."""
    if not inner or text[start] not in "[{":
        return start
    places = {key: place for key, place, _ in _children(text, start)}
    return _locate(text, places[inner[0]], inner[1:]) if inner[0] in places else start


def _skip(text: str, place: int) -> int:
    return _BLANK.match(text, place).end()  # type: ignore[union-attr]


def _path(inner: Inner) -> str:
    shown = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in inner)
    return shown.removeprefix(".")


class _Lines:
    """Tells the line of a place; places must be asked for in any order, so the line starts are kept."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, place: int) -> int:
        return bisect_right(self._starts, place)
