"""Who sits where: the teams with their channels, and the people with their roles. One file of the installation."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from pydantic import Field, validator

from bot.notify.outbox import Place
from bot.notify.people import Person
from bot.notify.rules import read_time
from bot.policy.errors import PolicyError, Problem
from bot.policy.schema import Shape, read_shape
from bot.policy.source import Place as Step
from bot.policy.source import Source, read_source

PLATFORMS = ("slack", "teams", "mattermost")


class PersonShape(Shape):
    """Somebody on our list."""

    name: str
    role: str = "supervisor"


class TeamShape(Shape):
    """A team: where it is told, who is told when it does not answer, when its day is summed up."""

    title: str
    digest_at: time
    channels: dict[str, str]
    escalation: dict[str, str] = Field(default_factory=dict)
    _read = validator("digest_at", pre=True, allow_reuse=True)(read_time)


class ChatShape(Shape):
    """The file."""

    teams: dict[str, TeamShape]
    people: dict[str, dict[str, PersonShape]] = Field(default_factory=dict)


@dataclass(frozen=True)
class Team:
    """A team; `escalation` are the places of those who answer when it does not."""

    id: str
    title: str
    digest_at: time
    places: tuple[Place, ...]
    escalation: tuple[Place, ...]


@dataclass(frozen=True)
class Directory:
    """All teams and people of the installation."""

    teams: tuple[Team, ...] = ()
    people: Mapping[tuple[str, str], Person] | None = None

    def person(self, platform: str, user: str, name: str) -> Person:
        """Return who it is; somebody who is not on the list has no role and keeps the name he shows."""
        known = (self.people or {}).get((platform, user))
        return known or Person(platform, user, name)


def read_directory(path: Path | None, switched_on: Collection[str] = PLATFORMS) -> Directory:
    """Read the file, None is an installation without chats; raises PolicyError that names the line of a mistake.

    Channels of a platform that is not switched on are left out: what is put there would never arrive.
    """
    if path is None:
        return Directory()
    source = read_source(path, path.name)
    shape: ChatShape = read_shape(source, ChatShape)
    problems = list(_unknown_platforms(source, shape))
    if problems:
        raise PolicyError(problems)
    teams = tuple(_team(name, team, switched_on) for name, team in shape.teams.items())
    people = {
        (platform, user): Person(platform, user, one.name, one.role)
        for platform, users in shape.people.items()
        for user, one in users.items()
    }
    return Directory(teams, people)


def _team(name: str, team: TeamShape, switched_on: Collection[str]) -> Team:
    places, escalation = (
        tuple(Place(platform, channel) for platform, channel in channels.items() if platform in switched_on)
        for channels in (team.channels, team.escalation)
    )
    return Team(name, team.title, team.digest_at, places, escalation)


def _unknown_platforms(source: Source, shape: ChatShape) -> Iterator[Problem]:
    named: list[tuple[Step, str]] = [(("people", platform), platform) for platform in shape.people]
    for team_id, team in shape.teams.items():
        named += [(("teams", team_id, "channels", one), one) for one in team.channels]
        named += [(("teams", team_id, "escalation", one), one) for one in team.escalation]
    for place, platform in named:
        if platform not in PLATFORMS:
            yield source.problem(place, f"Мессенджера «{platform}» нет", f"Допустимо: {', '.join(PLATFORMS)}")
