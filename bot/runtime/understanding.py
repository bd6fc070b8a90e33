"""Language understanding without a server: the pipeline of the trained model, for commands and evaluations."""

import asyncio
from pathlib import Path

from bot.escalation.request import Understanding
from bot.nlu.parse_data import read_parse_data


class ModelUnderstanding:
    """Understands texts by the model at the path; loading it takes seconds."""

    def __init__(self, model: Path) -> None:
        from rasa.core.agent import Agent  # takes seconds to import, and only this class needs it

        self._agent = Agent.load(str(model))

    def understand(self, text: str) -> Understanding:
        """Return what the text says."""
        return read_parse_data(asyncio.run(self._agent.parse_message(text)))
