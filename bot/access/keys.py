"""The keys that tokens are checked with. Each has its one algorithm; what a token's header asks for never counts."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import jwt

from bot.errors import CopilotError

logger = logging.getLogger(__name__)
ALGORITHMS = {("RSA", None): "RS256", ("EC", "P-256"): "ES256"}
SHORTEST_SECRET = 32
"""Bytes; a shorter one could be found by trying (RFC 7518, 3.2)."""


@dataclass(frozen=True)
class Key:
    """A key with the one algorithm it is good for."""

    algorithm: str
    material: Any


class Keys(Protocol):
    """Finds the key of a token."""

    def find(self, key_id: str | None) -> Key | None:
        """Return the key with the id in the token's header, None when there is none."""


class SecretKey:
    """One shared secret, HS256: for an installation whose knowledge base and server are run by the same people."""

    def __init__(self, secret: str) -> None:
        """Keep the secret; raises CopilotError when it is too short to be one."""
        if len(secret.encode()) < SHORTEST_SECRET:
            raise CopilotError(f"COPILOT_TOKEN_SECRET must have at least {SHORTEST_SECRET} bytes; make a random one")
        self._key = Key("HS256", secret.encode())

    def find(self, key_id: str | None) -> Key | None:
        """Return the secret, whatever the token calls it."""
        return self._key


class KeyFile:
    """The public keys of a JWKS file, RS256 or ES256; a changed file is taken over without a restart."""

    def __init__(self, path: Path) -> None:
        """Read the file; raises CopilotError when it is missing or holds anything but public keys."""
        self._path = path
        self._stamp = _stamp(path)
        self._keys = read_keys(path)

    def find(self, key_id: str | None) -> Key | None:
        """Return the key of the id; a token that names none is checked with the only key, if there is but one."""
        self._refresh()
        if key_id is None:
            return next(iter(self._keys.values())) if len(self._keys) == 1 else None
        return self._keys.get(key_id)

    def _refresh(self) -> None:
        """Take over a changed file; a bad one is logged once and the keys read before stay."""
        try:
            stamp = _stamp(self._path)
            if stamp != self._stamp:
                self._stamp = stamp
                self._keys = read_keys(self._path)
        except CopilotError as error:
            logger.error("%s; the keys read before stay in use", error)


def read_keys(path: Path) -> dict[str, Key]:
    """Return the keys of a JWKS file by their ids; raises CopilotError that says what is wrong with which key."""
    try:
        keys = json.loads(path.read_text(encoding="utf-8"))["keys"]
        found = {str(data["kid"]): _public_key(data) for data in keys}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, jwt.PyJWKError, jwt.InvalidKeyError) as error:
        raise CopilotError(f"COPILOT_TOKEN_KEYS: {path} is no JWKS file of public keys with ids: {error!r}") from error
    if not found:
        raise CopilotError(f"COPILOT_TOKEN_KEYS: {path} holds no key")
    return found


def _public_key(data: Mapping[str, Any]) -> Key:
    if "d" in data:
        raise ValueError(f"key {data['kid']} is a private key: leave it with the one who signs")
    algorithm = ALGORITHMS.get((str(data.get("kty")), data.get("crv")))
    if algorithm is None or data.get("alg", algorithm) != algorithm:
        raise ValueError(f"key {data['kid']} must be RSA for RS256 or EC P-256 for ES256")
    return Key(algorithm, jwt.PyJWK(dict(data), algorithm).key)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise CopilotError(f"COPILOT_TOKEN_KEYS: {path} cannot be read: {error.strerror}") from error
    return status.st_mtime_ns, status.st_size
