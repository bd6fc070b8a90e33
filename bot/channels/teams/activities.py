"""What an incoming activity means. Its shape is Microsoft's; whatever has another is passed over."""

import hashlib
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

from bot.channels.teams.adaptive_card import TYPED

MENTION = re.compile(r"<at[^>]*>.*?</at>", re.DOTALL)
CARD_CLICKED = "adaptiveCard/action"
THREAD = ";messageid="
"""Parts the id of a channel from its thread's."""


@dataclass(frozen=True)
class Arrival:
    """What all activities tell. `message` is the activity's id, `user` the person's id in the company's directory.

    `conversation` names the chat, or the channel and its thread; `reference` is what an answer needs, without names.
    """

    message: str
    conversation: str
    user: str
    name: str
    reference: Mapping[str, Any]

    @property
    def key(self) -> str:
        """Return what names the activity for ever: its own id is one only within a conversation."""
        return hashlib.sha256(f"{self.conversation}\n{self.message}".encode()).hexdigest()


@dataclass(frozen=True)
class Words:
    """Somebody wrote to the bot; a mention alone is an empty text."""

    arrival: Arrival
    text: str


@dataclass(frozen=True)
class Click:
    """Somebody clicked a button of the message `clicked`.

    `waits`: the click waits for its answer (Action.Execute), not a message of its own (Action.Submit).
    """

    arrival: Arrival
    action: str
    value: Mapping[str, Any]
    typed: str | None
    clicked: str | None
    waits: bool


@dataclass(frozen=True)
class Joined:
    """The bot came into a conversation, or it changed: from here it may be written to."""

    arrival: Arrival


Event = Union[Words, Click, Joined]


def read_activity(activity: Mapping[str, Any]) -> Event | None:
    """Return what the activity means, None when it means nothing to this bot."""
    arrival = _arrival(activity)
    if arrival is None:
        return None
    kind = activity.get("type")
    if kind == "message":
        return _message(activity, arrival)
    if kind == "invoke" and activity.get("name") == CARD_CLICKED:
        return _click(_inner(_inner(activity, "value"), "action").get("data"), activity, arrival, waits=True)
    if kind == "conversationUpdate" or (kind == "installationUpdate" and _added(activity)):
        return Joined(arrival)
    return None


def base_of(conversation: str) -> str:
    """Return the conversation without its thread."""
    return conversation.partition(THREAD)[0]


def _message(activity: Mapping[str, Any], arrival: Arrival) -> Event | None:
    if isinstance(activity.get("value"), Mapping):
        return _click(activity["value"], activity, arrival, waits=False)
    text = activity.get("text")
    return Words(arrival, plain_text(text)) if isinstance(text, str) else None


def plain_text(text: str) -> str:
    """Return the text as typed: without mentions, entities resolved, whitespace made plain."""
    return html.unescape(MENTION.sub(" ", text)).replace("\N{NO-BREAK SPACE}", " ").strip()


def _click(data: Any, activity: Mapping[str, Any], arrival: Arrival, waits: bool) -> Click | None:
    if not isinstance(data, Mapping) or not isinstance(data.get("a"), str):
        return None
    typed = next((text for name, text in data.items() if name.startswith(TYPED) and isinstance(text, str)), None)
    clicked = activity.get("replyToId")
    return Click(arrival, data["a"], _inner(data, "v"), typed, clicked if isinstance(clicked, str) else None, waits)


def _arrival(activity: Mapping[str, Any]) -> Arrival | None:
    sender, conversation = _inner(activity, "from"), _inner(activity, "conversation")
    bot = _inner(activity, "recipient").get("id")
    user = sender.get("aadObjectId") or sender.get("id")
    texts = (activity.get("id"), conversation.get("id"), user, activity.get("serviceUrl"))
    if not all(isinstance(one, str) and one for one in texts) or sender.get("id") == bot:
        return None
    place = {name: conversation[name] for name in ("conversationType", "tenantId", "isGroup") if name in conversation}
    reference = {
        "serviceUrl": activity["serviceUrl"],
        "conversation": {"id": base_of(conversation["id"]), **place},
        "bot": {"id": bot},
    }
    return Arrival(activity["id"], conversation["id"], str(user), str(sender.get("name") or ""), reference)


def _added(activity: Mapping[str, Any]) -> bool:
    return str(activity.get("action", "")).startswith("add")  # or `add-upgrade`


def _inner(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = data.get(name)
    return inner if isinstance(inner, Mapping) else {}
