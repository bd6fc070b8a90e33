"""`copilot train`, `prepare`, `serve`: from the files to a running assistant."""

import typer

from bot.accounts.loader import load
from bot.accounts.repository import has_subscribers
from bot.bootstrap import application, gate
from bot.commands.context import keep_preflights, open_stores, settings
from bot.errors import CopilotError
from bot.privacy.redaction import redact
from bot.runtime.model import require_model, train_model
from bot.settings import DEMO_KEY, ROOT
from bot.storage.migrate import upgrade

LOOPBACK = ("127.0.0.1", "::1", "localhost")
EXAMPLE = (
    '{"sender": "demo", "message": "кл хочет расторгнуть, причину назвал, всё предложили, настаивает. 79000000001"}'
)


def train() -> None:
    """Train the model of this data, unless it is there already."""
    typer.echo(f"model: {train_model(settings().models)}")


def prepare() -> None:
    """Bring the database up to date, and fill an empty one with the invented subscribers of demo/."""
    stores = open_stores()
    upgrade(stores.settings.database_url)
    if not has_subscribers(stores.session_factory):
        demo = ROOT / "demo" / "accounts.json"
        report = load(demo, stores.session_factory, stores.settings.pseudonym_key, stores.clock.now())
        typer.echo(f"demo subscribers: {report.loaded}")


def serve() -> None:
    """Serve the assistant."""
    from bot.runtime.server import serve as run  # Rasa takes seconds to import, and no other command needs it

    configured = settings()
    if configured.pseudonym_key == DEMO_KEY and configured.host not in LOOPBACK:
        raise CopilotError("set COPILOT_PSEUDONYM_KEY before serving beyond this machine: the default one is public")
    if gate(configured) is None and configured.host not in LOOPBACK:
        raise CopilotError(
            "set COPILOT_TOKEN_KEYS or COPILOT_TOKEN_SECRET before serving beyond this machine: "
            "without them whoever reaches the server is answered"
        )
    model = require_model(configured.models)
    app = application()
    redact("прогрев")  # the first use of the dictionaries takes a tenth of a second
    base = f"http://{configured.host}:{configured.port}"
    url = f"{base}/webhooks/panel/webhook"
    typer.echo(f"policy {app.policies.current().version}, model {app.advisor.model_version}")
    typer.echo(f"the panel: {base}/panel, the demo knowledge base: {base}/demo/kb")
    typer.echo(f"listening on {url}; try:\n  curl -s {url} -d '{EXAMPLE}'")
    keep_preflights()
    run(configured, model, app.policies)
