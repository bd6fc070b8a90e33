"""The routes of the channel on the running server; every answer is as openapi.json describes it."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator, RefResolver

from bot.channels.routes import DESCRIPTION
from bot.escalation.advice import read_schema
from tests.e2e.conftest import Server, run
from tests.support.panel import API, Reply

DEMO = "кл хочет расторгнуть, причину назвал, всё предложили, настаивает. 79000000001"
HERE = f"http://copilot{API}/openapi.json"
OPENAPI = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
XSS = "<img src=x onerror=alert(1)>\"'</script><script>alert(2)</script>"


def described(path: str, method: str, reply: Reply) -> Any:
    """Return the answer's data, once it is valid by the description of this route and status."""
    answer = OPENAPI["paths"][path][method]["responses"][str(reply.status)]
    if "$ref" in answer:
        answer = OPENAPI["components"]["responses"][answer["$ref"].rsplit("/", 1)[1]]
    schema = answer["content"]["application/json"]["schema"]
    resolver = RefResolver(HERE, OPENAPI, store={HERE.replace("openapi.json", "advice.schema.json"): read_schema()})
    Draft202012Validator(schema, resolver=resolver).validate(reply.data)
    return reply.data


def decisions(server: Server, conversation: str) -> int:
    with closing(sqlite3.connect(server.database)) as database:
        (count,) = database.execute("SELECT count(*) FROM decisions WHERE conversation = ?", [conversation]).fetchone()
    return int(count)


def test_the_state_names_lines_incidents_and_how_to_transfer(server: Server) -> None:
    before = described("/state", "get", server.panel.get(f"{API}/state"))
    marks = ("--mass", "--registered-in-cpk", "--affects-cti")
    run("ops", "incident", "open", XSS, "--by", "e2e", *marks, env=server.env)
    run("ops", "line", "english_split", "closed", "--by", "e2e", "--note", "учения", env=server.env)
    after = described("/state", "get", server.panel.get(f"{API}/state"))
    run("ops", "incident", "close", str(after["incidents"][-1]["id"]), "--by", "e2e", env=server.env)
    run("ops", "line", "english_split", "auto", "--by", "e2e", env=server.env)
    lines = {line["id"]: line for line in after["lines"]}
    assert (before["transfer_by_number"], after["transfer_by_number"]) == (False, True)
    assert after["incidents"][-1]["title"] == XSS
    assert (lines["retention"]["state"], lines["retention"]["source"]) == ("open", "ops")
    assert (lines["equipment_experts"]["state"], lines["equipment_experts"]["source"]) == ("unknown", "clock")
    assert (lines["english_split"]["state"], lines["english_split"]["note"]) == ("closed", "учения")
    assert "english_split" not in {line["id"] for line in before["lines"]}
    assert datetime.fromisoformat(after["at"]).utcoffset().total_seconds() == 3 * 3600  # type: ignore[union-attr]


def test_the_situations_are_those_of_the_instruction(server: Server) -> None:
    listed = described("/situations", "get", server.panel.get(f"{API}/situations"))
    assert len(listed) == 29
    first = {"id": "contract_termination", "title": "Клиент хочет расторгнуть договор", "clause": "1"}
    assert first.items() <= listed[0].items()


def test_in_the_demo_the_agent_is_nobody_in_particular(server: Server) -> None:
    me = described("/me", "get", server.panel.get(f"{API}/me"))
    assert me == {"agent": None, "role": "first_line", "gender": None, "demo": True, "authority": 600}


def test_a_flipped_fact_decides_anew(server: Server) -> None:
    described("/webhook", "post", server.panel.say("flip", DEMO, call_id="1"))
    body = {"sender": "flip", "facts": {"insists": False}, "metadata": {"call_id": "1"}}
    (message,) = described("/facts", "post", server.panel.post(body, f"{API}/facts"))
    assert message["custom"]["row"] == "ct-calm"


@pytest.mark.parametrize(
    "facts",
    [None, {}, [], "insists", {"insists": 5}, {"insists": None}, {"insists": []}, {"no_such": True}, {"balance": "x"}],
)
def test_what_is_no_fact_of_the_instruction_is_refused(server: Server, facts: Any) -> None:
    reply = server.panel.post({"sender": "no fact", "facts": facts}, f"{API}/facts")
    assert reply.status == 400
    described("/facts", "post", reply)
    assert decisions(server, "no fact") == 0


def test_not_a_number_is_no_number(server: Server) -> None:
    body = b'{"sender": "nan", "facts": {"balance": NaN}}'
    assert server.panel.post(body, f"{API}/facts").status == 400


def test_follow_up_alone_decides_anew_when_the_line_has_closed(server: Server) -> None:
    open_line = server.panel.say("closes", DEMO).advice
    run("ops", "line", "retention", "closed", "--by", "e2e", env=server.env)
    anew = server.panel.say("closes", "/follow_up").advice
    run("ops", "line", "retention", "open", "--by", "e2e", env=server.env)
    assert (open_line["action"], anew["action"]) == ("transfer", "case")
    assert anew["decision_id"] != open_line["decision_id"]


def test_new_call_begins_anew(server: Server) -> None:
    server.panel.say("next", DEMO)
    (message,) = described("/webhook", "post", server.panel.say("next", "/new_call"))
    assert message["text"] == "Новый звонок. Чего хочет клиент?"
    assert server.panel.say("next", "/follow_up").advice["situation"] is None


def test_the_same_message_id_is_one_turn_even_when_sent_at_once(server: Server) -> None:
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(server.panel.say, "resends", DEMO, message_id="m1") for _ in range(8)]
        replies = [one.result() for one in sent]
    assert {reply.text for reply in replies} == {replies[0].text}
    assert decisions(server, "resends") == 1
    assert server.panel.say("resends", DEMO, message_id="m1").text == replies[0].text
    assert server.panel.say("resends", DEMO, message_id="m2").advice["decision_id"] != replies[0].advice["decision_id"]
    assert decisions(server, "resends") == 2


def test_a_message_id_of_another_message_is_refused(server: Server) -> None:
    server.panel.say("reuses", "клиент требует старшего", message_id="m1")
    reply = server.panel.say("reuses", "нет", message_id="m1")
    assert reply.status == 409
    described("/webhook", "post", reply)


def test_history_is_newest_first_in_words_and_can_be_searched(server: Server) -> None:
    server.panel.say("history", DEMO, call_id="1")
    server.panel.say("history", '/follow_up{"fact": [{"id": "insists", "value": false}]}', call_id="1")
    server.panel.say("history", "клиент требует старшего", call_id="2")
    server.panel.say("history2", "чужой звонок")
    lines = described("/history", "get", server.panel.get(f"{API}/history", sender="history"))
    assert [line["asked"] for line in lines] == [
        "клиент требует старшего",
        "клиент не настаивает",
        DEMO.replace("79000000001", "[телефон]"),
    ]
    found = server.panel.get(f"{API}/history", sender="history", query="СТАРШЕГО требует").data
    assert [line["asked"] for line in found] == ["клиент требует старшего"]
    assert server.panel.get(f"{API}/history", sender="history", limit=1).data == lines[:1]


@pytest.mark.parametrize("limit", ["0", "201", "-1", "x", "1.5", "²"])
def test_a_limit_that_is_none_is_refused(server: Server, limit: str) -> None:
    reply = server.panel.get(f"{API}/history", sender="history", limit=limit)
    assert reply.status == 400
    described("/history", "get", reply)


def test_the_agent_s_last_word_on_an_answer_is_kept(server: Server) -> None:
    decision = server.panel.say("feedback", "клиент требует старшего").advice["decision_id"]
    for word in ({"verdict": "wrong", "situation": "vip_line"}, {"verdict": "right"}):
        body = {"sender": "feedback", "decision_id": decision, **word}
        assert server.panel.post(body, f"{API}/feedback").status == 204
    with closing(sqlite3.connect(server.database)) as database:
        kept = database.execute("SELECT verdict, situation, agent FROM feedback WHERE decision_id = ?", [decision])
        assert kept.fetchall() == [("right", None, "feedback")]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ({"decision_id": "none", "verdict": "right"}, 404),
        ({"decision_id": XSS, "verdict": "right"}, 404),
        ({"decision_id": 5, "verdict": "right"}, 400),
        ({"decision_id": "none"}, 400),
        ({"decision_id": "none", "verdict": "perhaps"}, 400),
        ({"decision_id": "none", "verdict": ["right"]}, 400),
        ({"decision_id": "none", "verdict": "wrong", "situation": "no_such"}, 400),
        ({"decision_id": "none", "verdict": "wrong", "situation": ["vip_line"]}, 400),
    ],
    ids=str,
)
def test_a_word_that_means_nothing_is_refused(server: Server, word: dict[str, Any], status: int) -> None:
    reply = server.panel.post({"sender": "feedback", **word}, f"{API}/feedback")
    assert reply.status == status
    described("/feedback", "post", reply)


def test_what_looks_like_markup_passes_as_text(server: Server) -> None:
    reply = server.panel.say(XSS, f"клиент требует старшего {XSS}", call_id=XSS, message_id=XSS[:64])
    assert reply.headers["Content-Type"] == "application/json"
    assert described("/webhook", "post", reply)[0]["custom"]["situation"] == "senior_demand"
    (line,) = server.panel.get(f"{API}/history", sender=XSS).data
    assert line["asked"].endswith(XSS)


def test_every_answer_carries_the_security_headers(server: Server) -> None:
    replies = [
        server.panel.get(f"{API}/state"),
        server.panel.say("headers", "клиент требует старшего"),
        server.panel.post(b"{"),
        server.panel.get(f"{API}/history", limit="x"),
    ]
    for reply in replies:
        assert reply.headers["Cache-Control"] == "no-store"
        assert reply.headers["X-Content-Type-Options"] == "nosniff"
        assert reply.headers["Referrer-Policy"] == "no-referrer"
        assert reply.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_the_description_is_served_and_what_it_refers_to_is_there(server: Server) -> None:
    assert server.panel.get(f"{API}/openapi.json").data == OPENAPI
    assert server.panel.get(f"{API}/advice.schema.json").data == read_schema()
