"""Tables of the account. Empty means that the source did not give it: unknown, never «no»."""

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String
from sqlalchemy.orm import relationship

from bot.storage.base import Base, UtcDateTime, choice

CLIENT_TYPES = ("individual", "legal_entity")
REGIONS = ("moscow", "south", "centre", "siberia", "other")
VIPS = ("none", "vip", "vip5_with_sm", "vip5_without_sm")
GRADES = tuple(f"pl_m{level}" for level in range(1, 9))
BLOCK_KINDS = ("sim", "number")
BLOCK_SETTERS = ("fraud_directorate", "security_service", "finance", "client", "other")
NOTE_CHANNELS = ("flash", "interaction", "memo")
NOTE_TOPICS = ("block_reason", "former_employee", "other")
SERVICES = ("trust_payment", "auto_trust_payment", "formal_correction")
CASE_CATEGORIES = (
    "back_office",
    "back_office_retention",
    "experts_support",
    "equipment_experts",
    "personal_account_b2b",
    "personal_account_b2c",
    "personal_account",
    "other",
)
CASE_STATUSES = ("open", "in_progress", "closed")


def _owner() -> Column:
    return Column(ForeignKey("subscribers.id", ondelete="CASCADE"), nullable=False, index=True)


class Subscriber(Base):
    """A subscriber; `as_of` is when the source held this data true.

    `*_given` tell an empty list («no blocks») from a list that the source did not give (unknown).
    """

    __tablename__ = "subscribers"

    id: int = Column(Integer, primary_key=True)
    phone_key: str = Column(String(32), nullable=False, unique=True)
    as_of: datetime = Column(UtcDateTime, nullable=False)
    salutation: str | None = Column(String(100))
    client_type: str | None = Column(choice("client_type", CLIENT_TYPES))
    region: str | None = Column(choice("region", REGIONS))
    vip: str | None = Column(choice("vip", VIPS))
    balance_kopecks: int | None = Column(BigInteger)
    many_earlier_credits: bool | None = Column(Boolean)
    earlier_discount_or_temporary_payment: bool | None = Column(Boolean)
    employee_grade: str | None = Column(choice("employee_grade", GRADES))
    left_company_at: datetime | None = Column(UtcDateTime)
    has_universal_password: bool | None = Column(Boolean)
    password_consent: bool | None = Column(Boolean)
    blocks_given: bool = Column(Boolean, nullable=False, default=False)
    notes_given: bool = Column(Boolean, nullable=False, default=False)
    services_given: bool = Column(Boolean, nullable=False, default=False)
    cases_given: bool = Column(Boolean, nullable=False, default=False)

    blocks: list["Block"] = relationship("Block", lazy="selectin")
    notes: list["Note"] = relationship("Note", lazy="selectin")
    services: list["Service"] = relationship("Service", lazy="selectin")
    cases: list["Case"] = relationship("Case", lazy="selectin")


class Block(Base):
    """A block of the SIM or the number: in force until lifted."""

    __tablename__ = "blocks"

    id: int = Column(Integer, primary_key=True)
    subscriber_id: int = _owner()
    kind: str = Column(choice("kind", BLOCK_KINDS), nullable=False)
    set_by: str = Column(choice("set_by", BLOCK_SETTERS), nullable=False)
    since: datetime = Column(UtcDateTime, nullable=False)
    lifted: datetime | None = Column(UtcDateTime)


class Note(Base):
    """A comment on the subscriber: only where it stands and what it is about, for its text may name persons."""

    __tablename__ = "notes"

    id: int = Column(Integer, primary_key=True)
    subscriber_id: int = _owner()
    channel: str = Column(choice("channel", NOTE_CHANNELS), nullable=False)
    topic: str = Column(choice("topic", NOTE_TOPICS), nullable=False)
    made_at: datetime = Column(UtcDateTime, nullable=False)


class Service(Base):
    """A payment given in advance; `debited`: its money was written off."""

    __tablename__ = "services"

    id: int = Column(Integer, primary_key=True)
    subscriber_id: int = _owner()
    code: str = Column(choice("code", SERVICES), nullable=False)
    active: bool = Column(Boolean, nullable=False)
    debited: bool | None = Column(Boolean)


class Case(Base):
    """A CASE made in an earlier call."""

    __tablename__ = "cases"

    id: int = Column(Integer, primary_key=True)
    subscriber_id: int = _owner()
    number: str = Column(String(32), nullable=False)
    category: str = Column(choice("category", CASE_CATEGORIES), nullable=False)
    status: str = Column(choice("status", CASE_STATUSES), nullable=False)
    theme: str | None = Column(String(200))
    opened_at: datetime = Column(UtcDateTime, nullable=False)
    closed_at: datetime | None = Column(UtcDateTime)
