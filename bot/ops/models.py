"""Tables of the incident registry and of the line states set by hand."""

from datetime import datetime

from sqlalchemy import Boolean, Column, Integer, String

from bot.storage.base import Base, UtcDateTime


class IncidentRow(Base):
    """An incident, open until `closed_at`."""

    __tablename__ = "incidents"

    id: int = Column(Integer, primary_key=True)
    title: str = Column(String(200), nullable=False)
    mass: bool = Column(Boolean, nullable=False)
    registered_in_cpk: bool = Column(Boolean, nullable=False)
    affects_cti: bool = Column(Boolean, nullable=False)
    requests_in_process: bool = Column(Boolean, nullable=False)
    affects_service: bool = Column(Boolean, nullable=False)
    opened_at: datetime = Column(UtcDateTime, nullable=False)
    opened_by: str = Column(String(100), nullable=False)
    closed_at: datetime | None = Column(UtcDateTime, index=True)
    closed_by: str | None = Column(String(100))


class LineStateRow(Base):
    """A word of ops on a line; the newest one counts. `is_open` empty: the schedule decides again."""

    __tablename__ = "line_states"

    id: int = Column(Integer, primary_key=True)
    line: str = Column(String(32), nullable=False, index=True)
    is_open: bool | None = Column(Boolean)
    until: datetime | None = Column(UtcDateTime)
    note: str | None = Column(String(500))
    set_at: datetime = Column(UtcDateTime, nullable=False)
    set_by: str = Column(String(100), nullable=False)
