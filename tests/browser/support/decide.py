"""Decides the sums that wait, as a supervisor in a chat would: `decide approve`, or `decide reject REASON`."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import FixedClock
from bot.commands.context import open_stores
from bot.notify.approvals import Approvals, Verdict


def main(word: str, clock: str, reason: str | None = None) -> None:
    """Decide at the moment in the file `clock`."""
    at = FixedClock(datetime.fromisoformat(Path(clock).read_text())).now()
    approvals = Approvals(open_stores().session_factory)
    verdict = Verdict(word == "approve", "u1", "Анна Петрова", reason)
    for one in approvals.since(at - timedelta(hours=12)):
        if one.state == "pending":
            approvals.decide(one.id, one.nonce, verdict, at)


main(*sys.argv[1:])
