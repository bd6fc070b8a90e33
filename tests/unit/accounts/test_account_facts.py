"""What the rows of an account make known, and what they leave open."""

from datetime import datetime, timezone
from typing import Any

import pytest

from bot.accounts.account import account_of, derive_facts, whole_rubles
from bot.accounts.models import Block, Case, Note, Service, Subscriber

DAY = datetime(2026, 11, 1, tzinfo=timezone.utc)


def subscriber(**values: Any) -> Subscriber:
    given = {f"{name}_given": name in values for name in ("blocks", "notes", "services", "cases")}
    return Subscriber(**{"phone_key": "k", "as_of": DAY, **given, **values})


def block(set_by: str, kind: str = "number", day: int = 1, lifted: datetime | None = None) -> Block:
    return Block(kind=kind, set_by=set_by, since=DAY.replace(day=day), lifted=lifted)


def note(topic: str, channel: str = "flash") -> Note:
    return Note(channel=channel, topic=topic, made_at=DAY)


def service(debited: bool | None, active: bool = True, code: str = "trust_payment") -> Service:
    return Service(code=code, active=active, debited=debited)


def case(number: str, day: int = 1, category: str = "back_office") -> Case:
    return Case(number=number, category=category, status="closed", opened_at=DAY.replace(day=day))


def test_what_the_account_does_not_give_is_absent() -> None:
    assert derive_facts(subscriber()) == {}


def test_empty_lists_are_known_to_be_empty() -> None:
    assert derive_facts(subscriber(blocks=[], notes=[], services=[], cases=[])) == {
        "fraud_block": False,
        "number_blocks": False,
        "sim_blocked": False,
        "flash_comment_present": False,
        "flash_present": False,
        "trust_payment_active": False,
        "auto_trust_payment_active": False,
        "formal_correction_active": False,
    }


@pytest.mark.parametrize(
    ("kopecks", "rubles"),
    [(1, 1), (40, 1), (100, 1), (101, 2), (0, 0), (-1, -1), (-100, -1), (-1250, -13), (45000, 450)],
)
def test_rounding_keeps_the_sign_of_the_balance(kopecks: int, rubles: int) -> None:
    assert whole_rubles(kopecks) == rubles
    assert derive_facts(subscriber(balance_kopecks=kopecks)) == {"balance": rubles}


def test_plain_columns_are_facts_as_they_are() -> None:
    row = subscriber(
        client_type="legal_entity", region="south", vip="none", employee_grade="pl_m3", password_consent=False
    )
    assert derive_facts(row) == {
        "client_type": "legal_entity",
        "region": "south",
        "vip": "none",
        "employee_grade": "pl_m3",
        "password_consent_on_record": False,
    }


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([block("fraud_directorate")], (True, "fraud_directorate", True, False)),
        ([block("security_service", kind="sim")], (True, "security_service", False, True)),
        ([block("finance")], (False, None, True, False)),
        ([block("client", kind="sim")], (False, None, False, True)),
        ([block("fraud_directorate", lifted=DAY)], (False, None, False, False)),
        (
            [block("security_service", day=5), block("fraud_directorate", day=2)],
            (True, "security_service", True, False),
        ),
    ],
)
def test_only_blocks_in_force_count_and_the_newest_names_who_set_it(
    blocks: list[Block], expected: tuple[Any, ...]
) -> None:
    facts = derive_facts(subscriber(blocks=blocks))
    assert tuple(facts.get(name) for name in ("fraud_block", "blocked_by", "number_blocks", "sim_blocked")) == expected
    assert ("blocked_by" in facts) is (expected[1] is not None)


@pytest.mark.parametrize("channel", ["flash", "interaction", "memo"])
def test_a_comment_on_the_block_counts_on_every_channel(channel: str) -> None:
    assert derive_facts(subscriber(notes=[note("block_reason", channel)]))["flash_comment_present"] is True


def test_a_comment_on_something_else_is_no_comment_on_the_block() -> None:
    assert derive_facts(subscriber(notes=[note("other")]))["flash_comment_present"] is False


@pytest.mark.parametrize(
    ("grade", "notes", "present"),
    [
        ("pl_m5", [note("former_employee")], True),
        ("pl_m7", [note("former_employee")], True),
        ("pl_m4", [note("former_employee")], False),
        ("pl_m7", [], False),
        ("pl_m7", [note("former_employee", "memo")], False),
        (None, [note("former_employee")], True),
    ],
)
def test_the_flash_of_a_former_employee_counts_from_grade_m5(
    grade: str | None, notes: list[Note], present: bool
) -> None:
    assert derive_facts(subscriber(employee_grade=grade, notes=notes))["flash_present"] is present


@pytest.mark.parametrize(
    ("services", "debited"),
    [
        ([service(True)], True),
        ([service(False)], False),
        ([service(None)], None),
        ([service(True), service(False, code="formal_correction")], False),
        ([service(None), service(False, code="formal_correction")], False),
        ([service(True), service(None, code="formal_correction")], None),
        ([service(False, active=False)], None),
        ([service(True), service(False, active=False)], True),
    ],
)
def test_debited_is_known_only_when_the_active_services_tell(services: list[Service], debited: bool | None) -> None:
    assert derive_facts(subscriber(services=services)).get("service_debited") is debited


def test_one_former_case_gives_its_status_and_category() -> None:
    assert derive_facts(subscriber(cases=[case("1")])) == {"case_status": "closed", "case_category": "back_office"}


def test_several_former_cases_are_listed_newest_first_and_decide_nothing() -> None:
    account = account_of(subscriber(salutation="Анна Петровна", cases=[case("1", 1), case("3", 9), case("2", 5)]))
    assert [former.number for former in account.cases] == ["3", "2", "1"]
    assert account.facts == {}
    assert account.salutation == "Анна Петровна"
    assert account.as_of == DAY
