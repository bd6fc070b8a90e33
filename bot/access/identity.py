"""Who asks, and what his role lets him see."""

from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["first_line", "second_line", "supervisor", "reader"]
Gender = Literal["female", "male"]
ROLES: tuple[str, ...] = get_args(Role)
GENDERS: tuple[str, ...] = get_args(Gender)
READER: Role = "reader"
"""Reads the knowledge base, holds no call: gets the advice, but no account is looked up."""


@dataclass(frozen=True)
class Identity:
    """An agent, by opaque ids. `session` parts the windows or devices of one agent, when the token names one.

    `proven` is False in the demo, where nobody has to show a token.
    """

    agent: str
    role: Role = "first_line"
    gender: Gender | None = None
    session: str | None = None
    proven: bool = True

    @property
    def sender(self) -> str:
        """Return the id under which the agent's conversations are held; no other agent's reads the same."""
        agent = self.agent.replace("%", "%25").replace(":", "%3A")
        return f"{agent}:{self.session}" if self.session else agent
