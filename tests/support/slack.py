"""A stand-in for Slack's Web API on a port of this machine. It refuses what Slack refuses, by rules of its own.

The limits are written down here anew, from Slack's reference, so that the renderer is not checked by itself.
"""

import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestServer

BOT, BOT_USER, TEAM = "B0000000BOT", "U0000000BOT", "T0000000001"
TOKEN, APP_TOKEN, SECRET = "xoxb-test", "xapp-test", "secret-of-the-tests"
MESSAGE = {"channel", "text", "blocks", "metadata", "thread_ts", "unfurl_links"}
FIELDS: Mapping[str, set[str]] = {
    "auth.test": set(),
    "apps.connections.open": set(),
    "chat.postMessage": MESSAGE,
    "chat.update": (MESSAGE | {"ts"}) - {"thread_ts", "unfurl_links"},
    "chat.postEphemeral": {"channel", "text", "user", "thread_ts"},
    "conversations.open": {"users"},
    "conversations.history": {"channel", "limit", "include_all_metadata"},
    "conversations.replies": {"channel", "ts", "limit", "include_all_metadata"},
    "files.getUploadURLExternal": {"filename", "length"},
    "files.completeUploadExternal": {"files"},
    "views.open": {"trigger_id", "view"},
}
"""What may be sent: anything else (as_user, type) is refused."""


class Refused(Exception):
    """What Slack answers instead of ok."""


class Slack:
    """Messages, modals and files as they are now, and every call as it came."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.messages: dict[tuple[str, str], dict[str, Any]] = {}
        self.private: list[dict[str, Any]] = []
        self.modals: list[dict[str, Any]] = []
        self.replaced: list[dict[str, Any]] = []
        self.failures: dict[str, list[str]] = defaultdict(list)
        self.members = {"C1", "D1", "D00000USER"}
        self.files: dict[str, bytes] = {}
        self.scopes_missing: set[str] = set()
        self.sockets: list[web.WebSocketResponse] = []
        self.acks: list[dict[str, Any]] = []
        self.envelopes: list[list[dict[str, Any]]] = []
        self.spent: set[str] = set()
        self.url = ""
        self._count = count(1)

    def fail(self, method: str, *how: str) -> None:
        """The next calls fail: `429:7`, `500`, `drop` (never arrives), `lose` (the answer does not), a word."""
        self.failures[method].extend(how)

    def of(self, method: str) -> list[dict[str, Any]]:
        return [arguments for name, arguments in self.calls if name == method]

    def application(self) -> web.Application:
        routes = web.Application()
        routes.router.add_route("*", "/api/{method}", self._api)
        routes.router.add_post("/upload/{id}", self._upload)
        routes.router.add_post("/respond/{id}", self._respond)
        routes.router.add_get("/socket/{ticket}", self._socket)
        return routes

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method, arguments = request.match_info["method"], await _arguments(request)
        how = self.failures[method].pop(0) if self.failures[method] else ""
        if how == "drop":
            return _hang_up(request)
        if how.startswith("429"):
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": how[4:]}
            )
        if how == "500":
            return web.Response(status=500, text="<html>", content_type="text/html")
        self.calls.append((method, arguments))
        try:
            if how and how != "lose":
                raise Refused(how)
            expected = APP_TOKEN if method == "apps.connections.open" else TOKEN
            if request.headers.get("Authorization") != f"Bearer {expected}":
                raise Refused("invalid_auth")
            answer = self._answer(method, arguments)
        except Refused as error:
            answer = {"ok": False, "error": str(error)}
        return _hang_up(request) if how == "lose" else web.json_response({"ok": True, **answer})

    def _answer(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        if method not in FIELDS:
            raise Refused("unknown_method")
        if method in self.scopes_missing:
            raise Refused("missing_scope")
        if unknown := set(given) - FIELDS[method]:
            raise Refused(f"invalid_arguments {sorted(unknown)}")
        if given.get("channel") and given["channel"] not in self.members:
            raise Refused("channel_not_found")
        check_message(given, self.files)
        answer: dict[str, Any] = getattr(self, "_" + method.replace(".", "_"))(given)
        return answer

    def _auth_test(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": "https://x.slack.com/", "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT}

    def _apps_connections_open(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": f"{self.url.replace('http', 'ws')}/socket/{next(self._count)}"}

    def _chat_postMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        ts = f"1700000000.{next(self._count):06d}"
        self.messages[given["channel"], ts] = {**given, "ts": ts, "bot_id": BOT}
        return {"channel": given["channel"], "ts": ts}

    def _chat_update(self, given: dict[str, Any]) -> dict[str, Any]:
        if (given["channel"], given["ts"]) not in self.messages:
            raise Refused("message_not_found")
        self.messages[given["channel"], given["ts"]].update(given)
        return {"channel": given["channel"], "ts": given["ts"]}

    def _chat_postEphemeral(self, given: dict[str, Any]) -> dict[str, Any]:
        self.private.append(given)
        return {"message_ts": "1.1"}

    def _conversations_open(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"channel": {"id": "D00000USER"}}

    def _conversations_history(self, given: dict[str, Any]) -> dict[str, Any]:
        found = [one for (channel, _), one in self.messages.items() if channel == given["channel"]]
        shown = [one for one in reversed(found) if not one.get("thread_ts")][: int(given["limit"])]
        return {"messages": shown if given.get("include_all_metadata") == "true" else []}

    def _conversations_replies(self, given: dict[str, Any]) -> dict[str, Any]:
        found = [one for one in self.messages.values() if given["ts"] in (one.get("thread_ts"), one["ts"])]
        return {"messages": found}

    def _files_getUploadURLExternal(self, _: dict[str, Any]) -> dict[str, Any]:
        file_id = f"F{next(self._count):010d}"
        return {"file_id": file_id, "upload_url": f"{self.url}/upload/{file_id}"}

    def _files_completeUploadExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        return {"files": [{"id": one["id"]} for one in json.loads(given["files"])]}

    def _views_open(self, given: dict[str, Any]) -> dict[str, Any]:
        view = given["view"]
        if len(view["title"]["text"]) > 24 or len(view["private_metadata"]) > 3000 or len(view["submit"]["text"]) > 24:
            raise Refused("invalid_arguments")
        self.modals.append(given)
        return {"view": {**view, "id": "V1"}}

    async def _upload(self, request: web.Request) -> web.Response:
        if self.failures["upload"]:
            return web.Response(status=int(self.failures["upload"].pop()))
        self.files[request.match_info["id"]] = await request.read()
        return web.Response(text="OK")

    async def _respond(self, request: web.Request) -> web.Response:
        given = await request.json()
        check_message(given, self.files)
        (self.replaced if given.get("replace_original") else self.private).append(given)
        return web.Response(text="ok")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        """Play the next list of envelopes; keep what is sent back."""
        ticket = request.match_info["ticket"]
        if self.failures["socket"]:
            self.failures["socket"].pop()
            self.spent.add(ticket)  # an address is for one use: it stays refused
        if ticket in self.spent:
            return web.Response(status=404)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1})
        for envelope in self.envelopes.pop(0) if self.envelopes else ():
            await socket.send_json(envelope)
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                self.acks.append(json.loads(message.data))
        return socket


def check_message(given: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
    """Raise Refused for what Slack's reference forbids in a message."""
    blocks = given.get("blocks") or []
    if len(blocks) > 50 or len(given.get("text") or "") > 40_000:
        raise Refused("msg_too_long" if len(blocks) <= 50 else "invalid_blocks")
    for block in blocks:
        kind, elements = block["type"], block.get("elements", [])
        texts = [block.get("text"), *(one.get("text") if kind == "actions" else one for one in elements)]
        lengths = [len(one["text"]) for one in texts if isinstance(one, dict) and "text" in one]
        most = {"header": 150, "actions": 75}.get(kind, 3000)
        sound = kind in ("header", "section", "rich_text", "context", "image", "actions", "divider")
        sound = sound and all(1 <= length <= most for length in lengths)
        sound = sound and len(elements) <= {"actions": 25, "context": 10}.get(kind, 100)
        sound = sound and all(len(one.get("value", "")) <= 2000 for one in elements)
        if not sound or (kind == "image" and block["slack_file"]["id"] not in files):
            raise Refused("invalid_blocks")


async def _arguments(request: web.Request) -> dict[str, Any]:
    query: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return {**query, **await request.json()}
    return {**query, **dict(await request.post())}


def _hang_up(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()  # type: ignore[attr-defined]
    return web.Response()


@asynccontextmanager
async def slack_cloud() -> AsyncIterator[Slack]:
    """Serve a fresh one."""
    cloud = Slack()
    server = TestServer(cloud.application())
    await server.start_server()
    cloud.url = str(server.make_url("")).rstrip("/")
    try:
        yield cloud
    finally:
        await server.close()
