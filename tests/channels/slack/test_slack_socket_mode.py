"""Socket Mode over a real WebSocket: envelopes are acknowledged and answered, a lost connection comes back."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial

import pytest
from sanic import Sanic
from slack_bolt.async_app import AsyncApp

from bot.channels.serving import while_serving
from bot.channels.slack.socket_mode import run_socket_mode
from tests.support.slack import APP_TOKEN, Slack
from tests.support.slack_payloads import (
    click,
    command,
    direct,
    envelope,
    global_shortcut,
    interaction,
    mention,
    message_shortcut,
)
from tests.support.slack_sender import FakeDesk, until

PING = 0.05
DISCONNECT = {"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "applink-111"}}
BUTTON = {"type": "button", "action_id": "copilot:0:go", "value": '{"a":"go","v":{}}'}


@pytest.fixture
async def connect(app: AsyncApp) -> AsyncIterator[Callable[[], "asyncio.Task[None]"]]:
    tasks: list[asyncio.Task[None]] = []

    def start() -> "asyncio.Task[None]":
        tasks.append(asyncio.create_task(run_socket_mode(app, APP_TOKEN, PING, patience=0.3)))
        return tasks[-1]

    yield start
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


Connect = Callable[[], "asyncio.Task[None]"]


async def test_every_kind_of_envelope_is_acknowledged(connect: Connect, cloud: Slack, desk: FakeDesk) -> None:
    envelopes = [
        envelope("slash_commands", command("нет сигнала", cloud.url)),
        envelope("slash_commands", command("x", cloud.url, "/hello-socket-mode")),
        envelope("events_api", mention("<@U0000000BOT> нет сигнала")),
        envelope("events_api", direct("нет сигнала")),
        envelope("events_api", mention("", subtype="message_changed")),
        envelope("interactive", global_shortcut("ask_assistant")),
        envelope("interactive", global_shortcut("do-something")),
        envelope("interactive", message_shortcut("ask_assistant_about", "нет сигнала", cloud.url)),
        envelope("interactive", click(BUTTON, cloud.url)),
        envelope("interactive", click({**BUTTON, "action_id": "other"}, cloud.url)),
        envelope("interactive", interaction("block_actions", container={"type": "view"}, actions=[{**BUTTON}])),
    ]
    cloud.envelopes.append(envelopes)
    connect()
    await until(lambda: len(cloud.acks) == len(envelopes) and len(desk.asked) == 4 and desk.acted)
    assert {one["envelope_id"] for one in cloud.acks} == {one["envelope_id"] for one in envelopes}
    hint = next(one for one in cloud.acks if one["envelope_id"] == envelopes[1]["envelope_id"])
    assert hint["payload"]["response_type"] == "ephemeral"


async def test_a_mention_is_answered_in_its_thread(connect: Connect, cloud: Slack) -> None:
    cloud.envelopes.append([envelope("events_api", mention("<@U0000000BOT> нет сигнала", ts="5.5"))])
    connect()
    await until(lambda: cloud.messages)
    assert [one["thread_ts"] for one in cloud.messages.values()] == ["5.5"]


async def test_the_acknowledgement_does_not_wait_for_the_answer(
    connect: Connect, cloud: Slack, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = asyncio.Event()

    async def slow(*_: object) -> None:
        await never.wait()

    monkeypatch.setattr(desk, "ask", slow)
    cloud.envelopes.append(
        [
            envelope("events_api", direct("нет сигнала")),
            envelope("slash_commands", command("нет сигнала", cloud.url)),
            envelope("interactive", message_shortcut("ask_assistant_about", "нет сигнала", cloud.url)),
        ]
    )
    connect()
    await until(lambda: len(cloud.acks) == 3)


async def test_the_same_envelope_over_a_new_connection_is_answered_once(
    connect: Connect, cloud: Slack, desk: FakeDesk
) -> None:
    same = envelope("events_api", direct("нет сигнала"))
    cloud.envelopes.extend([[same, DISCONNECT], [same, envelope("events_api", direct("а теперь"))]])
    connect()
    await until(lambda: len(desk.asked) == 2)
    assert len(cloud.sockets) == 2
    assert [one[2] for one in desk.asked] == ["нет сигнала", "а теперь"]


async def test_a_connection_that_breaks_comes_back(connect: Connect, cloud: Slack, desk: FakeDesk) -> None:
    cloud.envelopes.append([envelope("events_api", direct("нет сигнала"))])
    connect()
    await until(lambda: cloud.acks)
    cloud.envelopes.append([envelope("events_api", direct("а теперь"))])
    await cloud.sockets[0].close()
    await until(lambda: len(desk.asked) == 2)
    assert len(cloud.sockets) == 2


@pytest.mark.parametrize("connected", [False, True], ids=["at the start", "after a disconnect"])
async def test_an_address_that_has_expired_is_asked_for_anew(
    connect: Connect, cloud: Slack, desk: FakeDesk, connected: bool
) -> None:
    """Without a new client slack_sdk would try the first address for ever."""
    if connected:
        cloud.envelopes.append([envelope("events_api", mention("", subtype="message_changed"))])
        connect()
        await until(lambda: cloud.acks)
    cloud.fail("socket", "404")
    cloud.envelopes.append([envelope("events_api", direct("нет сигнала"))])
    if connected:
        await cloud.sockets[0].send_json(DISCONNECT)
    else:
        connect()
    await until(lambda: desk.asked)
    assert len(desk.asked) == 1


async def test_slack_that_is_away_at_the_start_is_waited_for(connect: Connect, cloud: Slack, desk: FakeDesk) -> None:
    cloud.envelopes.append([envelope("events_api", direct("нет сигнала"))])
    cloud.fail("apps.connections.open", "internal_error", "internal_error")
    connect()
    await until(lambda: desk.asked)


async def test_it_ends_when_cancelled(connect: Connect, cloud: Slack) -> None:
    cloud.envelopes.append([envelope("events_api", direct("нет сигнала"))])
    task = connect()
    await until(lambda: cloud.acks)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: cloud.sockets[0].closed)


async def test_with_an_app_token_the_channel_connects_and_listens_to_nothing(
    app: AsyncApp, cloud: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sanic, "test_mode", True)
    served = Sanic("slack-socket-mode", register=False, configure_logging=False)
    served.config.MOTD = False
    place = socket.create_server(("127.0.0.1", 0))
    served.blueprint(while_serving("slack", partial(run_socket_mode, app, APP_TOKEN)))
    server = await served.create_server(sock=place, return_asyncio_server=True)
    assert server is not None
    await server.startup()
    assert [route.path for route in served.router.routes] == []
    cloud.envelopes.append([envelope("events_api", direct("нет сигнала"))])
    await server.after_start()
    await until(lambda: cloud.acks)
    await server.before_stop()
    await until(lambda: cloud.sockets[0].closed)
