"""The log of decisions: the port, and the database behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timezone
from typing import Any, Protocol
from uuid import uuid4

from sqlalchemy import desc, insert, select
from sqlalchemy.exc import SQLAlchemyError

from bot.audit.models import DecisionRow
from bot.errors import CopilotError
from bot.storage.deadline import Deadline, DeadlineMissed
from bot.storage.session import SessionFactory


@dataclass(frozen=True)
class AuditEntry:
    """One advice as it was given, without personal data.

    `asked` is the redacted text, `conversation` a pseudonym, `advice` the advice as JSON, `facts` its list of facts
    ({id, value, source, evidence}), `row` the row that answered (None while several are open).
    """

    id: str
    at: datetime
    conversation: str
    asked: str
    kind: str
    advice: Mapping[str, Any]
    facts: Sequence[Mapping[str, Any]]
    policy_version: str
    model_version: str | None = None
    situation: str | None = None
    row: str | None = None
    call_id: str | None = None
    agent: str | None = None


class AuditUnavailable(CopilotError):
    """The log could not be written or read."""


class Recorder(Protocol):
    """Takes every advice."""

    def record(self, entry: AuditEntry) -> None:
        """Keep the entry; raises AuditUnavailable."""


class AuditLog(Recorder, Protocol):
    """Keeps every advice, and gives it back."""

    def get(self, decision: str) -> AuditEntry:
        """Return the entry of the decision; raises CopilotError when there is none."""

    def recent(self, limit: int) -> list[AuditEntry]:
        """Return the last entries, newest first."""


class SqlAuditLog:
    """The log in the database: one insert a decision."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def record(self, entry: AuditEntry) -> None:
        """Keep the entry; raises AuditUnavailable."""
        try:
            with self._session_factory.begin() as session:
                session.execute(insert(DecisionRow).values(**vars(entry)))
        except SQLAlchemyError as error:
            raise AuditUnavailable("the decision cannot be recorded") from error

    def get(self, decision: str) -> AuditEntry:
        """Return the entry of the decision; raises CopilotError when there is none."""
        with self._session_factory() as session:
            row = session.get(DecisionRow, decision)
        if row is None:
            raise CopilotError(f"there is no decision {decision!r}; `copilot audit list` shows the last ones")
        return entry_of(row)

    def recent(self, limit: int) -> list[AuditEntry]:
        """Return the last entries, newest first."""
        with self._session_factory() as session:
            rows = session.scalars(select(DecisionRow).order_by(desc("id")).limit(limit))
            return [entry_of(row) for row in rows]


class TimedRecorder:
    """A recorder that keeps nobody waiting; a late insert is still made when the database comes back."""

    def __init__(self, inner: Recorder, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def record(self, entry: AuditEntry) -> None:
        """Keep the entry; raises AuditUnavailable when that is not certain within the time."""
        try:
            self._deadline.run(lambda: self._inner.record(entry))
        except DeadlineMissed as error:
            raise AuditUnavailable("the decision was not recorded in time") from error


def new_decision_id(at: datetime) -> str:
    """Return an id that sorts by time: the moment in UTC to the microsecond, and eight random characters."""
    return f"{at.astimezone(timezone.utc):%Y%m%d-%H%M%S-%f}-{uuid4().hex[:8]}"


def entry_of(row: DecisionRow) -> AuditEntry:
    """Return the entry that the row holds."""
    return AuditEntry(**{field.name: getattr(row, field.name) for field in fields(AuditEntry)})
