"""What ops knows: incidents, lines set by hand, and the port that tells them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.errors import CopilotError

LINES = (
    "retention",
    "equipment_experts",
    "equipment_case_repeat",
    "english_split",
    "english_regional",
    "duty_manager",
    "operator_number",
)


@dataclass(frozen=True)
class IncidentMarks:
    """What an incident means for the calls; `requests_in_process`: requests stay long "In Process"."""

    mass: bool = False
    registered_in_cpk: bool = False
    affects_cti: bool = False
    requests_in_process: bool = False
    affects_service: bool = False

    @property
    def opens_transfer_by_number(self) -> bool:
        """Whether this one incident is mass, registered in ЦПК and affects CTI."""
        return self.mass and self.registered_in_cpk and self.affects_cti


@dataclass(frozen=True)
class Incident:
    """An incident as registered."""

    id: int
    title: str
    marks: IncidentMarks
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None
    closed_by: str | None


@dataclass(frozen=True)
class LineState:
    """A line opened or closed by hand, until a moment or until further notice (None)."""

    line: str
    open: bool
    until: datetime | None
    note: str | None
    set_at: datetime
    set_by: str


@dataclass(frozen=True)
class OpsState:
    """The open incidents, and the lines that are set by hand; a line that is not there follows its schedule."""

    incidents: tuple[Incident, ...]
    lines: Mapping[str, LineState]

    @property
    def facts(self) -> dict[str, bool]:
        """The incident facts by the ids of the policy; what is not registered is false."""
        return incident_facts(tuple(incident.marks for incident in self.incidents))


class OpsUnavailable(CopilotError):
    """The registry could not be read."""


class OpsRegistry(Protocol):
    """Tells what ops knows at a moment."""

    def state(self, at: datetime) -> OpsState:
        """Return incidents and line states in force at the moment; raises OpsUnavailable."""


def incident_facts(open_incidents: tuple[IncidentMarks, ...]) -> dict[str, bool]:
    """Return the facts that the open incidents make; `cti_incident` needs one incident with all three marks."""
    return {
        "mass_incident": any(marks.mass for marks in open_incidents),
        "incident_registered_in_cpk": any(marks.registered_in_cpk for marks in open_incidents),
        "incident_affects_cti": any(marks.affects_cti for marks in open_incidents),
        "cti_incident": any(marks.opens_transfer_by_number for marks in open_incidents),
        "open_tt_in_process": any(marks.requests_in_process for marks in open_incidents),
        "open_tt_or_incident": any(marks.requests_in_process or marks.affects_service for marks in open_incidents),
    }
