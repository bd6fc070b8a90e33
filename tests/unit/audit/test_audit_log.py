"""The log of decisions, and its explanation."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.audit.explain import entry_as_json, explain, headline
from bot.audit.log import AuditEntry, SqlAuditLog, new_decision_id
from bot.clock import MOSCOW
from bot.errors import CopilotError
from bot.storage.session import SessionFactory

NOON = datetime(2026, 11, 22, 12, tzinfo=MOSCOW)
ENTRY = AuditEntry(
    id="20261122-090000-000000-00000001",
    at=NOON,
    conversation="c1",
    asked="аб [телефон] настаивает на расторжении",
    kind="decision",
    situation="contract_termination",
    row="insists_open",
    call_id="call-7",
    agent="a1",
    advice={
        "action": "transfer",
        "target": {"id": "retention", "title": "Линия Сохранения"},
        "phrases": [{"id": "mand_transfer", "text": "Пожалуйста, оставайтесь на линии"}],
        "case": None,
        "citation": {"clause": "1", "gist": "настаивает, линия работает"},
        "next_question": None,
    },
    facts=[
        {"id": "insists", "value": True, "source": "said", "evidence": "настаивает"},
        {"id": "balance", "value": 450, "source": "account", "evidence": None},
        {"id": "topic", "value": None, "source": "said", "evidence": None},
    ],
    policy_version="p1",
    model_version="m1",
)


@pytest.fixture
def log(session_factory: SessionFactory) -> SqlAuditLog:
    return SqlAuditLog(session_factory)


def test_a_recorded_decision_comes_back_as_it_was(log: SqlAuditLog) -> None:
    log.record(ENTRY)
    assert log.get(ENTRY.id) == ENTRY


def test_an_unknown_decision_is_an_error_that_tells_where_to_look(log: SqlAuditLog) -> None:
    with pytest.raises(CopilotError, match="`copilot audit list`"):
        log.get("none")


def test_ids_sort_by_time_and_never_repeat() -> None:
    ids = [new_decision_id(NOON + timedelta(milliseconds=step)) for step in (0, 1, 999, 1000, 3_600_000)]
    assert ids == sorted(ids)
    assert new_decision_id(NOON) != new_decision_id(NOON)
    assert len(ids[0]) <= 40


def test_recent_decisions_come_newest_first_and_no_more_than_asked(log: SqlAuditLog) -> None:
    ids = [new_decision_id(NOON + timedelta(minutes=step)) for step in range(4)]
    for identifier in reversed(ids):
        log.record(replace(ENTRY, id=identifier))
    assert [entry.id for entry in log.recent(3)] == [ids[3], ids[2], ids[1]]


def test_the_explanation_names_when_what_facts_row_outcome_and_versions() -> None:
    assert explain(ENTRY).splitlines() == [
        "Решение 20261122-090000-000000-00000001",
        "Когда: 22.11.2026 12:00:00 (Мск)",
        "Разговор: c1; звонок: call-7",
        "Сотрудник: a1",
        "Спрошено: аб [телефон] настаивает на расторжении",
        "Ситуация: contract_termination (решение)",
        "Факты:",
        "  insists = да (сказано: «настаивает»)",
        "  balance = 450 (учётная запись)",
        "  topic = неизвестно (сказано)",
        "Строка таблицы: insists_open",
        "Действие: перевод",
        "Куда: Линия Сохранения",
        "Сказать: Пожалуйста, оставайтесь на линии",
        "Основание: пункт 1, настаивает, линия работает",
        "Версии: инструкция p1, модель m1",
    ]


def test_an_open_decision_is_explained_with_its_question() -> None:
    advice = {"action": "case", "case": {"category": None}, "next_question": {"text": "Причина названа?"}}
    text = explain(
        replace(ENTRY, advice=advice, facts=[], row=None, situation=None, kind="unclear", model_version=None)
    )
    assert "Ситуация: нет (ситуация не ясна)" in text
    assert "Факты: нет" in text
    assert "CASE: категория не названа" in text
    assert "Вопрос: Причина названа?" in text
    assert "модель не использована" in text


def test_a_decision_in_one_line_is_short() -> None:
    line = headline(replace(ENTRY, asked="а" * 200))
    assert line.startswith("20261122-090000-000000-00000001  22.11 12:00:00  contract_termination  ")
    assert line.endswith("…")
    assert len(line) < 140


def test_a_decision_as_json_can_be_written_down() -> None:
    assert json.loads(json.dumps(entry_as_json(ENTRY)))["at"] == "2026-11-22T12:00:00+03:00"
