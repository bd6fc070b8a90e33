"""The table of tokens: what a channel must let in and what it must refuse (docs/chat.md)."""

from collections.abc import Callable

import jwt

from tests.support.teams import Signer, claimed, now

SIGNER = Signer()
UNENDORSED = Signer("unendorsed", endorsements=("webchat",))
STRANGER = Signer("stranger")


def hs256() -> str:
    return jwt.encode(claimed(), "s" * 32, "HS256", headers={"kid": SIGNER.kid})


ACCEPTED: dict[str, Callable[[], str]] = {
    "good": lambda: SIGNER.token(),
    "expired 10 s ago": lambda: SIGNER.token(exp=now() - 10),
    "not valid for 2 s yet": lambda: SIGNER.token(nbf=now() + 2),
}
REJECTED: dict[str, Callable[[], str]] = {
    "wrong issuer": lambda: SIGNER.token(iss="https://evil.example.com"),
    "no issuer": lambda: SIGNER.token(iss=None),
    "wrong audience": lambda: SIGNER.token(aud="another"),
    "no audience": lambda: SIGNER.token(aud=None),
    "expired 15 min ago": lambda: SIGNER.token(exp=now() - 900),
    "not valid for 15 min yet": lambda: SIGNER.token(nbf=now() + 900),
    "no expiry": lambda: SIGNER.token(exp=None),
    "unknown key": lambda: STRANGER.token(),
    "known key id, another's signature": lambda: STRANGER.token(headers={"kid": SIGNER.kid}),
    "no service URL": lambda: SIGNER.token(serviceurl=None),
    "another service URL": lambda: SIGNER.token(serviceurl="https://smba.trafficmanager.net/other/"),
    "key not endorsed for Teams": lambda: UNENDORSED.token(),
    "PS256": lambda: SIGNER.token("PS256"),
    "RS512": lambda: SIGNER.token("RS512"),
    "HS256 with the RSA key's id": hs256,
    "no key id": lambda: SIGNER.token(headers={"kid": None}),
    "alg none": lambda: jwt.encode(claimed(), None, "none", headers={"kid": SIGNER.kid}),
    "no token": lambda: "",
    "not a token": lambda: "a.b.c",
    "too long": lambda: SIGNER.token(more="x" * 9000),
}
