"""Approvals: an agent asks, the first decision counts, a late answer is told apart from none."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import select, update

from bot.audit.log import new_decision_id
from bot.errors import CopilotError
from bot.notify.models import ApprovalRow
from bot.storage.session import SessionFactory

ANSWER_WITHIN = timedelta(minutes=3)
"""A caller is on the line: then others are asked too."""
EXPIRES_AFTER = timedelta(minutes=15)
_APPROVALS: Any = ApprovalRow.__table__.c


@dataclass(frozen=True)
class Approval:
    """A sum (whole roubles) above the agent's authority, waiting or decided. `note` is redacted text."""

    id: str
    nonce: str
    decision_id: str
    agent: str
    amount: int
    limit: int
    note: str
    asked_at: datetime
    due_at: datetime
    expires_at: datetime
    state: str
    decided_at: datetime | None = None
    decided_by: str | None = None
    decided_name: str | None = None
    reason: str | None = None

    def escalated(self, at: datetime) -> bool:
        """Tell whether it waited too long."""
        return (self.decided_at or at) >= self.due_at


@dataclass(frozen=True)
class Verdict:
    """A supervisor's word: `approved`, by whom (id for the record, name for the card), and why."""

    approved: bool
    by: str
    name: str
    reason: str | None = None


class NoSuchApproval(CopilotError):
    """The id and the nonce name no approval."""


class Approvals:
    """The approvals in the database; a decision is a compare-and-set, so that the first one wins on any server."""

    def __init__(self, session_factory: SessionFactory) -> None:
        self._session_factory = session_factory

    def ask(self, decision_id: str, agent: str, amount: int, limit: int, note: str, at: datetime) -> Approval:
        """Keep the request and return it; the same sum for the same decision is the same request."""
        same = (_APPROVALS.decision_id == decision_id, _APPROVALS.amount == amount, _APPROVALS.state == "pending")
        with self._session_factory.begin() as session:
            found = session.scalars(select(ApprovalRow).where(*same)).first()
            if found:
                return _approval(found)
            row = ApprovalRow(
                id=new_decision_id(at),
                nonce=uuid4().hex,
                decision_id=decision_id,
                agent=agent,
                amount=amount,
                limit=limit,
                note=note,
                asked_at=at,
                due_at=at + ANSWER_WITHIN,
                expires_at=at + EXPIRES_AFTER,
                state="pending",
            )
            session.add(row)
            return _approval(row)

    def decide(self, approval: str, nonce: str, verdict: Verdict, at: datetime) -> tuple[Approval, bool]:
        """Return the approval as it now is, and whether this word was the one that counted; raises NoSuchApproval."""
        waiting = (_APPROVALS.id == approval, _APPROVALS.nonce == nonce, _APPROVALS.state == "pending")
        values = {
            "state": "approved" if verdict.approved else "rejected",
            "decided_at": at,
            "decided_by": verdict.by,
            "decided_name": verdict.name,
            "reason": verdict.reason,
        }
        with self._session_factory.begin() as session:
            counted = session.execute(_where(waiting).values(**values)).rowcount == 1
            row = session.get(ApprovalRow, approval, populate_existing=True)
            if row is None or row.nonce != nonce:
                raise NoSuchApproval(f"there is no approval {approval} with this nonce")
            return _approval(row), counted

    def expire(self, at: datetime) -> None:
        """End what nobody answered."""
        with self._session_factory.begin() as session:
            over = (_APPROVALS.state == "pending", _APPROVALS.expires_at <= at)
            session.execute(_where(over).values(state="expired", decided_at=at))

    def of_agent(self, agent: str, since: datetime) -> list[Approval]:
        """Return the agent's requests from the moment on, newest first."""
        return self._list(_APPROVALS.agent == agent, _APPROVALS.asked_at >= since)

    def since(self, moment: datetime) -> list[Approval]:
        """Return all requests from the moment on, newest first."""
        return self._list(_APPROVALS.asked_at >= moment)

    def _list(self, *conditions: Any) -> list[Approval]:
        with self._session_factory() as session:
            query = select(ApprovalRow).where(*conditions).order_by(_APPROVALS.id.desc())
            return [_approval(row) for row in session.scalars(query)]


def _where(conditions: tuple[Any, ...]) -> Any:
    return update(ApprovalRow).where(*conditions).execution_options(synchronize_session=False)


def _approval(row: ApprovalRow) -> Approval:
    return Approval(**{field.name: getattr(row, field.name) for field in fields(Approval)})
