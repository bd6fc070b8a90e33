"""An agent's own part of the log: his calls of the shift, and his word on an answer."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from bot.audit.log import AuditEntry, AuditUnavailable, entry_of
from bot.audit.models import DecisionRow, FeedbackRow
from bot.storage.deadline import Deadline, DeadlineMissed
from bot.storage.session import SessionFactory

Result = TypeVar("Result")
_DECISIONS: Any = DecisionRow.__table__.c
_FEEDBACK: Any = FeedbackRow.__table__.c


@dataclass(frozen=True)
class Feedback:
    """An agent's word on a decision: `verdict` right or wrong, `situation` the right one if he chose it."""

    decision_id: str
    verdict: str
    situation: str | None
    agent: str
    at: datetime


class Journal:
    """Reads and writes within a time; raises AuditUnavailable when the database does not answer in it."""

    def __init__(self, session_factory: SessionFactory, deadline: Deadline) -> None:
        self._session_factory = session_factory
        self._deadline = deadline

    def of_agent(self, agent: str, since: datetime, limit: int) -> list[AuditEntry]:
        """Return the agent's last decisions from the moment on, newest first."""
        return self._in_time(lambda: self._of_agent(agent, since, limit))

    def judge(self, feedback: Feedback) -> bool:
        """Keep the word in place of an earlier one; False when the agent was never given that decision."""
        return self._in_time(lambda: self._judge(feedback))

    def gave(self, decision: str, agent: str) -> bool:
        """Tell whether the decision was given to the agent."""
        return self._in_time(lambda: self._gave(decision, agent))

    def words(self, limit: int) -> list[tuple[Feedback, AuditEntry]]:
        """Return the last words of all agents with the decisions they are about, newest first."""
        return self._in_time(lambda: self._words(limit))

    def _gave(self, decision: str, agent: str) -> bool:
        with self._session_factory() as session:
            row = session.get(DecisionRow, decision)
            return row is not None and row.agent == agent

    def _words(self, limit: int) -> list[tuple[Feedback, AuditEntry]]:
        both = select(FeedbackRow, DecisionRow).join(DecisionRow, _DECISIONS.id == _FEEDBACK.decision_id)
        with self._session_factory() as session:
            found = session.execute(both.order_by(_FEEDBACK.at.desc(), _FEEDBACK.decision_id.desc()).limit(limit))
            return [(feedback_of(word), entry_of(decision)) for word, decision in found]

    def _of_agent(self, agent: str, since: datetime, limit: int) -> list[AuditEntry]:
        mine = select(DecisionRow).where(_DECISIONS.agent == agent, _DECISIONS.at >= since)
        with self._session_factory() as session:
            rows = session.scalars(mine.order_by(_DECISIONS.at.desc(), _DECISIONS.id.desc()).limit(limit))
            return [entry_of(row) for row in rows]

    def _judge(self, feedback: Feedback) -> bool:
        with self._session_factory.begin() as session:
            decision = session.get(DecisionRow, feedback.decision_id)
            if decision is None or decision.agent != feedback.agent:
                return False
            session.merge(FeedbackRow(**vars(feedback)))
            return True

    def _in_time(self, task: Callable[[], Result]) -> Result:
        try:
            return self._deadline.run(task)
        except (DeadlineMissed, SQLAlchemyError) as error:
            raise AuditUnavailable("the log of decisions did not answer") from error


def feedback_of(row: FeedbackRow) -> Feedback:
    """Return the word that the row holds."""
    return Feedback(**{field.name: getattr(row, field.name) for field in fields(Feedback)})
