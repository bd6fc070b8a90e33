"""The tables of approvals, of what goes to the chats and of what came from them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, Integer, String, Text

from bot.storage.base import Base, UtcDateTime, choice

STATES = ("pending", "approved", "rejected", "expired")


class ApprovalRow(Base):
    """What an agent may not do on his own word. The id sorts by time; `nonce` shows that a click is about this one."""

    __tablename__ = "approvals"

    id: str = Column(String(40), primary_key=True)
    nonce: str = Column(String(32), nullable=False)
    decision_id: str = Column(String(40), nullable=False, index=True)
    agent: str = Column(String(100), nullable=False, index=True)
    amount: int = Column(Integer, nullable=False)
    limit: int = Column("authority_limit", Integer, nullable=False)
    note: str = Column(Text, nullable=False)
    asked_at: datetime = Column(UtcDateTime, nullable=False, index=True)
    due_at: datetime = Column(UtcDateTime, nullable=False)
    expires_at: datetime = Column(UtcDateTime, nullable=False)
    state: str = Column(choice("state", STATES), nullable=False)
    decided_at: datetime | None = Column(UtcDateTime)
    decided_by: str | None = Column(String(100))
    decided_name: str | None = Column(String(100))
    reason: str | None = Column(Text)


class OutboxRow(Base):
    """A card to be delivered. `key` is unique: whoever comes second with the same one adds nothing."""

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_waiting", "sent_at", "due_at"),)

    id: int = Column(Integer, primary_key=True)
    key: str = Column(String(200), nullable=False, unique=True)
    matter: str = Column(String(120), nullable=False, index=True)
    parent: str | None = Column(String(120))
    platform: str = Column(String(20), nullable=False)
    channel: str = Column(String(200), nullable=False)
    look: str = Column(String(64), nullable=False)
    card: dict[str, Any] = Column(JSON, nullable=False)
    created_at: datetime = Column(UtcDateTime, nullable=False)
    due_at: datetime = Column(UtcDateTime, nullable=False)
    attempts: int = Column(Integer, nullable=False)
    sent_at: datetime | None = Column(UtcDateTime)
    error: str | None = Column(String(300))


class PostRow(Base):
    """Where the message of a matter stands in a channel, so that it is replaced in place."""

    __tablename__ = "posts"

    matter: str = Column(String(120), primary_key=True)
    platform: str = Column(String(20), primary_key=True)
    channel: str = Column(String(200), primary_key=True)
    handle: str = Column(String(500), nullable=False)


class SeenRow(Base):
    """An event of a platform that was taken; a second copy of it is not."""

    __tablename__ = "chat_seen"

    platform: str = Column(String(20), primary_key=True)
    key: str = Column(String(200), primary_key=True)
    at: datetime = Column(UtcDateTime, nullable=False, index=True)


class ReferenceRow(Base):
    """Where a conversation of Teams can be reached without being asked first; no name of a person."""

    __tablename__ = "chat_references"

    conversation: str = Column(String(200), primary_key=True)
    service_url: str = Column(String(300), nullable=False)
    reference: dict[str, Any] = Column(JSON, nullable=False)
    at: datetime = Column(UtcDateTime, nullable=False)
