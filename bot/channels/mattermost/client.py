"""Mattermost's REST API v4, as much of it as is needed. Every call raises DeliveryFailed, and nothing else."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.channels.mattermost.attachments import MARK
from bot.notify.platform import DeliveryFailed
from bot.presenters.card import Picture

TIMEOUT = aiohttp.ClientTimeout(total=15)  # seconds
HEARTBEAT = 30.0  # seconds
LONGEST_WAIT = 3600.0
"""Seconds. A longer "wait" of the server is no number of seconds and is not followed."""
NOT_LASTING = (401, 408, 429)
"""A token that was revoked is renewed sooner or later, and what was to be told until then must not be lost."""
LOOKED_THROUGH = 200
"""The newest posts of a channel in which a post is looked for; the API gives no more at once."""
NO_FILE_NAME = re.compile(r"[^\w (),–—-]+")
LONGEST_NAME = 80


@dataclass(frozen=True)
class BotUser:
    """The bot's own account."""

    id: str
    username: str


@dataclass(frozen=True)
class Draft:
    """A post to be made. `root`: the first post of the thread it answers in."""

    channel: str
    message: str = ""
    props: Mapping[str, Any] | None = None
    root: str | None = None
    files: tuple[str, ...] = ()

    def body(self) -> dict[str, Any]:
        """Return the post as the API takes it."""
        given = {"props": self.props, "root_id": self.root, "file_ids": list(self.files)}
        return {"channel_id": self.channel, "message": self.message, **{k: v for k, v in given.items() if v}}


class Client:
    """The API of one server, with the bot's token. The connection is opened at the first call."""

    def __init__(self, url: str, token: str) -> None:
        self._url = url.rstrip("/")
        self._token = token
        self._session: aiohttp.ClientSession | None = None
        self._me: BotUser | None = None

    async def me(self) -> BotUser:
        """Return the bot's own account."""
        if self._me is None:
            user = await self._call("GET", "/users/me")
            self._me = BotUser(_id(user), str(user.get("username")))
        return self._me

    async def post(self, draft: Draft, mark: str = "") -> str:
        """Make the post and return its id. Mattermost takes a mark once within 30 seconds and drops the copies."""
        return _id(await self._call("POST", "/posts", json={**draft.body(), "pending_post_id": mark}))

    async def find(self, channel: str, mark: str) -> str | None:
        """Return the id of the bot's post with the mark, None: it is not among the newest of the channel."""
        me = await self.me()
        page = await self._call("GET", f"/channels/{channel}/posts", params={"per_page": str(LOOKED_THROUGH)})
        for post in (page.get("posts") or {}).values():
            own = post.get("user_id") == me.id and not post.get("delete_at")
            if own and (post.get("props") or {}).get(MARK) == mark:
                return _id(post)
        return None

    async def change(self, post: str, props: Mapping[str, Any]) -> None:
        """Replace the properties of the post; its files stay."""
        await self._call("PUT", f"/posts/{post}/patch", json={"message": "", "props": dict(props)})

    async def upload(self, channel: str, picture: Picture) -> str:
        """Upload the picture and return its file's id. A file has no other words than its name: the `alt`."""
        name = " ".join(NO_FILE_NAME.sub(" ", picture.alt).split())[:LONGEST_NAME] or "picture"
        params = {"channel_id": channel, "filename": f"{name}.png"}
        answer = await self._call("POST", "/files", params=params, data=picture.png)
        files = answer.get("file_infos") or [{}]
        return _id(files[0])

    async def open_dialog(self, trigger: str, dialog: Mapping[str, Any]) -> None:
        """Open the dialog for the person whose click gave the trigger, which holds for some seconds."""
        await self._call("POST", "/actions/dialogs/open", json={"trigger_id": trigger, **dialog})

    async def whisper(self, user: str, draft: Draft) -> None:
        """Tell the person alone: in the channel where the bot may, by a direct message elsewhere."""
        try:
            await self._call("POST", "/posts/ephemeral", json={"user_id": user, "post": draft.body()})
        except DeliveryFailed as error:
            if not error.lasting:
                raise
            # Only a system administrator may post for one pair of eyes, and a bot should be none.
            me = await self.me()
            direct = _id(await self._call("POST", "/channels/direct", json=[me.id, user]))
            await self.post(Draft(direct, draft.message))

    def websocket(self) -> Any:
        """Return the WebSocket's context manager; it raises aiohttp's errors."""
        return self._opened().ws_connect(f"{self._url}/api/v4/websocket", heartbeat=HEARTBEAT)

    def challenge(self) -> dict[str, Any]:
        """Return the message that proves who opened the WebSocket."""
        return {"seq": 1, "action": "authentication_challenge", "data": {"token": self._token}}

    async def close(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT)
        return self._session

    async def _call(self, method: str, path: str, **given: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self._token}"}
        url = f"{self._url}/api/v4{path}"
        try:
            # A redirect would turn a POST into a GET, and take the token elsewhere.
            async with self._opened().request(method, url, headers=headers, allow_redirects=False, **given) as answer:
                if answer.status >= 300:
                    raise await _refused(f"{method} {path}", answer)
                return dict(await answer.json())
        except (aiohttp.ClientError, asyncio.TimeoutError, ValueError, TypeError) as error:
            raise DeliveryFailed(f"Mattermost: {method} {path}: {type(error).__name__}: {error}") from error


async def _refused(what: str, answer: aiohttp.ClientResponse) -> DeliveryFailed:
    """Return what a refusal means; Mattermost names it by an id such as api.context.permissions.app_error."""
    try:
        name = str((await answer.json(content_type=None))["id"])
    except (ValueError, KeyError, TypeError):
        name = answer.headers.get("Location", "")
    lasting = 400 <= answer.status < 500 and answer.status not in NOT_LASTING
    return DeliveryFailed(f"Mattermost: {what}: {answer.status} {name}".strip(), _wait(answer.headers), lasting)


def _wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds the server asks to wait."""
    for name in ("Retry-After", "X-Ratelimit-Reset"):
        value = headers.get(name, "")
        if value.isdecimal() and int(value) <= LONGEST_WAIT:
            return float(value)
    return None


def _id(data: Mapping[str, Any]) -> str:
    found = data.get("id")
    if not isinstance(found, str) or not found:
        raise DeliveryFailed("Mattermost: an answer without an id: is COPILOT_MATTERMOST_URL the server's address?")
    return found
