"""Clicks come from Mattermost's server to ours, by HTTP: followed once, only with our signature, answered in place."""

import asyncio
from collections.abc import AsyncIterator
from socket import socket
from typing import Any

import aiohttp
import pytest
from sanic import Sanic

from bot.channels.chat import Reply
from bot.channels.mattermost.attachments import ACTIONS_PATH, DIALOGS_PATH, MARK
from bot.channels.mattermost.channel import (
    NO_DIALOG,
    NOT_OURS,
    SENT_ALREADY,
    Mattermost,
    MattermostSettings,
    mattermost,
)
from bot.channels.mattermost.signed import Click, Signer
from bot.errors import CopilotError
from bot.notify.people import SUPERVISOR, Person
from bot.notify.platform import Parcel
from bot.presenters.card import Card
from tests.support.desk import WAITING, RecordingDesk
from tests.support.mattermost import TOKEN, MattermostServer, call, until

KEY = "a key of the tests"


def person(user: str, name: str) -> Person:
    return Person("mattermost", user, {"u1": "Анна", "u2": "Борис"}.get(user, name), SUPERVISOR)


class Ours:
    """Our server: a real one, on a free port."""

    def __init__(self) -> None:
        self.desk = RecordingDesk()
        self.seen: set[str] = set()
        self.url = ""
        self.channel: Mattermost

    def first(self, key: str) -> bool:
        return not (key in self.seen or self.seen.add(key))


@pytest.fixture
async def ours(server: MattermostServer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Ours]:
    # Sanic rewrites its own methods at a start, and only in this mode can do so more than once in a process.
    monkeypatch.setattr(Sanic, "test_mode", True)
    one = Ours()
    app = Sanic("mattermost", register=False, configure_logging=False)
    # The callback's address is part of each card, so the port must be known before the channel is made.
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        one.url = f"http://127.0.0.1:{door.getsockname()[1]}"
        one.channel = mattermost(MattermostSettings(server.url, TOKEN, one.url, KEY), one.desk, person, one.first)
        app.blueprint(one.channel.routes)
        running = await app.create_server(sock=door, return_asyncio_server=True)
        await running.startup()
        yield one
        running.close()
        await running.wait_closed()
        await one.channel.client.close()


def told(notice: str) -> dict[str, Any]:
    return {"ephemeral_text": notice, "skip_slack_parsing": True}


async def posted(ours: Ours, **parcel: Any) -> str:
    return await ours.channel.platform.post(Parcel("approval:a1:0", "town", WAITING, **parcel))


async def test_a_click_is_followed_and_the_card_replaced_in_place(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours, thread="root1")
    status, answer = await server.click(post, "Одобрить")
    assert status == 200 and "ephemeral_text" not in answer
    value = {"id": "a1", "nonce": "n1"}
    assert ours.desk.acted == [(person("u1", ""), "town:root1", "approve", value, None)]
    assert list(server.posts) == [post]
    assert server.shown(post)["title"] == "✓ Решено: approve Анна"
    assert "actions" not in server.shown(post)


async def test_the_post_keeps_its_mark_so_that_it_is_found_after_a_click(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    mark = server.posts[post]["props"][MARK]
    await server.click(post, "Одобрить")
    server.pending.clear()
    assert server.posts[post]["props"][MARK] == mark
    assert await posted(ours, again=True) == post


async def test_the_second_approver_loses_and_is_told_alone(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    buttons = {**server.posts[post]}
    await server.click(post, "Одобрить")
    server.posts[post] = buttons
    ours.desk.decided = "approve *Анна* @all"
    _, answer = await server.click(post, "Одобрить", user="u2", name="boris")
    assert answer["ephemeral_text"] == "Уже решено: approve \\*Анна\\* @\u2060all"
    assert server.shown(post)["title"] == "✓ Решено: approve \\*Анна\\* @\u2060all"


async def test_a_refusal_asks_its_reason_in_a_dialog(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    assert await server.click(post, "Отклонить", trigger="t1") == (200, {})
    assert ours.desk.acted == []
    (opened,) = server.dialogs
    assert opened["trigger_id"] == "t1" and opened["dialog"]["title"] == "Почему нет"
    assert await server.submit("сумма больше месяца") == (200, {})
    assert ours.desk.acted[0][2:] == ("reject", {"id": "a1", "nonce": "n1"}, "сумма больше месяца")
    assert server.shown(post)["title"] == "✓ Решено: reject Анна сумма больше месяца"


async def test_a_dialog_that_is_cancelled_does_nothing(ours: Ours, server: MattermostServer) -> None:
    await server.click(await posted(ours), "Отклонить")
    assert await server.submit(None) == (200, {})
    assert ours.desk.acted == []


async def test_a_reason_that_comes_too_late_is_told_in_the_dialog(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    await server.click(post, "Отклонить", user="u2", name="boris")
    await server.click(post, "Одобрить")
    assert await server.submit("нет", user="u2") == (200, {"error": "Уже решено: approve Анна"})
    assert server.shown(post)["title"] == "✓ Решено: approve Анна"


async def test_a_reason_without_words_can_be_typed_again(ours: Ours, server: MattermostServer) -> None:
    await server.click(await posted(ours), "Отклонить")
    assert await server.submit("  ") == (200, {"error": "Напишите причину"})
    assert await server.submit("сумма") == (200, {})


async def test_each_click_and_each_sent_dialog_counts_once(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    buttons = {**server.posts[post]}
    await server.click(post, "Одобрить", trigger="t1")
    server.posts[post] = {**buttons}
    assert await server.click(post, "Одобрить", trigger="t1") == (200, {})
    await server.click(post, "Отклонить")
    await server.submit("нет")
    assert await server.submit("нет") == (200, {"error": SENT_ALREADY})
    assert len(ours.desk.acted) == 2


async def test_keys_of_what_was_seen_fit_their_column(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    await server.click(post, "Старая", trigger="t" * 300)
    await server.click(post, "Старая", trigger="t" * 299 + "u")
    assert len(ours.desk.acted) == 2 and max(map(len, ours.seen)) <= 100


async def test_a_button_of_an_older_version_gets_a_hint(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    before = server.shown(post)
    assert await server.click(post, "Старая") == (200, told("Эта кнопка больше не действует"))
    assert server.shown(post) == before


async def test_a_click_on_an_answer_goes_on_with_its_conversation(ours: Ours, server: MattermostServer) -> None:
    ours.desk.reply = Reply(Card("Куда", "Куда"))
    post = await posted(ours, thread="root1")
    await server.click(post, "Одобрить")
    assert ours.desk.acted[0][1] == "town:root1"


async def test_a_dialog_that_cannot_be_opened_is_told(ours: Ours, server: MattermostServer) -> None:
    post = await posted(ours)
    server.refusals.append((400, {}))
    assert await server.click(post, "Отклонить") == (200, told(NO_DIALOG))


async def test_a_card_that_cannot_be_replaced_leaves_the_decision_as_it_is(
    ours: Ours, server: MattermostServer
) -> None:
    await server.click(await posted(ours), "Отклонить")
    server.refusals.append((503, {}))
    assert await server.submit("нет") == (200, {})
    assert ours.desk.decided == "reject Анна нет"


SIGNED = Signer(KEY).sign(Click("approve", {"id": "a1"}))
FOREIGN = Signer("the key of somebody else").sign(Click("approve", {"id": "a1"}))


@pytest.mark.parametrize("path", [ACTIONS_PATH, DIALOGS_PATH])
@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"context": None, "state": None},
        {"context": {"signed": FOREIGN}, "state": FOREIGN},
        {"context": {"signed": SIGNED.replace("a1", "a2")}, "state": SIGNED},
        {"context": {"a": "approve", "v": {"id": "a1"}}, "state": '{"a": "approve"}'},
    ],
)
async def test_what_we_did_not_sign_is_refused(ours: Ours, path: str, body: Any) -> None:
    assert await call(ours.url + path, body) == (403, {"error": NOT_OURS})
    assert ours.desk.acted == []


async def test_a_dialog_counts_for_the_person_it_was_opened_for(ours: Ours, server: MattermostServer) -> None:
    """The state is seen by him: sent past Mattermost in another's name, or as a click, it is worth nothing."""
    await server.click(await posted(ours), "Отклонить", user="u9", name="guest")
    assert await server.submit("нет", user="u1") == (403, {"error": NOT_OURS})
    state = server.dialogs[0]["dialog"]["state"]
    assert (await call(ours.url + ACTIONS_PATH, {"user_id": "u1", "context": {"signed": state}}))[0] == 403
    assert ours.desk.acted == []


async def test_a_body_that_is_no_json_is_refused(ours: Ours) -> None:
    async with aiohttp.ClientSession() as session, session.post(ours.url + ACTIONS_PATH, data=b"payload=x") as answer:
        assert answer.status == 403


def test_without_a_key_there_is_no_channel() -> None:
    with pytest.raises(CopilotError):
        mattermost(MattermostSettings("http://chat", "t", "http://bot", ""), RecordingDesk(), person, bool)


async def test_the_channel_listens_until_cancelled_and_leaves_no_connection(
    ours: Ours, server: MattermostServer
) -> None:
    task = asyncio.create_task(ours.channel.run())
    await until(lambda: server.sockets)
    await server.say("слышно?")
    await until(lambda: ours.desk.asked)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: not server.sockets)
