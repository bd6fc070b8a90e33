"""The registry of incidents and of line states in the database."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.errors import CopilotError
from bot.ops.models import IncidentRow, LineStateRow
from bot.ops.state import LINES, Incident, IncidentMarks, LineState, OpsRegistry, OpsState, OpsUnavailable
from bot.storage.deadline import Deadline, DeadlineMissed
from bot.storage.session import SessionFactory

# In a query an attribute of a model is a column, for which SQLAlchemy 1.4 has no types.
_INCIDENTS: Any = IncidentRow.__table__.c
_LINES: Any = LineStateRow.__table__.c


class SqlOps:
    """The registry in the database. Nothing is deleted: every state names who set it and when."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def state(self, at: datetime) -> OpsState:
        """Return incidents and line states in force at the moment; raises OpsUnavailable."""
        try:
            with self._session_factory() as session:
                return OpsState(_incidents(session, at), _lines(session, at))
        except SQLAlchemyError as error:
            raise OpsUnavailable("the registry of incidents and lines cannot be read") from error

    def recent_incidents(self, at: datetime, within: timedelta) -> list[Incident]:
        """Return the open incidents and those closed lately; raises OpsUnavailable."""
        lately = or_(_INCIDENTS.closed_at.is_(None), _INCIDENTS.closed_at > at - within)
        query = select(IncidentRow).where(_INCIDENTS.opened_at <= at, lately).order_by(_INCIDENTS.id)
        try:
            with self._session_factory() as session:
                return [_incident(row) for row in session.scalars(query)]
        except SQLAlchemyError as error:
            raise OpsUnavailable("the registry of incidents cannot be read") from error

    def open_incident(self, title: str, marks: IncidentMarks, at: datetime, by: str) -> Incident:
        """Register an incident and return it with its id."""
        row = IncidentRow(title=title, opened_at=at, opened_by=by, **vars(marks))
        with self._session_factory.begin() as session:
            session.add(row)
        return _incident(row)

    def close_incident(self, incident: int, at: datetime, by: str) -> Incident:
        """Close an incident; raises CopilotError when there is none with this id, or it is closed already."""
        with self._session_factory.begin() as session:
            row = session.get(IncidentRow, incident)
            if row is None:
                raise CopilotError(f"there is no incident {incident}; `copilot ops show` lists the open ones")
            if row.closed_at is not None:
                raise CopilotError(f"incident {incident} was closed already, by {row.closed_by}")
            row.closed_at, row.closed_by = at, by
            return _incident(row)

    def set_line(
        self, line: str, is_open: bool, at: datetime, by: str, until: datetime | None = None, note: str | None = None
    ) -> LineState:
        """Open or close a line by hand, over its schedule; raises CopilotError for an unknown line or a past end."""
        if until is not None and until <= at:
            raise CopilotError(f"the state of {line} would end at {until:%Y-%m-%d %H:%M}, which is already over")
        self._add_line(LineStateRow(line=line, is_open=is_open, until=until, note=note, set_at=at, set_by=by))
        return LineState(line, is_open, until, note, at, by)

    def clear_line(self, line: str, at: datetime, by: str) -> None:
        """Let the schedule decide about the line again; raises CopilotError for an unknown line."""
        self._add_line(LineStateRow(line=line, set_at=at, set_by=by))

    def _add_line(self, row: LineStateRow) -> None:
        if row.line not in LINES:
            raise CopilotError(f"there is no line {row.line!r}; lines: {', '.join(LINES)}")
        with self._session_factory.begin() as session:
            session.add(row)


class TimedOps:
    """A registry that answers in time or not at all."""

    def __init__(self, inner: OpsRegistry, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def state(self, at: datetime) -> OpsState:
        """Return the inner registry's state; raises OpsUnavailable when the time is over."""
        try:
            return self._deadline.run(lambda: self._inner.state(at))
        except DeadlineMissed as error:
            raise OpsUnavailable("the registry did not answer in time") from error


def _incidents(session: Session, at: datetime) -> tuple[Incident, ...]:
    is_open = or_(_INCIDENTS.closed_at.is_(None), _INCIDENTS.closed_at > at)
    query = select(IncidentRow).where(_INCIDENTS.opened_at <= at, is_open).order_by(_INCIDENTS.id)
    return tuple(_incident(row) for row in session.scalars(query))


def _lines(session: Session, at: datetime) -> dict[str, LineState]:
    query = select(LineStateRow).where(_LINES.set_at <= at).order_by(_LINES.set_at, _LINES.id)
    newest = {row.line: row for row in session.scalars(query)}
    return {line: _line(row) for line, row in newest.items() if row.is_open is not None and not _is_over(row, at)}


def _is_over(row: LineStateRow, at: datetime) -> bool:
    return row.until is not None and row.until <= at


def _line(row: LineStateRow) -> LineState:
    return LineState(row.line, bool(row.is_open), row.until, row.note, row.set_at, row.set_by)


def _incident(row: IncidentRow) -> Incident:
    marks = IncidentMarks(
        row.mass, row.registered_in_cpk, row.affects_cti, row.requests_in_process, row.affects_service
    )
    return Incident(row.id, row.title, marks, row.opened_at, row.opened_by, row.closed_at, row.closed_by)
