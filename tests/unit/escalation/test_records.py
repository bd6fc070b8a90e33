"""Where facts come from, which of them counts, and what is said when a record cannot be had."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.accounts.account import Account
from bot.accounts.repository import SqlAccounts, TimedAccounts
from bot.audit.log import TimedRecorder
from bot.clock import MOSCOW
from bot.decisions.model import Value
from bot.escalation.advice import Advice
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Agent, Said, chosen
from bot.ops.registry import TimedOps
from bot.ops.state import OpsState, OpsUnavailable
from bot.policy.model import Policy
from bot.storage.deadline import Deadline
from bot.storage.session import make_engine, make_session_factory
from tests.support.wiring import FakeAccounts, FakeOps, make_advisor


class Hanging:
    """A database that answers nothing until it is let go; stands for any of the three stores."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def _wait(self, _: Any) -> None:
        self.let_go.wait()

    find = state = record = _wait


@pytest.fixture
def hanging() -> Iterator[Any]:
    database = Hanging()
    yield database
    database.let_go.set()


def account(facts: Mapping[str, Value], as_of: str = "2026-11-22T09:00") -> Account:
    return Account("Анна Петровна", datetime.fromisoformat(as_of).replace(tzinfo=MOSCOW), facts, ())


def known(account_facts: Mapping[str, Value], as_of: str = "2026-11-22T09:00") -> FakeAccounts:
    return FakeAccounts({"anna": account(account_facts, as_of)})


def ask(situation: str, agent: Agent | None = None, **said: Value) -> AdviceRequest:
    facts = tuple(Said(fact, value, "слова") for fact, value in said.items())
    return AdviceRequest("", chosen(situation, facts), agent or Agent(), subscriber="anna")


def sources(advice: Advice) -> dict[str, tuple[Value, str]]:
    return {fact.id: (fact.value, fact.source) for fact in advice.facts}


def open_ways(advice: Advice) -> set[tuple[str, str | None]]:
    return {(way.action, way.target) for way in advice.preview}


def test_a_slow_account_database_is_not_waited_for_and_every_way_stays_open(policy: Policy, hanging: Any) -> None:
    slow = replace(make_advisor(policy), accounts=TimedAccounts(hanging, Deadline(0.01)))
    advice = slow.advise(ask("fraud_security_block"), Call()).advice
    nobody = make_advisor(policy).advise(ask("fraud_security_block"), Call()).advice
    assert "Карточка абонента не проверена: база не ответила за 0,01 с" in advice.notes
    assert open_ways(advice) == open_ways(nobody) == {("transfer", "retention"), ("self_service", None)}
    assert not [fact for fact in advice.facts if fact.source == "account"]


def test_an_account_database_that_is_down_is_said_to_be_down(policy: Policy, tmp_path: Path) -> None:
    without_tables = make_session_factory(make_engine(f"sqlite:///{tmp_path / 'empty.db'}"))
    down = replace(make_advisor(policy), accounts=TimedAccounts(SqlAccounts(without_tables), Deadline(5)))
    advice = down.advise(ask("fraud_security_block"), Call()).advice
    assert "Карточка абонента не проверена: база недоступна" in advice.notes
    assert len(advice.preview) > 1


def test_an_account_that_cannot_change_the_answer_is_not_missed(policy: Policy, hanging: Any) -> None:
    slow = replace(make_advisor(policy), accounts=TimedAccounts(hanging, Deadline(0.01)))
    advice = slow.advise(ask("sim_block_request"), Call()).advice
    assert (advice.row, advice.notes) == ("sb-self", ())


def test_slow_ops_are_said_not_to_be_checked_and_the_clock_still_tells_the_line(policy: Policy, hanging: Any) -> None:
    slow = replace(make_advisor(policy), ops=TimedOps(hanging, Deadline(0.01)))
    advice = slow.advise(ask("technical_staff_request"), Call()).advice
    assert "Инциденты и отметки о линиях не проверены: база недоступна" in advice.notes
    assert sources(advice)["retention_line_open"] == (True, "clock")


def test_without_ops_an_incident_is_neither_invented_nor_ruled_out(policy: Policy) -> None:
    class Down(FakeOps):
        def state(self, at: datetime) -> OpsState:
            raise OpsUnavailable("down")

    facts: dict[str, Value] = {
        "wants_to_choose_number": False, "balance_sufficient": True, "number_blocks": False, "id_data_ready": True,
        "undebited_payment": False,
    }  # fmt: skip
    advice = make_advisor(policy, ops=Down()).advise(ask("number_change", **facts), Call()).advice
    assert "open_tt_in_process" not in sources(advice)
    assert open_ways(advice) == {("transfer", "retention"), ("case", None)}


def test_a_slow_log_costs_the_agent_a_note_and_no_answer(policy: Policy, hanging: Any) -> None:
    slow = replace(make_advisor(policy), audit=TimedRecorder(hanging, Deadline(0.01)))
    advice = slow.advise(ask("vip_line"), Call()).advice
    assert advice.row == "vl-gap"
    assert "Запись ответа в журнал не подтверждена: база не отвечает" in advice.notes


def test_said_counts_before_the_account_and_the_account_before_what_is_assumed(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=known({"balance": 500, "many_earlier_credits": True}))
    advice = advisor.advise(ask("discount_request", allowed_by_eppsl=False, balance=0), Call()).advice
    assert sources(advice)["balance"] == (0, "said")
    assert sources(advice)["many_earlier_credits"] == (True, "account")
    assert sources(advice)["alternatives_offered"] == (False, "assumed")


def test_what_is_said_replaces_what_is_assumed(policy: Policy) -> None:
    advice = make_advisor(policy).advise(ask("contract_termination", alternatives_offered=True), Call()).advice
    assert sources(advice)["alternatives_offered"] == (True, "said")


def test_a_derived_fact_said_outright_counts_before_the_account_it_rests_on(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=known({"balance": 500, "number_blocks": False}))
    said: dict[str, Value] = {"wants_to_choose_number": False, "balance_sufficient": False}
    advice = advisor.advise(ask("number_change", **said), Call()).advice
    assert advice.row == "nc-not-ready"
    assert sources(advice)["balance_sufficient"] == (False, "said")


def test_the_newest_word_on_a_fact_counts(policy: Policy) -> None:
    advisor = make_advisor(policy)
    said: dict[str, Value] = {"reason_stated": True, "alternatives_offered": True}
    first = advisor.advise(ask("contract_termination", **said, insists=True), Call())
    second = advisor.advise(ask("contract_termination", insists=False), first.call)
    assert (first.advice.row, second.advice.row) == ("ct-transfer", "ct-calm")


def test_the_role_of_the_agent_is_a_fact(policy: Policy) -> None:
    first, second = (
        make_advisor(policy).advise(ask("faq_phrase", Agent(role=role)), Call()).advice
        for role in ("first_line", "second_line")
    )
    assert sources(second)["asker"] == ("second_line", "role")
    assert sources(first)["asker"] == ("first_line", "assumed")


def test_facts_handed_over_replace_the_look_up_and_leave_no_note(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=FakeAccounts(down="база недоступна"))
    advice = advisor.advise(
        replace(ask("fraud_security_block"), account={"flash_comment_present": False}), Call()
    ).advice
    assert (advice.row, advice.data_age) == ("fb-no-comment", None)
    assert "Карточка абонента не проверена: база недоступна" not in advice.notes


def test_a_value_the_fact_cannot_have_is_not_believed(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=known({"region": "mars", "nonsense": 1}))
    assert "region" not in sources(advisor.advise(ask("sim_courier_replacement"), Call()).advice)


@pytest.mark.parametrize(
    ("as_of", "text"),
    [("2026-11-22T00:05", "по данным на 00:05"), ("2025-01-15T09:00", "по данным на 15.01.2025 09:00")],
)
def test_old_account_data_show_their_date(policy: Policy, as_of: str, text: str) -> None:
    age = make_advisor(policy, accounts=known({}, as_of)).advise(ask("discount_request"), Call()).advice.data_age
    assert age is not None
    assert age.text == text
