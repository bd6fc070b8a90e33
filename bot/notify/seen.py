"""Each event of a platform is taken once, whichever server it reaches and however often it is sent."""

from datetime import timedelta
from typing import Any

from sqlalchemy import delete

from bot.clock import Clock
from bot.notify.models import SeenRow
from bot.storage.session import SessionFactory, add_once

KEPT = timedelta(days=2)
"""Slack sends again within minutes, Teams within an hour."""
LONGEST_KEY = 200
_SEEN: Any = SeenRow.__table__.c


class Seen:
    """The events that were taken, in the database."""

    def __init__(self, session_factory: SessionFactory, clock: Clock) -> None:
        self._session_factory = session_factory
        self._clock = clock

    def first(self, platform: str, key: str) -> bool:
        """Return True once for each key; whoever comes later gets False."""
        row = SeenRow(platform=platform, key=key[:LONGEST_KEY], at=self._clock.now())
        return add_once(self._session_factory, row)

    def forget(self) -> None:
        """Drop what is too old to come again."""
        with self._session_factory.begin() as session:
            session.execute(delete(SeenRow).where(_SEEN.at < self._clock.now() - KEPT))
