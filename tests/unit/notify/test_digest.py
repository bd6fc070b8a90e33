"""The digest: numbers against the day before, what to look at, and a picture that is one."""

from datetime import datetime, timedelta

from bot.audit.journal import Feedback, Journal
from bot.clock import MOSCOW
from bot.notify.approvals import Approvals, Verdict
from bot.notify.digest import Digest
from bot.notify.traffic import Traffic
from bot.policy.model import Policy
from bot.presenters.card import Card
from bot.storage.deadline import Deadline
from bot.storage.session import SessionFactory
from tests.support.chat import decide

EVENING = datetime(2026, 11, 24, 21, tzinfo=MOSCOW)


def card_of(sessions: SessionFactory, policy: Policy) -> Card:
    return Digest(Traffic(sessions), Approvals(sessions)).card(policy, "Смена А", EVENING)


def test_numbers_are_those_of_the_day_and_of_the_one_before(session_factory: SessionFactory, policy: Policy) -> None:
    approvals = Approvals(session_factory)
    for hours, calls in ((2, 3), (26, 5)):
        for number in range(calls):
            at = EVENING - timedelta(hours=hours)
            decide(session_factory, at, f"{hours}-{number}", target={"id": "retention"})
            decide(session_factory, at, f"{hours}-{number}", kind="unclear")
    decide(session_factory, EVENING + timedelta(minutes=1), "tomorrow")
    asked = approvals.ask("d", "op", 900, 600, "", EVENING - timedelta(hours=1))
    decided_at = EVENING - timedelta(hours=1) + timedelta(seconds=90)
    approvals.decide(asked.id, asked.nonce, Verdict(True, "u", "Анна"), decided_at)
    numbers = card_of(session_factory, policy).sections[0].text
    assert "Звонков: 3 (−2)" in numbers
    assert "Переводов: 3 (−2)" in numbers
    assert "С CASE: 0 (как было)" in numbers
    assert "Не понято вопросов: 50%\n" in numbers
    assert "Согласований: 1 (+1)" in numbers
    assert "ждали: 1,5 мин" in numbers


def test_what_went_wrong_is_named_first_and_no_more_than_three(session_factory: SessionFactory, policy: Policy) -> None:
    journal, approvals = Journal(session_factory, Deadline(5)), Approvals(session_factory)
    at = EVENING - timedelta(hours=3)
    for number in range(12):
        decide(session_factory, at, f"c{number}", kind="unclear" if number < 6 else "decision")
    for situation in ("fraud_victim", "contract_termination", "senior_demand"):
        given = decide(session_factory, at, "wrong", situation=situation)
        assert journal.judge(Feedback(given, "wrong", None, "op", at))
    approvals.ask("d", "op", 900, 600, "", at)
    approvals.expire(EVENING)
    attention = card_of(session_factory, policy).sections[1].text.split("\n")
    assert len(attention) == 3
    assert attention[0] == "• Согласований без ответа: 1"


def test_the_picture_is_a_png_and_a_day_without_calls_has_none(session_factory: SessionFactory, policy: Policy) -> None:
    assert card_of(session_factory, policy).picture is None
    decide(session_factory, EVENING - timedelta(hours=2), "c1")
    card = card_of(session_factory, policy)
    assert card.picture and card.picture.png.startswith(b"\x89PNG")
    assert Card.from_json(card.to_json()) == card
