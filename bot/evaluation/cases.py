"""How cases went, and the report on them."""

from dataclasses import asdict, dataclass
from datetime import datetime, time
from typing import Any

from bot.clock import Clock, moscow
from bot.errors import CopilotError


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
