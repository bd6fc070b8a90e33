"""Where accounts are looked up: the port, the database behind it, and the same within a time."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from sqlalchemy import delete, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.accounts.account import Account, account_of
from bot.accounts.models import Subscriber
from bot.errors import CopilotError
from bot.storage.deadline import DOWN, Deadline, DeadlineMissed
from bot.storage.session import SessionFactory

_CHUNK = 500  # SQLite allows some thousand parameters in a statement


class AccountsUnavailable(CopilotError):
    """The account could not be looked up; `reason` says why, in words for the agent."""

    def __init__(self, reason: str) -> None:
        """Keep the reason; it is the message too."""
        super().__init__(reason)
        self.reason = reason


class Accounts(Protocol):
    """Looks accounts up."""

    def find(self, subscriber: str) -> Account | None:
        """Return the account of the pseudonym, None when there is none; raises AccountsUnavailable."""


class SqlAccounts:
    """Accounts in the database."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def find(self, subscriber: str) -> Account | None:
        """Return the account of the pseudonym, None when there is none; raises AccountsUnavailable."""
        try:
            with self._session_factory() as session:
                row = session.scalars(select(Subscriber).filter_by(phone_key=subscriber)).one_or_none()
                return account_of(row) if row else None
        except SQLAlchemyError as error:
            raise AccountsUnavailable(DOWN) from error


class TimedAccounts:
    """Accounts that answer in time or not at all."""

    def __init__(self, inner: Accounts, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def find(self, subscriber: str) -> Account | None:
        """Return the account as the inner look-up does; raises AccountsUnavailable when the time is over."""
        try:
            return self._deadline.run(lambda: self._inner.find(subscriber))
        except DeadlineMissed as error:
            raise AccountsUnavailable(error.reason) from error


def salutation_of(accounts: Accounts, subscriber: str | None) -> str | None:
    """Return the client's name and patronymic, None when it is not on record or cannot be looked up now."""
    try:
        account = accounts.find(subscriber) if subscriber else None
    except AccountsUnavailable:
        return None  # the advice itself says that the account could not be looked up
    return account.salutation if account else None


def has_subscribers(session_factory: SessionFactory) -> bool:
    """Tell whether any subscriber is on record."""
    with session_factory() as session:
        return session.execute(select(Subscriber.__table__.c.phone_key).limit(1)).first() is not None


def replace_accounts(session: Session, subscribers: Sequence[Subscriber]) -> int:
    """Store the subscribers in place of what is on record of them; return how many were on record."""
    replaced = sum(_forget(session, keys) for keys in _chunks([subscriber.phone_key for subscriber in subscribers]))
    session.add_all(subscribers)
    session.flush()
    return replaced


def _forget(session: Session, keys: list[str]) -> int:
    """Delete the subscribers; what belongs to them goes with them by the foreign keys."""
    statement = delete(Subscriber).where(Subscriber.__table__.c.phone_key.in_(keys))
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)


def _chunks(keys: list[str]) -> Iterable[list[str]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))
