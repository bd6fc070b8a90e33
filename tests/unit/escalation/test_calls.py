"""How a call goes on: what a message is about, what is remembered, what is asked and what never again."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest

from bot.accounts.account import Account, FormerCase
from bot.audit.log import AuditEntry, AuditUnavailable
from bot.clock import MOSCOW
from bot.decisions.model import Value
from bot.escalation.advise import Advisor, Answer
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Agent, Reading, Said, Understanding, Zone, chosen
from bot.ops.state import LineState, OpsState
from bot.policy.model import Policy
from tests.support.wiring import FakeAccounts, FakeAudit, FakeOps, make_advisor

NIGHT = datetime(2026, 11, 22, 23, 50)


def account(facts: Mapping[str, Value], *cases: FormerCase) -> Account:
    return Account("Анна Петровна", datetime(2026, 11, 22, 9, tzinfo=MOSCOW), facts, cases)


def former(number: str, category: str) -> FormerCase:
    return FormerCase(number, category, "closed", None, datetime(2026, 11, 1, tzinfo=MOSCOW), None)


def guessed(situation: str, zone: Zone, intent: str | None = None, **said: Value) -> Understanding:
    facts = tuple(Said(fact, value, "слова") for fact, value in said.items())
    readings = (Reading(situation, 0.6), Reading("vip_line", 0.3), Reading("office_contact", 0.05))
    return Understanding(intent or situation, zone, readings, facts)


def say(advisor: Advisor, call: Call, situation: str, **said: Value) -> Answer:
    facts = tuple(Said(fact, value, "слова") for fact, value in said.items())
    return advisor.advise(AdviceRequest("", chosen(situation, facts)), call)


def test_a_follow_up_keeps_the_situation_and_adds_its_facts(policy: Policy) -> None:
    advisor = make_advisor(policy)
    first = say(advisor, Call(), "contract_termination", reason_stated=True, alternatives_offered=True)
    second = advisor.advise(
        AdviceRequest("", guessed("number_change", "choose", "follow_up", insists=True)), first.call
    )
    assert (second.advice.situation, second.advice.action) == ("contract_termination", "transfer")


def test_another_situation_that_passes_the_threshold_takes_over_and_forgets_what_was_said_of_the_first(
    policy: Policy,
) -> None:
    advisor = make_advisor(policy)
    first = say(advisor, Call(), "contract_termination", reason_stated=True, region="moscow")
    second = advisor.advise(AdviceRequest("", guessed("senior_demand", "answer")), first.call)
    assert second.advice.situation == "senior_demand"
    assert set(second.call.said) == {"region"}


def test_a_message_below_the_threshold_does_not_leave_the_situation(policy: Policy) -> None:
    advisor = make_advisor(policy)
    first = say(advisor, Call(), "senior_demand")
    second = advisor.advise(AdviceRequest("", guessed("number_change", "choose")), first.call)
    assert second.advice.situation == "senior_demand"


def test_an_unclear_first_message_is_offered_as_three_readings(policy: Policy) -> None:
    advice = make_advisor(policy).advise(AdviceRequest("", guessed("number_change", "choose")), Call()).advice
    assert (advice.kind, advice.action) == ("unclear", None)
    assert [other.situation for other in advice.alternatives] == ["number_change", "vip_line", "office_contact"]


@pytest.mark.parametrize(
    "understanding",
    [guessed("number_change", "reject"), guessed("out_of_scope", "answer"), guessed("unheard_of", "answer")],
)
def test_what_is_not_in_the_instruction_is_said_so(policy: Policy, understanding: Understanding) -> None:
    assert make_advisor(policy).advise(AdviceRequest("", understanding), Call()).advice.kind == "out_of_scope"


def test_a_likely_second_situation_is_offered_beside_the_answer(policy: Policy) -> None:
    advice = make_advisor(policy).advise(AdviceRequest("", guessed("office_contact", "answer")), Call()).advice
    assert [other.situation for other in advice.alternatives] == ["vip_line"]


def test_no_fact_is_asked_twice_nor_after_dont_know(policy: Policy) -> None:
    advisor, call, asked = make_advisor(policy), Call(), []
    answer = say(advisor, call, "number_change")
    while answer.advice.next_question:
        asked.append(answer.advice.next_question.fact)
        answer = advisor.advise(AdviceRequest("", Understanding("dont_know", "reject", ())), answer.call)
    assert len(asked) == len(set(asked)) >= 2
    assert answer.advice.action == "self_service"
    assert answer.advice.preview


@pytest.mark.parametrize("said", [(), (Said("demands_senior", True, ""),)])
def test_a_question_stays_open_until_it_is_answered_or_nobody_knows(policy: Policy, said: tuple[Said, ...]) -> None:
    advisor = make_advisor(policy)
    first = say(advisor, Call(), "senior_demand")
    other = advisor.advise(AdviceRequest("", Understanding("follow_up", "reject", (), said)), first.call)
    assert other.advice.next_question == first.advice.next_question
    unknown = advisor.advise(AdviceRequest("", Understanding("dont_know", "reject", ())), other.call)
    assert unknown.advice.next_question != first.advice.next_question


def test_the_remarks_of_the_table_a_row_goes_on_to_come_along(policy: Policy) -> None:
    facts = {"reason_stated": True, "topic": "discount", "demands_senior": True}
    notes = say(make_advisor(policy), Call(), "senior_demand", **facts).advice.notes
    assert "Клиент требует старшего, но вопросы скидок и ФК решают без перевода" in notes
    other = say(make_advisor(policy), Call(), "senior_demand", **{**facts, "topic": "other"}).advice.notes
    assert "Клиент требует старшего, но вопросы скидок и ФК решают без перевода" not in other


def test_a_line_without_a_schedule_that_ops_closed_is_shown_closed_and_said_to_be_unregulated(policy: Policy) -> None:
    closed = LineState("english_regional", False, None, "авария", datetime(2026, 11, 22, 11, tzinfo=MOSCOW), "смена")
    advisor = make_advisor(policy, ops=FakeOps(OpsState((), {"english_regional": closed})))
    advice = say(advisor, Call(), "english_speaking").advice
    assert advice.target is not None
    assert (advice.target.line_state.state, advice.target.line_state.note) == ("closed", "авария")
    assert any("инструкция не говорит" in note for note in advice.notes)


def test_a_fact_that_decides_nothing_is_shown_where_the_table_wants_it_shown(policy: Policy) -> None:
    accounts = FakeAccounts({"anna": account({"fraud_block": True, "region": "south", "employee_grade": "pl_m5"})})
    request = AdviceRequest("", chosen("fraud_security_block"), subscriber="anna")
    shown = {fact.id for fact in make_advisor(policy, accounts=accounts).advise(request, Call()).advice.facts}
    assert "fraud_block" in shown
    assert not shown & {"region", "employee_grade"}


def test_while_several_ways_are_open_no_one_row_is_cited_for_them_all(policy: Policy) -> None:
    cite = say(make_advisor(policy), Call(), "employee_complaint").advice.citation
    assert cite is not None
    assert (cite.clause, cite.place, cite.gist) == ("3", None, None)


def test_a_row_of_another_table_is_cited_by_its_own_clause(policy: Policy) -> None:
    facts = {"asks_to_hold_funds": True, "sent_to_suspected_fraudster": True}
    cite = say(make_advisor(policy), Call(), "fraud_victim", **facts).advice.citation
    assert cite is not None
    assert cite.clause == "8"


def test_a_new_call_id_begins_anew(policy: Policy) -> None:
    advisor = make_advisor(policy)
    first = advisor.advise(AdviceRequest("", chosen("senior_demand"), subscriber="anna", call_id="1"), Call())
    second = advisor.advise(AdviceRequest("", guessed("vip_line", "choose"), call_id="2"), first.call)
    assert (second.advice.kind, second.call.subscriber) == ("unclear", None)


def test_a_number_that_comes_later_does_not_change_the_subscriber(policy: Policy) -> None:
    advisor = make_advisor(policy)
    first = advisor.advise(AdviceRequest("", chosen("fraud_funds_hold"), mentioned="anna"), Call())
    second = advisor.advise(
        AdviceRequest("", Understanding("follow_up", "reject", ()), mentioned="fraudster"), first.call
    )
    assert second.call.subscriber == "anna"


def test_the_number_handed_over_with_the_call_counts_before_one_in_the_text(policy: Policy) -> None:
    request = AdviceRequest("", chosen("fraud_funds_hold"), subscriber="anna", mentioned="fraudster")
    assert make_advisor(policy).advise(request, Call()).call.subscriber == "anna"


def test_what_was_said_counts_before_the_account_and_is_shown_with_its_words(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=FakeAccounts({"anna": account({"region": "south", "vip": "none"})}))
    said = (Said("region", "moscow", "из Москвы"), Said("id_data_ready", True, "данные даст"))
    request = AdviceRequest("", chosen("sim_courier_replacement", said), subscriber="anna")
    advice = advisor.advise(request, Call()).advice
    assert advice.action == "transfer"
    assert [(f.value, f.source, f.evidence) for f in advice.facts if f.id == "region"] == [
        ("moscow", "said", "из Москвы")
    ]


def test_a_line_closed_by_ops_counts_before_the_clock(policy: Policy) -> None:
    closed = LineState("retention", False, None, "авария", datetime(2026, 11, 22, 11, tzinfo=MOSCOW), "смена")
    advisor = make_advisor(policy, ops=FakeOps(OpsState((), {"retention": closed})))
    assert say(advisor, Call(), "technical_staff_request").advice.action == "case"


@pytest.mark.parametrize(("at", "action"), [(NIGHT - timedelta(minutes=1), "transfer"), (NIGHT, "case")])
def test_the_clock_decides_at_the_edge(policy: Policy, at: datetime, action: str) -> None:
    assert say(make_advisor(policy, at), Call(), "technical_staff_request").advice.action == action


@pytest.mark.parametrize(
    ("accounts", "note"),
    [
        (FakeAccounts(), "Карточка абонента не проверена: абонент с этим номером не найден"),
        (FakeAccounts(down="база не ответила за 0,3 с"), "Карточка абонента не проверена: база не ответила за 0,3 с"),
    ],
)
def test_without_the_account_every_way_stays_open_and_nothing_is_invented(
    policy: Policy, accounts: FakeAccounts, note: str
) -> None:
    request = AdviceRequest("", chosen("fraud_security_block"), subscriber="anna")
    advice = make_advisor(policy, accounts=accounts).advise(request, Call()).advice
    assert note in advice.notes
    assert {way.action for way in advice.preview} == {"transfer", "self_service"}
    assert "account" not in {fact.source for fact in advice.facts}
    assert advice.data_age is None


def test_with_several_former_cases_the_question_is_which_one(policy: Policy) -> None:
    cases = (former("111", "back_office"), former("222", "equipment_experts"))
    advisor = make_advisor(policy, accounts=FakeAccounts({"anna": account({}, *cases)}))
    said = (Said("question_resolved", False, "не решён"),)
    request = AdviceRequest("", chosen("existing_case_followup", said), subscriber="anna")
    first = advisor.advise(request, Call())
    question = first.advice.next_question
    assert question is not None
    assert [answer.facts for answer in question.answers] == [{"case_number": "111"}, {"case_number": "222"}]
    named = Understanding("follow_up", "reject", (), (Said("case_number", "111", "111"),))
    second = advisor.advise(AdviceRequest("", named), first.call).advice
    assert (second.action, second.target.id if second.target else None) == ("transfer", "retention")


def test_the_advice_says_how_old_the_account_data_is(policy: Policy) -> None:
    advisor = make_advisor(policy, accounts=FakeAccounts({"anna": account({"balance": 5})}))
    age = advisor.advise(AdviceRequest("", chosen("discount_request"), subscriber="anna"), Call()).advice.data_age
    assert age is not None
    assert age.text == "по данным на 09:00"


@pytest.mark.parametrize(("gender", "word"), [("female", "Хотела бы"), ("male", "Хотел бы"), (None, "Хотел(а) бы")])
def test_a_phrase_follows_the_gender_of_the_agent(policy: Policy, gender: str | None, word: str) -> None:
    facts = {"wants_to_choose_number": False, "balance_sufficient": True, "number_blocks": False, "id_data_ready": True}
    said = tuple(Said(fact, value, "") for fact, value in {**facts, "undebited_payment": False}.items())
    request = AdviceRequest("", chosen("number_change", said), Agent(gender=gender))  # type: ignore[arg-type]
    phrases = make_advisor(policy).advise(request, Call()).advice.phrases
    assert phrases[0].text.startswith(word)


def test_every_advice_is_recorded_with_what_was_asked_and_why(policy: Policy) -> None:
    audit = FakeAudit()
    request = AdviceRequest("симку украли", chosen("sim_block_request"), Agent("op1"), "op1:7", call_id="7")
    advice = make_advisor(policy, audit=audit).advise(request, Call()).advice
    (entry,) = audit.entries
    assert (entry.id, entry.asked, entry.row, entry.agent) == (advice.decision_id, "симку украли", "sb-self", "op1")
    assert (entry.policy_version, entry.model_version) == (policy.version, "test")


def test_an_advice_that_cannot_be_recorded_is_given_with_a_note(policy: Policy) -> None:
    class Down(FakeAudit):
        def record(self, entry: AuditEntry) -> None:
            raise AuditUnavailable("down")

    advice = say(make_advisor(policy, audit=Down()), Call(), "vip_line").advice
    assert "Запись ответа в журнал не подтверждена: база не отвечает" in advice.notes


def test_a_call_survives_its_slot(policy: Policy) -> None:
    call = say(make_advisor(policy), Call(), "senior_demand", topic="equipment").call
    assert Call.from_json(call.to_json()) == call


def test_on_a_day_before_its_rows_hold_a_situation_is_not_in_the_instruction(policy: Policy) -> None:
    assert say(make_advisor(policy, datetime(2026, 10, 31, 12)), Call(), "vip_line").advice.kind == "out_of_scope"
