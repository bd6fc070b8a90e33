"""The only place that wires the parts together."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from bot.access.keys import KeyFile, Keys, SecretKey
from bot.access.rate import RateLimit
from bot.access.tokens import Gate, TokenGate
from bot.accounts.repository import Accounts, SqlAccounts, TimedAccounts
from bot.audit.journal import Journal
from bot.audit.log import SqlAuditLog, TimedRecorder
from bot.clock import Clock, SystemClock
from bot.decisions.model import Value
from bot.errors import CopilotError
from bot.escalation.advise import Advisor
from bot.notify.approvals import Approvals
from bot.notify.digest import Digest
from bot.notify.notifier import Notifier
from bot.notify.outbox import Outbox
from bot.notify.rules import read_rules
from bot.notify.seen import Seen
from bot.notify.team import read_directory
from bot.notify.traffic import Traffic
from bot.notify.watch import Watch
from bot.ops.registry import SqlOps, TimedOps
from bot.policy.keeper import PolicyKeeper
from bot.runtime.model import model_version
from bot.settings import Settings
from bot.storage.deadline import Deadline
from bot.storage.session import SessionFactory, make_engine, make_session_factory


@dataclass(frozen=True)
class Stores:
    """The stores of this installation."""

    settings: Settings
    session_factory: SessionFactory
    accounts: Accounts
    ops: SqlOps
    audit: SqlAuditLog
    journal: Journal
    clock: Clock


@dataclass(frozen=True)
class Application:
    """What a running assistant consists of, beside Rasa. `gate` is None in the demo: nobody shows a token."""

    stores: Stores
    policies: PolicyKeeper
    advisor: Advisor
    read_answer: Callable[[str, str], Value | None]
    gate: Gate | None
    rate: RateLimit
    approvals: Approvals
    notifier: Notifier


def stores(settings: Settings, clock: Clock | None = None) -> Stores:
    """Open the stores; nothing is read until they are used."""
    sessions = make_session_factory(make_engine(settings.database_url))
    seconds = settings.store_timeout_ms / 1000
    accounts = TimedAccounts(SqlAccounts(sessions), Deadline(seconds, name="accounts"))
    journal = Journal(sessions, Deadline(seconds, name="journal"))
    audit = SqlAuditLog(sessions)
    return Stores(settings, sessions, accounts, SqlOps(sessions), audit, journal, clock or SystemClock())


def advisor(opened: Stores, policies: PolicyKeeper, model: str | None = None) -> Advisor:
    """Wire the use case."""
    url = opened.settings.knowledge_base_url
    seconds = opened.settings.store_timeout_ms / 1000
    ops = TimedOps(opened.ops, Deadline(seconds, name="ops"))
    recorder = TimedRecorder(opened.audit, Deadline(seconds, name="audit"))
    return Advisor(policies, opened.accounts, ops, recorder, opened.clock, url, model)


def build(settings: Settings, clock: Clock | None = None) -> Application:
    """Wire the assistant; raises CopilotError when the policy or the settings are not usable."""
    from bot.nlu.answers import read_short_answer  # spaCy takes a second to import, and no command needs it

    opened = stores(settings, clock)
    policies = PolicyKeeper(settings.policy)
    use_case = advisor(opened, policies, model_version(settings.models))
    rate = RateLimit(settings.requests_per_minute, opened.clock)
    told = notifier(opened, policies)
    approvals = told.watch.approvals
    return Application(opened, policies, use_case, read_short_answer, gate(settings), rate, approvals, told)


def notifier(opened: Stores, policies: PolicyKeeper) -> Notifier:
    """Wire what tells the supervisors; raises PolicyError when its files are not usable."""
    sessions, settings = opened.session_factory, opened.settings
    rules, approvals, traffic = read_rules(settings.alerts), Approvals(sessions), Traffic(sessions)
    return Notifier(
        policies,
        rules,
        read_directory(settings.chat, settings.chat_platforms),
        Watch(rules.alerts, approvals, traffic, opened.ops),
        Digest(traffic, approvals),
        Outbox(sessions),
        Seen(sessions, opened.clock),
        opened.clock,
    )


def gate(settings: Settings) -> Gate | None:
    """Return what checks the agents' tokens, None when no key is set; raises CopilotError for settings that clash."""
    keys = _keys(settings)
    if keys is None:
        return None
    if not settings.token_issuer or not settings.token_audience:
        raise CopilotError("set COPILOT_TOKEN_ISSUER and COPILOT_TOKEN_AUDIENCE: whose tokens are taken, made for whom")
    return TokenGate(keys, settings.token_issuer, settings.token_audience)


def _keys(settings: Settings) -> Keys | None:
    if settings.token_keys and settings.token_secret:
        raise CopilotError("set COPILOT_TOKEN_KEYS or COPILOT_TOKEN_SECRET, not both: a token has one kind of key")
    if settings.token_keys:
        return KeyFile(settings.token_keys)
    return SecretKey(settings.token_secret) if settings.token_secret else None


@lru_cache(maxsize=1)
def application() -> Application:
    """Return the assistant of this process, wired at the first use from the environment."""
    return build(Settings.from_environment(os.environ))
