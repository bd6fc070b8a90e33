"""The agent's calls of the shift, a line each."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

from bot.audit.log import AuditEntry
from bot.clock import moscow
from bot.policy.model import Policy
from bot.presenters.payloads import in_words

SHIFT = timedelta(hours=12)
Line = dict[str, Any]


def history_of(policy: Policy, entries: Iterable[AuditEntry], query: str, limit: int) -> list[Line]:
    """Return the entries that hold every word of the query, in their order, no more than the limit."""
    lines = (_line(policy, entry) for entry in entries)
    return list(islice(_holding(query.casefold().split(), lines), limit))


def _holding(words: list[str], lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        text = " ".join(str(line[name] or "") for name in ("asked", "title", "where", "case")).casefold()
        if all(word in text for word in words):
            yield line


def _line(policy: Policy, entry: AuditEntry) -> Line:
    case = entry.advice.get("case") or {}
    return {
        "decision_id": entry.id,
        "at": moscow(entry.at).isoformat(timespec="seconds"),
        "asked": in_words(policy, entry.asked),
        "kind": entry.kind,
        "situation": entry.situation,
        "title": entry.advice.get("title"),
        "where": entry.advice["where"],
        "case": case.get("category") or case.get("description"),
    }
