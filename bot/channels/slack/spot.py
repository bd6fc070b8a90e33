"""Where on Slack somebody asked or clicked: the conversation it belongs to, and the ways to answer there."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Spot:
    """`message`: the ts of the question or of the clicked card; `thread`: set when that stands in a thread.

    `private`: only this person sees the exchange (a slash command, a shortcut on a message), so only the
    `response_url` can answer it: five times, for 30 minutes.
    """

    channel: str
    user: str
    message: str | None = None
    thread: str | None = None
    response_url: str | None = None
    private: bool = False

    @property
    def direct(self) -> bool:
        """Whether this is a direct message."""
        return self.channel.startswith("D")

    @property
    def place(self) -> str:
        """Name the conversation: a thread of a channel, a direct message, or the person's own in a channel."""
        if self.private:
            return f"{self.channel}:{self.user}"
        return self.channel if self.direct or not self.root else f"{self.channel}:{self.root}"

    @property
    def root(self) -> str | None:
        """Return the thread that answers go to in a channel: the one it stands in, or its own."""
        return self.thread or self.message

    @property
    def answer_thread(self) -> str | None:
        """Return the thread_ts of an answer; a direct message needs none."""
        return self.thread if self.direct else self.root

    def to_json(self) -> str:
        """Return the spot for a modal's private_metadata."""
        return json.dumps({name: value for name, value in asdict(self).items() if value}, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Spot":
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))


def of_event(event: Mapping[str, Any]) -> Spot:
    """Return where a message stands."""
    return Spot(event["channel"], event["user"], event["ts"], event.get("thread_ts"))


def of_command(command: Mapping[str, Any]) -> Spot:
    """Return where a slash command was typed."""
    return Spot(command["channel_id"], command["user_id"], response_url=command.get("response_url"), private=True)


def of_click(body: Mapping[str, Any]) -> Spot | None:
    """Return where a card was clicked; None: not on a message."""
    container = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id")
    if not channel:
        return None
    thread = container.get("thread_ts") or (body.get("message") or {}).get("thread_ts")
    private = bool(container.get("is_ephemeral"))
    message, url = container.get("message_ts"), body.get("response_url")
    # The parent of a thread names itself as its thread.
    return Spot(channel, body["user"]["id"], message, thread if thread != message else None, url, private)


def of_shortcut(body: Mapping[str, Any]) -> Spot | None:
    """Return where the message of a shortcut stands; None: the shortcut was no message's."""
    channel = (body.get("channel") or {}).get("id")
    if not channel:
        return None
    return Spot(channel, body["user"]["id"], response_url=body.get("response_url"), private=True)
