"""`copilot serve`: Rasa's server as a library, with the actions in its process."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from rasa.core.run import serve_application
from rasa.core.utils import AvailableEndpoints
from sanic import Sanic

from bot.errors import CopilotError
from bot.policy.keeper import PolicyKeeper
from bot.runtime.in_process import InProcessActions, compile_result_check
from bot.runtime.logs import keep_quiet
from bot.runtime.model import keep_loaded
from bot.settings import ROOT, Settings

POLICY_WATCH_SECONDS = 5
LARGEST_REQUEST = 256 * 1024
"""Bytes; the longest message that is accepted fits in, however it is written in JSON."""
Listener = Callable[[Sanic, asyncio.AbstractEventLoop], Coroutine[Any, Any, None]]


def serve(settings: Settings, model: Path, policies: PolicyKeeper) -> None:
    """Serve until the process is stopped; raises CopilotError when the model cannot be loaded."""
    keep_quiet()
    compile_result_check()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    endpoints.action = InProcessActions("actions")
    failures: list[str] = []
    serve_application(
        model_path=str(model),
        interface=settings.host,
        port=settings.port,
        credentials=str(ROOT / "credentials.yml"),
        # Exact origins, checked by the settings: a page elsewhere reads no answer. An empty list lets nobody.
        cors=list(settings.embed_origins),
        enable_api=False,
        endpoints=endpoints,
        server_listeners=[(_on_start(policies, model, failures), "after_server_start")],
    )
    if failures:
        raise CopilotError(failures[0])


def _on_start(policies: PolicyKeeper, model: Path, failures: list[str]) -> Listener:
    async def start(app: Sanic, _: asyncio.AbstractEventLoop) -> None:
        app.config.REQUEST_MAX_SIZE = LARGEST_REQUEST
        if app.ctx.agent.is_ready():
            keep_loaded()
            app.add_task(_watch(policies))
            return
        # Rasa would go on and answer every message with nothing.
        failures.append(f"the model {model.name} cannot be loaded; remove it and run `copilot train`")
        app.stop()  # type: ignore[no-untyped-call]

    return start


async def _watch(policies: PolicyKeeper) -> None:
    """Take over a changed policy that is proven; a bad one is logged and the good one stays."""
    while True:
        await asyncio.sleep(POLICY_WATCH_SECONDS)
        await asyncio.to_thread(policies.refresh)
