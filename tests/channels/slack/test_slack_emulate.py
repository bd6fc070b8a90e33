"""Slack's Web API as others understand it: npm `emulate`, with the scopes of our manifest and no more.

Optional: it needs Node 22.15 or newer. `npm install emulate@0.12.2 node@24` in a folder of its own, then
`EMULATE=<that folder> pytest tests/channels/slack/test_slack_emulate.py`.
"""

import asyncio
import os
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.client import SlackSettings
from bot.channels.slack.modals import question_view
from bot.channels.slack.platform import SlackPlatform
from bot.channels.slack.replies import Replies
from bot.channels.slack.spot import Spot
from bot.notify.platform import DeliveryFailed, Parcel
from bot.presenters.card import Button, Card, Picture, Section
from tests.support.slack_sender import Answer

FOLDER = Path(os.environ.get("EMULATE", "none"))
CHANNEL = "C000000001"
CARD = Card(
    "Массовый сбой",
    "Массовый сбой: нет сигнала",
    (Section("Наберите *100# & <ждите>", "Что сказать"), Section("обновлено в 14:02", quiet=True)),
    (Button("Взять", "take", {"id": 7}, "primary"), Button("Отклонить", "reject", asks="Причина")),
    "bad",
)
pytestmark = pytest.mark.skipif(
    not (FOLDER / "node_modules" / "emulate").is_dir(), reason="EMULATE names no folder with emulate in it"
)


@pytest.fixture
async def settings(tmp_path: Path, root: Path) -> AsyncIterator[SlackSettings]:
    """Run the emulator; it checks scopes."""
    manifest = yaml.safe_load((root / "deploy" / "slack_manifest.yml").read_text(encoding="utf-8"))
    scopes = manifest["oauth_config"]["scopes"]["bot"]
    seed: dict[str, Any] = {
        "users": [{"name": "developer", "real_name": "Developer", "email": "dev@example.com"}],
        "channels": [{"name": "alerts", "topic": "x"}],
        "tokens": [{"token": "xoxb-ours", "user": "developer", "scopes": scopes}],
        "strict_scopes": True,
    }
    (tmp_path / "seed.yml").write_text(yaml.safe_dump({"slack": seed}))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    programs = FOLDER / "node_modules" / ".bin"
    node = programs / "node" if (programs / "node").exists() else Path(str(shutil.which("node")))
    command = [
        node,
        programs / "emulate",
        "start",
        "--service",
        "slack",
        "--port",
        port,
        "--seed",
        tmp_path / "seed.yml",
    ]
    with subprocess.Popen([str(one) for one in command], stdout=subprocess.DEVNULL) as emulator:
        try:
            await up(int(port))
            yield SlackSettings("xoxb-ours", "secret", None, f"http://127.0.0.1:{port}/api/")
        finally:
            emulator.terminate()


async def up(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            await asyncio.sleep(0.1)
    raise AssertionError("the emulator does not listen")


@pytest.fixture
def client(settings: SlackSettings) -> AsyncWebClient:
    return AsyncWebClient(settings.bot_token, base_url=settings.api_url)


async def history(client: AsyncWebClient, channel: str = CHANNEL) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.api_call("conversations.history", data={"channel": channel}))[
        "messages"
    ]
    return found


async def test_a_card_is_posted_found_again_and_replaced(settings: SlackSettings, client: AsyncWebClient) -> None:
    platform = SlackPlatform(settings)
    ts = await platform.post(Parcel("k1", CHANNEL, CARD))
    assert await platform.post(Parcel("k1", CHANNEL, CARD, again=True)) == ts
    detail = await platform.post(Parcel("k2", CHANNEL, CARD, thread=ts))
    assert await platform.post(Parcel("k2", CHANNEL, CARD, thread=ts, again=True)) == detail
    await platform.update(CHANNEL, ts, Card("Снято", "Снято", tone="good"))
    [message] = [one for one in await history(client) if one["ts"] == ts]
    assert message["text"] == "Снято"
    assert message["blocks"][0]["text"]["text"] == "✓ Снято"


async def test_a_card_goes_without_a_picture_that_is_not_taken(settings: SlackSettings, client: AsyncWebClient) -> None:
    """The emulator does not read files.getUploadURLExternal as Slack's own client sends it."""
    pictured = Card("Сводка", "Сводка", picture=Picture(b"\x89PNG", "Часы"))
    ts = await SlackPlatform(settings).post(Parcel("k1", CHANNEL, pictured))
    [message] = [one for one in await history(client) if one["ts"] == ts]
    assert [one["type"] for one in message["blocks"]] == ["header"]


async def test_a_person_is_written_to(settings: SlackSettings) -> None:
    platform = SlackPlatform(settings)
    ts = await platform.post(Parcel("k1", "U000000001", CARD))
    assert await platform.post(Parcel("k1", "U000000001", CARD, again=True)) == ts
    await platform.update("U000000001", ts, CARD)


async def test_a_foreign_channel_is_lasting(settings: SlackSettings) -> None:
    with pytest.raises(DeliveryFailed, match="channel_not_found") as failed:
        await SlackPlatform(settings).post(Parcel("k1", "C404", CARD))
    assert failed.value.lasting


async def test_answers_and_notices_arrive(settings: SlackSettings, client: AsyncWebClient) -> None:
    ts = await SlackPlatform(settings).post(Parcel("k1", CHANNEL, CARD))
    spot = Spot(CHANNEL, "U000000001", ts)
    await Replies(client).answer(spot, Answer(CARD, "Только вам"))
    replies = await client.api_call("conversations.replies", data={"channel": CHANNEL, "ts": ts})
    assert len(replies["messages"]) == 2
    await Replies(client).replace(spot, Answer(Card("Одобрено", "Одобрено")))
    assert [one["text"] for one in await history(client) if one["ts"] == ts] == ["Одобрено"]


async def test_a_modal_opens(client: AsyncWebClient) -> None:
    trigger = await client.api_call("views.generateTriggerId", data={"user_id": "U000000001"})
    opened = await client.views_open(trigger_id=trigger["trigger_id"], view=question_view())
    assert opened["view"]["callback_id"] == question_view().callback_id
