"""Looking accounts up: in the database, and within a limit of time."""

import threading
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.accounts.account import Account
from bot.accounts.models import Case, Subscriber
from bot.accounts.repository import AccountsUnavailable, SqlAccounts, TimedAccounts, replace_accounts
from bot.storage.deadline import Deadline
from bot.storage.session import SessionFactory, make_engine, make_session_factory

DAY = datetime(2026, 11, 1, tzinfo=timezone.utc)
ACCOUNT = Account("Анна Петровна", DAY, {"balance": 1}, ())


def stored(balance: int) -> Subscriber:
    old = Case(number="1", category="other", status="open", opened_at=DAY)
    return Subscriber(phone_key="k", as_of=DAY, balance_kopecks=balance, cases_given=True, cases=[old])


class Hanging:
    """An account base that answers only when it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.asked = 0

    def find(self, subscriber: str) -> Account | None:
        self.asked += 1
        self.let_go.wait()
        return ACCOUNT


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    base = Hanging()
    yield base
    base.let_go.set()


def test_a_stored_account_is_found_by_its_pseudonym(session_factory: SessionFactory) -> None:
    with session_factory.begin() as session:
        assert replace_accounts(session, [stored(5000)]) == 0
    account = SqlAccounts(session_factory).find("k")
    assert account is not None
    assert account.facts == {"balance": 50, "case_status": "open", "case_category": "other"}
    assert account.as_of == DAY


def test_an_unknown_pseudonym_is_none(session_factory: SessionFactory) -> None:
    assert SqlAccounts(session_factory).find("nobody") is None


def test_a_subscriber_stored_again_is_replaced_with_all_that_belongs_to_him(session_factory: SessionFactory) -> None:
    with session_factory.begin() as session:
        replace_accounts(session, [stored(5000)])
    with session_factory.begin() as session:
        assert replace_accounts(session, [stored(-100)]) == 1
    account = SqlAccounts(session_factory).find("k")
    assert account is not None
    assert account.facts["balance"] == -1
    assert len(account.cases) == 1


def test_a_database_that_fails_is_unavailable(tmp_path: Path) -> None:
    without_tables = make_session_factory(make_engine(f"sqlite:///{tmp_path / 'empty.db'}"))
    with pytest.raises(AccountsUnavailable) as error:
        TimedAccounts(SqlAccounts(without_tables), Deadline(5)).find("k")
    assert error.value.reason == "база недоступна"


def test_an_answer_in_time_is_passed_on(session_factory: SessionFactory) -> None:
    assert TimedAccounts(SqlAccounts(session_factory), Deadline(5)).find("nobody") is None


def test_an_answer_too_late_is_unavailable_with_the_limit_in_words(hanging: Hanging) -> None:
    with pytest.raises(AccountsUnavailable) as error:
        TimedAccounts(hanging, Deadline(0.01)).find("k")
    assert error.value.reason == "база не ответила за 0,01 с"


def test_the_limit_is_three_tenths_of_a_second_unless_set(hanging: Hanging) -> None:
    with pytest.raises(AccountsUnavailable, match="за 0,3 с"):
        TimedAccounts(hanging, Deadline()).find("k")


def test_a_hanging_database_costs_no_more_threads_and_then_fails_at_once(hanging: Hanging) -> None:
    accounts = TimedAccounts(hanging, Deadline(0.01, threads=2))
    reasons = []
    for _ in range(5):
        with pytest.raises(AccountsUnavailable) as error:
            accounts.find("k")
        reasons.append(error.value.reason)
    assert reasons == ["база не ответила за 0,01 с"] * 2 + ["база недоступна"] * 3
    assert hanging.asked == 2


def test_a_database_that_recovers_is_asked_again(hanging: Hanging) -> None:
    freed = threading.Event()
    deadline = Deadline(0.01, threads=1)
    accounts = TimedAccounts(hanging, deadline)
    with pytest.raises(AccountsUnavailable):
        accounts.find("k")
    (stuck,) = deadline._hanging
    stuck.add_done_callback(lambda _: freed.set())
    hanging.let_go.set()
    assert freed.wait(5)
    assert accounts.find("k") == ACCOUNT


def test_an_error_of_the_program_is_not_taken_for_a_dead_database() -> None:
    class Broken:
        def find(self, subscriber: str) -> Account | None:
            raise KeyError(subscriber)

    with pytest.raises(KeyError):
        TimedAccounts(Broken(), Deadline(5)).find("k")
