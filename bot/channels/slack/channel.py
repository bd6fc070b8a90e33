"""HTTP mode of Slack: the one route that everything comes to. Socket Mode, the default, needs none."""

import logging

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_bolt.adapter.sanic.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp

MALFORMED = (ValueError, TypeError, AttributeError, RecursionError)
"""slack_bolt reads a request before it checks the signature, and raises these for one that is no request of Slack."""

_log = logging.getLogger(__name__)


def http_routes(app: AsyncApp) -> Blueprint:
    """Return the route that events, clicks, commands and shortcuts come to: /webhooks/slack/events."""
    routes, handler = Blueprint("slack", url_prefix="/webhooks/slack"), AsyncSlackRequestHandler(app)

    @routes.post("/events")
    async def events(request: Request) -> HTTPResponse:
        try:
            _check_signed(request)
            return await handler.handle(request)
        except MALFORMED as error:
            _log.warning("A request that Slack did not make was refused: %s", type(error).__name__)
            return response.json({"error": "invalid request"}, status=401)

    return routes


def _check_signed(request: Request) -> None:
    """Raise ValueError for a time that is no number or a signature of odd letters: slack_bolt answers 500 to those."""
    int(request.headers.get("x-slack-request-timestamp", ""))
    str(request.headers.get("x-slack-signature", "")).encode("ascii")
