"""A Mattermost server on loopback: the REST API v4, the WebSocket and the calls it makes, as its documentation says."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import aiohttp
from aiohttp import web

TOKEN = "bot-token"
BOT = {"id": "botid", "username": "copilot"}


class MattermostServer:
    """What a server holds and did. `refusals` are given first, one to each request of the API."""

    def __init__(self) -> None:
        self.posts: dict[str, dict[str, Any]] = {}
        self.whispers: list[dict[str, Any]] = []
        self.files: dict[str, tuple[str, bytes]] = {}
        self.dialogs: list[dict[str, Any]] = []
        self.refusals: list[tuple[int, dict[str, str]]] = []
        self.sockets: list[web.WebSocketResponse] = []
        self.connected = 0
        self.bot_is_admin = False
        self.pending: dict[str, str] = {}
        self.calls: list[str] = []
        self.url = ""
        self._ids = count(1)

    def shown(self, post: str) -> dict[str, Any]:
        """Return the one attachment of the post."""
        (attachment,) = self.posts[post]["props"]["attachments"]
        return dict(attachment)

    async def say(self, text: str, channel: str = "direct", kind: str = "D", **post: Any) -> dict[str, Any]:
        """Let a person write; every WebSocket is told."""
        said = {"id": f"said{next(self._ids)}", "user_id": "u1", "channel_id": channel, "message": text, "root_id": ""}
        said.update({"type": "", "props": {}, **post})
        await self.tell({"event": "posted", "data": {"channel_type": kind, "sender_name": "@anna", "post": said}})
        return said

    async def tell(self, event: dict[str, Any]) -> None:
        """Send an event; a post in it is JSON within JSON."""
        data = {**event.get("data", {})}
        if isinstance(data.get("post"), dict):
            data["post"] = json.dumps(data["post"])
        for socket in self.sockets:
            await socket.send_json({**event, "data": data, "broadcast": {}, "seq": next(self._ids)})

    async def click(self, post: str, button: str, user: str = "u1", name: str = "anna", trigger: str = "") -> Any:
        """Let a person click: the integration is called, and its update shown in place."""
        (action,) = (one for one in self.shown(post)["actions"] if one["name"] == button)
        channel = self.posts[post]["channel_id"]
        body = {"user_id": user, "user_name": name, "channel_id": channel, "post_id": post, "type": "button"}
        body.update({"trigger_id": trigger or f"trigger{next(self._ids)}", "context": action["integration"]["context"]})
        status, answer = await call(action["integration"]["url"], body)
        if status == 200 and answer.get("update"):
            self.posts[post].update({"file_ids": [], **answer["update"]})
        return status, answer

    async def submit(self, typed: str | None, user: str = "u1", **changed: Any) -> Any:
        """Let a person send the newest dialog, or cancel it (None)."""
        opened = self.dialogs[-1]
        body = {
            "type": "dialog_submission",
            "callback_id": "typed",
            "state": opened["dialog"]["state"],
            "user_id": user,
        }
        body.update({"channel_id": "town", "submission": {"typed": typed}, "cancelled": typed is None, **changed})
        return await call(opened["url"], body)

    def add(self, post: dict[str, Any]) -> dict[str, Any]:
        """Make a post, once for each pending id (the real server remembers it for 30 seconds)."""
        known = self.pending.get(post.pop("pending_post_id", "") or "-")
        if known:
            return self.posts[known]
        made = {
            "id": f"post{next(self._ids)}",
            "user_id": BOT["id"],
            "root_id": "",
            "delete_at": 0,
            "props": {},
            **post,
        }
        self.posts[made["id"]] = made
        return made

    async def create(self, request: web.Request) -> web.Response:
        body = await request.json()
        pending = body.get("pending_post_id")
        made = self.add(body)
        if pending:
            self.pending[pending] = made["id"]
        return web.json_response(made, status=201)

    async def patch(self, request: web.Request) -> web.Response:
        post = self.posts.get(request.match_info["post"])
        if post is None:
            return refused(404, "app.post.get.app_error")
        post.update(await request.json())
        return web.json_response(post)

    async def ephemeral(self, request: web.Request) -> web.Response:
        if not self.bot_is_admin:
            return refused(403, "api.context.permissions.app_error")
        self.whispers.append(await request.json())
        return web.json_response({"id": "whisper"}, status=201)

    async def upload(self, request: web.Request) -> web.Response:
        file_id = f"file{next(self._ids)}"
        self.files[file_id] = request.query["filename"], await request.read()
        assert request.query["channel_id"] and request.content_length
        return web.json_response({"file_infos": [{"id": file_id}], "client_ids": []}, status=201)

    async def listed(self, request: web.Request) -> web.Response:
        channel, room = request.match_info["channel"], int(request.query["per_page"])
        found = [one for one in self.posts.values() if one["channel_id"] == channel][-room:]
        return web.json_response({"order": [one["id"] for one in found], "posts": {one["id"]: one for one in found}})

    async def dialog(self, request: web.Request) -> web.Response:
        self.dialogs.append(await request.json())
        return web.json_response({"status": "OK"})

    async def me(self, _: web.Request) -> web.Response:
        return web.json_response(BOT)

    async def direct(self, request: web.Request) -> web.Response:
        bot, user = await request.json()
        assert bot == BOT["id"]
        return web.json_response({"id": f"direct-{user}", "type": "D"}, status=201)

    async def websocket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        first = await socket.receive_json()
        if first["action"] != "authentication_challenge" or first["data"]["token"] != TOKEN:
            await socket.send_json(
                {"status": "FAIL", "error": {"id": "api.web_socket.auth"}, "seq_reply": first["seq"]}
            )
            return socket
        await socket.send_json({"status": "OK", "seq_reply": first["seq"]})
        await socket.send_json({"event": "hello", "data": {"server_version": "10.5.0"}, "broadcast": {}, "seq": 0})
        self.sockets.append(socket)
        self.connected += 1
        async for _ in socket:
            pass
        self.sockets.remove(socket)
        return socket

    async def guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """Refuse what has been set to be refused, and who has no token."""
        self.calls.append(f"{request.method} {request.path}")
        if self.refusals and not request.path.endswith("/websocket"):
            status, headers = self.refusals.pop(0)
            return refused(status, "api.refused", headers)
        if not request.path.endswith("/websocket") and request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return refused(401, "api.context.session_expired.app_error")
        answer: web.StreamResponse = await handler(request)
        return answer


def refused(status: int, name: str, headers: dict[str, str] | None = None) -> web.Response:
    """Return an error as Mattermost tells it."""
    return web.json_response({"id": name, "message": "no", "status_code": status}, status=status, headers=headers)


async def call(url: str, body: dict[str, Any]) -> tuple[int, Any]:
    """Call an integration as the server does."""
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        return answer.status, await answer.json()


async def until(what: Callable[[], Any]) -> Any:
    """Return what it becomes."""
    for _ in range(300):
        if what():
            return what()
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come")


@asynccontextmanager
async def mattermost_server() -> AsyncIterator[MattermostServer]:
    """Run one on a free port."""
    server = MattermostServer()

    @web.middleware
    async def guard(request: web.Request, handler: Any) -> web.StreamResponse:
        return await server.guard(request, handler)

    app = web.Application(middlewares=[guard])
    for method, path, handler in (
        ("POST", "/posts", server.create),
        ("PUT", "/posts/{post}/patch", server.patch),
        ("POST", "/posts/ephemeral", server.ephemeral),
        ("POST", "/files", server.upload),
        ("GET", "/channels/{channel}/posts", server.listed),
        ("POST", "/channels/direct", server.direct),
        ("POST", "/actions/dialogs/open", server.dialog),
        ("GET", "/users/me", server.me),
        ("GET", "/websocket", server.websocket),
    ):
        app.router.add_route(method, f"/api/v4{path}", handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        for socket in list(server.sockets):
            await socket.close()
        await runner.cleanup()
