"""The only reader of the environment."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from bot.errors import CopilotError

ROOT = Path(__file__).resolve().parent.parent
DEMO_KEY = "demo-key-for-one-machine"
ORIGIN = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?")


@dataclass(frozen=True)
class Settings:
    """What an installation may set, each by `COPILOT_<NAME>`; every field is documented in docs/operations.md."""

    policy: Path = ROOT / "policy"
    models: Path = ROOT / "models"
    database_url: str = f"sqlite:///{ROOT / 'var' / 'copilot.db'}"
    pseudonym_key: str = DEMO_KEY
    store_timeout_ms: int = 300
    knowledge_base_url: str = ""
    token_keys: Path | None = None
    token_secret: str = ""
    token_issuer: str = ""
    token_audience: str = "copilot"
    requests_per_minute: int = 240
    embed_origins: tuple[str, ...] = ()
    frame_origins: tuple[str, ...] = ()
    chat: Path | None = None
    alerts: Path = ROOT / "data" / "alerts.yml"
    slack_bot_token: str = ""
    slack_app_token: str = ""
    slack_signing_secret: str = ""
    slack_api_url: str = "https://slack.com/api/"
    teams_app_id: str = ""
    teams_app_password: str = ""
    teams_tenant: str = ""
    teams_openid_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    teams_token_url: str = ""
    teams_service_hosts: tuple[str, ...] = ("https://smba.trafficmanager.net",)
    mattermost_url: str = ""
    mattermost_token: str = ""
    mattermost_callback_url: str = ""
    host: str = "127.0.0.1"
    port: int = 5005

    @property
    def chat_platforms(self) -> tuple[str, ...]:
        """Return the platforms of chats whose keys are set."""
        keys = {"slack": self.slack_bot_token, "teams": self.teams_app_id, "mattermost": self.mattermost_url}
        return tuple(name for name, key in keys.items() if key)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> "Settings":
        """Read the settings; a value of the wrong type or an unknown COPILOT_ name is an error."""
        known = {f"COPILOT_{field.name.upper()}": field for field in fields(cls)}
        given = {name: value for name, value in environ.items() if name.startswith("COPILOT_")}
        unknown = sorted(name for name in given if name not in known and not name.startswith("COPILOT_TEST_"))
        if unknown:
            raise CopilotError(f"unknown setting {unknown[0]}; known ones: {', '.join(sorted(known))}")
        values = {field.name: _convert(name, given[name], field.type) for name, field in known.items() if name in given}
        return cls(**values)  # type: ignore[arg-type]


def _convert(name: str, text: str, kind: object) -> str | int | Path | tuple[str, ...]:
    if kind == tuple[str, ...]:
        return tuple(_origin(name, one) for one in text.split())
    if kind is int:
        if not text.isdigit():
            raise CopilotError(f"setting {name} must be a whole number, but is {text!r}")
        return int(text)
    return Path(text) if kind in (Path, Path | None) else text


def _origin(name: str, text: str) -> str:
    """An origin as browsers send it; a pattern or a path would let in more than its reader thinks, or nobody."""
    if not ORIGIN.fullmatch(text):
        raise CopilotError(
            f"setting {name} must be origins parted by blanks, such as https://kb.example.ru, but has {text!r}"
        )
    return text
