"""The files of rules and teams: what a good one means, and what an editor is told about a mistake."""

from datetime import datetime, time
from pathlib import Path

import pytest

from bot.clock import MOSCOW
from bot.notify.outbox import Place
from bot.notify.people import Person
from bot.notify.rules import Span, read_rules
from bot.notify.team import read_directory
from bot.policy.errors import PolicyError
from bot.settings import ROOT

ALERTS = (ROOT / "data" / "alerts.yml").read_text(encoding="utf-8")
EXAMPLE = ROOT / "deploy" / "chat.example.yml"


def test_the_rules_of_the_project_are_read() -> None:
    rules = read_rules(ROOT / "data" / "alerts.yml")
    assert (rules.per_hour, rules.alerts.night_transfer.target) == (12, "duty_manager")
    assert (rules.alerts.approval.urgent, rules.alerts.unclear.urgent) == (True, False)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    active: да", "    active: конечно", "alerts.yml:10: «active» записано не так"),
        ("  approval:", "  aproval:", "Не хватает поля «approval»"),
        ("per_hour: 12", "per_hour: много", "alerts.yml:6: «per_hour» записано не так"),
        ('"23:50"', '"24:50"', "alerts.yml:18: «from» записано не так"),
    ],
)
def test_a_mistake_in_the_rules_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    (tmp_path / "alerts.yml").write_text(ALERTS.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        read_rules(tmp_path / "alerts.yml")
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("hour", "minute", "inside"), [(23, 49, False), (23, 50, True), (3, 0, True), (8, 59, True), (9, 0, False)]
)
def test_hours_may_pass_midnight(hour: int, minute: int, inside: bool) -> None:
    night = Span(**{"from": "23:50", "to": "09:00"})
    at = datetime(2026, 11, 24, hour, minute, tzinfo=MOSCOW)
    assert night.holds(at) is inside
    if inside:
        assert night.began(at).time() == time(23, 50)
        assert night.began(at) <= at


def test_the_example_names_teams_channels_and_people() -> None:
    directory = read_directory(EXAMPLE)
    (team,) = directory.teams
    assert (team.title, team.digest_at, team.escalation) == ("Смена А", time(21), (Place("slack", "C0000000002"),))
    anna, guest = directory.person("slack", "U0000000001", "anna"), directory.person("slack", "U2", "guest")
    assert (anna.name, anna.decides, anna.signature) == ("Анна Петрова", True, "Анна Петрова (slack:U0000000001)")
    assert guest == Person("slack", "U2", "guest")
    assert not guest.decides


def test_a_platform_that_is_not_switched_on_is_told_nothing() -> None:
    (team,) = read_directory(EXAMPLE, ("mattermost",)).teams
    assert ([place.platform for place in team.places], team.escalation) == (["mattermost"], ())


def test_without_a_file_there_is_nobody() -> None:
    assert read_directory(None).teams == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("      slack: C0000000001", "      slak: C0000000001", "chat.example.yml:9: Мессенджера «slak» нет"),
        ("    title: Смена А\n", "", "Не хватает поля «title»"),
        ('"21:00"', '"9 вечера"', "«digest_at» записано не так"),
    ],
)
def test_a_mistake_in_the_teams_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace(old, new, 1)
    (tmp_path / EXAMPLE.name).write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        read_directory(tmp_path / EXAMPLE.name)
    assert told in str(raised.value)
