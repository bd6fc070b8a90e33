"""Slack as a channel of Rasa: HTTP mode's one route, or a Socket Mode connection that lives with the server."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, response
from sanic.app import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_bolt.adapter.sanic.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp

from bot.channels.slack.socket_mode import run_socket_mode
from bot.channels.turns import OnMessage

MALFORMED = (ValueError, TypeError, AttributeError, RecursionError)
"""slack_bolt reads a request before it checks the signature, and raises these for one that is no request of Slack."""

_log = logging.getLogger(__name__)


class SlackInput(InputChannel):
    """Takes what comes from Slack: with an `app_token` by Socket Mode, where nothing is listened to; else by HTTP."""

    def __init__(self, build: Callable[[OnMessage], AsyncApp], app_token: str | None = None) -> None:
        self._build = build
        self._app_token = app_token

    @classmethod
    def name(cls) -> str:
        """Return the channel's name, which is also its path below /webhooks/."""
        return "slack"

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        """Return the route of HTTP mode, or none and a connection for as long as the server runs."""
        app = self._build(on_new_message)
        return socket_mode(app, self._app_token) if self._app_token else http_routes(app)


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


def socket_mode(app: AsyncApp, app_token: str) -> Blueprint:
    """Return a blueprint without routes that keeps the connection; each Sanic worker would keep one, so run one."""
    routes = Blueprint("slack")
    running: list[asyncio.Task[None]] = []

    async def start(_: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        running.append(loop.create_task(run_socket_mode(app, app_token)))

    async def stop(_: Sanic, __: asyncio.AbstractEventLoop) -> None:
        for task in running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        running.clear()

    routes.listener("after_server_start")(start)
    routes.listener("before_server_stop")(stop)
    return routes


def _check_signed(request: Request) -> None:
    """Raise ValueError for a time that is no number or a signature of odd letters: slack_bolt answers 500 to those."""
    int(request.headers.get("x-slack-request-timestamp", ""))
    str(request.headers.get("x-slack-signature", "")).encode("ascii")
