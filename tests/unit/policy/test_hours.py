"""Service hours at their edges: half-open windows, midnight, special days, hours that nobody states."""

from datetime import date, datetime, time

import pytest

from bot.clock import MOSCOW, moscow
from bot.decisions.model import Citation
from bot.policy.hours import ServiceHours, SpecialDay, Window
from bot.policy.model import Policy

NOWHERE = Citation("", "", "")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=MOSCOW)


def hours(*windows: Window, special: tuple[SpecialDay, ...] = ()) -> ServiceHours:
    return ServiceHours("line", "line_open", windows, special, NOWHERE)


@pytest.mark.parametrize(
    ("moment", "is_open", "changes"),
    [
        ("2026-11-22T03:59", False, "2026-11-22T04:00"),
        ("2026-11-22T04:00", True, "2026-11-22T23:50"),
        ("2026-11-22T23:49", True, "2026-11-22T23:50"),
        ("2026-11-22T23:50", False, "2026-11-23T04:00"),
        ("2026-11-23T00:00", False, "2026-11-23T04:00"),
    ],
)
def test_retention_opens_at_four_and_closes_at_ten_to_midnight(
    policy: Policy, moment: str, is_open: bool, changes: str
) -> None:
    state = policy.hours["retention"].at(at(moment))
    assert (state.open, state.changes_at) == (is_open, at(changes))


@pytest.mark.parametrize(
    ("moment", "is_night"), [("23:49", False), ("23:50", True), ("00:00", True), ("03:59", True), ("04:00", False)]
)
def test_the_night_of_clause_2_passes_midnight(policy: Policy, moment: str, is_night: bool) -> None:
    assert policy.hours["clause2_night"].at(at(f"2026-11-22T{moment}")).open is is_night


def test_the_time_is_moscow_time_wherever_the_moment_comes_from(policy: Policy) -> None:
    vladivostok = datetime.fromisoformat("2026-11-23T06:49:00+10:00")
    assert policy.hours["retention"].at(moscow(vladivostok)).open is True


def test_hours_that_nobody_states_are_unknown(policy: Policy) -> None:
    state = policy.hours["equipment"].at(at("2026-11-22T12:00"))
    assert (state.open, state.changes_at) == (None, None)


def test_a_holiday_closes_the_line_for_its_day_alone() -> None:
    day = SpecialDay(date(2026, 12, 31), (), "праздник")
    line = hours(Window(time(9), time(18)), special=(day,))
    assert [line.at(at(f"2026-12-{d}T12:00")).open for d in (30, 31)] == [True, False]
    assert line.at(at("2026-12-31T12:00")).changes_at == at("2027-01-01T09:00")


def test_a_special_day_has_hours_of_its_own_even_where_the_usual_ones_are_unknown() -> None:
    day = SpecialDay(date(2026, 12, 31), (Window(time(10), time(12)),), "праздник")
    line = ServiceHours("line", "line_open", None, (day,), NOWHERE)
    assert [line.at(at(f"2026-12-31T{h}:00")).open for h in ("09", "10", "12")] == [False, True, False]


def test_a_window_of_the_evening_before_reaches_into_the_morning() -> None:
    line = hours(Window(time(22), time(2), days=(4,)))
    assert line.at(at("2026-11-21T01:59")).open is True  # the night from Friday to Saturday
    assert line.at(at("2026-11-22T01:59")).open is False


def test_a_line_that_never_closes_never_changes() -> None:
    state = hours(Window(time(0), time(0))).at(at("2026-11-22T12:00"))
    assert state.open is True
