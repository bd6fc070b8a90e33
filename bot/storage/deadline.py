"""A limit on the time a store may take: an agent with a caller on the line is answered without it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, TypeVar

Result = TypeVar("Result")
DOWN = "база недоступна"


class DeadlineMissed(Exception):
    """The task was not done in time; `reason` says so in words for the agent."""

    def __init__(self, reason: str) -> None:
        """Keep the reason; it is the message too."""
        super().__init__(reason)
        self.reason = reason


class Deadline:
    """Runs tasks that finish in time or not at all for the caller.

    A task that hangs keeps its thread until the driver gives up. When all threads hang, further tasks fail at once, so
    a dead database costs neither threads nor the agents' time.
    """

    def __init__(self, seconds: float = 0.3, threads: int = 4, name: str = "store") -> None:
        self._seconds = seconds
        self._threads = threads
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)
        self._hanging: set[Future[Any]] = set()

    def run(self, task: Callable[[], Result]) -> Result:
        """Return the task's result; raises DeadlineMissed, or whatever the task raises."""
        if len(self._hanging) >= self._threads:
            raise DeadlineMissed(DOWN)
        future = self._pool.submit(task)
        try:
            return future.result(self._seconds)
        except FutureTimeoutError as error:
            self._give_up(future)
            seconds = f"{self._seconds:g}".replace(".", ",")
            raise DeadlineMissed(f"база не ответила за {seconds} с") from error

    def _give_up(self, future: "Future[Any]") -> None:
        if not future.cancel():
            self._hanging.add(future)
            future.add_done_callback(self._hanging.discard)
