"""Databases for the tests of the stores: SQLite files always, a PostgreSQL server when one is named."""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from bot.storage.migrate import upgrade
from bot.storage.session import SessionFactory, make_engine, make_session_factory

POSTGRES = "COPILOT_TEST_DATABASE_URL"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'copilot.db'}"
        return
    if POSTGRES not in os.environ:
        pytest.skip(f"{POSTGRES} is not set")
    yield from _schema_of_its_own(os.environ[POSTGRES])


@pytest.fixture
def database(empty_database: str) -> str:
    """The URL of a database with the newest schema."""
    upgrade(empty_database)
    return empty_database


@pytest.fixture
def session_factory(database: str) -> Iterator[SessionFactory]:
    engine = make_engine(database)
    yield make_session_factory(engine)
    engine.dispose()


def _schema_of_its_own(url: str) -> Iterator[str]:
    schema = f"test_{uuid4().hex}"
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
    yield f"{url}{'&' if '?' in url else '?'}options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.exec_driver_sql(f"DROP SCHEMA {schema} CASCADE")
    engine.dispose()
