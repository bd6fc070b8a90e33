"""A message becomes one turn of its conversation, and only one: the same message id gives the same answer again."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.channels.incoming import Incoming
from bot.channels.refusal import FAILED, Refusal

OnMessage = Callable[[UserMessage], Awaitable[Any]]
Messages = list[dict[str, Any]]
ANSWERS_KEPT = 16
"""Of one conversation. A panel sends again what it has just sent, so a few would do."""
CONVERSATIONS_KEPT = 5000
"""As many as the store of conversations keeps (bot/runtime/tracker_store.py)."""
OTHER_MESSAGE = "Этот message_id уже был у другого сообщения"


@dataclass(frozen=True)
class _Turn:
    """The turn of a message id: what was asked (as a fingerprint), and the answer as it comes."""

    asked: bytes
    answer: "asyncio.Task[Messages]"


class PanelOutput(CollectingOutputChannel):
    """Collects what the actions utter, whole and as it is: text and JSON of an advice belong together."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "panel"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep the message."""
        self.messages.append({"recipient_id": recipient_id, **message})


class Turns:
    """Takes messages to Rasa. Answers are kept as uttered, without the client's name, in memory and bounded."""

    def __init__(self, on_new_message: OnMessage) -> None:
        self._on_new_message = on_new_message
        self._kept: OrderedDict[str, OrderedDict[str, _Turn]] = OrderedDict()

    async def take(self, conversation: str, incoming: Incoming, message_id: str | None) -> Messages:
        """Return the answer; raises Refusal when there is none, or the id was another message's."""
        asked = hashlib.sha256(incoming.text.encode()).digest()
        turn = self._kept.get(conversation, OrderedDict()).get(message_id) if message_id else None
        if turn is None:
            turn = _Turn(asked, asyncio.create_task(self._answer(conversation, incoming)))
            if message_id:
                self._keep(conversation, message_id, turn)
        elif turn.asked != asked:
            raise Refusal(409, OTHER_MESSAGE)
        # A panel that gives up and asks again must find the turn it began, so the turn outlives the request.
        return await asyncio.shield(turn.answer)

    async def _answer(self, conversation: str, incoming: Incoming) -> Messages:
        output = PanelOutput()
        await self._on_new_message(
            UserMessage(incoming.text, output, conversation, input_channel="panel", metadata=incoming.metadata)
        )
        if not output.messages:  # Rasa logs what went wrong and answers nothing
            raise Refusal(500, FAILED)
        messages: Messages = output.messages
        return messages

    def _keep(self, conversation: str, message_id: str, turn: _Turn) -> None:
        turns = self._kept.setdefault(conversation, OrderedDict())
        turns[message_id] = turn
        self._kept.move_to_end(conversation)
        turn.answer.add_done_callback(lambda done: self._forget_failed(conversation, message_id, done))
        if len(turns) > ANSWERS_KEPT:
            turns.popitem(last=False)
        if len(self._kept) > CONVERSATIONS_KEPT:
            self._kept.popitem(last=False)

    def _forget_failed(self, conversation: str, message_id: str, done: "asyncio.Task[Messages]") -> None:
        """A turn that failed is worth another try."""
        if done.cancelled() or done.exception():
            self._kept.get(conversation, OrderedDict()).pop(message_id, None)
