"""Language understanding without a server: the pipeline of the trained model, for commands and evaluations."""

import asyncio
from pathlib import Path
from typing import Any

from bot.escalation.request import Understanding
from bot.nlu.parse_data import read_parse_data
from bot.runtime.logs import keep_quiet
from bot.runtime.model import keep_loaded


class ModelUnderstanding:
    """Understands texts by the model at the path; loading it takes seconds."""

    def __init__(self, model: Path) -> None:
        keep_quiet()
        from rasa.core.agent import Agent  # takes seconds to import, and only this class needs it

        self._agent = Agent.load(str(model))
        keep_loaded()

    def parse(self, text: str) -> dict[str, Any]:
        """Return the pipeline's result as Rasa has it."""
        parsed: dict[str, Any] = asyncio.run(self._agent.parse_message(text))
        return parsed

    def understand(self, text: str) -> Understanding:
        """Return what the text says."""
        return read_parse_data(self.parse(text))
