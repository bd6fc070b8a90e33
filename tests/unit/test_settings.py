"""The environment is read in one place, and what is wrong in it is told."""

from pathlib import Path

import pytest

from bot.errors import CopilotError
from bot.settings import Settings


def test_without_settings_the_defaults_hold() -> None:
    assert Settings.from_environment({"PATH": "/bin"}) == Settings()


def test_settings_are_read_as_what_they_are() -> None:
    settings = Settings.from_environment({"COPILOT_PORT": "8000", "COPILOT_POLICY": "/p", "COPILOT_HOST": "::1"})
    assert (settings.port, settings.policy, settings.host) == (8000, Path("/p"), "::1")
    assert Settings.from_environment({"COPILOT_TOKEN_KEYS": "/keys.json"}).token_keys == Path("/keys.json")


def test_origins_are_parted_by_blanks() -> None:
    settings = Settings.from_environment({"COPILOT_EMBED_ORIGINS": " https://kb.example.ru  http://localhost:8080 "})
    assert settings.embed_origins == ("https://kb.example.ru", "http://localhost:8080")


@pytest.mark.parametrize(
    "origin",
    ["*", "https://*.example.ru", "kb.example.ru", "https://kb.example.ru/", "https://kb.example.ru/wiki", "null",
     "ftp://kb.example.ru", "https://a.ru,https://b.ru", "https://KB.example.ru", "https://kb.example.ru;", "https://'"],
)  # fmt: skip
def test_what_is_no_exact_origin_is_refused(origin: str) -> None:
    with pytest.raises(CopilotError, match="must be origins parted by blanks"):
        Settings.from_environment({"COPILOT_EMBED_ORIGINS": f"https://good.example.ru {origin}"})


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("COPILOT_PROT", "8000", "unknown setting COPILOT_PROT; known ones: COPILOT_ALERTS, "),
        ("COPILOT_PORT", "eighty", "setting COPILOT_PORT must be a whole number, but is 'eighty'"),
        ("COPILOT_PORT", "-1", "setting COPILOT_PORT must be a whole number, but is '-1'"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str, message: str) -> None:
    with pytest.raises(CopilotError) as error:
        Settings.from_environment({name: value})
    assert str(error.value).startswith(message)


def test_the_settings_of_the_tests_are_not_ours() -> None:
    assert Settings.from_environment({"COPILOT_TEST_DATABASE_URL": "postgresql://x"}) == Settings()
