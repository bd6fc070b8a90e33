"""The lines of a labelled file, and the report on them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any

from bot.clock import Clock, moscow
from bot.errors import CopilotError

Line = Mapping[str, Any]


@dataclass(frozen=True)
class Result:
    """How one case went. `at_once`: answered without a question. `notes`: what was ignored in the line."""

    id: str
    passed: bool
    at_once: bool
    questions: int
    differences: list[str]
    notes: list[str]

    def to_json(self) -> dict[str, Any]:
        """Return the result with `pass` as the key."""
        data = asdict(self)
        return {"id": data.pop("id"), "pass": data.pop("passed"), **data}


def read_lines(path: Path, needed: Iterable[str]) -> Iterator[Line]:
    """Yield the JSON lines of the file; raise CopilotError for the first that is no object or lacks a key."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CopilotError(f"cannot read {path}: {error.strerror}") from None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield _parse(path, number, line, needed)


def report(results: list[Result]) -> dict[str, Any]:
    """Return the summary and the results as JSON data."""
    total = len(results)
    passed = sum(result.passed for result in results)
    summary = {
        "cases": total,
        "passed": passed,
        "accuracy": round(passed / total, 4) if total else None,
        "at_once": sum(result.passed and result.at_once for result in results),
        "questions": sum(result.questions for result in results),
    }
    return {"summary": summary, "results": [result.to_json() for result in results]}


def at_time(clock: Clock, now_msk: str | None) -> datetime:
    """Return today's moment at HH:MM Moscow time; None is the clock's own moment."""
    now = clock.now()
    if now_msk is None:
        return now
    try:
        return moscow(datetime.combine(now.date(), time.fromisoformat(now_msk)))
    except ValueError:
        raise CopilotError(f"now_msk must be HH:MM, but is {now_msk!r}") from None


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
