"""The chats as one channel of Rasa: each platform whose keys are set, and the notifier that speaks to all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.blueprint_group import BlueprintGroup

from bot.bootstrap import Application, application
from bot.channels.chat import ChatDesk, Desk
from bot.channels.mattermost.channel import MattermostSettings, mattermost
from bot.channels.serving import while_serving
from bot.channels.slack.app import make_app
from bot.channels.slack.channel import http_routes
from bot.channels.slack.client import SlackSettings
from bot.channels.slack.platform import SlackPlatform
from bot.channels.slack.socket_mode import run_socket_mode
from bot.channels.teams.build import build_teams
from bot.channels.teams.channel import teams_routes
from bot.channels.teams.settings import TeamsSettings
from bot.channels.turns import OnMessage, Turns
from bot.errors import CopilotError
from bot.notify.notifier import Notifier
from bot.notify.platform import Platform
from bot.notify.references import StoredReferences
from bot.settings import DEMO_KEY


@dataclass(frozen=True)
class Connected:
    """A platform that is switched on: how it is told things, and the routes (or the connection) it speaks by."""

    platform: Platform
    routes: Blueprint | BlueprintGroup


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
    settings = app.stores.settings
    if settings.slack_bot_token:
        yield _slack(app, desk)
    if settings.teams_app_id:
        yield _teams(app, desk)
    if settings.mattermost_url:
        yield _mattermost(app, desk)


def _slack(app: Application, desk: Desk) -> Connected:
    given = app.stores.settings
    if not given.slack_app_token and not given.slack_signing_secret:
        raise CopilotError("set COPILOT_SLACK_APP_TOKEN (Socket Mode) or COPILOT_SLACK_SIGNING_SECRET (HTTP) for Slack")
    settings = SlackSettings(
        given.slack_bot_token, given.slack_signing_secret, given.slack_app_token or None, given.slack_api_url
    )
    person = partial(app.notifier.directory.person, "slack")
    bolt = make_app(settings, desk, person, partial(app.notifier.seen.first, "slack"))
    token = settings.app_token
    # Each Sanic worker would keep a connection of its own, so run one.
    routes = while_serving("slack", partial(run_socket_mode, bolt, token)) if token else http_routes(bolt)
    return Connected(SlackPlatform(settings), routes)


def _teams(app: Application, desk: Desk) -> Connected:
    given, clock = app.stores.settings, app.stores.clock
    if not given.teams_app_password or not given.teams_tenant:
        raise CopilotError("set COPILOT_TEAMS_APP_PASSWORD and COPILOT_TEAMS_TENANT for Teams: one tenant is answered")
    settings = TeamsSettings(
        given.teams_app_id,
        given.teams_tenant,
        given.teams_app_password,
        openid_url=given.teams_openid_url,
        token_url=given.teams_token_url,
        service_origins=given.teams_service_hosts,
    )
    references = StoredReferences(app.stores.session_factory, clock)
    person = partial(app.notifier.directory.person, "teams")
    teams = build_teams(settings, clock, references, desk, person, partial(app.notifier.seen.first, "teams"))
    return Connected(teams.platform, teams_routes(teams.parts))


def _mattermost(app: Application, desk: Desk) -> Connected:
    given = app.stores.settings
    if not given.mattermost_token or not given.mattermost_callback_url or given.pseudonym_key == DEMO_KEY:
        raise CopilotError(
            "set COPILOT_MATTERMOST_TOKEN, COPILOT_MATTERMOST_CALLBACK_URL and COPILOT_PSEUDONYM_KEY for Mattermost: "
            "its buttons are signed with the key"
        )
    settings = MattermostSettings(
        given.mattermost_url, given.mattermost_token, given.mattermost_callback_url, given.pseudonym_key
    )
    person = partial(app.notifier.directory.person, "mattermost")
    chat = mattermost(settings, desk, person, partial(app.notifier.seen.first, "mattermost"))
    return Connected(chat.platform, Blueprint.group(chat.routes, while_serving("listener", chat.run)))


def _telling(notifier: Notifier, platforms: dict[str, Platform]) -> Blueprint:
    """Return what runs the notifier, when there is somebody to be told and a way to tell him."""
    told = platforms and notifier.directory.teams
    return while_serving("notifier", partial(notifier.run, platforms)) if told else Blueprint("notifier")
