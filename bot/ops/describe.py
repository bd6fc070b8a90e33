"""The state of ops in plain Russian and as JSON, and the moments that people type."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from bot.clock import moscow
from bot.errors import CopilotError
from bot.ops.state import Incident, LineState, OpsState

_MARKS = {
    "mass": "массовый",
    "registered_in_cpk": "зарегистрирован в ЦПК",
    "affects_cti": "влияет на CTI",
    "requests_in_process": "заявки долго In Process",
    "affects_service": "влияет на услуги",
}
_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def describe_ops(state: OpsState) -> str:
    """Return open incidents and lines set by hand as lines of text."""
    return "\n".join(_ops_lines(state))


def ops_as_json(state: OpsState) -> dict[str, Any]:
    """Return the same as a value for JSON: `incidents` as a list, `lines` by id; moments are ISO in Moscow time."""
    return {
        "incidents": [_incident_as_json(incident) for incident in state.incidents],
        "lines": {line: _line_as_json(one) for line, one in state.lines.items()},
    }


def read_until(text: str, now: datetime) -> datetime:
    """Return the moment that is meant by HH:MM (the next one from `now`) or by an ISO moment, both Moscow time."""
    hour = _HOUR.fullmatch(text.strip())
    if hour:
        today = moscow(now).replace(hour=int(hour[1]), minute=int(hour[2]), second=0, microsecond=0)
        return today if today > now else today + timedelta(days=1)
    try:
        return moscow(datetime.fromisoformat(text.strip()))
    except ValueError as error:
        raise CopilotError(f"--until {text!r} is no moment; write 23:50 or 2026-11-22T23:50") from error


def _ops_lines(state: OpsState) -> Iterator[str]:
    yield "Открытые инциденты:" if state.incidents else "Открытых инцидентов нет"
    yield from (f"  {_incident(incident)}" for incident in state.incidents)
    yield "Линии, заданные вручную:" if state.lines else "Все линии по расписанию"
    yield from (f"  {_line(line)}" for line in state.lines.values())


def _incident(incident: Incident) -> str:
    marks = [words for mark, words in _MARKS.items() if getattr(incident.marks, mark)]
    since = f"с {moscow(incident.opened_at):%d.%m %H:%M}, открыл {incident.opened_by}"
    return f"{incident.id}: {incident.title} ({', '.join(marks) or 'без признаков'}), {since}"


def _line(state: LineState) -> str:
    until = f"до {moscow(state.until):%d.%m %H:%M}" if state.until else "до отмены"
    note = f"; {state.note}" if state.note else ""
    position = "открыта" if state.open else "закрыта"
    return f"{state.line}: {position} {until}, {state.set_by} {moscow(state.set_at):%d.%m %H:%M}{note}"


def _incident_as_json(incident: Incident) -> dict[str, Any]:
    who = {"opened_at": _iso(incident.opened_at), "opened_by": incident.opened_by}
    return {"id": incident.id, "title": incident.title, **vars(incident.marks), **who}


def _line_as_json(state: LineState) -> dict[str, Any]:
    return {
        "open": state.open,
        "until": _iso(state.until) if state.until else None,
        "note": state.note,
        "set_at": _iso(state.set_at),
        "set_by": state.set_by,
    }


def _iso(moment: datetime) -> str:
    return moscow(moment).isoformat(timespec="seconds")
