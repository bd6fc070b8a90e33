"""The panel's side of a running server: posts messages as a panel would."""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reply:
    """What the server answered."""

    status: int
    text: str

    @property
    def data(self) -> Any:
        return json.loads(self.text)

    @property
    def advice(self) -> dict[str, Any]:
        (message,) = self.data
        return message["custom"]


@dataclass(frozen=True)
class Panel:
    """A panel that speaks to the server at the address."""

    url: str

    def say(self, sender: str, message: str, **metadata: Any) -> Reply:
        return self.post({"sender": sender, "message": message, "metadata": metadata})

    def post(self, body: Any, path: str = "/webhooks/panel/webhook") -> Reply:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._ask(urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}))

    def get(self, path: str) -> Reply:
        return self._ask(urllib.request.Request(self.url + path))

    def _ask(self, request: urllib.request.Request) -> Reply:
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return Reply(response.status, response.read().decode())
        except urllib.error.HTTPError as error:
            return Reply(error.code, error.read().decode())
