"""People are heard over the WebSocket: in direct messages, by mention, once, and again after a break."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.channels.chat import Reply
from bot.channels.mattermost import listen as module
from bot.channels.mattermost.client import Client
from bot.channels.mattermost.listen import Listener
from bot.channels.mattermost.platform import MattermostPlatform
from bot.notify.people import Person
from bot.presenters.card import Card
from tests.support.desk import RecordingDesk
from tests.support.mattermost import MattermostServer, until

ANNA = Person("mattermost", "u1", "anna")


class Once:
    def __init__(self) -> None:
        self.keys: set[str] = set()

    def __call__(self, key: str) -> bool:
        if key in self.keys:
            return False
        self.keys.add(key)
        return True


@pytest.fixture
def desk() -> RecordingDesk:
    return RecordingDesk(reply=Reply(Card("Куда", "На 2-ю линию")))


@pytest.fixture
def listener(client: Client, platform: MattermostPlatform, desk: RecordingDesk) -> Listener:
    return Listener(client, platform, desk, lambda user, name: Person("mattermost", user, name), Once())


@pytest.fixture(autouse=True)
async def listening(
    listener: Listener, server: MattermostServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator["asyncio.Task[None]"]:
    monkeypatch.setattr(module, "FIRST_WAIT", 0.02)
    listener._wait = 0.02
    task = asyncio.create_task(listener.run())
    await until(lambda: server.sockets)
    yield task
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_direct_message_is_answered_in_place(desk: RecordingDesk, server: MattermostServer) -> None:
    said = await server.say("двойное списание")
    (answer,) = await until(lambda: list(server.posts.values()))
    assert desk.asked == [(ANNA, "direct", "двойное списание", said["id"])]
    assert (answer["channel_id"], answer["root_id"]) == ("direct", "")
    assert server.shown(answer["id"])["fallback"] == "На 2-ю линию"


async def test_a_mention_is_answered_in_its_thread(desk: RecordingDesk, server: MattermostServer) -> None:
    said = await server.say("@Copilot, двойное списание", "town", "O")
    (answer,) = await until(lambda: list(server.posts.values()))
    assert desk.asked == [(ANNA, f"town:{said['id']}", "двойное списание", said["id"])]
    assert (answer["channel_id"], answer["root_id"]) == ("town", said["id"])
    await server.say("а если ночью, @copilot?", "town", "O", root_id=said["id"])
    await until(lambda: len(desk.asked) == 2)
    assert desk.asked[1][1:3] == (f"town:{said['id']}", "а если ночью, ?")


async def test_what_is_not_said_to_the_bot_is_not_heard(desk: RecordingDesk, server: MattermostServer) -> None:
    await server.say("двойное списание", "town", "O")
    await server.say("@copilot-test @copilot.test x@copilot @channel", "town", "O")
    await server.say("я сам", user_id="botid")
    await server.say("я бот", props={"from_bot": "true"})
    await server.say("я крючок", props={"from_webhook": "true"})
    await server.say("anna вошла", type="system_join_channel")
    await server.tell({"event": "typing", "data": {}})
    await server.tell({"event": "posted", "data": {"post": "не JSON"}})
    await server.tell({"event": "posted", "data": {}})
    await server.say("слышно?")
    await until(lambda: server.posts)
    assert [one[2] for one in desk.asked] == ["слышно?"]


async def test_what_two_servers_hear_is_answered_by_one(desk: RecordingDesk, server: MattermostServer) -> None:
    await server.say("раз", id="same")
    await server.say("раз", id="same")
    await server.say("два")
    await until(lambda: len(server.posts) == 2)
    assert [one[2] for one in desk.asked] == ["раз", "два"]


async def test_a_word_to_the_person_is_no_post_in_the_channel(desk: RecordingDesk, server: MattermostServer) -> None:
    desk.reply = Reply(notice="Это решает руководитель смены")
    await server.say("@copilot линия закрыта", "town", "O")
    (told,) = await until(lambda: list(server.posts.values()))
    assert (told["channel_id"], told["message"]) == ("direct-u1", "Это решает руководитель смены")


async def test_a_connection_that_breaks_is_opened_again(desk: RecordingDesk, server: MattermostServer) -> None:
    await server.sockets[0].close()
    await until(lambda: server.connected == 2 and server.sockets)
    await server.say("слышно?")
    await until(lambda: desk.asked)


async def test_an_answer_that_was_refused_for_now_is_tried_again(desk: RecordingDesk, server: MattermostServer) -> None:
    server.refusals.append((429, {"Retry-After": "0"}))
    await server.say("слышно?")
    await until(lambda: server.posts)
    assert len(desk.asked) == 1


async def test_an_answer_that_can_never_come_is_left(
    desk: RecordingDesk, server: MattermostServer, listener: Listener
) -> None:
    server.refusals += [(403, {})]
    await server.say("первое")
    await until(lambda: desk.asked and not listener._answering)
    assert not server.posts and not server.refusals


async def test_a_moment_without_a_database_does_not_end_the_listening(
    desk: RecordingDesk, server: MattermostServer, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = listener._first

    def down(_: str) -> bool:
        monkeypatch.setattr(listener, "_first", first)
        raise OSError("no database")

    monkeypatch.setattr(listener, "_first", down)
    await server.say("первое")
    await server.say("второе")
    await until(lambda: server.posts)
    assert [one[2] for one in desk.asked] == ["второе"]


async def test_a_token_that_is_refused_is_told_and_tried_again(
    client: Client, server: MattermostServer, caplog: pytest.LogCaptureFixture
) -> None:
    client._token = "wrong"
    await server.sockets[0].close()
    await until(lambda: caplog.text.count("the token was refused") >= 2)
    assert server.connected == 1
