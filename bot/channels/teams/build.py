"""Teams put together from its settings: the parts of its route, and the platform for the notifier."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.access.bot_framework import BotFrameworkGate
from bot.access.bot_framework_keys import BotFrameworkKeys
from bot.channels.chat import Desk
from bot.channels.teams.answering import TeamsParts
from bot.channels.teams.bot_token import BotToken
from bot.channels.teams.connector import Connector
from bot.channels.teams.platform import TeamsPlatform
from bot.channels.teams.settings import TeamsSettings
from bot.channels.teams.web import fetch_json
from bot.clock import Clock
from bot.notify.people import Person
from bot.notify.references import References


@dataclass(frozen=True)
class Teams:
    """What the route (`teams_routes`) is made of, and the platform for the notifier; both share the bot's token."""

    parts: TeamsParts
    platform: TeamsPlatform


def build_teams(
    settings: TeamsSettings,
    clock: Clock,
    references: References,
    desk: Desk,
    person: Callable[[str, str], Person],
    first: Callable[[str], bool],
) -> Teams:
    """Return both ends; what the callables mean stands at `TeamsParts`."""
    keys = BotFrameworkKeys(settings.openid_url, fetch_json, clock)
    gate = BotFrameworkGate(keys, settings.app_id, settings.tenants, settings.service_origins)
    connector = Connector(BotToken(settings, clock), settings.service_origins)
    parts = TeamsParts(gate, connector, references, desk, person, first)
    return Teams(parts, TeamsPlatform(connector, references))
