"""The keys of Microsoft's Bot Framework: fetched when first needed, kept for a day, renewed when a new one appears."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlsplit

import jwt

from bot.clock import Clock
from bot.errors import CopilotError

logger = logging.getLogger(__name__)
FRESH = timedelta(hours=24)
"""How long fetched keys are used unasked."""
USABLE = timedelta(days=3)
"""How long they are used when newer ones cannot be fetched: an outage outlived, a withdrawn key not for ever."""
PAUSE = timedelta(minutes=5)
"""Between two fetches that unknown ids ask for: made-up ids must not make this server call out each time."""
PAUSE_AFTER_FAILURE = timedelta(seconds=10)


class KeysUnavailable(CopilotError):
    """The keys cannot be fetched; the message says what went wrong."""


class Fetch(Protocol):
    """Gets a JSON object over HTTPS."""

    async def __call__(self, url: str) -> Mapping[str, Any]:
        """Return the object at the URL; raises KeysUnavailable."""


@dataclass(frozen=True)
class SigningKey:
    """A public RSA key, and the channels (`msteams`, ...) whose messages it may sign."""

    material: Any
    endorsements: frozenset[str]


class BotFrameworkKeys:
    """Finds keys by id. Nothing is fetched before the first call."""

    def __init__(self, openid_url: str, fetch: Fetch, clock: Clock) -> None:
        """Keep where the OpenID metadata stands and how to get it."""
        self._openid_url = openid_url
        self._fetch = fetch
        self._clock = clock
        self._lock = asyncio.Lock()
        self._keys: dict[str, SigningKey] = {}
        self._fetched: datetime | None = None
        self._not_before: datetime | None = None

    async def find(self, key_id: str) -> SigningKey | None:
        """Return the key, None when there is none; raises KeysUnavailable when there are no keys at all."""
        async with self._lock:
            if self._wants(key_id) and self._may_fetch():
                await self._renew()
            if self._fetched is None or self._clock.now() - self._fetched > USABLE:
                raise KeysUnavailable(f"the keys at {self._openid_url} cannot be fetched")
            return self._keys.get(key_id)

    def _wants(self, key_id: str) -> bool:
        stale = self._fetched is None or self._clock.now() - self._fetched > FRESH
        return stale or key_id not in self._keys

    def _may_fetch(self) -> bool:
        return self._not_before is None or self._clock.now() >= self._not_before

    async def _renew(self) -> None:
        """Fetch the keys; those fetched before stay in use when that fails."""
        now = self._clock.now()
        self._not_before = now + PAUSE_AFTER_FAILURE
        try:
            metadata = await self._fetch(self._openid_url)
            keys = await self._fetch(_jwks_url(metadata, self._openid_url))
            self._keys = read_signing_keys(keys)
        except KeysUnavailable as error:
            logger.error("Teams: %s", error)
            return
        self._fetched, self._not_before = now, now + PAUSE


def read_signing_keys(keys: Mapping[str, Any]) -> dict[str, SigningKey]:
    """Return the RSA keys of a JWKS by their ids; raises KeysUnavailable when it is none or holds none."""
    try:
        found = {str(one["kid"]): _signing_key(one) for one in keys["keys"] if one.get("kty") == "RSA"}
    except (KeyError, TypeError, ValueError, AttributeError, jwt.PyJWTError) as error:
        raise KeysUnavailable(f"the fetched keys cannot be read: {error!r}") from error
    if not found:
        raise KeysUnavailable("the fetched file holds no RSA key")
    return found


def _signing_key(data: Mapping[str, Any]) -> SigningKey:
    public = {name: data[name] for name in ("kty", "n", "e")}
    return SigningKey(jwt.PyJWK(public, "RS256").key, frozenset(data.get("endorsements") or ()))


def _jwks_url(metadata: Mapping[str, Any], openid_url: str) -> str:
    """Return where the keys stand; it must be the host of the metadata, which the operator chose."""
    url = metadata.get("jwks_uri")
    if not isinstance(url, str) or urlsplit(url)[:2] != urlsplit(openid_url)[:2]:
        raise KeysUnavailable(f"the metadata at {openid_url} names no jwks_uri on its own host")
    return url
