"""The tables of decisions and of what agents say of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Text

from bot.storage.base import Base, UtcDateTime, choice

VERDICTS = ("right", "wrong")


class DecisionRow(Base):
    """One advice as it was given. The id sorts by time."""

    __tablename__ = "decisions"
    __table_args__ = (Index("ix_decisions_agent_at", "agent", "at"),)

    id: str = Column(String(40), primary_key=True)
    at: datetime = Column(UtcDateTime, nullable=False)
    conversation: str = Column(String(100), nullable=False, index=True)
    call_id: str | None = Column(String(100))
    agent: str | None = Column(String(100))
    asked: str = Column(Text, nullable=False)
    kind: str = Column(String(32), nullable=False)
    situation: str | None = Column(String(64))
    row: str | None = Column(String(100))
    advice: dict[str, Any] = Column(JSON, nullable=False)
    facts: list[dict[str, Any]] = Column(JSON, nullable=False)
    policy_version: str = Column(String(64), nullable=False)
    model_version: str | None = Column(String(100))


class FeedbackRow(Base):
    """What the agent says of an advice; the newest word counts. `situation` is the right one, when he chose it."""

    __tablename__ = "feedback"

    decision_id: str = Column(String(40), ForeignKey("decisions.id", ondelete="CASCADE"), primary_key=True)
    verdict: str = Column(choice("verdict", VERDICTS), nullable=False)
    situation: str | None = Column(String(64))
    agent: str = Column(String(100), nullable=False)
    at: datetime = Column(UtcDateTime, nullable=False)
