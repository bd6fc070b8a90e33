"""An advisor over fakes of its ports, for tests that need no database."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.accounts.account import Account
from bot.accounts.repository import AccountsUnavailable
from bot.audit.log import AuditEntry
from bot.clock import FixedClock
from bot.escalation.advise import Advisor
from bot.ops.state import OpsState
from bot.policy.model import Policy

NOON = datetime(2026, 11, 22, 12, 0)


@dataclass
class FakeAccounts:
    accounts: dict[str, Account] = field(default_factory=dict)
    down: str | None = None

    def find(self, subscriber: str) -> Account | None:
        if self.down:
            raise AccountsUnavailable(self.down)
        return self.accounts.get(subscriber)


@dataclass
class FakeOps:
    now: OpsState = field(default_factory=lambda: OpsState((), {}))

    def state(self, at: datetime) -> OpsState:
        return self.now


@dataclass
class FakeAudit:
    entries: list[AuditEntry] = field(default_factory=list)

    def record(self, entry: AuditEntry) -> None:
        self.entries.append(entry)

    def get(self, decision: str) -> AuditEntry:
        return next(entry for entry in self.entries if entry.id == decision)

    def recent(self, limit: int) -> list[AuditEntry]:
        return self.entries[-limit:]


@dataclass(frozen=True)
class OnePolicy:
    policy: Policy

    def current(self) -> Policy:
        return self.policy


def make_advisor(
    policy: Policy,
    at: datetime = NOON,
    accounts: FakeAccounts | None = None,
    ops: FakeOps | None = None,
    audit: FakeAudit | None = None,
) -> Advisor:
    return Advisor(
        OnePolicy(policy),
        accounts or FakeAccounts(),
        ops or FakeOps(),
        audit or FakeAudit(),
        FixedClock(at),
        model_version="test",
    )
