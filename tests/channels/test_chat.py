"""The desk of the chats over the real model and a real database: questions, orders, decisions, and no subscriber."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import application, build
from bot.channels.chat import ChatDesk
from bot.channels.orders import CloseOrder, IncidentOrder, LineOrder, Show, UnreadableOrder, read_order
from bot.channels.turns import Turns
from bot.clock import MOSCOW, FixedClock
from bot.notify.people import Person
from bot.ops.state import IncidentMarks
from bot.settings import Settings
from bot.storage.migrate import upgrade

NOON = datetime(2026, 11, 24, 12, tzinfo=MOSCOW)
ANNA, GUEST = Person("board", "U1", "Анна", "supervisor"), Person("board", "U9", "гость")


class Rasa:
    """Stands where Rasa calls the action: utters the advice that it was given."""

    def __init__(self, advice: dict[str, Any]) -> None:
        self.advice = advice
        self.heard: list[Any] = []

    async def __call__(self, message: Any) -> None:
        self.heard.append(message)
        await message.output_channel.send_response(message.sender_id, {"custom": self.advice})


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Any]:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'c.db'}", pseudonym_key="k")
    upgrade(settings.database_url)
    yield build(settings, FixedClock(NOON))
    application.cache_clear()


@pytest.fixture
def advice(app: Any) -> dict[str, Any]:
    from bot.escalation.call import Call
    from bot.escalation.request import AdviceRequest, Agent, Understanding

    understanding = Understanding("contract_termination", 0.9, (), ())
    request = AdviceRequest("хочет расторгнуть", understanding, Agent("a", "reader", None), "c")
    return dict(app.advisor.advise(request, Call()).advice.to_json())
