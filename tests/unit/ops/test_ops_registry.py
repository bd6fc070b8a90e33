"""The incident registry and the lines set by hand."""

from datetime import datetime, timedelta

import pytest

from bot.clock import MOSCOW
from bot.errors import CopilotError
from bot.ops.describe import describe_ops, ops_as_json, read_until
from bot.ops.registry import SqlOps
from bot.ops.state import IncidentMarks, incident_facts
from bot.storage.session import SessionFactory

NOON = datetime(2026, 11, 22, 12, tzinfo=MOSCOW)
HOUR = timedelta(hours=1)
ALL_THREE = IncidentMarks(mass=True, registered_in_cpk=True, affects_cti=True)


@pytest.fixture
def ops(session_factory: SessionFactory) -> SqlOps:
    return SqlOps(session_factory)


def test_what_is_not_in_the_registry_is_not_there(ops: SqlOps) -> None:
    assert set(ops.state(NOON).facts.values()) == {False}
    assert ops.state(NOON).incidents == ()
    assert describe_ops(ops.state(NOON)) == "Открытых инцидентов нет\nВсе линии по расписанию"


@pytest.mark.parametrize(
    ("marks", "true"),
    [
        ((IncidentMarks(mass=True),), {"mass_incident"}),
        ((IncidentMarks(requests_in_process=True),), {"open_tt_in_process", "open_tt_or_incident"}),
        ((IncidentMarks(affects_service=True),), {"open_tt_or_incident"}),
        ((ALL_THREE,), {"mass_incident", "incident_registered_in_cpk", "incident_affects_cti", "cti_incident"}),
        (
            (IncidentMarks(mass=True, registered_in_cpk=True), IncidentMarks(affects_cti=True)),
            {"mass_incident", "incident_registered_in_cpk", "incident_affects_cti"},
        ),
    ],
)
def test_a_transfer_by_number_needs_one_incident_with_all_three_marks(
    marks: tuple[IncidentMarks, ...], true: set[str]
) -> None:
    assert {fact for fact, value in incident_facts(marks).items() if value} == true


def test_an_incident_counts_from_its_opening_to_its_closing(ops: SqlOps) -> None:
    incident = ops.open_incident("CTI не отвечает", ALL_THREE, NOON, "supervisor")
    ops.close_incident(incident.id, NOON + HOUR, "shift")
    seen = {hours: ops.state(NOON + hours * HOUR).facts["cti_incident"] for hours in (-1, 0, 1)}
    assert seen == {-1: False, 0: True, 1: False}


def test_closing_twice_or_closing_nothing_is_an_error(ops: SqlOps) -> None:
    incident = ops.open_incident("сбой", IncidentMarks(mass=True), NOON, "supervisor")
    ops.close_incident(incident.id, NOON, "shift")
    with pytest.raises(CopilotError, match="closed already, by shift"):
        ops.close_incident(incident.id, NOON, "other")
    with pytest.raises(CopilotError, match="there is no incident 99"):
        ops.close_incident(99, NOON, "shift")


def test_the_newest_word_on_a_line_counts_until_its_end(ops: SqlOps) -> None:
    ops.set_line("retention", True, NOON, "a")
    ops.set_line("retention", False, NOON, "b", until=NOON + HOUR, note="учёба")
    state = ops.state(NOON).lines["retention"]
    assert (state.open, state.until, state.note, state.set_by) == (False, NOON + HOUR, "учёба", "b")
    assert "retention" not in ops.state(NOON + HOUR).lines


def test_an_override_that_is_over_does_not_bring_an_older_one_back(ops: SqlOps) -> None:
    ops.set_line("retention", True, NOON - HOUR, "a")
    ops.set_line("retention", False, NOON, "b", until=NOON + HOUR)
    assert ops.state(NOON + 2 * HOUR).lines == {}


def test_a_cleared_line_follows_its_schedule_and_the_history_is_kept(ops: SqlOps) -> None:
    ops.set_line("equipment_experts", False, NOON, "a")
    ops.clear_line("equipment_experts", NOON + HOUR, "b")
    assert ops.state(NOON + HOUR).lines == {}
    assert ops.state(NOON).lines["equipment_experts"].open is False


def test_an_unknown_line_and_a_past_end_are_errors(ops: SqlOps) -> None:
    with pytest.raises(CopilotError, match="no line 'vip'; lines: retention, "):
        ops.set_line("vip", True, NOON, "a")
    with pytest.raises(CopilotError, match="no line 'vip'"):
        ops.clear_line("vip", NOON, "a")
    with pytest.raises(CopilotError, match="already over"):
        ops.set_line("retention", True, NOON, "a", until=NOON)


def test_the_state_is_shown_with_who_and_when(ops: SqlOps) -> None:
    ops.open_incident("CTI не отвечает", ALL_THREE, NOON, "supervisor")
    ops.set_line("retention", False, NOON, "shift", until=NOON + HOUR, note="учёба")
    assert describe_ops(ops.state(NOON)).splitlines() == [
        "Открытые инциденты:",
        "  1: CTI не отвечает (массовый, зарегистрирован в ЦПК, влияет на CTI), с 22.11 12:00, открыл supervisor",
        "Линии, заданные вручную:",
        "  retention: закрыта до 22.11 13:00, shift 22.11 12:00; учёба",
    ]
    shown = ops_as_json(ops.state(NOON))
    assert shown["incidents"][0]["mass"] is True
    assert shown["lines"]["retention"] == {
        "open": False,
        "until": "2026-11-22T13:00:00+03:00",
        "note": "учёба",
        "set_at": "2026-11-22T12:00:00+03:00",
        "set_by": "shift",
    }


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("23:50", datetime(2026, 11, 22, 23, 50, tzinfo=MOSCOW)),
        ("04:00", datetime(2026, 11, 23, 4, tzinfo=MOSCOW)),
        ("12:00", datetime(2026, 11, 23, 12, tzinfo=MOSCOW)),
        ("2026-12-31T10:00", datetime(2026, 12, 31, 10, tzinfo=MOSCOW)),
        ("2026-12-31T10:00+00:00", datetime(2026, 12, 31, 13, tzinfo=MOSCOW)),
    ],
)
def test_an_hour_means_the_next_one_and_all_is_moscow_time(text: str, moment: datetime) -> None:
    assert read_until(text, NOON) == moment


def test_a_moment_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(CopilotError, match="write 23:50 or 2026-11-22T23:50"):
        read_until("25:00", NOON)
