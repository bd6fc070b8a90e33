"""Brings a database to the newest schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError

from bot.errors import CopilotError
from bot.storage.session import make_engine

MIGRATIONS = Path(__file__).parent / "migrations"


def _make_folder(url: URL) -> None:
    """SQLite makes a missing file, but not the folder it lies in."""
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)


def upgrade(url: str) -> None:
    """Run all migrations that the database at the URL lacks; a second run changes nothing.

    Raises CopilotError when the database cannot be reached.
    """
    engine = make_engine(url)
    _make_folder(engine.url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except OperationalError as error:
        # The URL in full would show the password.
        problem = f"database {engine.url!r} cannot be opened: {error.orig}; check COPILOT_DATABASE_URL"
        raise CopilotError(" ".join(problem.split())) from error
    finally:
        engine.dispose()
