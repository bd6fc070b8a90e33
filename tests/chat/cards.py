"""Writes the cards of docs/chat.md as Slack's blocks, made by the assistant itself: `make chat-pictures`."""

import json
import sys
from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.bootstrap import Application, build
from bot.channels.slack.block_kit import blocks_of, check
from bot.clock import MOSCOW
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Agent, Reading, Said, Understanding, chosen
from bot.notify.approvals import Verdict
from bot.ops.state import IncidentMarks
from bot.presenters.advice_card import advice_card
from bot.presenters.card import Card
from bot.settings import Settings
from bot.storage.migrate import upgrade
from tests.chat.day import keep_two_days
from tests.support.chat import SetClock, decide

AFTERNOON = datetime(2026, 11, 24, 15, tzinfo=MOSCOW)
INSISTS = (("reason_stated", True), ("alternatives_offered", True), ("offer_accepted", False), ("insists", True))
DOUBTFUL = (Reading("discount_request", 0.34), Reading("complex_question", 0.3), Reading("senior_demand", 0.24))


def pictures(app: Application, clock: SetClock) -> Iterator[tuple[str, list[Card]]]:
    """Yield the name of each picture and its cards, the first one before what stands in its thread."""
    clock.at = AFTERNOON.replace(hour=20) - timedelta(days=1)
    keep_two_days(app, clock.now())
    yield "digest", [app.notifier.digest.card(app.policies.current(), "Смена А", clock.now())]
    clock.at = AFTERNOON
    said = tuple(Said(fact, value, "сказано") for fact, value in INSISTS)
    yield "question", [_answer(app, chosen("contract_termination"))]
    yield "transfer", [_answer(app, chosen("contract_termination", said))]
    yield "readings", [_answer(app, Understanding("discount_request", "choose", DOUBTFUL))]
    yield from _approvals(app, clock)
    app.stores.ops.open_incident("переводы через CTI не проходят", IncidentMarks(True, True, True), clock.now(), "docs")
    clock.pass_by(minutes=1)
    yield "incident", _told(app, clock, "incident")
    clock.at = AFTERNOON.replace(hour=3) + timedelta(days=1)
    for call, minutes in (("n1", 130), ("n2", 95), ("n3", 8)):
        at = clock.now() - timedelta(minutes=minutes)
        manager = {"situation": "key_account_manager_request", "citation": {"clause": "10"}}
        decide(app.stores.session_factory, at, call, target={"id": "duty_manager"}, **manager)
    yield "night", _told(app, clock, "night")


def _answer(app: Application, understanding: Understanding) -> Card:
    request = AdviceRequest("текст", understanding, Agent("docs", "reader"), "docs")
    return advice_card(app.advisor.advise(request, Call()).advice.to_json())


def _approvals(app: Application, clock: SetClock) -> Iterator[tuple[str, list[Card]]]:
    note = "Третья неделя без связи на даче, клиент просит вернуть плату за месяц и думает об уходе"
    for name, verdict in (
        ("approved", Verdict(True, "slack:U1", "Анна Крылова")),
        ("rejected", Verdict(False, "slack:U1", "Анна Крылова", "Плату за месяц уже вернули 12.11, смотрите историю")),
    ):
        asked = app.approvals.ask(name, "op1", 900, 600, note, clock.now())
        clock.pass_by(minutes=1)
        if name == "approved":
            yield "approval", _told(app, clock, "approval")[:1]
        app.approvals.decide(asked.id, asked.nonce, verdict, clock.now())
        yield name, _told(app, clock, "approval")[:1]


def _told(app: Application, clock: SetClock, kind: str) -> list[Card]:
    matters = app.notifier.watch.matters(app.policies.current(), clock.now())
    return [card for one in matters if one.id.startswith(kind) for card in (one.card, *(it for _, it in one.details))]


def _blocks(card: Card) -> list[dict[str, Any]]:
    """Return the blocks; the picture, which Slack would keep as a file, stands in them."""
    blocks = blocks_of(card, file_id="F1")
    check(blocks)
    for block in blocks:
        if card.picture and block.pop("slack_file", None):
            block["image_url"] = f"data:image/png;base64,{b64encode(card.picture.png).decode('ascii')}"
    return blocks


def main(file: Path) -> None:
    """Write the messages of each picture, and when they were shown, into the file."""
    clock = SetClock(AFTERNOON)
    with TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite:///{Path(folder, 'chat.db')}", pseudonym_key="docs")
        upgrade(settings.database_url)
        made = {
            name: {"at": clock.now().isoformat(), "messages": [_blocks(card) for card in cards]}
            for name, cards in pictures(build(settings, clock), clock)
        }
    file.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
