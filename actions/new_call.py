"""`action_new_call`: the next caller; nothing of the call before counts."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import AllSlotsReset
from rasa_sdk.executor import CollectingDispatcher


class ActionNewCall(Action):
    """Forgets the call."""

    def name(self) -> str:
        """Return the action's name in domain.yml."""
        return "action_new_call"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Empty the slots."""
        return [AllSlotsReset()]
