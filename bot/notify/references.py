"""Where the conversations are that the bot may write to unasked: a platform tells it once, when the bot comes in."""

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.clock import Clock
from bot.notify.models import ReferenceRow
from bot.storage.session import SessionFactory

logger = logging.getLogger(__name__)
LONGEST_ID = 200
_ROWS: Any = ReferenceRow.__table__.c


class References(Protocol):
    """Keeps how conversations are addressed."""

    def save(self, conversation_id: str, reference: Mapping[str, Any]) -> None:
        """Keep the reference in place of an earlier one; it must hold a `serviceUrl`."""

    def find(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return the reference, None for a conversation the bot never came into."""


class StoredReferences:
    """Keeps them in the database, for all servers."""

    def __init__(self, session_factory: SessionFactory, clock: Clock) -> None:
        self._session_factory = session_factory
        self._clock = clock

    def save(self, conversation_id: str, reference: Mapping[str, Any]) -> None:
        """Keep the reference; nothing is written when it is known. An id too long for the table is logged."""
        if len(conversation_id) > LONGEST_ID:
            logger.error("a conversation's id is longer than %d characters; it cannot be written to", LONGEST_ID)
        elif self.find(conversation_id) != reference:
            self._write(conversation_id, reference)

    def find(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return the reference, None for a conversation the bot never came into."""
        with self._session_factory() as session:
            query = select(ReferenceRow).where(_ROWS.conversation == conversation_id)
            row = session.scalars(query).first()
            return dict(row.reference) if row else None

    def _write(self, conversation_id: str, reference: Mapping[str, Any]) -> None:
        row = ReferenceRow(
            conversation=conversation_id,
            service_url=str(reference["serviceUrl"]),
            reference=dict(reference),
            at=self._clock.now(),
        )
        try:
            with self._session_factory.begin() as session:
                session.merge(row)
        except IntegrityError:  # another server wrote the same conversation between our look and our write
            logger.info("a conversation was noted by another server at the same time")
