"""The schema, the migrations and the sessions."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError, StatementError

import bot.accounts.models
import bot.audit.models
import bot.ops.models
from bot.errors import CopilotError
from bot.storage.base import Base
from bot.storage.migrate import upgrade
from bot.storage.session import SessionFactory, make_engine

INCIDENTS = bot.ops.models.IncidentRow.__table__
FLAGS = dict.fromkeys(("mass", "registered_in_cpk", "affects_cti", "requests_in_process", "affects_service"), False)


def test_models_and_migrations_agree(database: str) -> None:
    engine = make_engine(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_room_keeps_its_tables_in_the_one_database() -> None:
    assert {"subscribers", "cases", "incidents", "line_states", "decisions"} <= set(Base.metadata.tables)
    assert bot.accounts.models.Subscriber.metadata is bot.audit.models.DecisionRow.metadata


def test_a_second_upgrade_changes_nothing(database: str) -> None:
    upgrade(database)


def test_upgrade_works_from_any_directory(empty_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    upgrade(empty_database)
    with make_engine(empty_database).connect() as connection:
        assert connection.execute(select(INCIDENTS)).all() == []


def test_a_database_that_cannot_be_opened_is_named_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(CopilotError, match="cannot be opened") as error:
        upgrade("postgresql://copilot:topsecret@127.0.0.1:1/none")
    assert "topsecret" not in str(error.value)
    assert "\n" not in str(error.value)


def test_sqlite_waits_checks_foreign_keys_and_does_not_block_readers(tmp_path: Path) -> None:
    with make_engine(f"sqlite:///{tmp_path / 'a.db'}").connect() as connection:
        pragmas = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    assert pragmas == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "busy_timeout": 5000}


def test_a_moment_comes_back_in_utc_from_any_zone(session_factory: SessionFactory) -> None:
    moscow = datetime(2026, 11, 22, 23, 50, tzinfo=timezone(timedelta(hours=3)))
    with session_factory.begin() as session:
        session.execute(insert(INCIDENTS).values(title="сбой", opened_at=moscow, opened_by="x", **FLAGS))
    with session_factory() as session:
        stored = session.execute(select(INCIDENTS.c.opened_at)).scalar_one()
    assert stored == moscow
    assert stored.tzinfo is timezone.utc


def test_a_moment_without_a_zone_is_refused(session_factory: SessionFactory) -> None:
    with pytest.raises(StatementError, match="without a time zone"), session_factory.begin() as session:
        session.execute(
            insert(INCIDENTS).values(title="сбой", opened_at=datetime(2026, 11, 22), opened_by="x", **FLAGS)
        )


def test_a_value_outside_the_vocabulary_is_refused_by_the_database_itself(session_factory: SessionFactory) -> None:
    with pytest.raises(IntegrityError), session_factory.begin() as session:
        statement = (
            "INSERT INTO subscribers (phone_key, as_of, region, blocks_given, notes_given, services_given, cases_given)"
        )
        session.connection().exec_driver_sql(
            f"{statement} VALUES ('k', '2026-11-22', 'mars', false, false, false, false)"
        )
