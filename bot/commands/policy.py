"""`copilot policy`: proves the policy, and shows a table to people."""

from typing import Annotated

import typer

from bot.commands.context import settings
from bot.errors import CopilotError
from bot.policy.check import check_policy
from bot.policy.errors import choose_from
from bot.policy.loader import load_policy
from bot.presenters.table import render_table

app = typer.Typer(help="The policy: prove it, show it.", no_args_is_help=True)


@app.command("check")
def check() -> None:
    """Prove that on every call that can occur exactly one row answers; a hole or an overlap is shown as a call."""
    report = check_policy(load_policy(settings().policy))
    typer.echo(str(report))
    if report.flaws:
        raise typer.Exit(2)


@app.command("show")
def show(situation: Annotated[str, typer.Argument(help="Its id, see policy/situations.yml.")]) -> None:
    """Show a situation's table as a page in Markdown."""
    policy = load_policy(settings().policy)
    if situation not in policy.situations:
        raise CopilotError(f"Ситуации «{situation}» нет. {choose_from(situation, policy.situations)}")
    typer.echo(render_table(policy, policy.situations[situation]))
