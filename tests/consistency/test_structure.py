"""The house: which room may import which, and how large things may grow. Read from the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import ROOT

CODE = sorted(path for room in ("bot", "actions") for path in (ROOT / room).rglob("*.py"))
MIGRATIONS = ROOT / "bot" / "storage" / "migrations"
ALLOWED = {
    "rasa": ("bot/nlu", "bot/channels", "bot/runtime", "bot/evaluation/diet.py"),
    "matplotlib": ("bot/evaluation/pictures.py", "bot/notify/picture.py"),
    "aiohttp": ("bot/channels/mattermost", "bot/channels/slack", "bot/channels/teams"),
    "jwt": ("bot/access",),
    "rasa_sdk": ("actions", "bot/runtime"),
    "sanic": ("bot/channels", "bot/runtime", "bot/evaluation/diet.py"),
    "slack_bolt": ("bot/channels/slack",),
    "slack_sdk": ("bot/channels/slack",),
    "spacy": ("bot/nlu",),
    "sqlalchemy": (
        "bot/storage", "bot/accounts/models.py", "bot/accounts/repository.py", "bot/ops/models.py",
        "bot/ops/registry.py", "bot/audit/models.py", "bot/audit/log.py", "bot/audit/journal.py",
        "bot/notify/models.py", "bot/notify/approvals.py", "bot/notify/outbox.py", "bot/notify/seen.py",
        "bot/notify/references.py", "bot/notify/traffic.py",
    ),
    "yaml": ("bot/policy/source.py", "bot/nlu"),
}  # fmt: skip
ROOMS = {
    "bot/decisions": {"bot.decisions"},
    "bot/policy": {"bot.policy", "bot.decisions", "bot.clock", "bot.errors"},
    "bot/escalation": {
        "bot.escalation", "bot.policy", "bot.decisions", "bot.access", "bot.accounts", "bot.audit", "bot.ops",
        "bot.clock",
    },
    "bot/presenters": {"bot.presenters", "bot.decisions", "bot.policy", "bot.escalation", "bot.audit", "bot.clock"},
    "bot/access": {"bot.access", "bot.clock", "bot.errors"},
    "bot/accounts": {"bot.accounts", "bot.storage", "bot.privacy", "bot.decisions", "bot.clock", "bot.errors"},
    "bot/ops": {"bot.ops", "bot.storage", "bot.clock", "bot.errors", "bot.decisions"},
    "bot/audit": {"bot.audit", "bot.storage", "bot.clock", "bot.errors"},
    "bot/notify": {
        "bot.notify", "bot.presenters", "bot.policy", "bot.escalation", "bot.ops", "bot.audit", "bot.storage",
        "bot.clock", "bot.errors",
    },
    "bot/privacy": {"bot.privacy"},
    "bot/storage": {"bot.storage", "bot.errors"},
    "bot/nlu": {"bot.nlu", "bot.escalation", "bot.policy", "bot.decisions", "bot.settings", "bot.json_lines"},
    "bot/runtime": {
        "bot.runtime", "bot.nlu", "bot.escalation", "bot.policy", "bot.decisions", "bot.access", "bot.settings",
        "bot.errors",
    },
    "bot/channels": {
        "bot.channels", "bot.bootstrap", "bot.access", "bot.accounts", "bot.audit", "bot.escalation", "bot.presenters",
        "bot.privacy", "bot.settings", "bot.notify", "bot.errors", "bot.clock", "bot.ops",
    },
    "actions": {"bot.bootstrap", "bot.escalation", "bot.presenters", "bot.runtime"},
}  # fmt: skip


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("library", ALLOWED)
def test_a_library_is_imported_only_where_it_belongs(library: str) -> None:
    users = {name_of(path) for path in CODE for name in imports(path) if name.split(".")[0] == library}
    assert {user for user in users if not user.startswith(ALLOWED[library])} == set()


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    used = {
        (name_of(path), ".".join(name.split(".")[:2]))
        for path in CODE
        if name_of(path).startswith(f"{room}/")
        for name in imports(path)
        if name.startswith("bot.")
    }
    assert {pair for pair in used if pair[1] not in ROOMS[room]} == set()


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("os.environ", ("bot/commands/context.py", "bot/bootstrap.py")),
        ("getenv", ()),
        ("datetime.now(", ("bot/clock.py",)),
        ("utcnow(", ()),
        ("date.today(", ()),
        ("time.time(", ()),
    ],
)
def test_only_one_place_reads_the_environment_and_only_one_knows_the_time(words: str, allowed: tuple[str, ...]) -> None:
    users = {name_of(path) for path in CODE if words in path.read_text(encoding="utf-8")}
    assert users <= set(allowed)


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_no_module_is_over_200_lines_and_no_function_over_40(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 200 or name_of(path) == "bot/policy/schema.py"  # declarations alone
    assert [found for found in functions(path) if found[1] > 40] == []
