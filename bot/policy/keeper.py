"""Holds the policy that is in force; a bad one never replaces a good one that is running."""

import logging
from pathlib import Path
from typing import Protocol

from bot.policy.check import check_policy
from bot.policy.errors import PolicyError, UnprovenPolicy
from bot.policy.loader import fingerprint, load_policy
from bot.policy.model import Policy

logger = logging.getLogger(__name__)


class PolicySource(Protocol):
    """Gives the policy in force."""

    def current(self) -> Policy:
        """Return the policy in force."""


class PolicyKeeper:
    """The policy of a folder, replaced by a newer one only when that one loads and is proven."""

    def __init__(self, folder: Path) -> None:
        """Load and prove the policy; raises PolicyError or UnprovenPolicy when it is not usable."""
        self._folder = folder
        self._policy = self._load()
        self._seen = self._policy.version

    def current(self) -> Policy:
        """Return the policy in force."""
        return self._policy

    def refresh(self) -> bool:
        """Take over changed files; return whether the policy in force has changed. A bad change is logged once."""
        version = fingerprint(self._folder)
        if version == self._seen:
            return False
        self._seen = version
        try:
            self._policy = self._load()
        except (PolicyError, UnprovenPolicy) as error:
            logger.error("policy %s is not taken over, %s stays in force:\n%s", version, self._policy.version, error)
            return False
        logger.info("policy %s is in force", version)
        return True

    def _load(self) -> Policy:
        policy = load_policy(self._folder)
        report = check_policy(policy)
        if report.flaws:
            raise UnprovenPolicy(report.flaws)
        return policy
