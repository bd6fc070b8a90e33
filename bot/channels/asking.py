"""What a request of the panel asks, and who asks it. Who asks is told by the token; the body may only agree."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sanic.exceptions import InvalidUsage
from sanic.request import Request

from bot.access.identity import GENDERS, ROLES, Identity, Role
from bot.access.rate import RateLimit
from bot.access.tokens import Gate
from bot.channels.incoming import ACCEPTED_CHARACTERS, NOT_READ
from bot.channels.refusal import Refusal

LONGEST_MESSAGE_ID = 64
DEMO_SENDER = "demo"
NO_JSON = "Нужен JSON с полями sender и message"
NO_SENDER = "Не указан sender"
BAD_METADATA = "metadata должно быть объектом"
BAD_AGENT = "metadata.agent должно быть объектом"
BAD_MESSAGE_ID = f"message_id должен быть текстом до {LONGEST_MESSAGE_ID} символов"
ANOTHER = "Запрос называет другого сотрудника, чем вход"
TOO_OFTEN = "Слишком много запросов подряд. Подождите немного"


@dataclass(frozen=True)
class Asking:
    """A request that is in order: who asks, and the body it came with."""

    identity: Identity
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def metadata(self) -> Mapping[str, Any]:
        """Return the metadata with the agent of the identity in place of the one the body names."""
        agent = {"id": self.identity.agent, "role": self.identity.role, "gender": self.identity.gender}
        return {**(self.body.get("metadata") or {}), "agent": agent}

    @property
    def message_id(self) -> str | None:
        """Return the id the panel gave the message."""
        message_id: str | None = self.metadata.get("message_id")
        return message_id

    def text(self, name: str) -> str:
        """Return a field that must be a text; raises Refusal."""
        value = self.body.get(name)
        if not isinstance(value, str):
            raise Refusal(400, NO_JSON if name == "message" else f"Нужно поле {name}, текст")
        if len(value) > ACCEPTED_CHARACTERS:
            raise Refusal(400, NOT_READ)
        return value


@dataclass(frozen=True)
class Reception:
    """Lets requests in: the token, how often, and a body that poses as nobody else."""

    gate: Gate | None
    rate: RateLimit

    def query(self, request: Request) -> Asking:
        """Return who asks by a GET; in the demo that is the query's `sender`. Raises Refusal, NotRecognised."""
        return Asking(self._proven(request) or _demo({"sender": request.args.get("sender") or DEMO_SENDER}))

    def command(self, request: Request) -> Asking:
        """Return what a POST asks; raises Refusal or NotRecognised."""
        # The token comes first: who has none learns nothing about what a body should look like.
        identity = self._proven(request)
        body = _body(request)
        if identity is None:
            return Asking(_demo(body), body)
        _refuse_posing(identity, body)
        return Asking(identity, body)

    def _proven(self, request: Request) -> Identity | None:
        if self.gate is None:
            return None
        identity = self.gate.identify(_bearer(request))
        seconds = self.rate.admit(identity.agent)
        if seconds:
            raise Refusal(429, TOO_OFTEN, Retry_After=str(math.ceil(seconds)))
        return identity


def _bearer(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def _body(request: Request) -> Mapping[str, Any]:
    """Return the JSON object of the request; raises Refusal that says what is wrong with its frame."""
    try:
        body = request.json
    except InvalidUsage:
        body = None
    if not isinstance(body, dict):
        raise Refusal(400, NO_JSON)
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict):
        raise Refusal(400, BAD_METADATA)
    if not isinstance(metadata.get("agent") or {}, dict):
        raise Refusal(400, BAD_AGENT)
    message_id = metadata.get("message_id")
    if message_id is not None and not (isinstance(message_id, str) and 0 < len(message_id) <= LONGEST_MESSAGE_ID):
        raise Refusal(400, BAD_MESSAGE_ID)
    return body


def _demo(body: Mapping[str, Any]) -> Identity:
    """Nobody shows a token in the demo: the agent is the sender, with the role and gender the body names."""
    if not isinstance(body.get("sender"), str) or not body["sender"]:
        raise Refusal(400, NO_SENDER)
    agent = (body.get("metadata") or {}).get("agent") or {}
    role: Role = agent["role"] if agent.get("role") in ROLES else "first_line"
    gender = agent["gender"] if agent.get("gender") in GENDERS else None
    return Identity(body["sender"], role, gender, proven=False)


def _refuse_posing(identity: Identity, body: Mapping[str, Any]) -> None:
    """Raise Refusal when the body names another agent than the token does; it need not name any."""
    agent = (body.get("metadata") or {}).get("agent") or {}
    agrees = (
        body.get("sender") in (None, identity.agent, identity.sender)
        and agent.get("id") in (None, identity.agent)
        and agent.get("role") in (None, identity.role)
        and agent.get("gender") in (None, identity.gender)
    )
    if not agrees:
        raise Refusal(403, ANOTHER)
