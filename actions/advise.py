"""`action_advise`: one message of a call becomes one advice."""

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.bootstrap import application
from bot.escalation.call import Call
from bot.presenters.plain import render
from bot.runtime.conversation import read_request

Events = list[dict[str, Any]]


class ActionAdvise(Action):
    """Answers any situation, and whatever is said inside a call."""

    def name(self) -> str:
        """Return the action's name in domain.yml."""
        return "action_advise"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Utter the advice as text and as JSON; keep the call in its slot."""
        app = application()
        call = Call.from_json(tracker.get_slot("call"))
        request = read_request(tracker.latest_message, tracker.sender_id, call, app.read_answer)
        # Look-ups in the database block: they must not stop the server's event loop.
        answer = await asyncio.to_thread(app.advisor.advise, request, call)
        advice = answer.advice.to_json()
        # The channel looks the name up by this pseudonym when it shows the advice.
        dispatcher.utter_message(text=render(advice), json_message={**advice, "subscriber": answer.call.subscriber})
        # No rule matches a message without an intent («+», an emoji): Rasa would run this action again and again.
        return [SlotSet("call", answer.call.to_json()), FollowupAction("action_listen")]
