"""The store of conversations: in memory, bounded in events and in number, so that a message costs the same all day.

A call is short, and what must outlive it is in the audit log. Rasa's own in-memory store keeps every event of every
conversation for good, and reads them all again at each message.
"""

from collections import OrderedDict
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

EVENTS_KEPT = 24
"""Some three messages of a call. More is not needed: the call is in a slot that every answer sets anew, and the rules
look at the last message alone."""
CONVERSATIONS_KEPT = 5000


class CallTrackerStore(InMemoryTrackerStore):
    """Keeps the last events of the last conversations."""

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self.store: OrderedDict[str, str] = OrderedDict()
        self.max_event_history = EVENTS_KEPT

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the conversation as the newest one, and forget the oldest beyond the limit."""
        await super().save(tracker)
        self.store.move_to_end(tracker.sender_id)
        while len(self.store) > CONVERSATIONS_KEPT:
            self.store.popitem(last=False)
