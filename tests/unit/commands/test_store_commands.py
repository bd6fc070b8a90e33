"""The commands of accounts, ops and audit, run on a real database with a fixed clock."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

import bot.commands.accounts
import bot.commands.audit
import bot.commands.ops
from bot.accounts.repository import SqlAccounts
from bot.audit.journal import Feedback, Journal
from bot.audit.log import AuditEntry, SqlAuditLog
from bot.clock import MOSCOW, FixedClock
from bot.errors import CopilotError
from bot.ops.registry import SqlOps
from bot.settings import Settings
from bot.storage.deadline import Deadline
from bot.storage.session import SessionFactory

NOON = datetime(2026, 11, 22, 12, tzinfo=MOSCOW)
MODULES = {"accounts": bot.commands.accounts, "ops": bot.commands.ops, "audit": bot.commands.audit}


@dataclass
class Stores:
    session_factory: SessionFactory
    accounts: SqlAccounts
    ops: SqlOps
    audit: SqlAuditLog
    journal: Journal
    settings: Settings
    clock: FixedClock


@pytest.fixture(autouse=True)
def stores(session_factory: SessionFactory, monkeypatch: pytest.MonkeyPatch) -> Stores:
    journal = Journal(session_factory, Deadline(5))
    rooms = (SqlAccounts(session_factory), SqlOps(session_factory), SqlAuditLog(session_factory), journal)
    opened = Stores(session_factory, *rooms, Settings(), FixedClock(NOON))
    for module in MODULES.values():
        monkeypatch.setattr(module, "open_stores", lambda: opened)
    return opened


def run(command: str, *arguments: str) -> tuple[int, str]:
    room, *words = command.split()
    result = CliRunner().invoke(MODULES[room].app, [*words, *arguments])
    if isinstance(result.exception, CopilotError):
        raise result.exception
    return result.exit_code, result.output


def test_a_loaded_subscriber_is_shown_by_his_number(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("phone,balance\n8 916 123-45-67,10\n", encoding="utf-8")
    assert run("accounts load", str(file)) == (0, "Загружено абонентов: 1, из них заменено: 0, ошибок: 0\n")
    assert "balance = 10" in run("accounts show", "+79161234567")[1]


def test_a_bad_row_leaves_with_code_2_unless_partial(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("phone\n1\n", encoding="utf-8")
    code, output = run("accounts load", str(file))
    assert code == 2
    assert "a.csv: строка 2, колонка phone" in output
    assert run("accounts load", str(file), "--partial")[0] == 0


@pytest.mark.parametrize(("phone", "message"), [("123", "not a phone number"), ("89161234567", "no subscriber")])
def test_a_number_that_is_wrong_or_unknown_is_a_clear_error(phone: str, message: str) -> None:
    with pytest.raises(CopilotError, match=message):
        run("accounts show", phone)


def test_an_incident_is_opened_shown_and_closed() -> None:
    assert run("ops incident open", "CTI не отвечает", "--mass", "--by", "shift") == (0, "1\n")
    shown = json.loads(run("ops show", "--json")[1])
    assert [(incident["title"], incident["mass"]) for incident in shown["incidents"]] == [("CTI не отвечает", True)]
    assert run("ops incident close", "1", "--by", "shift")[0] == 0
    assert "Открытых инцидентов нет" in run("ops show")[1]


def test_a_line_is_closed_until_an_hour_and_given_back(stores: Stores) -> None:
    assert run("ops line", "retention", "closed", "--until", "13:00", "--by", "shift")[0] == 0
    assert stores.ops.state(NOON).lines["retention"].until == NOON.replace(hour=13)
    assert run("ops line", "retention", "auto", "--by", "shift")[0] == 0
    assert stores.ops.state(NOON).lines == {}


def test_nothing_is_set_without_a_name() -> None:
    assert run("ops line", "retention", "open")[0] == 2


def test_a_decision_is_listed_explained_and_judged(stores: Stores) -> None:
    entry = AuditEntry("d1", NOON, "c1", "аб просит старшего", "unclear", {"action": None}, [], "p1", agent="a1")
    stores.audit.record(entry)
    assert run("audit list") == (0, "d1  22.11 12:00:00  ситуация не ясна  аб просит старшего\n")
    assert run("audit show", "d1")[1].startswith("Решение d1\nКогда: 22.11.2026 12:00:00 (Мск)\n")
    assert json.loads(run("audit show", "d1", "--json")[1])["asked"] == "аб просит старшего"
    stores.journal.judge(Feedback("d1", "wrong", "senior_demand", "a1", NOON))
    line = "неверно → senior_demand  d1  22.11 12:00:00  ситуация не ясна  аб просит старшего\n"
    assert run("audit feedback") == (0, line)
