"""The panel's side of approvals: an agent asks for a sum above his authority, and sees the decision."""

import asyncio
from datetime import timedelta
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse

from bot.access.identity import READER
from bot.bootstrap import Application, application
from bot.channels.asking import Asking
from bot.channels.refusal import Refusal
from bot.channels.wired import agent_of, as_json, reception
from bot.clock import moscow
from bot.notify.approvals import Approval
from bot.notify.cards import decision_text
from bot.privacy.redaction import redact

SHOWN = timedelta(hours=12)
LONGEST_NOTE = 500  # characters
HIGHEST_SUM = 1_000_000  # roubles
NO_ONE = "Чат руководителей не подключён. Согласуйте сумму с руководителем сами"
NO_SUM = f"amount должен быть целым числом рублей от 1 до {HIGHEST_SUM}"
NO_NOTE = f"note должен быть текстом до {LONGEST_NOTE} символов"
YOURS = "Эта сумма в ваших полномочиях: согласовывать не нужно"
NO_CALLS = "Ваша роль не ведёт звонков: согласовывать нечего"
NO_SUCH_ANSWER = "Такого ответа в ваших звонках нет"


async def mine(request: Request) -> HTTPResponse:
    """List the agent's own requests of the last 12 hours, newest first."""
    agent, app = agent_of(reception().query(request)), application()
    since = app.stores.clock.now() - SHOWN
    return as_json([_shown(one) for one in await asyncio.to_thread(app.approvals.of_agent, agent, since)])


async def ask(request: Request) -> HTTPResponse:
    """Ask the supervisors; the same sum for the same answer is the same request."""
    asking, app = reception().command(request), application()
    if asking.identity.role == READER:
        raise Refusal(403, NO_CALLS)
    amount, limit = _amount(asking), app.policies.current().authority
    if amount <= limit:
        raise Refusal(400, YOURS)
    if not any(team.places for team in app.notifier.directory.teams):
        raise Refusal(409, NO_ONE)
    return as_json(_shown(await asyncio.to_thread(_ask, app, asking, amount, limit)), 201)


def _ask(app: Application, asking: Asking, amount: int, limit: int) -> Approval:
    agent, at = agent_of(asking), app.stores.clock.now()
    decision = asking.text("decision_id")
    if not app.stores.journal.gave(decision, agent):
        raise Refusal(404, NO_SUCH_ANSWER)
    return app.approvals.ask(decision, agent, amount, limit, redact(_note(asking)).text, at)


def _amount(asking: Asking) -> int:
    amount = asking.body.get("amount")
    if not isinstance(amount, int) or isinstance(amount, bool) or not 1 <= amount <= HIGHEST_SUM:
        raise Refusal(400, NO_SUM)
    return amount


def _note(asking: Asking) -> str:
    note = asking.body.get("note") or ""
    if not isinstance(note, str) or len(note) > LONGEST_NOTE:
        raise Refusal(400, NO_NOTE)
    return note


def _shown(approval: Approval) -> dict[str, Any]:
    """Return what the agent sees: the decision in words, and nothing that lets anybody decide."""
    return {
        "id": approval.id,
        "decision_id": approval.decision_id,
        "amount": approval.amount,
        "state": approval.state,
        "text": "Ждём руководителя" if approval.state == "pending" else decision_text(approval),
        "asked_at": moscow(approval.asked_at).isoformat(timespec="seconds"),
        "expires_at": moscow(approval.expires_at).isoformat(timespec="seconds"),
    }
