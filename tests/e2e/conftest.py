"""One real server for all these tests: its own process, port and database, the log in a file."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.runtime.model import model_path
from bot.settings import ROOT, Settings
from tests.support.panel import Panel
from tests.support.tokens import GOOD, Issuer

STARTS_WITHIN = 240  # seconds; two at once on a busy machine take more than half of it
KNOWLEDGE_BASE, CTI = "https://kb.example.ru", "https://cti.example.ru:8443"
COPILOT = [sys.executable, "-m", "bot"]


@dataclass(frozen=True)
class Server:
    panel: Panel
    database: Path
    log: Path
    env: dict[str, str]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def environment(database: Path, port: int) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COPILOT_")}
    ours = {
        "COPILOT_DATABASE_URL": f"sqlite:///{database}",
        "COPILOT_PORT": str(port),
        "COPILOT_PSEUDONYM_KEY": "key of the end-to-end test",
    }
    return {**kept, **ours, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}


def run(*words: str, env: dict[str, str]) -> None:
    subprocess.run([*COPILOT, *words], env=env, cwd=ROOT, check=True, capture_output=True)


def listens(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def wait_until_it_listens(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    for _ in range(STARTS_WITHIN * 10):
        if listens(port):
            return
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    pytest.fail(f"the server does not listen; its log:\n{log.read_text(encoding='utf-8')}")


@contextmanager
def serving(folder: Path, **settings: str) -> Iterator[Server]:
    """A server of its own in the folder, stopped at the end."""
    port = free_port()
    database, log = folder / "copilot.db", folder / "server.log"
    env = {**environment(database, port), **settings}
    if not model_path(Settings().models).exists():
        run("train", env=env)
    run("prepare", env=env)
    # The machine's clock must not decide what a test sees.
    run("ops", "line", "retention", "open", "--by", "e2e", env=env)
    with log.open("wb") as output:
        process = subprocess.Popen([*COPILOT, "serve"], env=env, cwd=ROOT, stdout=output, stderr=output)
        try:
            wait_until_it_listens(process, port, log)
            yield Server(Panel(f"http://127.0.0.1:{port}"), database, log, env)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The demo: nobody shows a token."""
    with serving(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture(scope="session")
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory, issuer: Issuer) -> Iterator[Server]:
    """An installation as it should be: tokens, other sites named, a limit low enough to be met."""
    folder = tmp_path_factory.mktemp("guarded")
    settings = {
        "COPILOT_TOKEN_KEYS": str(issuer.publish(folder / "keys.json")),
        "COPILOT_TOKEN_ISSUER": GOOD["iss"],
        "COPILOT_REQUESTS_PER_MINUTE": "60",
        "COPILOT_EMBED_ORIGINS": f"{KNOWLEDGE_BASE} https://kb2.example.ru",
        "COPILOT_FRAME_ORIGINS": CTI,
        "COPILOT_KNOWLEDGE_BASE_URL": f"{KNOWLEDGE_BASE}/wiki?a=1&b=2",
    }
    with serving(folder, **settings) as started:
        yield started
