"""Where accounts are looked up: the port, the database behind it, and a limit on the time it may take."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Protocol

from sqlalchemy import delete, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.accounts.account import Account, account_of
from bot.accounts.models import Subscriber
from bot.errors import CopilotError
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
            raise AccountsUnavailable("база недоступна") from error


class TimedAccounts:
    """Accounts that answer in time or not at all.

    A look-up that hangs keeps its thread until the driver gives up. When all threads hang, further look-ups fail at
    once, so a dead database costs neither threads nor the agents' time.
    """

    def __init__(self, inner: Accounts, seconds: float = 0.3, threads: int = 4) -> None:
        self._inner = inner
        self._seconds = seconds
        self._threads = threads
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="accounts")
        self._hanging: set[Future[Account | None]] = set()

    def find(self, subscriber: str) -> Account | None:
        """Return the account as the inner look-up does; raises AccountsUnavailable after the time is over."""
        if len(self._hanging) >= self._threads:
            raise AccountsUnavailable("база недоступна")
        lookup = self._pool.submit(self._inner.find, subscriber)
        try:
            return lookup.result(self._seconds)
        except FutureTimeoutError as error:
            self._give_up(lookup)
            seconds = f"{self._seconds:g}".replace(".", ",")
            raise AccountsUnavailable(f"база не ответила за {seconds} с") from error

    def _give_up(self, lookup: "Future[Account | None]") -> None:
        if not lookup.cancel():
            self._hanging.add(lookup)
            lookup.add_done_callback(self._hanging.discard)


def salutation_of(accounts: Accounts, subscriber: str | None) -> str | None:
    """Return the client's name and patronymic, None when it is not on record or cannot be looked up now."""
    try:
        account = accounts.find(subscriber) if subscriber else None
    except AccountsUnavailable:
        return None  # the advice itself says that the account could not be looked up
    return account.salutation if account else None


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
