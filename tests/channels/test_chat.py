"""The desk of the chats over a real database: questions, orders, decisions, and no subscriber."""

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
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Agent, Reading, Understanding
from bot.notify.people import Person
from bot.ops.state import IncidentMarks
from bot.presenters.advice_card import advice_card
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
    understanding = Understanding("contract_termination", "answer", (Reading("contract_termination", 0.9),))
    request = AdviceRequest("хочет расторгнуть", understanding, Agent("a", "reader"), "c")
    return dict(app.advisor.advise(request, Call()).advice.to_json())


@pytest.fixture
def rasa(advice: dict[str, Any]) -> Rasa:
    return Rasa(advice)


@pytest.fixture
def desk(app: Any, rasa: Rasa) -> ChatDesk:
    return ChatDesk(app, Turns(rasa))


async def test_a_question_becomes_a_card_with_the_one_question_as_buttons(desk: ChatDesk, rasa: Rasa) -> None:
    reply = await desk.ask(GUEST, "D1", "кл хочет расторгнуть", "m1")
    card = reply.card
    assert card and card.title == "Клиент хочет расторгнуть договор"
    assert next(section.head for section in card.sections if section.head) == "Куда"
    question = rasa.advice["next_question"]
    assert [button.label for button in card.buttons][: len(question["answers"])] == [
        answer["label"] for answer in question["answers"]
    ]
    assert {button.action for button in card.buttons} == {"say"}


def test_the_question_stands_above_its_answers_and_nothing_else_is_asked(advice: dict[str, Any]) -> None:
    card = advice_card(advice)
    assert card.sections[-1].head == "Вопрос"
    assert [one.label for one in card.buttons] == ["Причина известна", "Причина не выяснена", "Не знаю"]


def test_without_a_question_what_was_said_or_assumed_can_be_corrected_but_no_clock(advice: dict[str, Any]) -> None:
    card = advice_card({**advice, "next_question": None})
    assert {fact["source"] for fact in advice["facts"]} == {"clock", "assumed"}
    assert [one.label for one in card.buttons] == [
        "Неверно: варианты решения ещё не предложены",
        "Неверно: предложение не помогло",
    ]


def test_ways_that_are_left_out_are_counted_and_notes_are_shown(advice: dict[str, Any]) -> None:
    texts = {section.head: section.text for section in advice_card(advice).sections}
    assert texts["Дальше, если"].splitlines()[-1] == "• и ещё путей: 2"
    assert advice["notes"][0] in texts["Важно"]


async def test_no_number_reaches_rasa_and_no_account_is_looked_up(desk: ChatDesk, rasa: Rasa) -> None:
    await desk.ask(ANNA, "C1:1", "кл хочет расторгнуть 79000000001, Иванов Иван Иванович", "m1")
    (heard,) = rasa.heard
    assert (heard.metadata["subscriber"], heard.metadata["mentioned"]) == (None, None)
    assert heard.metadata["agent"]["role"] == "reader"
    assert "79000000001" not in json.dumps([heard.text, heard.metadata, heard.sender_id])
    assert "Иванов" not in heard.text


def test_what_an_account_says_is_not_shown(advice: dict[str, Any]) -> None:
    secret = {
        "id": "balance",
        "title": "баланс",
        "value": -340,
        "text": "баланс −340 ₽",
        "source": "account",
        "evidence": "",
    }
    phrase = {"text": "ИО, оставайтесь на линии", "due": True, "when": None, "reading": None, "translation": None}
    shown = json.dumps(advice_card({**advice, "facts": [secret], "phrases": [phrase]}).to_json(), ensure_ascii=False)
    assert "340" not in shown
    assert "[имя клиента], оставайтесь на линии" in shown


async def test_a_thread_is_one_conversation_whoever_clicks(desk: ChatDesk, rasa: Rasa) -> None:
    await desk.ask(ANNA, "C1:1", "кл хочет расторгнуть", "m1")
    await desk.act(GUEST, "C1:1", "say", {"payload": "/dont_know"}, None, "m2")
    await desk.ask(ANNA, "C1:2", "кл хочет расторгнуть", "m3")
    first, second, third = (heard.sender_id for heard in rasa.heard)
    assert first == second != third


async def test_only_a_supervisor_decides_and_a_refusal_needs_its_reason(desk: ChatDesk, app: Any) -> None:
    asked = app.approvals.ask("d1", "op1", 900, 600, "", NOON)
    value = {"id": asked.id, "nonce": asked.nonce}
    guest = await desk.act(GUEST, "C1", "approve", value, None, "m1")
    silent = await desk.act(ANNA, "C1", "reject", value, "  ", "m2")
    done = await desk.act(ANNA, "C1", "reject", value, "звонил с 79161234567", "m3")
    late = await desk.act(ANNA, "C1", "approve", value, None, "m4")
    forged = await desk.act(ANNA, "C1", "approve", {**value, "nonce": "0"}, None, "m5")
    assert (guest.card, silent.card) == (None, None)
    assert guest.notice and silent.notice and done.card and not done.notice
    assert done.card.title.startswith("Отклонено")
    assert late.notice and late.notice.startswith("Уже решено. Отклонено — Анна, 12:00")
    assert forged.notice == "Этого запроса больше нет"
    (kept,) = app.approvals.of_agent("op1", NOON)
    assert (kept.state, kept.decided_by) == ("rejected", "board:U1")
    assert kept.reason and "79161234567" not in kept.reason


async def test_a_button_that_is_none_of_ours_is_told_so(desk: ChatDesk) -> None:
    reply = await desk.act(ANNA, "C1", "drop_database", {}, None, "m1")
    assert reply.notice == "Эта кнопка больше не действует. Спросите заново"


async def test_orders_change_lines_and_incidents_and_are_recorded(desk: ChatDesk, app: Any) -> None:
    ops = app.stores.ops
    assert (await desk.ask(GUEST, "D1", "линия сохранения закрыта", "m0")).card is None
    await desk.ask(ANNA, "D1", "линия сохранения закрыта до 23:00: авария", "m1")
    await desk.ask(ANNA, "D1", "инцидент массовый цпк cti: не работает CTI-панель", "m2")
    state = ops.state(NOON)
    line, (incident,) = state.lines["retention"], state.incidents
    assert (line.open, line.note, line.set_by) == (False, "авария", "Анна (board:U1)")
    assert (incident.title, incident.opened_by) == ("не работает CTI-панель", "Анна (board:U1)")
    assert state.facts["cti_incident"]
    shown = await desk.ask(GUEST, "D1", "состояние", "m3")
    assert shown.card and "не работает CTI-панель" in shown.card.sections[0].text
    await desk.ask(ANNA, "D1", f"инцидент закрыть {incident.id}", "m4")
    await desk.ask(ANNA, "D1", "линия сохранения по расписанию", "m5")
    state = ops.state(NOON)
    assert (state.incidents, state.lines) == ((), {})


@pytest.mark.parametrize("text", ["инцидент закрыть 77", "линия сохранения закрыта до вчера", "линия луны открыта"])
async def test_an_order_that_cannot_be_followed_says_why_in_russian(desk: ChatDesk, text: str) -> None:
    reply = await desk.ask(ANNA, "D1", text, "m1")
    assert reply.card is None
    assert reply.notice and not any("a" <= letter <= "z" for letter in reply.notice.casefold())


async def test_the_digest_is_there_on_demand(desk: ChatDesk) -> None:
    reply = await desk.ask(GUEST, "D1", "сводка", "m1")
    assert reply.card and reply.card.title == "Смена: сводка за 24.11"


async def test_what_nobody_foresaw_is_a_notice_and_no_exception(app: Any) -> None:
    async def broken(message: Any) -> None:
        raise RuntimeError("boom")

    reply = await ChatDesk(app, Turns(broken)).ask(ANNA, "D1", "кл хочет расторгнуть", "m1")
    assert reply.notice and reply.card is None


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Линия сохранения открыта", LineOrder("retention", True, None, None)),
        ("линия ГЭО закрыта до 21:00", LineOrder("equipment_experts", False, "21:00", None)),
        ("линия дежурного закрыта: на обеде", LineOrder("duty_manager", False, None, "на обеде")),
        ("линия англоговорящий сплит по расписанию", LineOrder("english_split", None, None, None)),
        ("инцидент: сбой почты", IncidentOrder("сбой почты", IncidentMarks())),
        (
            "инцидент массовый, услуги: нет связи",
            IncidentOrder("нет связи", IncidentMarks(mass=True, affects_service=True)),
        ),
        ("Инцидент закрыть №3", CloseOrder(3)),
        ("Сводка", Show("digest")),
        ("", Show("help")),
        ("кл говорит линия сохранения закрыта, что делать", None),
        ("клиент жалуется на инцидент в салоне", None),
    ],
)
def test_orders_are_told_from_questions(text: str, order: Any) -> None:
    assert read_order(text) == order


def test_a_mark_that_is_none_is_told() -> None:
    with pytest.raises(UnreadableOrder, match="Признака «срочный» нет"):
        read_order("инцидент срочный: сбой")
