"""An agent's own calls, and his word on an answer."""

import threading
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.audit.explain import verdict_line
from bot.audit.journal import Feedback, Journal
from bot.audit.log import AuditUnavailable, SqlAuditLog
from bot.clock import MOSCOW
from bot.storage.deadline import Deadline
from bot.storage.session import SessionFactory, make_engine, make_session_factory
from tests.unit.audit.test_audit_log import ENTRY, NOON

WORD = Feedback(ENTRY.id, "wrong", "vip_line", "a1", NOON)


@pytest.fixture
def journal(session_factory: SessionFactory) -> Journal:
    log = SqlAuditLog(session_factory)
    log.record(ENTRY)
    log.record(replace(ENTRY, id="later", at=NOON + timedelta(minutes=1)))
    log.record(replace(ENTRY, id="long-ago", at=NOON - timedelta(hours=13)))
    log.record(replace(ENTRY, id="another-s", agent="a2"))
    log.record(replace(ENTRY, id="nobody-s", agent=None))
    return Journal(session_factory, Deadline(5))


def test_the_calls_are_the_agent_s_own_of_the_shift_newest_first(journal: Journal) -> None:
    mine = journal.of_agent("a1", NOON - timedelta(hours=12), 9)
    assert [entry.id for entry in mine] == ["later", ENTRY.id]
    assert journal.of_agent("a1", NOON - timedelta(hours=12), 1) == mine[:1]
    assert journal.of_agent("nobody", NOON - timedelta(days=9), 9) == []


def test_a_later_word_replaces_an_earlier_one(journal: Journal) -> None:
    later = replace(WORD, verdict="right", situation=None, at=NOON + timedelta(minutes=5))
    assert (journal.judge(WORD), journal.judge(later)) == (True, True)
    assert [word for word, _ in journal.words(9)] == [later]


@pytest.mark.parametrize("decision", ["none", "another-s", "nobody-s"])
def test_of_an_answer_that_he_was_not_given_an_agent_says_nothing(journal: Journal, decision: str) -> None:
    assert journal.judge(replace(WORD, decision_id=decision)) is False
    assert journal.words(9) == []


def test_the_words_are_read_with_their_decisions_newest_first(journal: Journal) -> None:
    journal.judge(replace(WORD, at=NOON + timedelta(minutes=5)))
    journal.judge(Feedback("later", "right", None, "a1", NOON + timedelta(minutes=6)))
    lines = [verdict_line(word, entry) for word, entry in journal.words(9)]
    assert lines[0].startswith("верно  later  22.11 12:01:00  contract_termination")
    assert lines[1].startswith(f"неверно → vip_line  {ENTRY.id}")
    assert len(journal.words(1)) == 1


def test_a_database_that_is_not_there_or_hangs_is_told_as_such(tmp_path: Any) -> None:
    missing = make_session_factory(make_engine(f"sqlite:///{tmp_path / 'no' / 'folder.db'}"))
    with pytest.raises(AuditUnavailable):
        Journal(missing, Deadline(5)).of_agent("a1", datetime(2026, 11, 22, tzinfo=MOSCOW), 9)
    let_go = threading.Event()
    hanging: Any = let_go.wait
    with pytest.raises(AuditUnavailable):
        Journal(lambda: hanging(), Deadline(0.01)).of_agent("a1", NOON, 9)  # type: ignore[arg-type]
    let_go.set()
