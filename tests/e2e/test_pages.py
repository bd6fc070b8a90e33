"""The pages and files as a browser gets them: headers, caching, packing, and nothing from outside the folder."""

import gzip
import re

import pytest

from tests.e2e.conftest import CTI, KNOWLEDGE_BASE, Server
from tests.support.panel import Reply

PANEL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "frame-ancestors {framed_by}; base-uri 'none'; form-action 'none'"
)


def asset_of(page: Reply) -> str:
    """The address of the first script of the page."""
    found = re.search(r'<script[^>]+src="([^"]+)"', page.text)
    assert found
    return found[1]


def test_the_panel_is_framed_by_nobody_unless_a_site_is_named(server: Server, guarded: Server) -> None:
    policies = [one.panel.get("/panel").headers["Content-Security-Policy"] for one in (server, guarded)]
    assert policies == [PANEL_POLICY.format(framed_by="'none'"), PANEL_POLICY.format(framed_by=CTI)]


def test_the_panel_is_told_whom_to_listen_to_and_where_the_knowledge_base_is(guarded: Server) -> None:
    page = guarded.panel.get("/panel").text
    head = page[: page.index("</head>")]
    assert f'<meta name="copilot-origins" content="{CTI}">' in head
    assert f'<meta name="copilot-kb" content="{KNOWLEDGE_BASE}/wiki?a=1&amp;b=2">' in head


def test_a_page_needs_no_token_and_is_asked_for_again_each_time(guarded: Server) -> None:
    page = guarded.panel.get("/panel")
    assert (page.status, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["Cache-Control"] == "no-cache"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"


def test_the_demo_knowledge_base_has_the_strictest_policy(server: Server) -> None:
    page = server.panel.get("/demo/kb")
    assert page.status == 200
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
    assert page.headers["Content-Security-Policy"] == policy


def test_a_file_named_by_its_content_is_kept_for_good(server: Server) -> None:
    asset = server.panel.get(asset_of(server.panel.get("/panel")))
    assert (asset.status, asset.headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert asset.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_the_widget_is_asked_for_again_but_not_sent_again(server: Server) -> None:
    first = server.panel.get("/widget.js")
    again = server.panel.sending(If_None_Match=first.headers["ETag"]).get("/widget.js")
    assert (first.status, first.headers["Cache-Control"]) == (200, "no-cache")
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", first.headers["ETag"])


def test_a_file_is_packed_for_whoever_can_unpack_it(server: Server) -> None:
    plain = server.panel.get("/widget.js")
    packed = server.panel.sending(Accept_Encoding="gzip, br").get("/widget.js")
    assert (plain.headers["Content-Encoding"], packed.headers["Content-Encoding"]) == (None, "gzip")
    assert gzip.decompress(packed.body) == plain.body
    assert "Accept-Encoding" in packed.headers["Vary"]


def test_the_widget_and_what_it_loads_may_be_read_by_a_named_site(guarded: Server) -> None:
    asking = guarded.panel.sending(Origin=KNOWLEDGE_BASE)
    for path in ("/widget.js", asset_of(guarded.panel.get("/panel"))):
        reply = asking.get(path)
        assert reply.headers["Access-Control-Allow-Origin"] == KNOWLEDGE_BASE
        assert reply.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize(
    "path",
    [
        "/panel/assets/../../settings.py", "/panel/assets/..%2f..%2fsettings.py", "/panel/assets/%2e%2e%2fpanel.html",
        "/panel/assets/..%5c..%5csettings.py", "/panel/assets/%2fetc%2fpasswd", "/panel/assets/panel.html%00.js",
        "/panel/assets/", "/panel/assets/.env", "/panel/assets/no.js", "/panel/panel.html", "/settings.py",
    ],
)  # fmt: skip
def test_nothing_else_is_sent(server: Server, path: str) -> None:
    reply = server.panel.get(path)
    assert reply.status == 404
    assert b"COPILOT" not in reply.body


def test_a_number_in_the_address_of_the_panel_is_not_logged(server: Server) -> None:
    assert server.panel.get("/panel", phone="79161112233", call_id="1").status == 200
    assert server.panel.get("/webhooks/panel/history", sender="1", query="79161112233").status == 200
    assert "9161112233" not in server.log.read_text(encoding="utf-8")
