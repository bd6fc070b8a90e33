"""`copilot`: the one command. Each group of commands stands in bot/commands."""

import sys
from typing import NoReturn

import typer

from bot.commands import accounts, audit, decide, evaluate, ops, policy, server
from bot.commands.context import send_nothing
from bot.errors import CopilotError
from bot.storage.session import tell_database_error

app = typer.Typer(help="Where to route, what to say, which CASE.", no_args_is_help=True, add_completion=False)
app.add_typer(policy.app, name="policy")
app.add_typer(accounts.app, name="accounts")
app.add_typer(ops.app, name="ops")
app.add_typer(audit.app, name="audit")
app.add_typer(evaluate.app, name="evaluate")
app.command("decide")(decide.decide)
app.command("train")(server.train)
app.command("prepare")(server.prepare)
app.command("serve")(server.serve)


def main() -> None:
    """Run the command; a problem a person can mend is told in plain words, with exit code 2."""
    send_nothing()
    try:
        app()
    except CopilotError as error:
        _leave(str(error))
    except Exception as error:
        told = tell_database_error(error)
        if told is None:
            raise
        _leave(told)


def _leave(problem: str) -> NoReturn:
    print(problem, file=sys.stderr)
    sys.exit(2)
