"""The tables of what is sent to the chats."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String

from bot.storage.base import Base, UtcDateTime


class ChatReferenceRow(Base):
    """A conversation the bot may write to unasked, as its platform wants it addressed. Holds no names of people."""

    __tablename__ = "chat_references"

    conversation: str = Column(String(200), primary_key=True)
    service_url: str = Column(String(500), nullable=False)
    reference: dict[str, Any] = Column(JSON, nullable=False)
    at: datetime = Column(UtcDateTime, nullable=False)
