"""The bot's own token: by client credentials, from the tenant of the registration, kept until it nears its end."""

import asyncio
from datetime import datetime, timedelta

from bot.channels.teams.settings import TeamsSettings
from bot.channels.teams.web import Unreachable, call
from bot.clock import Clock
from bot.notify.platform import DeliveryFailed

SCOPE = "https://api.botframework.com/.default"
RENEWED_BEFORE = timedelta(minutes=5)


class BotToken:
    """Gets a token when one is needed; one request at a time, however many ask."""

    def __init__(self, settings: TeamsSettings, clock: Clock) -> None:
        """Keep what is needed to ask; nothing is asked yet."""
        self._settings = settings
        self._clock = clock
        self._lock = asyncio.Lock()
        self._token = ""
        self._until: datetime | None = None

    async def get(self, instead_of: str = "") -> str:
        """Return a token other than `instead_of`, which was refused; raises DeliveryFailed when there is none."""
        async with self._lock:
            if self._until is None or self._clock.now() >= self._until or self._token == instead_of:
                await self._renew()
            return self._token

    async def _renew(self) -> None:
        settings = self._settings
        form = {
            "grant_type": "client_credentials",
            "client_id": settings.app_id,
            "client_secret": settings.app_password,
            "scope": SCOPE,
        }
        try:
            answer = await call("POST", settings.token_endpoint, data=form)
        except Unreachable as error:
            raise DeliveryFailed(f"Teams: {settings.token_endpoint} did not answer ({error})") from error
        token, seconds = answer.body.get("access_token"), str(answer.body.get("expires_in"))
        if not isinstance(token, str) or not seconds.isdecimal():
            told = answer.body.get("error", "no token")
            raise DeliveryFailed(f"Teams: {settings.token_endpoint} answered {answer.status} ({told})")
        self._token = token
        self._until = self._clock.now() + timedelta(seconds=int(seconds)) - RENEWED_BEFORE
