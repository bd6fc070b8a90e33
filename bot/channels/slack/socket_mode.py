"""Socket Mode: one outbound connection, kept up for as long as the server runs."""

import asyncio
import logging

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient

PING = 10.0
"""Seconds between pings, and between tries to connect."""
PATIENCE = 60.0
"""Seconds without a connection after which everything is begun anew."""

_log = logging.getLogger(__name__)


async def run_socket_mode(app: AsyncApp, app_token: str, ping: float = PING, patience: float = PATIENCE) -> None:
    """Connect and stay connected until cancelled.

    slack_sdk reconnects by itself. It tries an address again and again that Slack gives out for one use, though, so
    after a long failure it needs a new client to ask for a new one.
    """
    while True:
        try:
            await _one_client(app, app_token, ping, patience)
        except Exception as error:  # closing what is broken fails in many ways, and none may end Slack for good
            _log.error("Slack: %s %s", type(error).__name__, error)
        _log.error("Slack: no connection for %.0f s, beginning anew", patience)
        await asyncio.sleep(ping)


async def _one_client(app: AsyncApp, app_token: str, ping: float, patience: float) -> None:
    """Connect and stay connected; end, or raise anything, when that has failed for long."""
    handler = AsyncSocketModeHandler(app, app_token, ping_interval=ping)
    try:
        await asyncio.wait_for(handler.connect_async(), patience)  # type: ignore[no-untyped-call]
        _log.info("Slack: connected by Socket Mode")
        await _until_lost(handler.client, ping, patience)
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


async def _until_lost(client: SocketModeClient, ping: float, patience: float) -> None:
    lost = 0.0
    while lost < patience:
        await asyncio.sleep(ping)
        lost = 0.0 if await client.is_connected() else lost + ping
