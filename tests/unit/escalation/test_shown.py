"""Every fact an answer shows comes with the values an agent may choose instead, in the words of the policy."""

from datetime import datetime
from typing import Any

from bot.accounts.account import Account, FormerCase
from bot.clock import MOSCOW
from bot.decisions.model import Value
from bot.escalation.advice import FactOut
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Said, chosen
from bot.policy.model import Policy
from tests.support.wiring import FakeAccounts, make_advisor


def shown(policy: Policy, situation: str, accounts: FakeAccounts | None = None, **said: Value) -> dict[str, FactOut]:
    facts = tuple(Said(fact, value, "слова") for fact, value in said.items())
    request = AdviceRequest("", chosen(situation, facts), subscriber="anna")
    answer = make_advisor(policy, accounts=accounts).advise(request, Call())
    return {fact.id: fact for fact in answer.advice.facts}


def options(fact: FactOut) -> dict[Any, str]:
    return {option.value: option.text for option in fact.options}


def test_a_choice_lists_all_its_values(policy: Policy) -> None:
    fact = shown(policy, "contract_termination", client_type="legal_entity")["client_type"]
    assert options(fact) == {
        "individual": "клиент — физическое лицо",
        "legal_entity": "клиент — юридическое лицо",
    }
    assert fact.unit is None


def test_yes_and_no_are_listed_with_their_words(policy: Policy) -> None:
    fact = shown(policy, "contract_termination", insists=True)["insists"]
    assert options(fact) == {True: "клиент настаивает", False: "клиент не настаивает"}


def test_a_number_lists_nothing_and_names_what_it_counts(policy: Policy) -> None:
    fact = shown(policy, "discount_request", discount_amount=700)["discount_amount"]
    assert (fact.value, fact.unit, fact.options) == (700, "рублей", ())


def test_the_number_of_a_case_lists_the_cases_of_the_account(policy: Policy) -> None:
    loaded = datetime(2026, 11, 22, 9, 0, tzinfo=MOSCOW)
    cases = tuple(FormerCase(number, "back_office", "open", None, loaded, None) for number in ("111", "222"))
    known = FakeAccounts({"anna": Account("Анна", loaded, {}, cases)})
    fact = shown(policy, "existing_case_followup", known, case_number="111")["case_number"]
    assert options(fact) == {"111": "CASE 111", "222": "CASE 222"}
    unknown = shown(policy, "existing_case_followup", case_number="111")["case_number"]
    assert unknown.options == ()


def test_every_shown_value_is_one_of_the_listed(policy: Policy) -> None:
    for situation in policy.situations:
        for fact in shown(policy, situation).values():
            assert not fact.options or fact.text in options(fact).values(), fact.id
