"""The routes of the panel's API, below /webhooks/panel; openapi.json describes them."""

import asyncio
import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.audit.journal import Feedback
from bot.bootstrap import Application, application
from bot.channels import approvals
from bot.channels.answers import shown
from bot.channels.asking import Asking
from bot.channels.incoming import receive, safe_id
from bot.channels.refusal import Refusal, tell_refusals
from bot.channels.turns import Turns
from bot.channels.wired import agent_of, as_json, reception
from bot.escalation.advice import read_schema
from bot.escalation.board import board
from bot.presenters.buttons import payload_of
from bot.presenters.history import SHIFT, history_of

DESCRIPTION = Path(__file__).with_name("openapi.json")
VERDICTS = ("right", "wrong")
DEFAULT_LIMIT, HIGHEST_LIMIT = 50, 200
SEARCHED = 1000
"""Decisions a search looks through: more than an agent asks for in a shift."""
NO_FACTS = "Нужно поле facts: факты и их значения"
NO_VERDICT = "verdict должен быть right или wrong"
NO_SUCH_ANSWER = "Такого ответа в ваших звонках нет"
NO_SUCH_SITUATION = "Такой ситуации в инструкции нет"
NO_LIMIT = f"limit должен быть числом от 1 до {HIGHEST_LIMIT}"


def api(turns: Turns) -> Blueprint:
    """Return the routes."""
    routes = Blueprint("panel", url_prefix="/webhooks/panel")
    tell_refusals(routes)
    for path, handler in READ.items():
        routes.add_route(handler, path, methods=["GET"])
    routes.add_route(feedback, "/feedback", methods=["POST"])
    routes.add_route(approvals.ask, "/approvals", methods=["POST"], name="ask_approval")

    @routes.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        asking = reception().command(request)
        return as_json(await answer(turns, asking, asking.text("message")))

    @routes.post("/facts")
    async def facts(request: Request) -> HTTPResponse:
        asking = reception().command(request)
        return as_json(await answer(turns, asking, payload_of(_facts(application(), asking.body.get("facts")))))

    return routes


async def answer(turns: Turns, asking: Asking, text: str) -> list[dict[str, Any]]:
    """Return the answer to a message; a call of its own id is a conversation of its own."""
    stores = application().stores
    key = stores.settings.pseudonym_key
    incoming = receive(text, asking.metadata, key)
    sender, call_id = safe_id(asking.identity.sender, key), incoming.metadata["call_id"]
    conversation = f"{sender}:{call_id}" if call_id else sender
    uttered = await turns.take(conversation, incoming, asking.message_id)
    return [await shown(one, stores.accounts) for one in uttered]


async def health(_: Request) -> HTTPResponse:
    """Tell that the server answers."""
    return as_json({"status": "ok"})


async def description(_: Request) -> HTTPResponse:
    """Describe this API."""
    return as_json(json.loads(DESCRIPTION.read_text(encoding="utf-8")))


async def advice_schema(_: Request) -> HTTPResponse:
    """Describe the advice."""
    return as_json(read_schema())


async def me(request: Request) -> HTTPResponse:
    """Tell the agent who he is to the server."""
    identity = reception().query(request).identity
    who = {"agent": identity.agent if identity.proven else None, "role": identity.role, "gender": identity.gender}
    limit = application().policies.current().authority
    return as_json({**who, "demo": not identity.proven, "authority": limit})


async def state(request: Request) -> HTTPResponse:
    """Tell the lines, the incidents, and whether to transfer by number."""
    reception().query(request)
    app = application()
    policy, at = app.policies.current(), app.stores.clock.now()
    return as_json(asdict(await asyncio.to_thread(board, policy, app.advisor.ops, at)))


async def situations(request: Request) -> HTTPResponse:
    """List the situations of the instruction that are in force."""
    reception().query(request)
    app = application()
    policy = app.policies.current()
    known = policy.in_force(app.stores.clock.now().date())
    listed = [one for one in policy.situations.values() if one.id in known]
    return as_json([{"id": s.id, "title": s.title, "clause": s.clause, "family": s.family} for s in listed])


async def history(request: Request) -> HTTPResponse:
    """List the agent's own calls of the shift, newest first."""
    agent = agent_of(reception().query(request))
    limit = request.args.get("limit") or str(DEFAULT_LIMIT)
    if not limit.isdecimal() or not 1 <= int(limit) <= HIGHEST_LIMIT:
        raise Refusal(400, NO_LIMIT)
    app, query = application(), request.args.get("query") or ""
    since, read = app.stores.clock.now() - SHIFT, SEARCHED if query else int(limit)
    entries = await asyncio.to_thread(app.stores.journal.of_agent, agent, since, read)
    return as_json(history_of(app.policies.current(), entries, query, int(limit)))


async def feedback(request: Request) -> HTTPResponse:
    """Keep the agent's word on an answer."""
    asking = reception().command(request)
    app = application()
    given = _feedback(app, asking)
    if not await asyncio.to_thread(app.stores.journal.judge, given):
        raise Refusal(404, NO_SUCH_ANSWER)
    return response.empty()


def _feedback(app: Application, asking: Asking) -> Feedback:
    verdict, situation = asking.body.get("verdict"), asking.body.get("situation")
    if verdict not in VERDICTS:
        raise Refusal(400, NO_VERDICT)
    if situation is not None and str(situation) not in app.policies.current().situations:
        raise Refusal(400, NO_SUCH_SITUATION)
    return Feedback(asking.text("decision_id"), str(verdict), situation, agent_of(asking), app.stores.clock.now())


def _facts(app: Application, given: Any) -> Mapping[str, Any]:
    """Return the facts if the policy admits each; raises Refusal that names the first it does not."""
    if not isinstance(given, dict) or not given:
        raise Refusal(400, NO_FACTS)
    known = app.policies.current().facts
    for fact, value in given.items():
        if not _scalar(value) or fact not in known or not known[fact].admits(value):
            raise Refusal(400, f"Факт {fact[:40]} с таким значением инструкции не известен")
    return given


def _scalar(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, (bool, int, float)) and math.isfinite(value))


READ = {
    "/": health,
    "/openapi.json": description,
    "/advice.schema.json": advice_schema,
    "/state": state,
    "/situations": situations,
    "/me": me,
    "/history": history,
    "/approvals": approvals.mine,
}
