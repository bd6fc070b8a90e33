"""Who may ask, and as whom: on a server that wants tokens."""

import sqlite3
import subprocess
from contextlib import closing
from typing import Any

import pytest

from bot.channels.asking import ANOTHER
from bot.channels.refusal import SIGN_IN
from bot.escalation.facts import NO_ACCESS
from tests.e2e.conftest import COPILOT, KNOWLEDGE_BASE, ROOT, Server
from tests.support.panel import API, Panel
from tests.support.tokens import IN_2001, Issuer, signed

EVIL = "https://evil.example.ru"
DISCOUNT = "просит скидку, по ЕППСЛ нельзя"


def panel_of(server: Server, issuer: Issuer, **claims: Any) -> Panel:
    return server.panel.signed_in(issuer.token(**claims))


@pytest.mark.parametrize("path", ["/state", "/situations", "/me", "/history"])
def test_nothing_is_told_without_a_token(guarded: Server, path: str) -> None:
    reply = guarded.panel.get(API + path)
    assert (reply.status, reply.data) == (401, {"error": SIGN_IN})
    assert reply.headers["WWW-Authenticate"] == 'Bearer error="invalid_token", error_description="no token"'


@pytest.mark.parametrize("path", ["/webhook", "/facts", "/feedback"])
def test_nothing_is_done_without_a_token_whatever_the_body_is(guarded: Server, path: str) -> None:
    assert guarded.panel.post(b"{", API + path).status == 401
    assert guarded.panel.post({"sender": "op1", "message": "да"}, API + path).status == 401


def test_a_token_that_proves_nothing_is_no_token(guarded: Server, issuer: Issuer) -> None:
    bad = [
        issuer.token(exp=IN_2001),
        issuer.token(aud="another"),
        issuer.token(exp=None),
        Issuer().token(),
        signed(None, "none", {"kid": "rsa"}),
    ]
    assert {guarded.panel.signed_in(token).say(None, "да").status for token in bad} == {401}
    assert guarded.panel.sending(Authorization=f"Basic {issuer.token()}").get(f"{API}/me").status == 401


def test_the_agent_is_the_one_of_the_token(guarded: Server, issuer: Issuer) -> None:
    panel = panel_of(guarded, issuer, sub="anna", role="second_line", gender="female", session="w1")
    expected = {"agent": "anna", "role": "second_line", "gender": "female", "demo": False, "authority": 600}
    assert panel.get(f"{API}/me").data == expected
    reply = panel.say(None, "клиент требует старшего", call_id="7")
    assert reply.data[0]["recipient_id"] == "anna:w1:7"
    with closing(sqlite3.connect(guarded.database)) as database:
        recorded = database.execute(
            "SELECT agent, conversation FROM decisions WHERE id = ?", [reply.advice["decision_id"]]
        )
        assert recorded.fetchall() == [("anna", "anna:w1:7")]


@pytest.mark.parametrize(
    "body",
    [
        {"sender": "boss"},
        {"sender": "anna:w2"},
        {"sender": ["anna"]},
        {"metadata": {"agent": {"id": "boss"}}},
        {"metadata": {"agent": {"role": "supervisor"}}},
        {"metadata": {"agent": {"role": "second_line"}}},
        {"metadata": {"agent": {"gender": "male"}}},
    ],
    ids=str,
)
def test_a_body_that_poses_as_another_is_refused(guarded: Server, issuer: Issuer, body: dict[str, Any]) -> None:
    panel = panel_of(guarded, issuer, sub="anna", session="w1")
    reply = panel.post({"message": "да", **body})
    assert (reply.status, reply.data) == (403, {"error": ANOTHER})


@pytest.mark.parametrize("sender", [None, "agrees", "agrees:w1"])
def test_a_body_that_agrees_with_the_token_is_answered(guarded: Server, issuer: Issuer, sender: str | None) -> None:
    panel = panel_of(guarded, issuer, sub="agrees", session="w1")
    assert panel.say(sender, "да", agent={"id": "agrees", "role": "first_line"}).status == 200


def test_the_role_of_the_token_changes_the_answer(guarded: Server, issuer: Issuer) -> None:
    rows = {
        role: panel_of(guarded, issuer, sub=role, role=role).say(None, "/management_meeting").advice["row"]
        for role in ("first_line", "second_line")
    }
    assert rows["second_line"] is not None
    assert rows["first_line"] != rows["second_line"]


def test_a_reader_gets_the_advice_without_the_account(guarded: Server, issuer: Issuer) -> None:
    agent, reader = (panel_of(guarded, issuer, sub=role, role=role) for role in ("first_line", "reader"))
    known = agent.say(None, DISCOUNT, phone="79000000005").advice
    unknown = reader.say(None, DISCOUNT, phone="79000000005").advice
    assert known["phrases"][0]["text"].startswith("Марина Сергеевна, ")
    assert known["data_age"]
    assert "Марина" not in str(unknown)
    assert (unknown["data_age"], [fact for fact in unknown["facts"] if fact["source"] == "account"]) == (None, [])
    assert NO_ACCESS in unknown["notes"]


def test_two_agents_with_the_same_call_do_not_share_it(guarded: Server, issuer: Issuer) -> None:
    message = "кл хочет расторгнуть, причину назвал, всё предложили, настаивает"
    panel_of(guarded, issuer, sub="one").say(None, message, call_id="same")
    other = panel_of(guarded, issuer, sub="two").say(None, "не настаивает", call_id="same")
    assert other.advice["situation"] != "contract_termination"


def test_history_is_of_the_agent_of_the_token_alone(guarded: Server, issuer: Issuer) -> None:
    panel_of(guarded, issuer, sub="talks").say(None, "клиент требует старшего")
    mine = panel_of(guarded, issuer, sub="talks").get(f"{API}/history").data
    others = panel_of(guarded, issuer, sub="listens").get(f"{API}/history", sender="talks").data
    assert ([line["asked"] for line in mine], others) == (["клиент требует старшего"], [])


def test_an_agent_says_nothing_of_another_s_answer(guarded: Server, issuer: Issuer) -> None:
    decision = panel_of(guarded, issuer, sub="asked").say(None, "клиент требует старшего").advice["decision_id"]
    word = {"decision_id": decision, "verdict": "wrong"}
    replies = [panel_of(guarded, issuer, sub=sub).post(word, f"{API}/feedback").status for sub in ("asked", "spies")]
    assert replies == [204, 404]


def test_who_asks_too_often_waits_and_nobody_else_does(guarded: Server, issuer: Issuer) -> None:
    hasty = panel_of(guarded, issuer, sub="hasty")
    replies = [hasty.get(f"{API}/me") for _ in range(70)]
    refused = [reply for reply in replies if reply.status == 429]
    assert refused
    assert {int(reply.headers["Retry-After"]) for reply in refused} == {1}
    assert {reply.status for reply in replies} == {200, 429}
    assert panel_of(guarded, issuer, sub="patient").get(f"{API}/me").status == 200


def test_more_than_256_kilobytes_are_refused(guarded: Server, issuer: Issuer) -> None:
    reply = panel_of(guarded, issuer).post(b'{"message": "' + b"x" * 256 * 1024 + b'"}')
    assert reply.status == 413
    assert reply.data["error"].startswith("Запрос слишком большой")


@pytest.mark.parametrize("origin", [KNOWLEDGE_BASE, "https://kb2.example.ru"])
def test_a_named_site_may_read_the_answers(guarded: Server, origin: str) -> None:
    asking = guarded.panel.sending(
        Origin=origin,
        Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="authorization,content-type",
    )
    preflight = asking.options(f"{API}/webhook")
    assert preflight.status == 200
    assert preflight.headers["Access-Control-Allow-Origin"] == origin
    assert preflight.headers["Access-Control-Allow-Headers"] == "authorization, content-type"
    assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
    assert preflight.headers["Access-Control-Max-Age"] == "600"
    # An error too: or the widget could not tell an expired token from a server that is gone.
    refused = guarded.panel.sending(Origin=origin).get(f"{API}/me")
    assert (refused.status, refused.headers["Access-Control-Allow-Origin"]) == (401, origin)
    assert "Origin" in refused.headers["Vary"]


@pytest.mark.parametrize(
    "origin",
    [EVIL, "null", KNOWLEDGE_BASE.replace("https", "http"), f"{KNOWLEDGE_BASE}.evil.ru", f"{KNOWLEDGE_BASE}:8443", "*"],
)
def test_another_site_may_not(guarded: Server, issuer: Issuer, origin: str) -> None:
    asking = panel_of(guarded, issuer, sub="evil").sending(Origin=origin)
    replies = [
        asking.get(f"{API}/me"),
        asking.sending(Access_Control_Request_Method="POST").options(f"{API}/webhook"),
        asking.get("/widget.js"),
    ]
    assert [reply.headers["Access-Control-Allow-Origin"] for reply in replies] == [None, None, None]


def test_in_the_demo_no_other_site_reads_anything(server: Server) -> None:
    reply = server.panel.sending(Origin=KNOWLEDGE_BASE).get(f"{API}/me")
    assert (reply.status, reply.headers["Access-Control-Allow-Origin"]) == (200, None)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"COPILOT_HOST": "0.0.0.0"}, "set COPILOT_TOKEN_KEYS or COPILOT_TOKEN_SECRET before serving beyond"),
        ({"COPILOT_TOKEN_SECRET": "x" * 32}, "set COPILOT_TOKEN_ISSUER"),
        ({"COPILOT_TOKEN_SECRET": "short"}, "COPILOT_TOKEN_SECRET must have at least 32 bytes"),
        ({"COPILOT_TOKEN_SECRET": "x" * 32, "COPILOT_TOKEN_KEYS": "keys.json"}, "not both"),
        ({"COPILOT_TOKEN_KEYS": "missing.json", "COPILOT_TOKEN_ISSUER": "i"}, "missing.json cannot be read"),
        ({"COPILOT_EMBED_ORIGINS": "*"}, "COPILOT_EMBED_ORIGINS must be origins parted by blanks"),
    ],
    ids=str,
)
def test_a_server_that_would_be_open_to_others_does_not_start(
    server: Server, settings: dict[str, str], problem: str
) -> None:
    ended = subprocess.run([*COPILOT, "serve"], env={**server.env, **settings}, cwd=ROOT, capture_output=True)
    assert ended.returncode == 2
    assert problem in ended.stderr.decode()
