"""The pages: /panel, the widget for the knowledge base, and the demo knowledge base."""

import re
from html import escape

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.bootstrap import application
from bot.channels.files import BuiltFile, BuiltFiles
from bot.channels.headers import COMMON, KNOWLEDGE_BASE_POLICY, panel_policy
from bot.settings import Settings

HASHED = re.compile(r".*-[0-9a-f]{8,}\.\w+")
"""The name of a built file that holds a hash of its content: another content has another name."""
FOR_GOOD, ASK_AGAIN = "public, max-age=31536000, immutable", "no-cache"
NOT_BUILT = "This page is not built; see docs/operations.md"
ANY_SITE = {**COMMON, "Cross-Origin-Resource-Policy": "cross-origin"}
"""The widget and what it loads are read by pages of the knowledge base."""


def pages() -> Blueprint:
    """Return the routes of the pages."""
    routes, files = Blueprint("pages"), BuiltFiles()

    @routes.get("/panel")
    async def panel(request: Request) -> HTTPResponse:
        settings = application().stores.settings
        headers = {**COMMON, "Content-Security-Policy": panel_policy(settings.frame_origins)}
        return _page(request, files.find("panel.html"), settings, headers)

    @routes.get("/demo/kb")
    async def knowledge_base(request: Request) -> HTTPResponse:
        headers = {**COMMON, "Content-Security-Policy": KNOWLEDGE_BASE_POLICY, "X-Frame-Options": "DENY"}
        return _sent(request, files.find("kb.html"), {**headers, "Cache-Control": ASK_AGAIN})

    @routes.get("/widget.js")
    async def widget(request: Request) -> HTTPResponse:
        return _sent(request, files.find("widget.js"), {**ANY_SITE, "Cache-Control": ASK_AGAIN})

    @routes.get("/panel/assets/<name:str>")
    async def asset(request: Request, name: str) -> HTTPResponse:
        kept = FOR_GOOD if HASHED.fullmatch(name) else ASK_AGAIN
        return _sent(request, files.find(f"assets/{name}"), {**ANY_SITE, "Cache-Control": kept})

    return routes


def _page(request: Request, file: BuiltFile | None, settings: Settings, headers: dict[str, str]) -> HTTPResponse:
    """Send the page with what it must know of this installation; a script that tells it would need a looser policy."""
    if file is None:
        return response.text(NOT_BUILT, status=404, headers=headers)
    told = {"copilot-origins": " ".join(settings.frame_origins), "copilot-kb": settings.knowledge_base_url}
    metas = "".join(f'<meta name="{name}" content="{escape(value)}">' for name, value in told.items())
    page = file.body.decode().replace("<head>", f"<head>{metas}", 1)
    return response.html(page, headers={**headers, "Cache-Control": ASK_AGAIN})


def _sent(request: Request, file: BuiltFile | None, headers: dict[str, str]) -> HTTPResponse:
    if file is None:
        return response.text(NOT_BUILT, status=404, headers=COMMON)
    tagged = {**headers, "ETag": f'"{file.tag}"', "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == tagged["ETag"]:
        return response.empty(status=304, headers=tagged)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return response.raw(file.packed, content_type=file.type, headers={**tagged, "Content-Encoding": "gzip"})
    return response.raw(file.body, content_type=file.type, headers=tagged)
