"""The desk of the chats: a question becomes a card, a click changes it, an order changes the state of the shift."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from bot.access.identity import READER
from bot.bootstrap import Application
from bot.channels.incoming import receive, safe_id
from bot.channels.orders import HELP as HELP_TEXT
from bot.channels.orders import CloseOrder, IncidentOrder, LineOrder, Order, Show, UnreadableOrder, read_order
from bot.channels.refusal import FAILED, Refusal
from bot.channels.turns import Turns
from bot.errors import CopilotError
from bot.notify import cards
from bot.notify.approvals import NoSuchApproval, Verdict
from bot.notify.people import Person
from bot.ops.describe import describe_ops, read_until
from bot.presenters.advice_card import SAY, advice_card
from bot.presenters.card import Card, Section
from bot.privacy.redaction import redact

logger = logging.getLogger(__name__)
NOT_YOURS = "Это решает руководитель смены. Вас нет в его списке"
GONE = "Этого запроса больше нет"
UNKNOWN_BUTTON = "Эта кнопка больше не действует. Спросите заново"
NO_REASON = "Напишите причину: её увидит оператор"


@dataclass(frozen=True)
class Reply:
    """What a chat shows: the card in place of the clicked one (or as the answer), and a word to the person alone."""

    card: Card | None = None
    notice: str | None = None


class Desk(Protocol):
    """Answers the people of a chat. Neither method raises; `place` names the conversation, a channel or a thread."""

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        """Answer a question or follow an order."""

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Reply:
        """Follow a click: the button's action and value, and what was typed with it."""


class ChatDesk:
    """The desk over this assistant. An account is never looked up here."""

    def __init__(self, app: Application, turns: Turns) -> None:
        self._app = app
        self._turns = turns

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        """Answer a question or follow an order."""
        try:
            order = read_order(text)
            if order is None:
                return await self._turn(who, place, text, message_id)
            return await asyncio.to_thread(self._follow, who, order)
        except (UnreadableOrder, Refusal) as error:
            return Reply(notice=str(error))
        except Exception:
            logger.exception("a message of %s could not be answered", who.platform)
            return Reply(notice=FAILED)

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Reply:
        """Follow a click."""
        try:
            if action == SAY:
                return await self._turn(who, place, str(value["payload"]), message_id)
            if action in (cards.APPROVE, cards.REJECT):
                return await asyncio.to_thread(self._decide, who, action == cards.APPROVE, value, typed)
            return Reply(notice=UNKNOWN_BUTTON)
        except NoSuchApproval:
            return Reply(notice=GONE)
        except Refusal as error:
            return Reply(notice=str(error))
        except Exception:
            logger.exception("a click of %s could not be followed", who.platform)
            return Reply(notice=FAILED)

    async def _turn(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        key = self._app.stores.settings.pseudonym_key
        incoming = receive(text, {"agent": {"id": who.id, "role": READER, "gender": None}}, key)
        # A number typed in a chat is redacted like any other, and nothing is looked up by it.
        unknown = {**incoming.metadata, "subscriber": None, "mentioned": None}
        conversation = safe_id(f"{who.platform}:{place}", key)
        (uttered,) = await self._turns.take(conversation, replace(incoming, metadata=unknown), message_id)
        return Reply(advice_card(uttered["custom"]))

    def _decide(self, who: Person, approved: bool, value: Mapping[str, Any], typed: str | None) -> Reply:
        if not who.decides:
            return Reply(notice=NOT_YOURS)
        reason = redact(typed or "").text.strip()
        if not approved and not reason:
            return Reply(notice=NO_REASON)
        app, at = self._app, self._app.stores.clock.now()
        verdict = Verdict(approved, who.id, who.name, reason or None)
        approval, counted = app.approvals.decide(str(value["id"]), str(value["nonce"]), verdict, at)
        card = cards.approval_card(app.notifier.rules.alerts.approval.title, approval, at)
        return Reply(card, None if counted else f"Уже решено. {cards.decision_text(approval)}")

    def _follow(self, who: Person, order: Order) -> Reply:
        if isinstance(order, Show):
            return Reply(self._show(order))
        if not who.decides:
            return Reply(notice=NOT_YOURS)
        return Reply(self._change(who, order))

    def _show(self, order: Show) -> Card:
        app, at = self._app, self._app.stores.clock.now()
        if order.what == "help":
            return Card("Что я умею", "Что я умею", (Section(HELP_TEXT),))
        if order.what == "state":
            text = describe_ops(app.stores.ops.state(at))
            return Card("Состояние", "Линии и инциденты", (Section(text),))
        teams = app.notifier.directory.teams
        return app.notifier.digest.card(app.policies.current(), teams[0].title if teams else "Смена", at)

    def _change(self, who: Person, order: LineOrder | IncidentOrder | CloseOrder) -> Card:
        ops, at = self._app.stores.ops, self._app.stores.clock.now()
        if isinstance(order, IncidentOrder):
            done = ops.open_incident(redact(order.title).text[:200], order.marks, at, who.signature)
            return Card(f"Инцидент {done.id} открыт", f"Инцидент открыт: {done.title}", (Section(done.title),))
        if isinstance(order, CloseOrder):
            if order.incident not in {one.id for one in ops.state(at).incidents}:
                raise UnreadableOrder(f"Открытого инцидента {order.incident} нет. Напишите «состояние»: там их список")
            done = ops.close_incident(order.incident, at, who.signature)
            return Card(f"Инцидент {done.id} закрыт", f"Инцидент закрыт: {done.title}", (Section(done.title),))
        if order.open is None:
            ops.clear_line(order.line, at, who.signature)
        else:
            until = _moment(order.until, at)
            ops.set_line(
                order.line, order.open, at, who.signature, until, redact(order.note).text if order.note else None
            )
        return Card("Записано", "Состояние линий изменено", (Section(describe_ops(ops.state(at))),))


def _moment(text: str | None, now: datetime) -> datetime | None:
    """Return the moment of an order; raises UnreadableOrder that says how to write one."""
    try:
        until = read_until(text, now) if text else None
    except CopilotError:
        until = now
    if until is not None and until <= now:
        raise UnreadableOrder(f"«{text}» — не время в будущем. Напишите, например, до 23:00")
    return until
