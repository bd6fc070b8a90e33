"""The calls of the shift as lines, in words and searched; buttons as a person would have typed them."""

from dataclasses import replace
from typing import Any

import pytest

from bot.audit.log import AuditEntry
from bot.policy.model import Policy
from bot.presenters.history import history_of
from bot.presenters.payloads import in_words
from tests.unit.audit.test_audit_log import ENTRY

OPEN = {"title": "Клиент хочет расторгнуть договор", "where": "Переключите на линию Сохранения", "case": None}
CLOSED = {**OPEN, "where": "Не переключайте, создайте CASE", "case": {"category": None, "description": "Сохранение"}}


def entry(identifier: str, asked: str, advice: dict[str, Any]) -> AuditEntry:
    return replace(ENTRY, id=identifier, asked=asked, advice=advice)


ENTRIES = [entry("2", "/follow_up", CLOSED), entry("1", "расторгнуть, НАСТАИВАЕТ", OPEN)]


def test_a_line_says_when_what_and_where(policy: Policy) -> None:
    assert history_of(policy, ENTRIES, "", 9)[0] == {
        "decision_id": "2",
        "at": "2026-11-22T12:00:00+03:00",
        "asked": "решено заново",
        "kind": "decision",
        "situation": "contract_termination",
        "title": "Клиент хочет расторгнуть договор",
        "where": "Не переключайте, создайте CASE",
        "case": "Сохранение",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["2", "1"]),
        ("договор", ["2", "1"]),
        ("настаивает", ["1"]),
        ("case сохранение", ["2"]),
        ("настаивает case", []),
        ("follow_up", []),
        ("None", []),
    ],
)
def test_a_line_is_found_by_every_word_of_the_query_in_any_case(policy: Policy, query: str, found: list[str]) -> None:
    assert [line["decision_id"] for line in history_of(policy, ENTRIES, query, 9)] == found


def test_no_more_lines_than_asked_for(policy: Policy) -> None:
    assert [line["decision_id"] for line in history_of(policy, ENTRIES, "", 1)] == ["2"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("клиент настаивает", "клиент настаивает"),
        ("/dont_know", "не знаю"),
        ("/sim_block_request", "Клиент просит заблокировать SIM"),
        ('/follow_up{"fact": [{"id": "insists", "value": false}]}', "клиент не настаивает"),
        ('/follow_up{"fact": [{"id": "balance", "value": 5}]}', "баланс положительный"),
        ('/follow_up{"fact": 5}', '/follow_up{"fact": 5}'),
        ('/follow_up{"fact": [{"id": "no_such", "value": 5}]}', '/follow_up{"fact": [{"id": "no_such", "value": 5}]}'),
        ("/follow_up{", "/follow_up{"),
        ("/no_such", "/no_such"),
    ],
)
def test_a_button_is_shown_in_the_words_of_the_policy(policy: Policy, text: str, words: str) -> None:
    assert in_words(policy, text) == words
