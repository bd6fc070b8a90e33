"""From a bearer token to the identity in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import jwt

from bot.access.identity import GENDERS, ROLES, Identity
from bot.access.keys import Keys

LEEWAY_SECONDS = 30
"""How far the clocks of the issuer and of this server may differ."""
REQUIRED = ["iss", "aud", "exp", "sub"]
LONGEST_TOKEN = 4096  # characters


class NotRecognised(Exception):
    """No token, or one that proves nothing. The message says why in English, and shows nothing of the token."""


class Gate(Protocol):
    """Lets an agent in by his token."""

    def identify(self, token: str | None) -> Identity:
        """Return who shows the token; raises NotRecognised."""


@dataclass(frozen=True)
class TokenGate:
    """Checks signature, issuer, audience and expiry; takes agent, role, gender and session from the claims alone."""

    keys: Keys
    issuer: str
    audience: str

    def identify(self, token: str | None) -> Identity:
        """Return who shows the token; raises NotRecognised."""
        if not token or len(token) > LONGEST_TOKEN:
            raise NotRecognised("no token")
        try:
            return _identity(self._claims(token))
        except jwt.InvalidTokenError as error:
            raise NotRecognised(str(error)) from error

    def _claims(self, token: str) -> Mapping[str, Any]:
        key = self.keys.find(jwt.get_unverified_header(token).get("kid"))
        if key is None:
            raise NotRecognised("the key of the token is not known")
        return jwt.decode(
            token,
            key.material,
            algorithms=[key.algorithm],
            issuer=self.issuer,
            audience=self.audience,
            leeway=LEEWAY_SECONDS,
            options={"require": REQUIRED},
        )


def _identity(claims: Mapping[str, Any]) -> Identity:
    """Read the claims; a role that is not known is refused, for nobody can tell what it may see."""
    role, gender, session = claims.get("role", "first_line"), claims.get("gender"), claims.get("session")
    if role not in ROLES:
        raise NotRecognised("the role is not known")
    if not claims["sub"] or not isinstance(session, (str, type(None))):
        raise NotRecognised("sub and session must be texts")
    return Identity(claims["sub"], role, gender if gender in GENDERS else None, session or None)
