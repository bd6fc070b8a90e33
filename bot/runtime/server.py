"""`copilot serve`: Rasa's server as a library, with the actions in its process."""

import asyncio
import logging
from pathlib import Path

from rasa.core.run import serve_application
from rasa.core.utils import AvailableEndpoints
from rasa.utils.log_utils import configure_structlog
from sanic import Sanic

from bot.policy.keeper import PolicyKeeper
from bot.runtime.in_process import InProcessActions, compile_result_check
from bot.settings import ROOT, Settings

POLICY_WATCH_SECONDS = 5


def serve(settings: Settings, model: Path, policies: PolicyKeeper) -> None:
    """Serve until the process is stopped."""
    # Outside Rasa's own command line structlog stays at DEBUG, and then the log holds the text of messages.
    configure_structlog(logging.WARNING)
    compile_result_check()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    endpoints.action = InProcessActions("actions")
    serve_application(
        model_path=str(model),
        interface=settings.host,
        port=settings.port,
        credentials=str(ROOT / "credentials.yml"),
        enable_api=False,
        endpoints=endpoints,
        server_listeners=[(_watcher(policies), "after_server_start")],
    )


def _watcher(policies: PolicyKeeper):  # type: ignore[no-untyped-def]
    async def start(app: Sanic, _: asyncio.AbstractEventLoop) -> None:
        app.add_task(_watch(policies))

    return start


async def _watch(policies: PolicyKeeper) -> None:
    """Take over a changed policy that is proven; a bad one is logged and the good one stays."""
    while True:
        await asyncio.sleep(POLICY_WATCH_SECONDS)
        await asyncio.to_thread(policies.refresh)
