"""The notifier: what is told when, where, how often; and that nothing is told twice or lost."""

from datetime import datetime, timedelta

import pytest

from bot.clock import MOSCOW
from bot.notify.approvals import ANSWER_WITHIN, Verdict
from bot.notify.notifier import Notifier
from bot.notify.outbox import LEASE
from bot.notify.platform import DeliveryFailed
from bot.ops.registry import SqlOps
from bot.ops.state import IncidentMarks
from bot.policy.model import Policy
from bot.storage.session import SessionFactory
from tests.support.chat import Board, SetClock, decide, make_notifier

NOON = datetime(2026, 11, 24, 12, tzinfo=MOSCOW)
MASS = IncidentMarks(mass=True)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOON)


@pytest.fixture
def notifier(session_factory: SessionFactory, clock: SetClock, policy: Policy) -> Notifier:
    return make_notifier(session_factory, clock, policy)


@pytest.fixture
def board() -> Board:
    return Board()


async def tick(notifier: Notifier, board: Board) -> None:
    notifier.look()
    while await notifier.deliver({board.name: board}):
        pass


async def test_an_incident_is_one_message_that_changes_when_it_is_over(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    ops = SqlOps(session_factory)
    incident = ops.open_incident("не работает CTI", MASS, NOON, "slack:U1")
    ops.open_incident("одна вышка", IncidentMarks(), NOON, "slack:U1")
    await tick(notifier, board)
    await tick(notifier, board)
    clock.pass_by(minutes=20)
    ops.close_incident(incident.id, clock.now(), "slack:U1")
    await tick(notifier, board)
    ((first, last),) = board.shown.values()
    assert (first.title, first.tone) == ("Массовый инцидент: не работает CTI", "bad")
    assert (last.title, last.tone) == ("Закрыт: не работает CTI", "good")


async def test_an_approval_asks_the_team_then_those_above_and_tells_both_the_decision(
    notifier: Notifier, board: Board, clock: SetClock
) -> None:
    approvals = notifier.watch.approvals
    asked = approvals.ask("d1", "op1", 900, 600, "", NOON)
    await tick(notifier, board)
    assert (board.titles("shift"), board.titles("bosses")) == (["Нужно решение: корректировка 900\u00a0₽"], [])
    clock.at += ANSWER_WITHIN
    await tick(notifier, board)
    assert board.titles("bosses") == ["Нужно решение: корректировка 900\u00a0₽"]
    approvals.decide(asked.id, asked.nonce, Verdict(True, "slack:U1", "Анна"), clock.now())
    await tick(notifier, board)
    assert board.titles("shift") == board.titles("bosses") == ["Одобрено: корректировка 900\u00a0₽"]
    assert all(cards[-1].buttons == () for cards in board.shown.values())


async def test_transfers_of_a_night_are_one_message_with_each_in_its_thread(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    clock.at = NOON.replace(hour=2)
    for call in ("c1", "c2", "c2"):
        decide(session_factory, clock.now() - timedelta(minutes=5), call, target={"id": "duty_manager"})
    decide(session_factory, clock.now() - timedelta(minutes=5), "c3", target={"id": "retention"})
    await tick(notifier, board)
    ((message, details),) = board.threads.items()
    assert board.shown[message][-1].summary == "Ночью переводят на дежурного руководителя: 2"
    assert len(details) == 2


async def test_a_transfer_by_day_is_no_matter(
    notifier: Notifier, board: Board, session_factory: SessionFactory
) -> None:
    decide(session_factory, NOON - timedelta(minutes=5), "c1", target={"id": "duty_manager"})
    await tick(notifier, board)
    assert board.shown == {}


@pytest.mark.parametrize(("unclear", "told"), [(6, False), (7, True)])
async def test_unclear_answers_are_told_above_their_share(
    notifier: Notifier, board: Board, session_factory: SessionFactory, unclear: int, told: bool
) -> None:
    for number in range(20):
        kind = "unclear" if number < unclear else "decision"
        decide(session_factory, NOON - timedelta(minutes=10), f"c{number}", kind=kind)
    await tick(notifier, board)
    assert bool(board.shown) is told


async def test_a_line_about_to_close_is_told_when_calls_go_there(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    clock.at = NOON.replace(hour=20, minute=55)
    SqlOps(session_factory).set_line("retention", True, NOON, "u", until=NOON.replace(hour=21, minute=5))
    await tick(notifier, board)
    assert board.shown == {}
    decide(session_factory, clock.now() - timedelta(minutes=2), "c1", target={"id": "retention"})
    await tick(notifier, board)
    ((card,),) = board.shown.values()
    assert "21:05" in card.sections[0].text


async def test_what_is_not_urgent_waits_for_the_end_of_the_quiet_hours(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    clock.at = NOON.replace(hour=6, minute=50)
    for number in range(20):
        decide(session_factory, clock.now(), f"c{number}", kind="unclear")
    clock.pass_by(minutes=1)
    await tick(notifier, board)
    assert board.shown == {}
    clock.at = NOON.replace(hour=7, minute=1)
    await tick(notifier, board)
    assert len(board.shown) == 1


async def test_the_limit_of_an_hour_holds_back_what_is_not_urgent(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    ops = SqlOps(session_factory)
    for number in range(notifier.rules.per_hour):
        ops.open_incident(f"сбой {number}", MASS, NOON, "u")
    await tick(notifier, board)
    for number in range(20):
        decide(session_factory, clock.now() - timedelta(minutes=1), f"c{number}", kind="unclear")
    await tick(notifier, board)
    assert len(board.shown) == notifier.rules.per_hour
    ops.open_incident("срочный", MASS, NOON, "u")
    await tick(notifier, board)
    assert len(board.shown) == notifier.rules.per_hour + 1


async def test_the_digest_comes_once_a_day_at_its_hour(notifier: Notifier, board: Board, clock: SetClock) -> None:
    clock.at = NOON.replace(hour=20, minute=59)
    await tick(notifier, board)
    assert board.shown == {}
    for _ in range(3):
        clock.pass_by(minutes=2)
        await tick(notifier, board)
    assert board.titles() == ["Смена А: сводка за 24.11"]
    clock.pass_by(days=1)
    await tick(notifier, board)
    assert board.titles() == ["Смена А: сводка за 24.11", "Смена А: сводка за 25.11"]


async def test_two_servers_tell_everything_once(
    session_factory: SessionFactory, clock: SetClock, policy: Policy, board: Board
) -> None:
    clock.at = NOON.replace(hour=21)
    servers = [make_notifier(session_factory, clock, policy) for _ in range(2)]
    SqlOps(session_factory).open_incident("сбой", MASS, NOON, "u")
    for server in servers:
        server.look()
    for server in servers:
        await server.deliver({board.name: board})
    assert board.titles() == ["Массовый инцидент: сбой", "Смена А: сводка за 24.11"]


async def test_what_the_platform_refuses_is_sent_again_when_it_says(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    SqlOps(session_factory).open_incident("сбой", MASS, NOON, "u")
    board.failing = [DeliveryFailed("429", retry_after=30), DeliveryFailed("no route")]
    await tick(notifier, board)
    clock.pass_by(seconds=29)
    await tick(notifier, board)
    assert len(board.failing) == 1
    clock.pass_by(seconds=1)
    await tick(notifier, board)
    assert (board.failing, board.shown) == ([], {})
    clock.pass_by(seconds=4)
    await tick(notifier, board)
    assert board.titles() == ["Массовый инцидент: сбой"]


async def test_what_can_never_arrive_is_not_tried_for_ever(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    SqlOps(session_factory).open_incident("сбой", MASS, NOON, "u")
    board.failing = [DeliveryFailed("channel_not_found", lasting=True)]
    await tick(notifier, board)
    clock.pass_by(hours=1)
    await tick(notifier, board)
    assert (board.posts, board.failing) == (0, [])


async def test_what_a_dead_server_had_taken_is_delivered_by_another_and_looked_for_first(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    SqlOps(session_factory).open_incident("сбой", MASS, NOON, "u")
    notifier.look()
    (taken,) = notifier.outbox.claim(clock.now(), ["board"])  # and then it is killed
    assert await notifier.deliver({board.name: board}) == 0
    clock.at += LEASE
    assert await notifier.deliver({board.name: board}) == 1
    assert board.asked_again == [taken.key]
    assert board.titles() == ["Массовый инцидент: сбой"]


async def test_old_news_is_not_delivered(
    notifier: Notifier, board: Board, clock: SetClock, session_factory: SessionFactory
) -> None:
    SqlOps(session_factory).open_incident("сбой", MASS, NOON, "u")
    notifier.look()
    clock.pass_by(hours=6)
    assert await notifier.deliver({board.name: board}) == 0


async def test_versions_are_delivered_in_their_order(notifier: Notifier, board: Board, clock: SetClock) -> None:
    approvals = notifier.watch.approvals
    asked = approvals.ask("d1", "op1", 900, 600, "", NOON)
    notifier.look()
    approvals.decide(asked.id, asked.nonce, Verdict(True, "u", "Анна"), NOON)
    notifier.look()
    assert len(notifier.outbox.claim(clock.now(), ["board"])) == 1
    assert notifier.outbox.claim(clock.now(), ["board"]) == []
    clock.at += LEASE
    await tick(notifier, board)
    (cards,) = board.shown.values()
    assert [card.title.split(":")[0] for card in cards] == ["Нужно решение", "Одобрено"]


def test_an_event_is_taken_once(notifier: Notifier, clock: SetClock) -> None:
    seen = notifier.seen
    assert [seen.first("slack", "e1"), seen.first("slack", "e1"), seen.first("teams", "e1")] == [True, False, True]
    clock.pass_by(days=3)
    seen.forget()
    assert seen.first("slack", "e1")
