"""The app package for Teams: within the limits of Microsoft's schema, icons of the sizes it wants."""

import json
import struct
from typing import Any

import pytest

from bot.settings import ROOT

FOLDER = ROOT / "deploy" / "teams"


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    return read


def test_names_and_descriptions_are_short_enough(manifest: dict[str, Any]) -> None:
    assert len(manifest["name"]["short"]) <= 30
    assert len(manifest["name"]["full"]) <= 100
    assert len(manifest["description"]["short"]) <= 80
    assert len(manifest["description"]["full"]) <= 4000


def test_commands_are_few_and_short(manifest: dict[str, Any]) -> None:
    (bot,) = manifest["bots"]
    (listed,) = bot["commandLists"]
    assert set(listed["scopes"]) == set(bot["scopes"]) == {"personal", "team", "groupChat"}
    assert len(listed["commands"]) <= 10
    assert all(len(one["title"]) <= 32 and len(one["description"]) <= 128 for one in listed["commands"])


def test_the_bot_is_the_app_and_asks_for_no_more_than_it_needs(manifest: dict[str, Any]) -> None:
    assert manifest["id"] == manifest["bots"][0]["botId"] == "APP_ID"
    assert manifest["validDomains"] == []
    assert not manifest["bots"][0]["supportsFiles"]


@pytest.mark.parametrize(("icon", "size"), [("color", 192), ("outline", 32)])
def test_icons_have_the_size_that_teams_wants(manifest: dict[str, Any], icon: str, size: int) -> None:
    png = (FOLDER / manifest["icons"][icon]).read_bytes()
    assert struct.unpack(">II", png[16:24]) == (size, size)
