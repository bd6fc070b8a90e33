"""The security headers of pages and answers."""

from collections.abc import Sequence

from sanic.request import Request
from sanic.response import HTTPResponse

COMMON = {
    "X-Content-Type-Options": "nosniff",
    # A subscriber's number may stand in the address of the panel: it must not reach another site.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
ANSWER = {
    **COMMON,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
KNOWLEDGE_BASE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
"""The strictest policy a knowledge base may have with the widget in it; here the bot is the page's own host."""


def panel_policy(frame_origins: Sequence[str]) -> str:
    """Return the Content-Security-Policy of the panel: its own files alone, framed by the origins alone."""
    framed_by = " ".join(frame_origins) or "'none'"
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        f"frame-ancestors {framed_by}; base-uri 'none'; form-action 'none'"
    )


def protect_answer(_: Request, answer: HTTPResponse) -> None:
    """Add what every answer of the API carries."""
    answer.headers.update(ANSWER)
