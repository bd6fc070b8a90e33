"""What comes back with a click, signed: Mattermost itself signs no request, so the button must prove it is ours.

A signed text is `<HMAC-SHA256 in hex>.<JSON>`. It is text and no JSON object because Mattermost reads an object and
writes it anew, and 900.0 would come back as 900.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from bot.errors import CopilotError

SHORTEST_KEY = 16
"""Characters."""
Said = TypeVar("Said", "Click", "Typing")


class Forged(CopilotError):
    """A text that this key did not sign, or signed for another purpose."""


@dataclass(frozen=True)
class Click:
    """What a button does. `place`: the conversation its card belongs to; `mark`: the mark of the card's post."""

    action: str
    value: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""
    mark: str = ""
    asks: str | None = None


@dataclass(frozen=True)
class Typing:
    """A click that waits for its text. The state of a dialog is seen by the person, so it counts for him alone."""

    click: Click
    user: str
    name: str
    post: str
    trigger: str


class Signer:
    """Signs with the key of the installation, a button never good as a dialog nor the other way round."""

    def __init__(self, key: str) -> None:
        if len(key) < SHORTEST_KEY:
            raise CopilotError(f"the key that signs Mattermost's buttons needs {SHORTEST_KEY} characters or more")
        self._key = key.encode()

    def sign(self, said: Click | Typing) -> str:
        """Return the signed text."""
        text = json.dumps(asdict(said), ensure_ascii=False, separators=(",", ":"))
        return f"{self._mac(type(said), text)}.{text}"

    def read(self, kind: type[Said], signed: object) -> Said:
        """Return what was signed; raises Forged."""
        mac, _, text = signed.partition(".") if isinstance(signed, str) else ("", "", "")
        # A lone surrogate may come from outside; it must fail the comparison, not the encoding.
        if not hmac.compare_digest(mac.encode(errors="surrogatepass"), self._mac(kind, text).encode()):
            raise Forged("the signature is not ours")
        data = json.loads(text)
        if "click" in data:
            data["click"] = Click(**data["click"])
        return kind(**data)

    def _mac(self, kind: type[Any], text: str) -> str:
        said = f"mattermost {kind.__name__}\0{text}".encode(errors="surrogatepass")
        return hmac.new(self._key, said, hashlib.sha256).hexdigest()
