"""The tables of what is sent to the chats."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String

from bot.storage.base import Base, UtcDateTime


class ReferenceRow(Base):
    """Where a conversation of Teams can be reached without being asked first; no name of a person."""

    __tablename__ = "chat_references"

    conversation: str = Column(String(200), primary_key=True)
    service_url: str = Column(String(300), nullable=False)
    reference: dict[str, Any] = Column(JSON, nullable=False)
    at: datetime = Column(UtcDateTime, nullable=False)
