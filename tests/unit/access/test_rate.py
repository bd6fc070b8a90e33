"""How often one agent may ask."""

from datetime import datetime, timedelta

import pytest

from bot.access import rate
from bot.access.rate import RateLimit
from bot.clock import FixedClock, moscow

NOON = moscow(datetime(2026, 11, 22, 12))


def at(limit: RateLimit, seconds: float) -> RateLimit:
    limit.clock = FixedClock(NOON + timedelta(seconds=seconds))
    return limit


def test_an_agent_may_ask_so_often_a_minute_and_then_waits_for_his_next_ticket() -> None:
    limit = RateLimit(4, FixedClock(NOON))
    assert [limit.admit("a") for _ in range(5)] == [0, 0, 0, 0, 15]
    assert at(limit, 5).admit("a") == pytest.approx(10)
    assert at(limit, 15).admit("a") == 0
    assert at(limit, 15).admit("a") == pytest.approx(15)


def test_an_hour_of_silence_saves_up_no_more_than_a_minute_s_tickets() -> None:
    limit = RateLimit(2, FixedClock(NOON))
    limit.admit("a")
    assert [at(limit, 3600).admit("a") for _ in range(3)] == [0, 0, 30]


def test_one_agent_does_not_slow_another() -> None:
    limit = RateLimit(1, FixedClock(NOON))
    assert (limit.admit("a"), limit.admit("b"), limit.admit("a")) == (0, 0, 60)


def test_of_the_agents_only_the_last_ones_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate, "AGENTS_KEPT", 2)
    limit = RateLimit(1, FixedClock(NOON))
    assert [limit.admit(agent) for agent in "abca"] == [0, 0, 0, 0]
