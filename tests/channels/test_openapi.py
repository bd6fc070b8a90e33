"""The description and the routes are one: every route is described, and every description is a route."""

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from sanic import Sanic

from bot.channels.panel import PanelInput
from bot.channels.routes import DESCRIPTION
from tests.support.panel import API

TEXT = DESCRIPTION.read_text(encoding="utf-8")
OPENAPI = json.loads(TEXT)


@pytest.fixture
def app() -> Sanic:
    """The app as Rasa registers the channel (rasa.core.channels.channel.register)."""
    app = Sanic("described", register=False, configure_logging=False)
    channel = PanelInput()

    async def nobody(_: Any) -> None: ...

    app.blueprint(channel.blueprint(nobody), url_prefix=channel.url_prefix())
    app.finalize()
    return app


def test_every_route_is_described_and_every_description_is_a_route(app: Sanic) -> None:
    routes = {
        (f"/{route.path}".removeprefix(API) or "/", method.lower())
        for route in app.router.routes
        for method in route.methods
        if f"/{route.path}".startswith(API)
    }
    described = {(path, method) for path, methods in OPENAPI["paths"].items() for method in methods}
    assert {(path.rstrip("/") or "/", method) for path, method in routes} == described


def test_the_pages_stand_at_the_root(app: Sanic) -> None:
    paths = {f"/{route.path}" for route in app.router.routes if not f"/{route.path}".startswith(API)}
    assert paths == {"/panel", "/widget.js", "/demo/kb", "/panel/assets/<name:str>"}


@pytest.mark.parametrize("reference", sorted(set(re.findall(r'"\$ref": "#([^"]+)"', TEXT))))
def test_every_reference_leads_somewhere(reference: str) -> None:
    place = OPENAPI
    for step in reference.strip("/").split("/"):
        place = place[step]


def test_every_schema_is_one() -> None:
    for schema in OPENAPI["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
