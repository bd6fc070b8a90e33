"""Whether a message really comes from Microsoft's Bot Framework, for this bot, out of a tenant that may use it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import jwt

from bot.access.bot_framework_keys import BotFrameworkKeys, KeysUnavailable, SigningKey
from bot.access.tokens import NotRecognised

ALGORITHM = "RS256"
"""The one algorithm, whatever the token's header asks for."""
ISSUER = "https://api.botframework.com"
LEEWAY_SECONDS = 300
REQUIRED = ["iss", "aud", "exp"]
LONGEST_TOKEN = 8192  # characters
CHANNEL = "msteams"
"""The only channel: in others, such as Direct Line, whoever writes chooses the user id himself."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class BotFrameworkGate:
    """Checks the token of each activity. There is no way to switch it off; tests bring their own issuer.

    `app_id`: the bot's, the audience. `tenants`: ids of the organisations that may use the bot; none means nobody.
    `service_origins`: where answers, which carry the bot's own token, may be sent (`https://host`).
    """

    keys: BotFrameworkKeys
    app_id: str
    tenants: tuple[str, ...]
    service_origins: tuple[str, ...]

    async def admit(self, authorization: str | None, activity: Mapping[str, Any]) -> None:
        """Return when the activity may be believed; raises NotRecognised with the reason for the log."""
        token = _bearer(authorization)
        key = await self._key(token)
        claims = self._claims(token, key)
        self._check_channel(activity, key)
        self._check_service_url(activity, claims)
        self._check_tenant(activity)

    async def _key(self, token: str) -> SigningKey:
        try:
            header = jwt.get_unverified_header(token)
        except jwt.PyJWTError as error:
            raise NotRecognised(str(error)) from error
        key_id = header.get("kid")
        # Before any fetch: a token that can never do must not make this server call out.
        if header.get("alg") != ALGORITHM or not isinstance(key_id, str):
            raise NotRecognised(f"the token must be signed with {ALGORITHM} and name its key")
        try:
            key = await self.keys.find(key_id)
        except KeysUnavailable as error:
            raise NotRecognised(str(error)) from error
        if key is None:
            raise NotRecognised("the key of the token is not known")
        return key

    def _claims(self, token: str, key: SigningKey) -> Mapping[str, Any]:
        try:
            return jwt.decode(
                token,
                key.material,
                algorithms=[ALGORITHM],
                issuer=ISSUER,
                audience=self.app_id,
                leeway=LEEWAY_SECONDS,
                options={"require": REQUIRED},
            )
        except jwt.PyJWTError as error:
            raise NotRecognised(str(error)) from error

    def _check_channel(self, activity: Mapping[str, Any], key: SigningKey) -> None:
        if activity.get("channelId") != CHANNEL:
            raise NotRecognised(f"the activity is not of the channel {CHANNEL}")
        if CHANNEL not in key.endorsements:
            raise NotRecognised(f"the key of the token is not endorsed for {CHANNEL}")

    def _check_service_url(self, activity: Mapping[str, Any], claims: Mapping[str, Any]) -> None:
        url = activity.get("serviceUrl")
        if not isinstance(url, str) or claims.get("serviceurl") != url:
            raise NotRecognised("the token was made for another serviceUrl")
        if not may_receive(url, self.service_origins):
            raise NotRecognised(f"the origin of the serviceUrl is not allowed: {url[:100]!r}")

    def _check_tenant(self, activity: Mapping[str, Any]) -> None:
        tenants = _tenants(activity)
        if not tenants or not tenants <= set(self.tenants):
            raise NotRecognised("the activity is of a tenant that is not allowed")


def may_receive(url: str, origins: tuple[str, ...]) -> bool:
    """Whether the bot's token may be sent to the URL: of a listed origin, and HTTPS unless it is this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    origin = f"{parts.scheme}://{parts.netloc}".lower()
    return "\\" not in url and origin in origins and (parts.scheme == "https" or host in LOOPBACK)


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token or len(token) > LONGEST_TOKEN:
        raise NotRecognised("no token")
    return token


def _tenants(activity: Mapping[str, Any]) -> set[Any]:
    """Return the tenants the activity names; it names the same one twice, or once."""
    named = (
        _inside(_inside(activity, "channelData"), "tenant").get("id"),
        _inside(activity, "conversation").get("tenantId"),
    )
    return {str(one) for one in named if one}


def _inside(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = data.get(name)
    return inner if isinstance(inner, Mapping) else {}
