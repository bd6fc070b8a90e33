"""The panel's side of a running server: asks and posts as a panel would."""

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

API = "/webhooks/panel"


@dataclass(frozen=True)
class Reply:
    """What the server answered."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def data(self) -> Any:
        return json.loads(self.body)

    @property
    def advice(self) -> dict[str, Any]:
        (message,) = self.data
        return message["custom"]


@dataclass(frozen=True)
class Panel:
    """A panel that speaks to the server at the address, with the headers on every request."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def signed_in(self, token: str) -> "Panel":
        return self.sending(Authorization=f"Bearer {token}")

    def sending(self, **headers: str) -> "Panel":
        return replace(self, headers={**self.headers, **{name.replace("_", "-"): v for name, v in headers.items()}})

    def say(self, sender: str | None, message: str, **metadata: Any) -> Reply:
        body = {"sender": sender, "message": message, "metadata": metadata}
        return self.post({name: value for name, value in body.items() if value is not None})

    def post(self, body: Any, path: str = f"{API}/webhook") -> Reply:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._ask(urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}))

    def get(self, path: str, **query: Any) -> Reply:
        return self._ask(urllib.request.Request(self.url + path + (f"?{urlencode(query)}" if query else "")))

    def options(self, path: str) -> Reply:
        return self._ask(urllib.request.Request(self.url + path, method="OPTIONS"))

    def _ask(self, request: urllib.request.Request) -> Reply:
        for name, value in self.headers.items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return Reply(response.status, response.read(), response.headers)
        except urllib.error.HTTPError as error:
            return Reply(error.code, error.read(), error.headers)
