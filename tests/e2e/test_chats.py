"""Two real servers over one database tell a chat everything once; a server that is killed loses nothing."""

import asyncio
import json
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.settings import ROOT
from tests.e2e.conftest import COPILOT, environment, free_port, run, wait_until_it_listens
from tests.support.mattermost import TOKEN, MattermostServer, call, mattermost_server
from tests.support.panel import API, Panel

TEAM = """
teams:
  a:
    title: Смена А
    digest_at: "00:00"
    channels: {mattermost: shift}
people:
  mattermost:
    u1: {name: Анна Петрова}
    u2: {name: Борис Иванов}
"""
DISCOUNT = "кл требует скидку 900 руб"


@pytest.fixture
async def chat() -> AsyncIterator[MattermostServer]:
    async with mattermost_server() as running:
        yield running


@pytest.fixture
def installation(tmp_path: Path, chat: MattermostServer) -> dict[str, str]:
    """Settings of servers that share a database and a chat."""
    (tmp_path / "chat.yml").write_text(TEAM, encoding="utf-8")
    env = environment(tmp_path / "copilot.db", 0)
    env |= {
        "COPILOT_CHAT": str(tmp_path / "chat.yml"),
        "COPILOT_MATTERMOST_URL": chat.url,
        "COPILOT_MATTERMOST_TOKEN": TOKEN,
    }
    run("prepare", env=env)
    return env


@dataclass
class Running:
    """A server with a port and a log of its own."""

    process: "subprocess.Popen[bytes]"
    port: int
    log: Path

    @property
    def panel(self) -> Panel:
        return Panel(f"http://127.0.0.1:{self.port}")

    async def ready(self) -> None:
        await asyncio.to_thread(wait_until_it_listens, self.process, self.port, self.log)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(30)


@contextmanager
def started(folder: Path, installation: dict[str, str], name: str) -> Iterator[Running]:
    port, log = free_port(), folder / f"{name}.log"
    own = {"COPILOT_PORT": str(port), "COPILOT_MATTERMOST_CALLBACK_URL": f"http://127.0.0.1:{port}"}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*COPILOT, "serve"], env={**installation, **own}, cwd=ROOT, stdout=output, stderr=output
        )
    running = Running(process, port, log)
    try:
        yield running
    finally:
        running.kill()


def told(chat: MattermostServer) -> dict[str, str]:
    """The messages of the channel: title (without its mark) by post id."""
    shown = (post for post, one in chat.posts.items() if one["channel_id"] == "shift")
    return {post: chat.shown(post)["title"].lstrip("✓▲◆ ") for post in shown}


async def eventually(what: Callable[[], Any], seconds: float = 15) -> Any:
    for _ in range(int(seconds * 20)):
        if what():
            return what()
        await asyncio.sleep(0.05)
    raise AssertionError("it did not come")


async def ask_approval(panel: Panel, sender: str, amount: int) -> dict[str, Any]:
    advice = (await asyncio.to_thread(panel.say, sender, DISCOUNT)).advice
    body = {"sender": sender, "decision_id": advice["decision_id"], "amount": amount, "note": "терпит с 79161234567"}
    reply = await asyncio.to_thread(panel.post, body, f"{API}/approvals")
    assert reply.status == 201, reply.text
    return dict(reply.data)


async def decision(panel: Panel, sender: str) -> Any:
    (approval,) = (await asyncio.to_thread(panel.get, f"{API}/approvals", sender=sender)).data
    return approval


async def test_two_servers_tell_once_and_one_decision_counts(
    tmp_path: Path, chat: MattermostServer, installation: dict[str, str]
) -> None:
    with started(tmp_path, installation, "a") as a, started(tmp_path, installation, "b") as b:
        await asyncio.gather(a.ready(), b.ready())
        await asyncio.to_thread(run, "ops", "incident", "open", "сбой CTI", "--by", "e2e", "--mass", env=installation)
        await ask_approval(a.panel, "op1", 900)
        await eventually(lambda: len(told(chat)) == 3, 40)
        (post,) = (post for post, title in told(chat).items() if title.startswith("Нужно решение"))
        assert "79161234567" not in json.dumps(chat.posts)

        (approve,) = (one for one in chat.shown(post)["actions"] if one["name"] == "Одобрить")
        bodies = [
            {
                "user_id": user, "user_name": user, "channel_id": "shift", "post_id": post, "type": "button",
                "trigger_id": f"t-{user}", "context": approve["integration"]["context"],
            }
            for user in ("u1", "u2")
        ]  # fmt: skip
        urls = [f"http://127.0.0.1:{one.port}/webhooks/mattermost/actions" for one in (a, b)]
        clicked = time.monotonic()
        answers = await asyncio.gather(*(call(url, body) for url, body in zip(urls, bodies)))
        while (await decision(a.panel, "op1"))["state"] == "pending":
            assert time.monotonic() - clicked < 2
        assert [status for status, _ in answers] == [200, 200]
        assert sum("Уже решено" in str(answer.get("ephemeral_text")) for _, answer in answers) == 1

        await eventually(lambda: told(chat)[post] == "Одобрено: корректировка 900\u00a0₽")
        await asyncio.sleep(12)  # both have looked at everything once more
        assert sorted(title.split(":")[0] for title in told(chat).values()) == [
            "Массовый инцидент", "Одобрено", "Смена А",
        ]  # fmt: skip


async def test_what_a_killed_server_had_to_tell_is_told_by_the_next_one_and_shown_once(
    tmp_path: Path, chat: MattermostServer, installation: dict[str, str]
) -> None:
    chat.refusals = [(503, {})] * 1000
    with started(tmp_path, installation, "first") as first:
        await first.ready()
        await ask_approval(first.panel, "op1", 900)
        await eventually(lambda: any(one == "POST /api/v4/posts" for one in chat.calls), 40)
        first.kill()
    assert told(chat) == {}
    chat.refusals = []
    with started(tmp_path, installation, "second") as second:
        await second.ready()
        await eventually(lambda: len(told(chat)) == 2, 90)
        await asyncio.sleep(3)
    assert sorted(title.split(":")[0] for title in told(chat).values()) == ["Нужно решение", "Смена А"]
