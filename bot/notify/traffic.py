"""What the log of decisions says about the hours: counted answers, without a word of what was typed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.audit.models import DecisionRow, FeedbackRow
from bot.storage.session import SessionFactory

_DECISIONS: Any = DecisionRow.__table__.c
_FEEDBACK: Any = FeedbackRow.__table__.c


@dataclass(frozen=True)
class Answer:
    """An answer that was given: when, to which call, what it was. `target` and `case` None: no transfer, no CASE."""

    id: str
    at: datetime
    call: str
    kind: str
    situation: str | None
    target: str | None
    case: str | None
    question: str | None
    clause: str | None

    @property
    def understood(self) -> bool:
        """Whether it was a decision, not a choice of readings."""
        return self.kind != "unclear"


class Traffic:
    """Reads the log of decisions for those who watch it."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def answers(self, since: datetime, until: datetime) -> list[Answer]:
        """Return the answers of the time [since, until), oldest first."""
        advice: Any = DecisionRow.advice
        wanted = select(
            _DECISIONS.id,
            _DECISIONS.at,
            _DECISIONS.conversation,
            _DECISIONS.kind,
            _DECISIONS.situation,
            advice["target"]["id"].as_string(),
            advice["case"]["category"].as_string(),
            advice["next_question"]["fact"].as_string(),
            advice["citation"]["clause"].as_string(),
        )
        with self._session_factory() as session:
            inside = wanted.where(_DECISIONS.at >= since, _DECISIONS.at < until)
            return [Answer(*row) for row in session.execute(inside.order_by(_DECISIONS.id))]

    def called_wrong(self, since: datetime, until: datetime) -> list[str | None]:
        """Return the situations of the answers that agents called wrong in the time."""
        wrong = (_FEEDBACK.verdict == "wrong", _FEEDBACK.at >= since, _FEEDBACK.at < until)
        both = select(_DECISIONS.situation).join(FeedbackRow, _FEEDBACK.decision_id == _DECISIONS.id).where(*wrong)
        with self._session_factory() as session:
            return list(session.scalars(both))
