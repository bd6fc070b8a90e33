"""What every handler of the panel's API begins and ends with, wired to the assistant of this process."""

from typing import Any

from sanic import response
from sanic.response import HTTPResponse

from bot.bootstrap import application
from bot.channels.asking import Asking, Reception
from bot.channels.incoming import safe_id


def reception() -> Reception:
    """Return what lets requests in."""
    app = application()
    return Reception(app.gate, app.rate)


def agent_of(asking: Asking) -> str:
    """Return the id under which the agent's deeds are kept."""
    return safe_id(asking.identity.agent, application().stores.settings.pseudonym_key)


def as_json(data: Any, status: int = 200) -> HTTPResponse:
    """Return the answer, Russian letters as they are."""
    return response.json(data, status, ensure_ascii=False)
