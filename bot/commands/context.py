"""What a command works with: the settings and the stores of this installation."""

import os

from bot.bootstrap import Stores, stores
from bot.clock import Clock
from bot.settings import Settings


def send_nothing() -> None:
    """Switch Rasa's usage reports off for this process, whatever the user's own configuration says."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"


def settings() -> Settings:
    """Return the settings of the environment; raises CopilotError for wrong ones."""
    return Settings.from_environment(os.environ)


def open_stores(clock: Clock | None = None) -> Stores:
    """Return the stores that the settings name; raises CopilotError for wrong settings."""
    return stores(settings(), clock)
