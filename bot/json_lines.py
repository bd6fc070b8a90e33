"""Files of labelled lines: one JSON object a line."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.errors import CopilotError

Line = Mapping[str, Any]


def read_lines(path: Path, needed: Iterable[str]) -> Iterator[Line]:
    """Yield the JSON lines of the file; raise CopilotError for the first that is no object or lacks a key."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CopilotError(f"cannot read {path}: {error.strerror}") from None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield _parse(path, number, line, needed)


def _parse(path: Path, number: int, line: str, needed: Iterable[str]) -> Line:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        raise CopilotError(f"{path}:{number}: not JSON ({error.msg})") from None
    if not isinstance(data, dict):
        raise CopilotError(f"{path}:{number}: not a JSON object")
    for key in needed:
        if key not in data:
            raise CopilotError(f"{path}:{number}: key {key!r} is missing")
    return data
