"""From Rasa's latest message to a request."""

from typing import Any

import pytest

from bot.decisions.model import Value
from bot.escalation.call import Call
from bot.escalation.request import Agent, Said
from bot.nlu.answers import read_short_answer
from bot.runtime.conversation import read_agent, read_request

PENDING = Call(situation="senior_demand", pending="reason_stated", asked=("reason_stated",))


def yes(text: str, fact: str) -> Value | None:
    return {"да": True, "нет": False}.get(text)


def parsed(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "intent": {"name": "help", "confidence": 0.4}, "entities": [], "zone": "choose", **more}


def test_a_bare_answer_becomes_a_follow_up_that_says_the_fact() -> None:
    understanding = read_request(parsed("да"), "op1", PENDING, yes).understanding
    assert understanding.intent == "follow_up"
    assert understanding.said == (Said("reason_stated", True, "да"),)


def test_without_an_open_question_a_bare_answer_says_nothing() -> None:
    assert read_request(parsed("да"), "op1", Call(), yes).understanding.said == ()


def test_what_is_no_answer_stays_what_it_is() -> None:
    assert read_request(parsed("что ты умеешь"), "op1", PENDING, yes).understanding.intent == "help"


def test_what_is_supposed_counts_inside_a_call_and_says_nothing_in_a_first_message() -> None:
    refusal = {"entity": "fact", "value": {"id": "id_data_ready", "value": False}, "evidence": "паспорт не даст"}
    message = parsed("а если паспорт не даст?", entities=[{**refusal, "supposed": True}])
    inside = read_request(message, "op1", PENDING, yes).understanding
    assert inside.said == (Said("id_data_ready", False, "паспорт не даст"),)
    assert read_request(message, "op1", Call(), yes).understanding.said == ()


DONT_KNOW = {"name": "dont_know", "confidence": 0.9}


@pytest.mark.parametrize("text", ["не знаю", "хз", "не уточнял", "клиент не говорит"])
def test_dont_know_is_no_answer(text: str) -> None:
    message = parsed(text, intent=DONT_KNOW)
    assert read_request(message, "op1", PENDING, read_short_answer).understanding.said == ()


def test_a_bare_no_is_an_answer_even_where_the_classifier_takes_it_for_dont_know() -> None:
    understanding = read_request(parsed("нет", intent=DONT_KNOW), "op1", PENDING, read_short_answer).understanding
    assert understanding.said == (Said("reason_stated", False, "нет"),)


def test_the_metadata_of_the_channel_come_with_the_request() -> None:
    metadata = {"agent": {"id": "op1"}, "subscriber": "anna", "mentioned": "fraudster", "call_id": "7", "notes": ["n"]}
    request = read_request(parsed("да", metadata=metadata), "op1:7", Call(), yes)
    assert (request.subscriber, request.mentioned, request.call_id) == ("anna", "fraudster", "7")
    assert (request.conversation, request.agent.id, request.notes) == ("op1:7", "op1", ("n",))


def test_a_message_of_rasa_shell_has_no_metadata() -> None:
    request = read_request(parsed("да", metadata=None), "default", Call(), yes)
    assert (request.agent, request.subscriber) == (Agent(), None)


@pytest.mark.parametrize(
    ("data", "agent"),
    [
        ({"id": 5, "role": "second_line", "gender": "female"}, Agent("5", "second_line", "female")),
        ({"id": None, "role": "boss", "gender": "other"}, Agent()),
        ({"role": ["second_line"], "gender": {"a": 1}}, Agent()),
    ],
)
def test_an_agent_is_read_and_what_is_not_known_counts_as_unset(data: dict[str, Any], agent: Agent) -> None:
    assert read_agent(data) == agent
