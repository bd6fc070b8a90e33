"""What supervisors read: alerts, approvals, and the digest with its picture."""

from datetime import datetime, timedelta

import pytest

from bot.clock import MOSCOW
from bot.notify import cards
from bot.notify.approvals import Approvals, Verdict
from bot.notify.digest import Digest
from bot.notify.picture import hours_before
from bot.notify.traffic import Traffic
from bot.ops.state import Incident, IncidentMarks
from bot.policy.model import Policy
from bot.storage.session import SessionFactory
from tests.support.chat import decide

NOON = datetime(2026, 11, 24, 12, tzinfo=MOSCOW)


def test_a_decided_approval_says_first_who_when_and_why(session_factory: SessionFactory) -> None:
    approvals = Approvals(session_factory)
    asked = approvals.ask("d1", "op1", 900, 600, "третья неделя без связи", NOON)
    decided, _ = approvals.decide(asked.id, asked.nonce, Verdict(False, "u", "Анна", "уже вернули"), NOON)
    card = cards.approval_card("Нужно решение", decided, NOON)
    assert card.sections[0].text == "Анна, 12:00. Причина: уже вернули"
    assert (card.sections[1].head, card.sections[1].text) == ("Оператор пишет", "третья неделя без связи")
    assert cards.decision_text(decided) == "Отклонено — Анна, 12:00. Причина: уже вернули"


def test_an_approval_that_nobody_answered_says_until_when_it_waited(session_factory: SessionFactory) -> None:
    approvals = Approvals(session_factory)
    approvals.ask("d1", "op1", 900, 600, "", NOON)
    approvals.expire(NOON + timedelta(minutes=16))
    (expired,) = approvals.since(NOON)
    card = cards.approval_card("Нужно решение", expired, NOON)
    assert (card.tone, card.sections[0].text) == ("warning", "Никто не ответил до 12:15")


def test_an_open_incident_says_how_to_close_it() -> None:
    incident = Incident(12, "сбой", IncidentMarks(mass=True), NOON, "u", None, None)
    assert "«инцидент закрыть 12»" in cards.incident_card("Массовый инцидент", incident).sections[-1].text


def test_the_last_transfer_of_a_night_is_the_latest(session_factory: SessionFactory) -> None:
    for minutes, call in ((0, "b"), (30, "a"), (10, "c")):
        decide(session_factory, NOON + timedelta(minutes=minutes), call, target={"id": "duty_manager"})
    transfers = Traffic(session_factory).answers(NOON, NOON + timedelta(hours=1))
    card = cards.night_card("Ночью", [transfers[2], transfers[0], transfers[1]])
    assert card.sections[0].text == "Звонков за ночь: 3, последний — в 12:30. Подробно — в ветке."


@pytest.mark.parametrize(("minute", "count"), [(0, 24), (30, 25)])
def test_the_hours_of_a_day_stand_in_their_order(minute: int, count: int) -> None:
    hours = hours_before(NOON.replace(minute=minute))
    assert (hours[0], len(hours)) == (NOON - timedelta(days=1), count)
    assert hours == sorted(hours)


def test_a_digest_counts_the_day_and_says_what_to_look_at(session_factory: SessionFactory, policy: Policy) -> None:
    for number in range(12):
        given = {"target": {"id": "retention"}} if number else {"kind": "unclear", "situation": None}
        decide(session_factory, NOON - timedelta(hours=2, minutes=number), f"c{number}", **given)
    for number in range(10):
        kind = "unclear" if number < 5 else "decision"
        decide(session_factory, NOON - timedelta(hours=1), f"d{number}", kind=kind, situation=None)
    decide(session_factory, NOON - timedelta(hours=30), "before")
    digest = Digest(Traffic(session_factory), Approvals(session_factory))
    card = digest.card(policy, "Смена А", NOON)
    numbers, attention = card.sections
    assert "Звонков: 22 (+21)" in numbers.text
    assert "Переводов: 11 (+11)" in numbers.text
    assert "Не понято вопросов: 27%" in numbers.text
    assert attention.text == "• С 11:00 до 12:00 не понято 50% вопросов"
    assert card.picture and card.picture.png.startswith(b"\x89PNG")
