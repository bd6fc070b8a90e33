"""Two days of invented traffic, the same at every run, for the picture of a digest."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.audit.models import FeedbackRow
from bot.bootstrap import Application
from bot.clock import moscow
from bot.notify.approvals import Verdict
from tests.support.chat import decide

BY_HOUR = (3, 1, 0, 0, 1, 2, 4, 8, 14, 22, 27, 25, 21, 23, 26, 24, 20, 19, 21, 24, 22, 17, 11, 6)
"""Calls of an hour of the day, Moscow time."""
SITUATIONS = {
    "contract_termination": 24,
    "complex_question": 20,
    "discount_request": 16,
    "equipment_issue": 12,
    "existing_case_followup": 8,
    "number_change": 5,
    "employee_complaint": 4,
    "office_contact": 3,
    "fraud_victim": 2,
}
TARGETS = {"contract_termination": "retention", "equipment_issue": "equipment_experts"}
CASES = {"complex_question": "Сложный вопрос", "existing_case_followup": "Повторное обращение"}
BAD_HOUR, BAD_SHARE, USUAL_SHARE = 18, 0.4, 0.05
"""When the assistant understood little, and the share of what it did not understand then and otherwise."""


def keep_two_days(app: Application, until: datetime) -> None:
    """Record the answers of the 48 hours before the moment, some of them called wrong, and some approvals."""
    chance, sessions = Random(7), app.stores.session_factory
    for ago in range(48, 0, -1):
        hour = until - timedelta(hours=ago)
        calls = round(BY_HOUR[moscow(hour).hour] * (0.9 if ago > 24 else 1))
        bad = moscow(hour).hour == BAD_HOUR and ago <= 24
        for number in range(calls):
            at = hour + timedelta(seconds=number * 3600 // calls)
            answer = _answer(chance, BAD_SHARE if bad else USUAL_SHARE)
            decision = decide(sessions, at, f"{ago}-{number}", **answer)
            if answer["situation"] == "number_change" and chance.random() < 0.3:
                with sessions.begin() as session:
                    session.add(FeedbackRow(decision_id=decision, at=at, agent="op1", verdict="wrong"))
        if ago % 6 == 1:
            asked = app.approvals.ask(f"d{ago}", "op1", 700 + 100 * (ago % 4), 600, "", hour)
            app.approvals.decide(asked.id, asked.nonce, Verdict(True, "slack:U1", "Анна"), hour + timedelta(minutes=2))


def _answer(chance: Random, unclear: float) -> dict[str, Any]:
    if chance.random() < unclear:
        return {"kind": "unclear", "situation": None}
    (situation,) = chance.choices(list(SITUATIONS), list(SITUATIONS.values()))
    target, case = TARGETS.get(situation), CASES.get(situation)
    return {
        "situation": situation,
        "target": target and {"id": target},
        "case": case and {"category": case},
    }
