"""How often one agent may ask: a bucket of tickets each, refilled over the minute, in memory."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime

from bot.clock import Clock

AGENTS_KEPT = 10_000
MINUTE = 60.0


@dataclass
class RateLimit:
    """Lets an agent ask `per_minute` times a minute, all at once if he likes."""

    per_minute: int
    clock: Clock
    _buckets: OrderedDict[str, tuple[float, datetime]] = field(default_factory=OrderedDict)

    def admit(self, agent: str) -> float:
        """Return 0 when the agent may ask now, else the seconds until he may."""
        now = self.clock.now()
        tickets, since = self._buckets.get(agent, (float(self.per_minute), now))
        refilled = min(self.per_minute, tickets + (now - since).total_seconds() * self.per_minute / MINUTE)
        admitted = refilled >= 1
        self._keep(agent, refilled - 1 if admitted else refilled, now)
        return 0.0 if admitted else (1 - refilled) * MINUTE / self.per_minute

    def _keep(self, agent: str, tickets: float, now: datetime) -> None:
        self._buckets[agent] = (tickets, now)
        self._buckets.move_to_end(agent)
        while len(self._buckets) > AGENTS_KEPT:
            self._buckets.popitem(last=False)
