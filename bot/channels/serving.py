"""Tasks that begin and end with the server: connections kept open, and the notifier."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from sanic import Blueprint, Sanic


def while_serving(name: str, run: Callable[[], Coroutine[Any, Any, None]]) -> Blueprint:
    """Return a blueprint without routes whose task begins and ends with the server."""
    routes = Blueprint(name)
    running: list[asyncio.Task[None]] = []

    async def start(_: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        running.append(loop.create_task(run()))

    async def stop(_: Sanic, __: asyncio.AbstractEventLoop) -> None:
        for task in running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    routes.listener("after_server_start")(start)
    routes.listener("before_server_stop")(stop)
    return routes
