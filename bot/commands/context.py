"""What a command works with: the settings and the stores of this installation."""

import os

from bot.bootstrap import Stores, stores
from bot.clock import Clock
from bot.settings import Settings

PREFLIGHT_KEPT_SECONDS = 600
"""How long a browser need not ask again whether the knowledge base may ask; the longest that every browser keeps."""


def send_nothing() -> None:
    """Switch Rasa's usage reports off for this process, whatever the user's own configuration says."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"


def keep_preflights() -> None:
    """Have browsers keep the leave to ask; Rasa makes the Sanic application, which reads this from the environment."""
    os.environ["SANIC_CORS_MAX_AGE"] = str(PREFLIGHT_KEPT_SECONDS)


def settings() -> Settings:
    """Return the settings of the environment; raises CopilotError for wrong ones."""
    return Settings.from_environment(os.environ)


def open_stores(clock: Clock | None = None) -> Stores:
    """Return the stores that the settings name; raises CopilotError for wrong settings."""
    return stores(settings(), clock)
