"""The account as the assistant sees it: facts by the ids of the policy, and the former CASEs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.accounts.models import Block, Case, Service, Subscriber
from bot.decisions.model import Value

_FRAUD = ("fraud_directorate", "security_service")
# The flash of a former employee is put on the number from this grade on.
_LOWEST_FLASH_GRADE = 5


@dataclass(frozen=True)
class FormerCase:
    """A CASE of an earlier call; category and status are values of `case_category` and `case_status`."""

    number: str
    category: str
    status: str
    theme: str | None
    opened_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True)
class Account:
    """What is on record: `salutation` is «ИО», `as_of` when it was true, `cases` newest first.

    A fact that the source did not give is absent from `facts`: unknown.
    """

    salutation: str | None
    as_of: datetime
    facts: Mapping[str, Value]
    cases: tuple[FormerCase, ...]


def account_of(row: Subscriber) -> Account:
    """Return the account of a subscriber's row with everything that belongs to it."""
    return Account(row.salutation, row.as_of, derive_facts(row), former_cases(row.cases))


def derive_facts(row: Subscriber) -> dict[str, Value]:
    """Return the facts that the rows give; what they leave open is absent."""
    facts: dict[str, Value | None] = {
        "balance": None if row.balance_kopecks is None else whole_rubles(row.balance_kopecks),
        "many_earlier_credits": row.many_earlier_credits,
        "earlier_discount_or_temporary_payment": row.earlier_discount_or_temporary_payment,
        "client_type": row.client_type,
        "region": row.region,
        "vip": row.vip,
        "employee_grade": row.employee_grade,
        "has_universal_password": row.has_universal_password,
        "password_consent_on_record": row.password_consent,
        **(_of_blocks(row.blocks) if row.blocks_given else {}),
        **(_of_notes(row) if row.notes_given else {}),
        **(_of_services(row.services) if row.services_given else {}),
        **(_of_cases(row.cases) if row.cases_given else {}),
    }
    return {fact: value for fact, value in facts.items() if value is not None}


def whole_rubles(kopecks: int) -> int:
    """Return rubles rounded away from zero: 0.01 on the account is above zero and must stay so."""
    return -(-kopecks // 100) if kopecks > 0 else kopecks // 100


def former_cases(cases: Iterable[Case]) -> tuple[FormerCase, ...]:
    """Return the CASEs, newest first."""
    newest_first = sorted(cases, key=lambda case: case.opened_at, reverse=True)
    return tuple(
        FormerCase(case.number, case.category, case.status, case.theme, case.opened_at, case.closed_at)
        for case in newest_first
    )


def _of_blocks(blocks: Iterable[Block]) -> dict[str, Value | None]:
    active = sorted((block for block in blocks if block.lifted is None), key=lambda block: block.since)
    fraud = [block.set_by for block in active if block.set_by in _FRAUD]
    return {
        "fraud_block": bool(fraud),
        "blocked_by": fraud[-1] if fraud else None,
        "number_blocks": any(block.kind == "number" for block in active),
        "sim_blocked": any(block.kind == "sim" for block in active),
    }


def _of_notes(row: Subscriber) -> dict[str, Value | None]:
    flash = any(note.channel == "flash" and note.topic == "former_employee" for note in row.notes)
    # With no grade on record the flash itself shows that it was high enough.
    too_low = row.employee_grade is not None and int(row.employee_grade[-1]) < _LOWEST_FLASH_GRADE
    return {
        "flash_comment_present": any(note.topic == "block_reason" for note in row.notes),
        "flash_present": flash and not too_low,
    }


def _of_services(services: Iterable[Service]) -> dict[str, Value | None]:
    active = [service for service in services if service.active]
    codes = {service.code for service in active}
    return {
        "trust_payment_active": "trust_payment" in codes,
        "auto_trust_payment_active": "auto_trust_payment" in codes,
        "formal_correction_active": "formal_correction" in codes,
        "service_debited": _all_debited([service.debited for service in active]),
    }


def _all_debited(debited: list[bool | None]) -> bool | None:
    """One that is not written off decides; one that is not known leaves the rest open."""
    if not debited or (None in debited and False not in debited):
        return None
    return False not in debited


def _of_cases(cases: list[Case]) -> dict[str, Value | None]:
    """With several CASEs it is the call that shows which one is meant, so none of them is a fact yet."""
    if len(cases) != 1:
        return {}
    return {"case_status": cases[0].status, "case_category": cases[0].category}
