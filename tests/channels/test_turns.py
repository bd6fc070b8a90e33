"""One message id, one turn: also while it is being answered, also when the first asker has gone."""

import asyncio
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels import turns as module
from bot.channels.incoming import Incoming
from bot.channels.refusal import Refusal
from bot.channels.turns import Turns


class Rasa:
    """Answers each message with the number of its turn, when it is let."""

    def __init__(self) -> None:
        self.turns: list[str] = []
        self.open = asyncio.Event()
        self.open.set()
        self.answers = True

    async def __call__(self, message: UserMessage) -> None:
        self.turns.append(f"{message.sender_id} {message.text}")
        await self.open.wait()
        if self.answers:
            await message.output_channel.send_response(message.sender_id, {"text": str(len(self.turns))})


@pytest.fixture
def rasa() -> Rasa:
    return Rasa()


@pytest.fixture
def turns(rasa: Rasa) -> Turns:
    return Turns(rasa)


def ask(turns: Turns, message_id: str | None, text: str = "да", conversation: str = "c") -> Any:
    return turns.take(conversation, Incoming(text, {}), message_id)


async def test_the_same_id_gives_the_same_answer_without_a_second_turn(turns: Turns, rasa: Rasa) -> None:
    assert await ask(turns, "m1") == await ask(turns, "m1") == [{"recipient_id": "c", "text": "1"}]
    assert rasa.turns == ["c да"]


async def test_also_while_it_is_being_answered(turns: Turns, rasa: Rasa) -> None:
    rasa.open.clear()
    asked = [asyncio.ensure_future(ask(turns, "m1")) for _ in range(5)]
    await asyncio.sleep(0)
    rasa.open.set()
    assert {answer[0]["text"] for answer in await asyncio.gather(*asked)} == {"1"}
    assert rasa.turns == ["c да"]


async def test_a_turn_outlives_the_request_that_began_it(turns: Turns, rasa: Rasa) -> None:
    rasa.open.clear()
    gone = asyncio.ensure_future(ask(turns, "m1"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gone.cancel()
    rasa.open.set()
    assert (await ask(turns, "m1"))[0]["text"] == "1"
    assert rasa.turns == ["c да"]


async def test_another_id_another_conversation_and_no_id_are_turns_of_their_own(turns: Turns, rasa: Rasa) -> None:
    for message_id, conversation in (("m1", "c"), ("m2", "c"), ("m1", "d"), (None, "c"), (None, "c")):
        await ask(turns, message_id, conversation=conversation)
    assert len(rasa.turns) == 5


async def test_an_id_of_another_message_is_refused(turns: Turns) -> None:
    await ask(turns, "m1")
    with pytest.raises(Refusal) as refusal:
        await ask(turns, "m1", "нет")
    assert refusal.value.status == 409


async def test_a_turn_that_failed_is_tried_again(turns: Turns, rasa: Rasa) -> None:
    rasa.answers = False
    with pytest.raises(Refusal) as refusal:
        await ask(turns, "m1")
    rasa.answers = True
    assert (await ask(turns, "m1"))[0]["text"] == "2"
    assert refusal.value.status == 500


async def test_what_is_kept_is_bounded_in_answers_and_in_conversations(
    turns: Turns, rasa: Rasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ANSWERS_KEPT", 2)
    monkeypatch.setattr(module, "CONVERSATIONS_KEPT", 2)
    for message_id in ("m1", "m2", "m3", "m3", "m2", "m1"):
        await ask(turns, message_id)
    assert len(rasa.turns) == 4
    for conversation in ("d", "e", "c"):
        await ask(turns, "m1", conversation=conversation)
    assert len(rasa.turns) == 7
