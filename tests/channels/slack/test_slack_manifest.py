"""The manifest asks for what the code uses, and no more."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.channels.slack.app import ASK, ASK_ABOUT, COMMAND

SCOPES = {
    "app_mentions:read": "app_mention",
    "chat:write": "chat_postMessage",
    "commands": "command",
    "files:write": "files_upload_v2",
    "channels:history": "conversations.history",
    "groups:history": "conversations.history",
    "im:history": "conversations.history",
    "im:write": "conversations.open",
}
"""Each scope and the word in the code that needs it."""


@pytest.fixture
def manifest(root: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((root / "deploy" / "slack_manifest.yml").read_text(encoding="utf-8"))
    return data


def test_the_manifest_names_the_command_and_the_shortcuts_of_the_code(manifest: dict[str, Any]) -> None:
    features = manifest["features"]
    assert [one["command"] for one in features["slash_commands"]] == [COMMAND]
    assert {(one["type"], one["callback_id"]) for one in features["shortcuts"]} == {
        ("global", ASK),
        ("message", ASK_ABOUT),
    }


def test_it_asks_for_the_scopes_the_code_uses_alone(manifest: dict[str, Any], root: Path) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (root / "bot" / "channels" / "slack").glob("*.py"))
    assert set(manifest["oauth_config"]["scopes"]) == {"bot"}
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == set(SCOPES)
    assert [word for word in SCOPES.values() if word not in code] == []
    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) == {"app_mention", "message.im"}


def test_it_keeps_to_slacks_lengths(manifest: dict[str, Any]) -> None:
    shown, features = manifest["display_information"], manifest["features"]
    assert len(shown["name"]) <= 35 and len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    assert re.fullmatch("#[0-9a-f]{6}", shown["background_color"])
    assert all(len(one["name"]) <= 24 and len(one["description"]) <= 150 for one in features["shortcuts"])
    assert all(len(one["command"]) <= 32 and len(one["description"]) <= 2000 for one in features["slash_commands"])
