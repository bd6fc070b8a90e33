"""Clients of Slack's Web API. The base URL is a setting: a proxy of the company, or a stand-in in tests."""

from dataclasses import dataclass, field

from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.http_retry.builtin_interval_calculators import BackoffRetryIntervalCalculator
from slack_sdk.web.async_client import AsyncWebClient

API = "https://slack.com/api/"
TRIES = 3
"""Further tries of a direct answer, after about 1, 2 and 4 seconds, or when Slack says."""
TIMEOUT = 15
"""Seconds for one request."""


@dataclass(frozen=True)
class SlackSettings:
    """What an installation sets. `app_token`: Socket Mode; None: HTTP, which needs `signing_secret`."""

    bot_token: str = field(repr=False)
    signing_secret: str = field(default="", repr=False)
    app_token: str | None = field(default=None, repr=False)
    api_url: str = API


def patient_client(settings: SlackSettings) -> AsyncWebClient:
    """Return the client of direct answers: it tries again by itself, as nobody else would."""
    return _client(settings.bot_token, settings, patience())


def bare_client(settings: SlackSettings) -> AsyncWebClient:
    """Return a client that holds no token, for slack_bolt, which brings the token of each call."""
    return _client(None, settings, patience())


def plain_client(settings: SlackSettings) -> AsyncWebClient:
    """Return the outbox's client: one try. The outbox tries again, and looks first whether the last one arrived."""
    return _client(settings.bot_token, settings, [])


def patience() -> list[AsyncRetryHandler]:
    """Return what tries again after 429, a broken connection and a failure of Slack, each time later."""
    later = BackoffRetryIntervalCalculator()
    return [
        AsyncRateLimitErrorRetryHandler(max_retry_count=TRIES),
        AsyncConnectionErrorRetryHandler(max_retry_count=TRIES, interval_calculator=later),
        AsyncServerErrorRetryHandler(max_retry_count=TRIES, interval_calculator=later),
    ]


async def direct_messages(client: AsyncWebClient, user: str) -> str:
    """Return the channel of the app's direct messages with a person; raises what a request to Slack raises."""
    opened = await client.api_call("conversations.open", data={"users": user})
    return str(opened["channel"]["id"])


def _client(token: str | None, settings: SlackSettings, handlers: list[AsyncRetryHandler]) -> AsyncWebClient:
    base = settings.api_url.rstrip("/") + "/"
    return AsyncWebClient(token, base_url=base, timeout=TIMEOUT, retry_handlers=handlers)
