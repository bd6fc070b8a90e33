"""What is kept of a call between its messages: the situation, what was said, what was asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from bot.decisions.model import Value
from bot.escalation.request import Said


@dataclass(frozen=True)
class Call:
    """The state of a call. `said` holds the newest word on each fact; `asked` the facts never to be asked again;
    `pending` the fact whose question is still open."""

    situation: str | None = None
    said: Mapping[str, Said] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    pending: str | None = None
    subscriber: str | None = None
    call_id: str | None = None

    def hear(self, said: tuple[Said, ...]) -> "Call":
        """Return the call with newer words added; they come first in precedence."""
        newest = {item.fact: item for item in said}
        older = {fact: item for fact, item in self.said.items() if fact not in newest}
        return replace(self, said={**newest, **older})

    def values(self) -> dict[str, Value]:
        """Return what was said, as values by fact, newest first."""
        return {fact: item.value for fact, item in self.said.items()}

    def to_json(self) -> dict[str, Any]:
        """Return the call as plain data for a slot."""
        return {**asdict(self), "said": [asdict(item) for item in self.said.values()], "asked": list(self.asked)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any] | None) -> "Call":
        """Read the call back; None is a call that has just begun."""
        if not data:
            return cls()
        said = {item["fact"]: Said(**item) for item in data["said"]}
        return cls(**{**data, "said": said, "asked": tuple(data["asked"])})
