"""A desk that records what reaches it and replies as it is told; the first decision wins, as in the database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.chat import Reply
from bot.notify.people import Person
from bot.presenters.card import Button, Card, Section

WAITING = Card(
    "Корректировка 900 ₽",
    "Корректировка 900 ₽",
    (Section("Полномочия — до 600 ₽"),),
    (
        Button("Одобрить", "approve", {"id": "a1", "nonce": "n1"}, "primary"),
        Button("Отклонить", "reject", {"id": "a1", "nonce": "n1"}, "danger", asks="Почему нет"),
        Button("Старая", "old", {}),
    ),
    "warning",
)


@dataclass
class RecordingDesk:
    """`asked` and `acted` hold what came, in order."""

    asked: list[tuple[Person, str, str, str]] = field(default_factory=list)
    acted: list[tuple[Person, str, str, Mapping[str, Any], str | None]] = field(default_factory=list)
    reply: Reply = field(default_factory=lambda: Reply(WAITING))
    decided: str | None = None

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Reply:
        """Reply what is set."""
        self.asked.append((who, place, text, message_id))
        return self.reply

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Reply:
        """Decide once; what is no decision is a button of an older version."""
        self.acted.append((who, place, action, value, typed))
        if action not in ("approve", "reject"):
            return Reply(notice="Эта кнопка больше не действует")
        if action == "reject" and not (typed or "").strip():
            return Reply(notice="Напишите причину")
        late = self.decided is not None
        self.decided = self.decided or f"{action} {who.name} {typed or ''}".strip()
        card = Card(f"Решено: {self.decided}", "Решено", tone="good")
        return Reply(card, f"Уже решено: {self.decided}" if late else None)
