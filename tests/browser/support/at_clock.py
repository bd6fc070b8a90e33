"""The `copilot` command with one part replaced: its clock stands at the moment in the file COPILOT_TEST_CLOCK."""

import os
from datetime import datetime
from pathlib import Path

from bot import bootstrap, cli
from bot.clock import FixedClock


class FileClock:
    """Stands still at the moment that the file holds, until a test writes another."""

    def now(self) -> datetime:
        """Return the moment of the file."""
        return FixedClock(datetime.fromisoformat(Path(os.environ["COPILOT_TEST_CLOCK"]).read_text())).now()


bootstrap.SystemClock = FileClock  # type: ignore[misc, assignment]
cli.main()
