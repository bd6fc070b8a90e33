"""What operators read is true: every command and setting is documented, and every page that is named is there."""

import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import product
from pathlib import Path

import click
import pytest
import typer

from bot.cli import app
from bot.settings import ROOT, Settings

OPERATIONS = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
TEXTS = [
    path
    for pattern in ("*.md", "docs/**/*.md", "Makefile", "*.yml", "policy/**/*.yml", "bot/**/*.py", "actions/*.py")
    for path in ROOT.glob(pattern)
]


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name)


def documented() -> set[tuple[str, ...]]:
    """The words of every `copilot ...` in the page; `open|closed` stands for both."""
    spans = re.findall(r"`copilot ([^`]+)`", OPERATIONS)
    return {way for span in spans for way in product(*(word.split("|") for word in span.split()))}


@pytest.mark.parametrize("command", sorted(commands(typer.main.get_command(app))), ids=" ".join)  # type: ignore[arg-type]
def test_every_command_is_documented(command: tuple[str, ...]) -> None:
    assert any(way[: len(command)] == command for way in documented())


def test_every_command_that_is_documented_is_there() -> None:
    known = set(commands(typer.main.get_command(app)))  # type: ignore[arg-type]
    assert {way for way in documented() if not any(way[: len(command)] == command for command in known)} == set()


def test_the_settings_documented_are_the_settings_there_are() -> None:
    named = {name for name in re.findall(r"COPILOT_[A-Z_]+", OPERATIONS) if not name.startswith("COPILOT_TEST_")}
    assert named == {f"COPILOT_{field.name.upper()}" for field in fields(Settings)}


def test_every_page_that_is_named_is_there() -> None:
    named = {
        (path.relative_to(ROOT).as_posix(), page)
        for path in TEXTS
        for page in re.findall(r"\bdocs/[\w/.-]*\.md\b", path.read_text(encoding="utf-8"))
    }
    assert named
    assert {pair for pair in named if not Path(ROOT / pair[1]).exists()} == set()
