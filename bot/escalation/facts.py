"""Gathers the facts of a call in order of precedence: said, role, account, lines and incidents, assumptions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.accounts.account import Account, FormerCase
from bot.accounts.repository import Accounts, AccountsUnavailable
from bot.decisions.model import Value
from bot.escalation.board import ops_state
from bot.escalation.call import Call
from bot.escalation.lines import LineFact, line_facts
from bot.escalation.request import AdviceRequest
from bot.ops.state import OpsRegistry, OpsState, incident_facts
from bot.policy.model import Policy, Situation

ASSUMED = "assumed"
NOT_LOOKED_UP = "Карточка абонента не проверена"
NO_ACCESS = f"{NOT_LOOKED_UP}: ваша роль отвечает по базе знаний, без данных абонента"


@dataclass(frozen=True)
class FactValue:
    """A fact with its value, where it comes from and what shows it."""

    id: str
    value: Value
    source: str
    evidence: str = ""


@dataclass(frozen=True)
class Records:
    """What the records gave: the account (None: none), the incidents, the line states, and what could not be had."""

    account: Account | None
    account_facts: Mapping[str, Value]
    ops_facts: Mapping[str, Value]
    lines: tuple[LineFact, ...]
    notes: tuple[str, ...]

    @property
    def cases(self) -> tuple[FormerCase, ...]:
        """The former CASEs, newest first."""
        return self.account.cases if self.account else ()

    def line(self, name: str) -> LineFact | None:
        """Return what is known of a schedule, or of a target without one."""
        return next((line for line in self.lines if line.line == name), None)


def look_up(
    policy: Policy,
    situation: Situation,
    accounts: Accounts,
    ops: OpsRegistry,
    request: AdviceRequest,
    call: Call,
    at: datetime,
) -> Records:
    """Ask the records; whatever cannot be had is said in the notes and left unknown."""
    account, account_note = (None, None) if request.account is not None else _account(accounts, request, call)
    account_note = account_note if _needs_account(policy, situation) else None
    state, incidents, ops_note = _ops(policy, ops, request, at)
    lines = tuple(line_facts(policy, at, state.lines, request.ops or {}))
    facts = request.account if request.account is not None else (account.facts if account else {})
    return Records(account, facts, incidents, lines, tuple(note for note in (account_note, ops_note) if note))


def gather(
    policy: Policy, situation: Situation, request: AdviceRequest, call: Call, records: Records
) -> list[FactValue]:
    """Return every fact that is known or assumed, the one that counts first."""
    known: dict[str, FactValue] = {}
    for fact in _in_order(policy, situation, request, call, records):
        if fact.id in policy.facts and policy.facts[fact.id].admits(fact.value):
            known.setdefault(fact.id, fact)
    return list(known.values())


def _in_order(
    policy: Policy, situation: Situation, request: AdviceRequest, call: Call, records: Records
) -> Iterator[FactValue]:
    said = [FactValue(item.fact, item.value, "said", item.evidence) for item in call.said.values()]
    yield from _derived_first(policy, said)
    if request.agent.role == "second_line":
        yield FactValue("asker", "second_line", "role")
    chosen = next((case for case in records.cases if case.number == call.values().get("case_number")), None)
    if chosen:
        yield FactValue("case_status", chosen.status, "account", f"CASE {chosen.number}")
        yield FactValue("case_category", chosen.category, "account", f"CASE {chosen.number}")
    yield from _derived_first(policy, [FactValue(f, value, "account") for f, value in records.account_facts.items()])
    for line in records.lines:
        if line.fact and line.open is not None:
            yield FactValue(line.fact, line.open, line.source)
    yield from _derived_first(policy, [FactValue(fact, value, "ops") for fact, value in records.ops_facts.items()])
    yield from (FactValue(fact, value, ASSUMED) for fact, value in situation.assume.items())
    yield from (FactValue(f.id, f.assumed, ASSUMED) for f in policy.facts.by_id.values() if f.assumed is not None)


def _derived_first(policy: Policy, facts: list[FactValue]) -> list[FactValue]:
    """Of one source a derived fact stated outright counts before the facts it rests on."""
    return sorted(facts, key=lambda fact: not (fact.id in policy.facts and policy.facts[fact.id].derived))


def _needs_account(policy: Policy, situation: Situation) -> bool:
    """Tell whether the account can change the answer: only then is it news that it was not looked up."""
    looked_at = {fact for name in situation.table.inputs for fact in policy.facts.base(name)}
    looked_at |= {fact for remark in situation.remarks for fact in remark.when}
    return any("account" in policy.facts[fact].sources for fact in looked_at)


def _account(accounts: Accounts, request: AdviceRequest, call: Call) -> tuple[Account | None, str | None]:
    if not request.agent.sees_accounts:
        return None, NO_ACCESS
    if call.subscriber is None:
        return None, f"{NOT_LOOKED_UP}: номер абонента не указан"
    try:
        account = accounts.find(call.subscriber)
    except AccountsUnavailable as error:
        return None, f"{NOT_LOOKED_UP}: {error.reason}"
    return account, None if account else f"{NOT_LOOKED_UP}: абонент с этим номером не найден"


def _ops(
    policy: Policy, ops: OpsRegistry, request: AdviceRequest, at: datetime
) -> tuple[OpsState, Mapping[str, Value], str | None]:
    if request.ops is not None:
        nothing = {fact: False for fact in incident_facts(()) if not policy.facts[fact].derived}
        return OpsState((), {}), {**nothing, **request.ops}, None
    state, note = ops_state(ops, at)
    return state, {} if note else state.facts, note
