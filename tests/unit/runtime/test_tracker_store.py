"""The store of conversations keeps little, so that a message costs the same all day."""

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered

from bot.runtime import tracker_store
from bot.runtime.tracker_store import EVENTS_KEPT, CallTrackerStore

DOMAIN = Domain.from_dict(
    {"intents": ["a"], "slots": {"call": {"type": "any", "mappings": [{"type": "custom"}]}}, "actions": ["b"]}
)


async def converse(store: CallTrackerStore, sender: str, turns: int) -> None:
    """Do at every turn what Rasa's processor does; it sees the store through a wrapper."""
    wrapper = FailSafeTrackerStore(store)
    for turn in range(turns):
        tracker = await wrapper.get_or_create_tracker(sender)
        tracker.update(UserUttered("да", {"name": "a"}))
        tracker.update(SlotSet("call", {"turn": turn}))
        tracker.update(ActionExecuted("action_listen"))
        await wrapper.save(tracker)


async def test_a_long_conversation_keeps_its_last_events_and_its_call() -> None:
    store = CallTrackerStore(DOMAIN)
    await converse(store, "op1", turns=50)
    tracker = await store.retrieve("op1")
    assert tracker is not None
    assert len(tracker.events) <= EVENTS_KEPT
    assert tracker.get_slot("call") == {"turn": 49}
    size = len(store.store["op1"])
    await converse(store, "op1", turns=50)
    assert len(store.store["op1"]) == pytest.approx(size, rel=0.02)


async def test_beyond_the_limit_the_conversation_used_longest_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker_store, "CONVERSATIONS_KEPT", 2)
    store = CallTrackerStore(DOMAIN)
    for sender in ("first", "second", "first", "third"):
        await converse(store, sender, turns=1)
    assert set(store.store) == {"first", "third"}
