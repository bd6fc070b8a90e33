"""The outbox: what is to be shown in which channel, kept until the platform took it, at least once."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot.notify.models import OutboxRow, PostRow
from bot.presenters.card import Card
from bot.storage.session import SessionFactory, add_once

LEASE = timedelta(seconds=60)
"""How long a server may be at a delivery before another one takes it for dead."""
STALE = timedelta(hours=6)
"""What nobody could be told for so long is no news any more; it stays in the table, unsent."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=2), timedelta(minutes=10)
LONGEST_ERROR = 300
_OUTBOX: Any = OutboxRow.__table__.c


@dataclass(frozen=True)
class Place:
    """A channel of a platform."""

    platform: str
    channel: str


@dataclass(frozen=True)
class Delivery:
    """A card that this server is to deliver now. `handle`: the message to replace; `thread`: the one to answer."""

    id: int
    key: str
    matter: str
    place: Place
    card: Card
    attempts: int
    handle: str | None
    thread: str | None


class Outbox:
    """The outbox in the database, shared by all servers."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def put(self, matter: str, place: Place, card: Card, at: datetime, parent: str | None = None) -> bool:
        """Put the card in unless the matter looks so already; False when there was nothing to do.

        The number of the version is part of the key: of two servers that see the same change one is refused.
        """
        look = _look(card)
        with self._session_factory() as session:
            newest, versions = _newest(session, matter, place)
        if newest == look:
            return False
        row = OutboxRow(
            key=f"{matter}:{versions}:{place.platform}:{place.channel}"[:200],
            matter=matter,
            parent=parent,
            platform=place.platform,
            channel=place.channel,
            look=look,
            card=card.to_json(),
            created_at=at,
            due_at=at,
            attempts=0,
        )
        return add_once(self._session_factory, row)

    def last_put(self, matter: str, place: Place) -> datetime | None:
        """Return when the matter was last spoken of in the place, None: never."""
        query = select(func.max(_OUTBOX.created_at)).where(_OUTBOX.matter == matter, *_in(place))
        last: datetime | None = self._scalar(query)
        return last

    def begun(self, since: datetime, place: Place) -> int:
        """Return how many matters were first spoken of in the place from the moment on, details not counted."""
        own = (*_in(place), _OUTBOX.parent.is_(None))
        first = select(func.min(_OUTBOX.created_at).label("first")).where(*own).group_by(_OUTBOX.matter).subquery()
        return int(self._scalar(select(func.count()).select_from(first).where(first.c.first >= since)))

    def claim(self, at: datetime, platforms: Iterable[str], limit: int = 10) -> list[Delivery]:
        """Take what is due and return it; for the time of the lease no other server takes the same."""
        with self._session_factory() as session:
            candidates = session.execute(_due(at, platforms).limit(limit)).all()
        return [self._delivery(row) for row, due_at in candidates if self._take(row, due_at, at)]

    def delivered(self, delivery: Delivery, handle: str, at: datetime) -> None:
        """Note that the platform took it, and where it stands."""
        place = delivery.place
        with self._session_factory.begin() as session:
            session.merge(
                PostRow(matter=delivery.matter, platform=place.platform, channel=place.channel, handle=handle)
            )
            session.execute(_row(delivery.id).values(sent_at=at, error=None))

    def failed(self, delivery: Delivery, error: str, at: datetime, wait: float | None, lasting: bool) -> None:
        """Note what went wrong; unless it is `lasting` it is tried again, the later the more often it failed."""
        pause = min(FIRST_WAIT * 2**delivery.attempts, LONGEST_WAIT) if wait is None else timedelta(seconds=wait)
        values = {"due_at": at + pause, "error": error[:LONGEST_ERROR]}
        if lasting:
            values["sent_at"] = at
        with self._session_factory.begin() as session:
            session.execute(_row(delivery.id).values(**values))

    def _take(self, row: int, due_at: datetime, at: datetime) -> bool:
        """Compare and set: the one who still sees the old due time has it."""
        with self._session_factory.begin() as session:
            mine = _row(row).where(_OUTBOX.due_at == due_at, _OUTBOX.sent_at.is_(None))
            return bool(session.execute(mine.values(due_at=at + LEASE, attempts=_OUTBOX.attempts + 1)).rowcount == 1)

    def _delivery(self, row_id: int) -> Delivery:
        with self._session_factory() as session:
            row = session.get(OutboxRow, row_id)
            place = Place(row.platform, row.channel)
            handle = _handle(session, row.matter, place)
            thread = _handle(session, row.parent, place) if row.parent else None
            card = Card.from_json(row.card)
            return Delivery(row.id, row.key, row.matter, place, card, row.attempts - 1, handle, thread)

    def _scalar(self, query: Any) -> Any:
        with self._session_factory() as session:
            return session.execute(query).scalar()


def _due(at: datetime, platforms: Iterable[str]) -> Any:
    """Select what may be delivered: versions of a matter one after another, a detail after what it belongs to."""
    older, post = aliased(OutboxRow.__table__), PostRow.__table__.c
    waits = exists().where(
        older.c.matter == _OUTBOX.matter,
        older.c.platform == _OUTBOX.platform,
        older.c.channel == _OUTBOX.channel,
        older.c.sent_at.is_(None),
        older.c.id < _OUTBOX.id,
    )
    stands = exists().where(
        post.matter == _OUTBOX.parent, post.platform == _OUTBOX.platform, post.channel == _OUTBOX.channel
    )
    return (
        select(_OUTBOX.id, _OUTBOX.due_at)
        .where(_OUTBOX.sent_at.is_(None), _OUTBOX.due_at <= at, _OUTBOX.created_at > at - STALE)
        .where(_OUTBOX.platform.in_(list(platforms)), ~waits, or_(_OUTBOX.parent.is_(None), stands))
        .order_by(_OUTBOX.id)
    )


def _in(place: Place) -> tuple[Any, Any]:
    return _OUTBOX.platform == place.platform, _OUTBOX.channel == place.channel


def _newest(session: Session, matter: str, place: Place) -> tuple[str | None, int]:
    """Return how the matter looks in the place, and how many versions of it there were."""
    looks = (
        session.execute(select(_OUTBOX.look).where(_OUTBOX.matter == matter, *_in(place)).order_by(_OUTBOX.id))
        .scalars()
        .all()
    )
    return (looks[-1] if looks else None), len(looks)


def _handle(session: Session, matter: str, place: Place) -> str | None:
    post = session.get(PostRow, (matter, place.platform, place.channel))
    return post.handle if post else None


def _row(row: int) -> Any:
    return update(OutboxRow).where(_OUTBOX.id == row).execution_options(synchronize_session=False)


def _look(card: Card) -> str:
    return hashlib.sha256(json.dumps(card.to_json(), sort_keys=True).encode()).hexdigest()
