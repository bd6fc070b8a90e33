"""The agents' side panel: `POST /webhooks/panel/webhook {"sender", "message", "metadata"}`."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.accounts.repository import Accounts, salutation_of
from bot.bootstrap import application
from bot.channels.incoming import ACCEPTED_CHARACTERS, NOT_READ, receive, safe_id
from bot.presenters.buttons import buttons_of
from bot.presenters.names import fill_name
from bot.presenters.plain import render

logger = logging.getLogger(__name__)
OnMessage = Callable[[UserMessage], Awaitable[Any]]
FAILED = "Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции"


class PanelOutput(CollectingOutputChannel):
    """Collects the answer as one element {recipient_id, text, custom, buttons}, with the client's name in it.

    The name comes in here, after Rasa has stored the event: nothing that is kept ever holds it.
    """

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self._accounts = accounts

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "panel"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Add the answer; an advice is rendered anew with the name."""
        advice = message.get("custom")
        if not advice:
            self.messages.append({"recipient_id": recipient_id, "text": message.get("text")})
            return
        subscriber = advice.get("subscriber")
        name = await asyncio.to_thread(salutation_of, self._accounts, subscriber)
        shown = fill_name({key: value for key, value in advice.items() if key != "subscriber"}, name)
        answer = {"recipient_id": recipient_id, "text": render(shown), "custom": shown, "buttons": buttons_of(shown)}
        self.messages.append(answer)


class PanelInput(InputChannel):
    """Takes messages of the panel. The text is redacted before Rasa sees it."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "panel"

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        """Return the routes: the health check and the webhook."""
        routes = Blueprint("panel")

        @routes.get("/")
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @routes.post("/webhook")
        async def webhook(request: Request) -> HTTPResponse:
            body = _body(request)
            problem = _problem(body)
            if problem:
                return response.json({"error": problem}, status=400)
            return await _answer(body, on_new_message)

        return routes


def _body(request: Request) -> Any:
    """Return the JSON of the request, None when it is none."""
    try:
        return request.json
    except InvalidUsage:
        return None


def _problem(body: Any) -> str | None:
    """Return what is wrong with the request, in words for the agent."""
    if not isinstance(body, dict) or not isinstance(body.get("message"), str):
        return "Нужен JSON с полями sender и message"
    if not isinstance(body.get("sender"), str) or not body["sender"]:
        return "Не указан sender"
    if not isinstance(body.get("metadata") or {}, dict):
        return "metadata должно быть объектом"
    if not isinstance((body.get("metadata") or {}).get("agent") or {}, dict):
        return "metadata.agent должно быть объектом"
    return NOT_READ if len(body["message"]) > ACCEPTED_CHARACTERS else None


async def _answer(body: dict[str, Any], on_new_message: OnMessage) -> HTTPResponse:
    app = application()
    key = app.stores.settings.pseudonym_key
    incoming = receive(body["message"], body.get("metadata") or {}, key)
    sender = safe_id(body["sender"], key)
    output = PanelOutput(app.stores.accounts)
    call_id = incoming.metadata["call_id"]
    # A call of its own id is a conversation of its own, so a message costs the same at the end of the shift.
    conversation = f"{sender}:{call_id}" if call_id else sender
    try:
        await on_new_message(
            UserMessage(incoming.text, output, conversation, input_channel="panel", metadata=incoming.metadata)
        )
    except Exception:
        logger.exception("a message could not be answered")
        return response.json({"error": FAILED}, status=500)
    if not output.messages:  # Rasa logs what went wrong and answers nothing
        return response.json({"error": FAILED}, status=500)
    return response.json(output.messages)
