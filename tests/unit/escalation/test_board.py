"""What stands at the top of the panel."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import MOSCOW
from bot.escalation.board import NOT_CHECKED, Board, BoardLine, board
from bot.ops.state import Incident, IncidentMarks, LineState, OpsState, OpsUnavailable
from bot.policy.model import Policy
from tests.support.wiring import FakeOps

NIGHT = datetime(2026, 11, 22, 23, 49, tzinfo=MOSCOW)


@dataclass
class Down:
    def state(self, at: datetime) -> OpsState:
        raise OpsUnavailable("down")


def lines(shown: Board) -> dict[str, BoardLine]:
    return {line.id: line for line in shown.lines}


def test_a_line_with_a_schedule_tells_its_state_and_when_that_changes(policy: Policy) -> None:
    assert lines(board(policy, FakeOps(), NIGHT))["retention"] == BoardLine(
        "retention", "линия Сохранения", "open", "2026-11-22T23:50:00+03:00", None, "clock"
    )


def test_a_line_whose_hours_nobody_states_is_unknown_and_one_without_a_schedule_is_not_there(policy: Policy) -> None:
    shown = lines(board(policy, FakeOps(), NIGHT))
    assert shown["equipment_experts"].state == "unknown"
    assert "duty_manager" not in shown


def test_what_ops_set_by_hand_wins_and_says_why(policy: Policy) -> None:
    until = datetime(2026, 11, 23, 1, tzinfo=MOSCOW)
    by_hand = {
        name: LineState(name, is_open, until, "учения", NIGHT, "ops")
        for name, is_open in (("retention", False), ("duty_manager", True))
    }
    shown = lines(board(policy, FakeOps(OpsState((), by_hand)), NIGHT))
    changes = "2026-11-23T01:00:00+03:00"
    assert (shown["retention"].state, shown["retention"].changes_at) == ("closed", changes)
    assert (shown["duty_manager"].state, shown["duty_manager"].note, shown["duty_manager"].source) == (
        "open",
        "учения",
        "ops",
    )


def test_transfer_by_number_needs_one_incident_with_all_three_marks(policy: Policy) -> None:
    def shown(*marks: IncidentMarks) -> Board:
        incidents = tuple(
            Incident(number, "сбой", one, NIGHT, "ops", None, None) for number, one in enumerate(marks, 1)
        )
        return board(policy, FakeOps(OpsState(incidents, {})), NIGHT)

    two = shown(IncidentMarks(mass=True, registered_in_cpk=True), IncidentMarks(affects_cti=True))
    assert (len(two.incidents), two.transfer_by_number) == (2, False)
    assert shown(IncidentMarks(mass=True, registered_in_cpk=True, affects_cti=True)).transfer_by_number


def test_without_the_registry_the_schedules_are_shown_and_the_agent_is_told(policy: Policy) -> None:
    shown = board(policy, Down(), NIGHT)
    assert (shown.note, shown.incidents, shown.transfer_by_number) == (NOT_CHECKED, (), False)
    assert lines(shown)["retention"].state == "open"
