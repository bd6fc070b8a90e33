"""The Slack app: the same listeners for Socket Mode and HTTP. Slack is answered first, the work comes after."""

import re
import secrets
from collections.abc import Awaitable, Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.channels.chat import Desk
from bot.channels.slack.block_kit import OWN_ACTION
from bot.channels.slack.clicks import Clicks
from bot.channels.slack.client import SlackSettings, bare_client, patient_client
from bot.channels.slack.modals import QUESTION, REASON
from bot.channels.slack.questions import Questions
from bot.channels.slack.visits import Visits, failed
from bot.notify.people import Person

ASK, ASK_ABOUT = "ask_assistant", "ask_assistant_about"
"""callback_ids of the shortcuts: the global one, and the one on a message. Both stand in the manifest."""
COMMAND = "/route"
ANYTHING = re.compile(".*", re.DOTALL)


def make_app(
    settings: SlackSettings, desk: Desk, person: Callable[[str, str], Person], first: Callable[[str], bool]
) -> AsyncApp:
    """Return the app; it needs no network until somebody speaks.

    `person`: who a user id and a shown name are. `first`: True once per key for ever; may block, runs in a thread.
    """
    # Without a secret of its own nothing that comes by HTTP is signed rightly, so nothing gets in.
    secret = settings.signing_secret or secrets.token_hex(32)
    app = AsyncApp(
        name="copilot", client=bare_client(settings), signing_secret=secret, authorize=_authorize(settings.bot_token)
    )
    visits = Visits(patient_client(settings), person, first)
    _listen(app, visits, Questions(visits, desk), Clicks(visits, desk))
    return app


def _authorize(token: str) -> Callable[..., Awaitable[AuthorizeResult]]:
    """One workspace, one token. slack_bolt's own way asks Slack first, and drops what came when that fails."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=token)

    return authorize


def _listen(app: AsyncApp, visits: Visits, questions: Questions, clicks: Clicks) -> None:
    """The first listener that matches answers, so what is known stands before what is not."""
    app.event("message")(questions.message)
    app.event("app_mention")(questions.mention)
    app.event(ANYTHING)(visits.ignore)
    app.command(COMMAND)(questions.command)
    app.command(ANYTHING)(visits.unknown_command)
    app.global_shortcut(ASK)(questions.open)
    app.message_shortcut(ASK_ABOUT)(questions.about)
    app.shortcut(ANYTHING)(visits.unknown)
    app.action(re.compile(f"^{OWN_ACTION}:"))(clicks.click)
    app.action(ANYTHING)(visits.unknown)
    app.view(REASON)(clicks.reason)
    app.view(QUESTION)(questions.asked)
    app.view(ANYTHING)(visits.ignore)
    app.error(failed)
