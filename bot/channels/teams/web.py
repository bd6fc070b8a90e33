"""HTTPS to Microsoft. A proxy that the environment names (HTTPS_PROXY) is used; redirects are not followed."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.access.bot_framework_keys import KeysUnavailable

TIMEOUT = aiohttp.ClientTimeout(total=10)  # seconds
WENT_WRONG = (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError)


@dataclass(frozen=True)
class Answer:
    """An answer: its status, its headers, and its body when that is a JSON object."""

    status: int
    headers: Mapping[str, str]
    body: Mapping[str, Any]


class Unreachable(Exception):
    """No answer came; the message says why, and shows nothing of what was sent."""


async def call(method: str, url: str, **sent: Any) -> Answer:
    """Return the answer; raises Unreachable. `sent`: `data`, `json` or `headers` as aiohttp takes them."""
    try:
        # A session each: the notifier and the server may run in loops of their own, and messages are few.
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT, trust_env=True, json_serialize=_compact) as session,
            session.request(method, url, allow_redirects=False, **sent) as response,
        ):
            return Answer(response.status, response.headers.copy(), _object(await response.text()))
    except WENT_WRONG as error:
        raise Unreachable(type(error).__name__) from error


async def fetch_json(url: str) -> Mapping[str, Any]:
    """Return the JSON object at the URL; raises KeysUnavailable."""
    try:
        answer = await call("GET", url)
    except Unreachable as error:
        raise KeysUnavailable(f"{url} did not answer ({error})") from error
    if answer.status != 200 or not answer.body:
        raise KeysUnavailable(f"{url} answered {answer.status} and no JSON object")
    return answer.body


def _object(text: str) -> Mapping[str, Any]:
    try:
        body = json.loads(text)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _compact(data: Any) -> str:
    """Cyrillic as it is: escaped, each letter would take six bytes instead of two."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
