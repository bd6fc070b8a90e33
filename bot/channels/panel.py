"""The agents' side panel as a channel of Rasa: its API below /webhooks/panel, and its pages."""

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.blueprint_group import BlueprintGroup

from bot.channels.headers import protect_answer
from bot.channels.pages import pages
from bot.channels.routes import api
from bot.channels.turns import OnMessage, Turns


class PanelInput(InputChannel):
    """Takes messages of the panel. The text is redacted before Rasa sees it."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "panel"

    def url_prefix(self) -> str:
        """Return the root: Rasa joins it to /webhooks/, and the pages stand outside of that."""
        return "/"

    def blueprint(self, on_new_message: OnMessage) -> BlueprintGroup:
        """Return the routes; Rasa registers a group like a single blueprint."""
        routes = api(Turns(on_new_message))
        routes.middleware(protect_answer, "response")
        return Blueprint.group(routes, pages(), url_prefix="/")
