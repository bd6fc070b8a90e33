"""What all tests share: the project's own policy, loaded once."""

from pathlib import Path

import pytest

from bot.policy.loader import load_policy
from bot.policy.model import Policy
from bot.settings import ROOT


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def policy() -> Policy:
    return load_policy(ROOT / "policy")
