"""The one route of Teams, /webhooks/teams/webhook, and the gate before it."""

import json
import logging
from collections.abc import Mapping
from typing import Any

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.access.tokens import NotRecognised
from bot.channels.teams.activities import Click, read_activity
from bot.channels.teams.answering import Answering, TeamsParts, not_in_force
from bot.channels.teams.platform import NAME

logger = logging.getLogger(__name__)


def teams_routes(parts: TeamsParts) -> Blueprint:
    """Return the route. Nothing is fetched and nobody is called before the first activity."""
    routes, answering = Blueprint(NAME, url_prefix=f"/webhooks/{NAME}"), Answering(parts)

    @routes.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        activity = _activity(request.body)
        try:
            await parts.gate.admit(request.headers.get("Authorization"), activity)
        except NotRecognised as error:
            logger.warning("Teams: a request was refused: %s", error)
            return response.empty(401)
        return await _answered(answering, activity)

    return routes


async def _answered(answering: Answering, activity: Mapping[str, Any]) -> HTTPResponse:
    """A click waits for its answer; all else is acknowledged at once and answered by a message."""
    event = read_activity(activity)
    if isinstance(event, Click) and event.waits:
        return _json(await answering.at_once(event))
    if activity.get("type") == "invoke":
        return _json(not_in_force())
    if event is not None:
        answering.later(event)
    return response.empty(202)


def _activity(body: bytes) -> Mapping[str, Any]:
    """Return the activity; what is none has nothing in it, and the gate refuses that."""
    try:
        activity = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return activity if isinstance(activity, dict) else {}


def _json(answer: Mapping[str, Any]) -> HTTPResponse:
    return response.json(answer, ensure_ascii=False)
