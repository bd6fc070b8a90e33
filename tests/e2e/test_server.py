"""The main job on the running server: a newcomer types, the server answers as the panel needs it."""

import json
import sqlite3
from contextlib import closing

import jsonschema
import pytest

from bot.channels.incoming import CUT
from bot.escalation.advice import read_schema
from tests.e2e.conftest import Server

DEMO = "кл хочет расторгнуть, причину назвал, всё предложили, настаивает. 79000000001"


def test_the_first_message_with_a_demo_phone_becomes_an_advice_by_the_schema(server: Server) -> None:
    reply = server.panel.say("first", DEMO)
    (message,) = reply.data
    advice = message["custom"]
    jsonschema.validate(advice, read_schema())
    assert (advice["situation"], advice["action"]) == ("contract_termination", "transfer")
    assert advice["target"]["id"] == "retention"
    assert message["text"].startswith("КУДА: Переключите на линию Сохранения")
    assert set(message) == {"recipient_id", "text", "custom", "buttons"}


def test_the_client_s_name_stands_in_the_phrase_and_nowhere_on_record(server: Server) -> None:
    reply = server.panel.say("name", "просит скидку, по ЕППСЛ нельзя", phone="+7 (900) 000-00-05")
    assert reply.advice["phrases"][0]["text"].startswith("Марина Сергеевна, ")
    assert "«Марина Сергеевна, " in reply.data[0]["text"]
    with closing(sqlite3.connect(server.database)) as database:
        (recorded,) = database.execute("SELECT advice FROM decisions WHERE conversation = 'name'").fetchone()
    assert json.loads(recorded)["phrases"][0]["text"].startswith("ИО, ")


def test_a_follow_up_decides_anew(server: Server) -> None:
    server.panel.say("follow", DEMO)
    advice = server.panel.say("follow", "нет, не настаивает").advice
    assert (advice["situation"], advice["row"]) == ("contract_termination", "ct-calm")


def test_a_bare_yes_answers_the_open_question_and_so_does_its_button(server: Server) -> None:
    question = server.panel.say("bare", "клиент требует старшего").advice["next_question"]
    typed = server.panel.say("bare", "да").advice
    server.panel.say("button", "клиент требует старшего")
    pressed = server.panel.say("button", '/follow_up{"fact": [{"id": "reason_stated", "value": true}]}').advice
    assert question["fact"] == "reason_stated"
    assert typed["next_question"] == pressed["next_question"]
    assert typed["next_question"]["fact"] == "topic"


def test_a_plus_is_an_answer_and_is_answered_once(server: Server) -> None:
    server.panel.say("plus", "клиент требует старшего")
    assert server.panel.say("plus", "+").advice["next_question"]["fact"] == "topic"


def test_one_of_several_former_cases_is_chosen_by_its_button(server: Server) -> None:
    first = server.panel.say("cases", "повторно по CASE, вопрос не решён", phone="79000000048").data[0]
    assert first["custom"]["next_question"]["fact"] == "case_number"
    payload = next(one["payload"] for one in first["buttons"] if "21000048" in one["title"])
    chosen = server.panel.say("cases", payload, phone="79000000048").advice
    assert {fact["id"] for fact in chosen["facts"] if fact["source"] == "account"} == {
        "case_status",
        "case_category",
        "client_type",
    }


def test_a_new_call_begins_anew(server: Server) -> None:
    server.panel.say("again", DEMO)
    (message,) = server.panel.say("again", "новый звонок").data
    assert message["text"] == "Новый звонок. Чего хочет клиент?"
    assert server.panel.say("again", "не настаивает").advice["situation"] != "contract_termination"


def test_a_new_call_id_begins_anew_and_the_old_call_goes_on(server: Server) -> None:
    server.panel.say("ids", DEMO, call_id="1")
    assert server.panel.say("ids", "да", call_id="2").advice["kind"] == "out_of_scope"
    assert server.panel.say("ids", "не настаивает", call_id="1").advice["row"] == "ct-calm"


@pytest.mark.parametrize("message", ["", "   ", "😀🤷", "…?!", "/", "\x00\x07", "\ud83d", "/restart", "/nlu_fallback"])
def test_a_message_that_says_nothing_is_answered_once_in_russian(server: Server, message: str) -> None:
    reply = server.panel.say(f"nothing {message!r}", message)
    assert reply.status == 200
    (one,) = reply.data
    assert one["text"]


def test_control_characters_do_not_hide_the_words(server: Server) -> None:
    advice = server.panel.say("control", "\x00\x01 клиент требует\x07 старшего \x1b").advice
    assert advice["situation"] == "senior_demand"


def test_20_000_characters_are_read_in_part_and_the_agent_is_told(server: Server) -> None:
    message = ("клиент требует старшего " * 1000)[:20_000]
    advice = server.panel.say("long", message).advice
    assert advice["situation"] == "senior_demand"
    assert CUT in advice["notes"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"{", "Нужен JSON с полями sender и message"),
        (b"\xff\xfe", "Нужен JSON с полями sender и message"),
        (b"", "Нужен JSON с полями sender и message"),
        (b"[" * 100_000, "Нужен JSON с полями sender и message"),
        ([], "Нужен JSON с полями sender и message"),
        ({"sender": "x"}, "Нужен JSON с полями sender и message"),
        ({"sender": "x", "message": 5}, "Нужен JSON с полями sender и message"),
        ({"message": "да"}, "Не указан sender"),
        ({"sender": "", "message": "да"}, "Не указан sender"),
        ({"sender": 5, "message": "да"}, "Не указан sender"),
        ({"sender": "x", "message": "да", "metadata": [1]}, "metadata должно быть объектом"),
        ({"sender": "x", "message": "да", "metadata": {"agent": "op1"}}, "metadata.agent должно быть объектом"),
        (
            {"sender": "x", "message": "да", "metadata": {"message_id": "m" * 65}},
            "message_id должен быть текстом до 64 символов",
        ),
        (
            {"sender": "x", "message": "да", "metadata": {"message_id": 5}},
            "message_id должен быть текстом до 64 символов",
        ),
        ({"sender": "x", "message": "х" * 20_001}, "Сообщение длиннее 20000 символов: пришлите короче"),
    ],
)
def test_a_bad_request_is_told_in_russian(server: Server, body: object, error: str) -> None:
    reply = server.panel.post(body)
    assert (reply.status, reply.data) == (400, {"error": error})


@pytest.mark.parametrize(
    "path",
    [
        "/webhooks/rest/webhook", "/webhooks/slack/webhook", "/webhooks/botframework/webhook", "/webhooks/socketio/",
        "/socket.io/", "/model/parse", "/conversations/x/execute",
    ],
)  # fmt: skip
def test_rasa_s_own_routes_are_not_there(server: Server, path: str) -> None:
    assert server.panel.post({"sender": "x", "message": "да"}, path).status == 404


def test_the_health_check_answers(server: Server) -> None:
    assert server.panel.get("/webhooks/panel/").data == {"status": "ok"}
