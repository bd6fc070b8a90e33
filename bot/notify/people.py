"""Who is who in the chats: the platform's user id says the role, never a button or a name."""

from dataclasses import dataclass

SUPERVISOR = "supervisor"
LONGEST_SIGNATURE = 100


@dataclass(frozen=True)
class Person:
    """Somebody on a platform. `name` is what cards show; `role` None: not on our list, may ask and no more."""

    platform: str
    user: str
    name: str
    role: str | None = None

    @property
    def decides(self) -> bool:
        """Whether he may approve, switch lines and set incidents."""
        return self.role == SUPERVISOR

    @property
    def id(self) -> str:
        """Return the id under which his deeds are recorded: opaque, and no other person's."""
        return f"{self.platform}:{self.user}"

    @property
    def signature(self) -> str:
        """Return how he stands under what he changed: for people first, and for a record."""
        return f"{self.name} ({self.id})"[:LONGEST_SIGNATURE]
