"""The custom actions as Rasa runs them: trackers as rasa_sdk gives them, a fixed clock, no database."""

import json
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.message import Message
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions.advise import ActionAdvise
from actions.new_call import ActionNewCall
from bot.escalation.advise import Advisor
from bot.nlu.answers import read_short_answer
from bot.policy.model import Policy
from bot.presenters.buttons import payload_of
from bot.settings import ROOT
from tests.support.wiring import FakeAudit, make_advisor

Turn = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def advisor(policy: Policy) -> Advisor:
    return make_advisor(policy, audit=FakeAudit())


@pytest.fixture
def turn(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> Turn:
    """Runs the action on message after message of one conversation; returns what it uttered."""
    application = SimpleNamespace(advisor=advisor, read_answer=read_short_answer)
    monkeypatch.setattr("actions.advise.application", lambda: application)
    slots: dict[str, Any] = {"call": None}

    async def take(message: dict[str, Any], **metadata: Any) -> dict[str, Any]:
        tracker = Tracker.from_dict(
            {
                "sender_id": "op1",
                "slots": dict(slots),
                "latest_message": {**message, "metadata": metadata},
                "events": [],
            }
        )
        dispatcher = CollectingDispatcher()
        events = await ActionAdvise().run(dispatcher, tracker, {})
        # Rasa sends events and messages over HTTP: both must survive JSON.
        slots.update({event["name"]: event["value"] for event in json.loads(json.dumps(events)) if "value" in event})
        (uttered,) = json.loads(json.dumps(dispatcher.messages))
        return {**uttered, "events": events}

    return take


def message(text: str, situation: str = "", zone: str = "reject", intent: str | None = None, **facts: Any) -> dict:
    """What the pipeline makes of a text."""
    entities = [
        {"entity": "fact", "value": {"id": fact, "value": value}, "evidence": text} for fact, value in facts.items()
    ]
    situations = [{"name": situation, "confidence": 0.9}] if situation else []
    named = {"name": intent or situation or None, "confidence": 0.9}
    return {"text": text, "intent": named, "entities": entities, "situations": situations, "zone": zone}


def button(payload: str, domain: Domain) -> dict[str, Any]:
    """What Rasa makes of a button's payload, which passes no pipeline."""
    (parsed,) = RegexMessageHandler().process([Message({"text": payload})], domain)
    return parsed.as_dict()


async def test_a_first_message_is_answered_in_text_and_as_json(turn: Turn) -> None:
    uttered = await turn(message("симку украли", "sim_block_request", "answer"))
    assert uttered["text"].startswith("КУДА: Решайте сами: заблокируйте SIM на первой линии")
    assert (uttered["custom"]["situation"], uttered["custom"]["row"]) == ("sim_block_request", "sb-self")
    assert uttered["custom"]["at"] == "2026-11-22T12:00:00+03:00"


async def test_a_bare_yes_answers_the_question_that_is_open(turn: Turn) -> None:
    first = await turn(message("клиент требует старшего", "senior_demand", "answer"))
    second = await turn(message("да", "help", "reject"))
    assert first["custom"]["next_question"]["fact"] == "reason_stated"
    assert second["custom"]["next_question"]["fact"] == "topic"
    assert [(f["value"], f["evidence"]) for f in second["custom"]["facts"] if f["id"] == "reason_stated"] == [
        (True, "да")
    ]


async def test_what_the_text_says_of_the_open_question_counts_before_a_bare_answer(turn: Turn) -> None:
    await turn(message("клиент требует старшего", "senior_demand", "answer"))
    second = await turn(message("нет, причину он назвал", intent="follow_up", reason_stated=True))
    assert [f["value"] for f in second["custom"]["facts"] if f["id"] == "reason_stated"] == [True]


async def test_dont_know_is_no_answer_and_the_fact_is_not_asked_again(turn: Turn) -> None:
    await turn(message("клиент требует старшего", "senior_demand", "answer"))
    second = await turn(message("не знаю", intent="dont_know"))
    assert "reason_stated" not in [fact["id"] for fact in second["custom"]["facts"]]
    assert second["custom"]["next_question"]["fact"] != "reason_stated"


async def test_a_button_s_payload_sets_its_fact(turn: Turn, domain: Domain) -> None:
    first = await turn(message("клиент требует старшего", "senior_demand", "answer"))
    yes = first["custom"]["next_question"]["answers"][0]
    second = await turn(button(payload_of(yes["facts"]), domain))
    assert second["custom"]["next_question"]["fact"] == "topic"


async def test_a_payload_with_one_fact_is_read_like_a_list_of_one(turn: Turn, domain: Domain) -> None:
    await turn(message("кл хочет расторгнуть", "contract_termination", "answer", reason_stated=True))
    payload = '/follow_up{"fact": {"id": "alternatives_offered", "value": true}}'
    second = await turn(button(payload, domain))
    assert "alternatives_offered" in [f["id"] for f in second["custom"]["facts"] if f["source"] == "said"]


async def test_a_reading_is_chosen_by_its_button(turn: Turn, domain: Domain) -> None:
    unclear = await turn(message("номер", "number_change", "choose"))
    second = await turn(button("/number_change", domain))
    assert unclear["custom"]["kind"] == "unclear"
    assert (second["custom"]["kind"], second["custom"]["situation"]) == ("decision", "number_change")


@pytest.mark.parametrize("payload", ['/follow_up{"fact": 5}', '/follow_up{"fact": {"id": "insists"}}', "/follow_up{"])
async def test_a_payload_that_is_no_fact_says_nothing(turn: Turn, domain: Domain, payload: str) -> None:
    first = await turn(message("симку украли", "sim_block_request", "answer"))
    second = await turn(button(payload, domain))
    assert (second["custom"]["row"], second["custom"]["facts"]) == (first["custom"]["row"], first["custom"]["facts"])


async def test_the_metadata_say_who_asks_and_about_whom(turn: Turn, advisor: Advisor) -> None:
    agent = {"id": "op1", "role": "second_line", "gender": "male"}
    uttered = await turn(
        message("симку украли", "sim_block_request", "answer"), agent=agent, subscriber="anna", notes=["коротко"]
    )
    assert uttered["custom"]["subscriber"] == "anna"
    assert "коротко" in uttered["custom"]["notes"]
    assert isinstance(advisor.audit, FakeAudit)
    assert advisor.audit.entries[0].agent == "op1"


async def test_the_turn_ends_after_the_answer_even_if_no_rule_matches(turn: Turn) -> None:
    uttered = await turn(message("😀"))
    assert uttered["events"][-1] == {"event": "followup", "timestamp": None, "name": "action_listen"}


async def test_a_new_call_forgets_everything() -> None:
    tracker = Tracker.from_dict({"sender_id": "op1", "slots": {"call": {"situation": "vip_line"}}, "events": []})
    assert ActionNewCall().run(CollectingDispatcher(), tracker, {}) == [{"event": "reset_slots", "timestamp": None}]


def test_rasa_finds_the_actions_of_the_domain(domain: Domain) -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert (
        set(executor.actions)
        == {"action_advise", "action_new_call"}
        == set(domain.user_actions) - set(domain.responses)
    )
