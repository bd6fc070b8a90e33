"""Approvals: asked once, decided once, never left hanging."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from bot.clock import MOSCOW
from bot.notify.approvals import ANSWER_WITHIN, EXPIRES_AFTER, Approval, Approvals, NoSuchApproval, Verdict
from bot.storage.session import SessionFactory

NOON = datetime(2026, 11, 24, 12, tzinfo=MOSCOW)
SOON = NOON + timedelta(seconds=40)


@pytest.fixture
def approvals(session_factory: SessionFactory) -> Approvals:
    return Approvals(session_factory)


@pytest.fixture
def asked(approvals: Approvals) -> Approval:
    return approvals.ask("d1", "op1", 900, 600, "терпел три дня без связи", NOON)


def test_the_same_sum_for_the_same_answer_is_the_same_request(approvals: Approvals, asked: Approval) -> None:
    again = approvals.ask("d1", "op1", 900, 600, "ещё раз", SOON)
    other = approvals.ask("d1", "op1", 1200, 600, "", SOON)
    assert again == asked
    assert other.id != asked.id
    assert [one.id for one in approvals.of_agent("op1", NOON)] == [other.id, asked.id]
    assert approvals.of_agent("op2", NOON) == []


def test_the_first_decision_counts_and_a_later_one_learns_of_it(approvals: Approvals, asked: Approval) -> None:
    first, counted = approvals.decide(asked.id, asked.nonce, Verdict(False, "slack:U1", "Анна", "не за что"), SOON)
    second, counted_too = approvals.decide(asked.id, asked.nonce, Verdict(True, "slack:U2", "Борис"), SOON)
    assert (counted, counted_too) == (True, False)
    assert first == second
    assert (second.state, second.decided_name, second.reason, second.decided_at) == (
        "rejected",
        "Анна",
        "не за что",
        SOON,
    )


def test_of_twenty_decisions_at_once_one_counts(approvals: Approvals, asked: Approval) -> None:
    def decide(number: int) -> tuple[Approval, bool]:
        return approvals.decide(asked.id, asked.nonce, Verdict(number % 2 == 0, f"u{number}", f"имя {number}"), SOON)

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(decide, range(20)))
    assert sum(counted for _, counted in results) == 1
    assert len({approval.decided_by for approval, _ in results}) == 1


@pytest.mark.parametrize("wrong", ["id", "nonce"])
def test_a_button_of_another_approval_decides_nothing(approvals: Approvals, asked: Approval, wrong: str) -> None:
    given = {"id": asked.id, "nonce": asked.nonce, wrong: "forged"}
    with pytest.raises(NoSuchApproval):
        approvals.decide(given["id"], given["nonce"], Verdict(True, "u", "и"), SOON)
    assert approvals.of_agent("op1", NOON)[0].state == "pending"


def test_what_nobody_answers_escalates_and_then_expires(approvals: Approvals, asked: Approval) -> None:
    assert [asked.escalated(NOON + wait) for wait in (ANSWER_WITHIN - timedelta(seconds=1), ANSWER_WITHIN)] == [
        False,
        True,
    ]
    approvals.expire(NOON + EXPIRES_AFTER - timedelta(seconds=1))
    assert approvals.since(NOON)[0].state == "pending"
    approvals.expire(NOON + EXPIRES_AFTER)
    late, counted = approvals.decide(asked.id, asked.nonce, Verdict(True, "u", "Анна"), NOON + EXPIRES_AFTER)
    assert (late.state, counted) == ("expired", False)
