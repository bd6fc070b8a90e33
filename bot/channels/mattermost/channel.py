"""The clicks of Mattermost: its server calls these two routes, and shows what they answer in place of the card."""

import asyncio
import hashlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sanic import Blueprint, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.chat import Desk
from bot.channels.mattermost.attachments import ACTIONS_PATH, DIALOGS_PATH, Drawing, escaped
from bot.channels.mattermost.client import Client
from bot.channels.mattermost.listen import Listener
from bot.channels.mattermost.platform import MattermostPlatform
from bot.channels.mattermost.signed import Click, Forged, Signer, Typing
from bot.channels.refusal import Refusal, tell_refusals
from bot.notify.people import Person
from bot.notify.platform import DeliveryFailed

logger = logging.getLogger(__name__)
NOT_OURS = "Эта кнопка не наша"
NO_DIALOG = "Окно не открылось. Нажмите кнопку ещё раз"
SENT_ALREADY = "Это уже отправлено. Если ответа нет, закройте окно и нажмите кнопку ещё раз"


@dataclass(frozen=True)
class MattermostSettings:
    """Where the server is (`url`), who we are there (`token`), where it finds us, and the key that signs buttons."""

    url: str
    token: str
    callback_url: str
    key: str


@dataclass(frozen=True)
class Mattermost:
    """The channel: a platform for the notifier, routes for Sanic, and a listener to run beside them."""

    platform: MattermostPlatform
    routes: Blueprint
    listener: Listener
    client: Client

    async def run(self) -> None:
        """Listen until cancelled, then close the connections."""
        try:
            await self.listener.run()
        finally:
            await self.client.close()


def mattermost(
    settings: MattermostSettings, desk: Desk, person: Callable[[str, str], Person], first: Callable[[str], bool]
) -> Mattermost:
    """Return the channel; nothing is connected before it runs. Raises CopilotError when the key is too short."""
    client, signer = Client(settings.url, settings.token), Signer(settings.key)
    drawing = Drawing(settings.callback_url, signer)
    platform = MattermostPlatform(client, drawing)
    clicks = Clicks(client, drawing, signer, desk, person, first)
    return Mattermost(platform, clicks.routes(), Listener(client, platform, desk, person, first), client)


@dataclass(frozen=True)
class Clicks:
    """Follows clicks. Who clicked is told by Mattermost; what the click means, by our own signature alone."""

    client: Client
    drawing: Drawing
    signer: Signer
    desk: Desk
    person: Callable[[str, str], Person]
    first: Callable[[str], bool]

    def routes(self) -> Blueprint:
        """Return the routes."""
        routes = Blueprint("mattermost")
        tell_refusals(routes)

        @routes.post(ACTIONS_PATH)
        async def actions(request: Request) -> HTTPResponse:
            return await self._action(_body(request))

        @routes.post(DIALOGS_PATH)
        async def dialogs(request: Request) -> HTTPResponse:
            return await self._dialog(_body(request))

        return routes

    async def _action(self, body: Mapping[str, Any]) -> HTTPResponse:
        click = self._read(Click, _mapping(body.get("context")).get("signed"))
        user, name, post, trigger = (_text(body, key) for key in ("user_id", "user_name", "post_id", "trigger_id"))
        key = _digest(post, user, click.action, trigger)
        if not await asyncio.to_thread(self.first, f"click:{key}"):
            return response.json({})
        if click.asks:
            return await self._ask(Typing(click, user, name, post, key), trigger)
        who = self.person(user, name)
        reply = await self.desk.act(who, click.place, click.action, click.value, None, key)
        answer = _told(reply.notice) if reply.notice else {}
        if reply.card:
            props = self.drawing.props(reply.card, click.place, click.mark)
            answer["update"] = {"message": "", "props": props}
        return response.json(answer, ensure_ascii=False)

    async def _ask(self, typing: Typing, trigger: str) -> HTTPResponse:
        try:
            await self.client.open_dialog(trigger, self.drawing.dialog(typing))
        except DeliveryFailed as error:
            logger.warning("a dialog could not be opened: %s", error)
            return response.json(_told(NO_DIALOG), ensure_ascii=False)
        return response.json({})

    async def _dialog(self, body: Mapping[str, Any]) -> HTTPResponse:
        typing = self._read(Typing, body.get("state"))
        user, click = _text(body, "user_id"), typing.click
        if user != typing.user:
            raise Refusal(403, NOT_OURS)
        if body.get("cancelled"):
            return response.json({})
        typed = _text(_mapping(body.get("submission")), "typed")
        key = _digest(typing.trigger, typed)
        if not await asyncio.to_thread(self.first, f"typed:{key}"):
            return response.json({"error": SENT_ALREADY}, ensure_ascii=False)
        who = self.person(user, typing.name)
        reply = await self.desk.act(who, click.place, click.action, click.value, typed, key)
        if reply.card:
            try:
                await self.client.change(typing.post, self.drawing.props(reply.card, click.place, click.mark))
            except DeliveryFailed as error:
                logger.warning("a card could not be replaced: %s", error)
        # An error is shown in the dialog, to this person alone; it stays open so that he can read it.
        return response.json({"error": reply.notice} if reply.notice else {}, ensure_ascii=False)

    def _read(self, kind: Any, signed: object) -> Any:
        try:
            return self.signer.read(kind, signed)
        except Forged as error:
            raise Refusal(403, NOT_OURS) from error


def _told(notice: str) -> dict[str, Any]:
    """Return the answer that tells a notice to the one who clicked."""
    return {"ephemeral_text": escaped(notice), "skip_slack_parsing": True}


def _body(request: Request) -> Mapping[str, Any]:
    try:
        return _mapping(request.json)
    except InvalidUsage:  # no JSON: it has no signature either
        return {}


def _mapping(given: Any) -> Mapping[str, Any]:
    return given if isinstance(given, dict) else {}


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    return value if isinstance(value, str) else ""


def _digest(*parts: str) -> str:
    """Return a short key: a trigger alone is longer than what the table of seen events holds."""
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
