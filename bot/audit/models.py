"""The table of decisions."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String, Text

from bot.storage.base import Base, UtcDateTime


class DecisionRow(Base):
    """One advice as it was given. The id sorts by time."""

    __tablename__ = "decisions"

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
