"""Engines and sessions for any SQLAlchemy URL."""

import json
from contextlib import AbstractContextManager
from functools import partial
from typing import Any, Protocol

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",  # readers never wait for the writer
    "PRAGMA synchronous=NORMAL",  # in WAL mode safe when the process dies, and one fsync less per insert
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)
# A dead link must fail within seconds, or the threads that look accounts up would hang on it for hours.
LIBPQ_OPTIONS = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


class SessionFactory(Protocol):
    """Opens sessions: `with factory() as session`, or `with factory.begin() as session`, which commits at the end."""

    def __call__(self) -> Session:
        """Return a session."""

    def begin(self) -> AbstractContextManager[Session]:
        """Return a session in a transaction."""


def make_engine(url: str) -> Engine:
    """Return an engine for the URL. No connection is made before the first use."""
    target = make_url(url)
    engine = create_engine(
        target, future=True, json_serializer=partial(json.dumps, ensure_ascii=False), **_options(target)
    )
    if target.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
    return engine


def make_session_factory(engine: Engine) -> SessionFactory:
    """Return a factory of sessions of the engine."""
    factory: SessionFactory = sessionmaker(bind=engine, class_=Session, future=True, expire_on_commit=False)
    return factory


def add_once(sessions: SessionFactory, row: Any) -> bool:
    """Add the row; False when one with its key is there already, put there by whichever server."""
    try:
        with sessions.begin() as session:
            session.add(row)
    except IntegrityError:
        return False
    return True


def tell_database_error(error: Exception) -> str | None:
    """Return what a database error means for the operator, None when the error is no such thing.

    The driver's own words are given, never the statement: its parameters may be personal data.
    """
    if not isinstance(error, SQLAlchemyError):
        return None
    cause = " ".join(str(getattr(error, "orig", None) or type(error).__name__).split())
    return f"the database cannot be used ({cause}); check COPILOT_DATABASE_URL and run `copilot prepare`"


def _options(url: URL) -> dict[str, Any]:
    if url.get_backend_name() == "sqlite":
        # SQLAlchemy 1.4 would open the file anew for every session.
        return {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}}
    if url.get_driver_name() == "psycopg2":
        return {"pool_pre_ping": True, "pool_timeout": 5, "connect_args": LIBPQ_OPTIONS}
    return {"pool_pre_ping": True, "pool_timeout": 5}


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(pragma)
    cursor.close()
