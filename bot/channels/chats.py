"""The chats as one channel of Rasa: each platform whose keys are set, and the notifier that speaks to all of them."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.blueprint_group import BlueprintGroup

from bot.bootstrap import Application, application
from bot.channels.chat import ChatDesk, Desk
from bot.channels.slack.app import make_app
from bot.channels.slack.channel import http_routes, socket_mode
from bot.channels.slack.client import SlackSettings
from bot.channels.slack.platform import SlackPlatform
from bot.channels.turns import OnMessage, Turns
from bot.errors import CopilotError
from bot.notify.notifier import Notifier
from bot.notify.platform import Platform


@dataclass(frozen=True)
class Connected:
    """A platform that is switched on: how it is told things, and the routes (or the connection) it speaks by."""

    platform: Platform
    routes: Blueprint


class ChatsInput(InputChannel):
    """Takes what comes from the chats. Without keys of a platform there is nothing here."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "chats"

    def url_prefix(self) -> str:
        """Return the root: every platform names its own path."""
        return "/"

    def blueprint(self, on_new_message: OnMessage) -> BlueprintGroup:
        """Return the routes of all platforms that are switched on; raises CopilotError for keys that do not fit."""
        app = application()
        connected = tuple(connect(app, ChatDesk(app, Turns(on_new_message))))
        telling = _telling(app.notifier, {one.platform.name: one.platform for one in connected})
        return Blueprint.group(telling, *(one.routes for one in connected), url_prefix="/")


def connect(app: Application, desk: Desk) -> Iterator[Connected]:
    """Yield the platforms whose keys are set."""
    if app.stores.settings.slack_bot_token:
        yield _slack(app, desk)


def _slack(app: Application, desk: Desk) -> Connected:
    given = app.stores.settings
    if not given.slack_app_token and not given.slack_signing_secret:
        raise CopilotError("set COPILOT_SLACK_APP_TOKEN (Socket Mode) or COPILOT_SLACK_SIGNING_SECRET (HTTP) for Slack")
    settings = SlackSettings(
        given.slack_bot_token, given.slack_signing_secret, given.slack_app_token or None, given.slack_api_url
    )
    person = partial(app.notifier.directory.person, "slack")
    bolt = make_app(settings, desk, person, partial(app.notifier.seen.first, "slack"))
    routes = socket_mode(bolt, settings.app_token) if settings.app_token else http_routes(bolt)
    return Connected(SlackPlatform(settings), routes)


def _telling(notifier: Notifier, platforms: dict[str, Platform]) -> Blueprint:
    """Return a blueprint without routes that runs the notifier for as long as the server runs."""
    routes = Blueprint("notifier")
    running: list[asyncio.Task[None]] = []

    async def start(_: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        if platforms and notifier.directory.teams:
            running.append(loop.create_task(notifier.run(platforms)))

    async def stop(_: Sanic, __: asyncio.AbstractEventLoop) -> None:
        for task in running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    routes.listener("after_server_start")(start)
    routes.listener("before_server_stop")(stop)
    return routes
