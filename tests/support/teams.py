"""Microsoft's cloud on this machine: OpenID metadata, keys, tokens and the Connector, over real HTTP."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP_ID = "00000000-0000-0000-0000-00000000b0b0"
TENANT = "00000000-0000-0000-0000-0000000000001"
SERVICE_URL = "https://smba.trafficmanager.net/teams/"
ISSUER = "https://api.botframework.com"


def now() -> int:
    return int(datetime.now(timezone.utc).timestamp())


@dataclass
class Signer:
    """One key of the Bot Framework, and tokens signed with it."""

    kid: str = "first"
    endorsements: tuple[str, ...] = ("msteams",)
    key: Any = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))

    def public(self) -> dict[str, Any]:
        jwk = json.loads(RSAAlgorithm.to_jwk(self.key.public_key()))
        return {**jwk, "kid": self.kid, "endorsements": list(self.endorsements)}

    def token(self, algorithm: str = "RS256", headers: Mapping[str, Any] | None = None, **claims: Any) -> str:
        """A good token but for the claims given; None leaves a claim out."""
        named = {"kid": self.kid, **(headers or {})}
        given = {name: value for name, value in named.items() if value}
        return jwt.encode(claimed(**claims), self.key, algorithm, given)


def claimed(**claims: Any) -> dict[str, Any]:
    """The claims of a good token but for those given; None leaves one out."""
    good = {"iss": ISSUER, "aud": APP_ID, "nbf": now() - 60, "exp": now() + 3600, "serviceurl": SERVICE_URL}
    return {name: value for name, value in {**good, **claims}.items() if value is not None}


@dataclass
class Call:
    """A request the Connector got."""

    method: str
    path: str
    token: str
    body: dict[str, Any]
    size: int


@dataclass
class Cloud:
    """Answers as Microsoft does. `failures`: (status, headers) given to the next calls of the Connector."""

    signers: list[Signer] = field(default_factory=lambda: [Signer()])
    calls: list[Call] = field(default_factory=list)
    failures: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    tokens: list[dict[str, str]] = field(default_factory=list)
    lifetime: int = 3600
    refuses_tokens: bool = False
    server: TestServer | None = None

    async def start(self) -> "Cloud":
        app = web.Application()
        app.router.add_get("/openid", self._openid)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/token", self._token)
        app.router.add_route("*", "/connector/{path:.*}", self._connector)
        self.server = TestServer(app, host="127.0.0.1")
        await self.server.start_server()
        return self

    async def stop(self) -> None:
        assert self.server
        await self.server.close()

    def url(self, path: str) -> str:
        assert self.server
        return str(self.server.make_url(path))

    def authorization(self, **claims: Any) -> str:
        return "Bearer " + self.signers[0].token(**{"serviceurl": self.url("/connector"), **claims})

    async def _openid(self, _: web.Request) -> web.Response:
        self.fetched.append("openid")
        return web.json_response({"issuer": ISSUER, "jwks_uri": self.url("/keys")})

    async def _keys(self, _: web.Request) -> web.Response:
        self.fetched.append("keys")
        return web.json_response({"keys": [one.public() for one in self.signers]})

    async def _token(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.tokens.append(form)
        if self.refuses_tokens:
            return web.json_response({"error": "invalid_client"}, status=401)
        token = f"outbound-{len(self.tokens)}"
        return web.json_response({"token_type": "Bearer", "expires_in": self.lifetime, "access_token": token})

    async def _connector(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "")
        path, size = "/" + request.match_info["path"], len(await request.read())
        self.calls.append(Call(request.method, path, token, await request.json(), size))
        if self.failures:
            status, headers = self.failures.pop(0)
            return web.Response(status=status, headers=headers)
        return web.json_response({"id": f"m{len(self.calls)}"}, status=201)
