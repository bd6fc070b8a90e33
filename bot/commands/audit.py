"""`copilot audit`: the decisions that were given, and why."""

import json
from typing import Annotated

import typer

from bot.audit.explain import entry_as_json, explain, headline, verdict_line
from bot.commands.context import open_stores

app = typer.Typer(help="Decisions that were given.", no_args_is_help=True)


@app.command("list")
def list_decisions(limit: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20) -> None:
    """List the last decisions, newest first."""
    for entry in open_stores().audit.recent(limit):
        typer.echo(headline(entry))


@app.command("feedback")
def list_feedback(limit: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20) -> None:
    """List what agents said of answers, newest first."""
    for feedback, entry in open_stores().journal.words(limit):
        typer.echo(verdict_line(feedback, entry))


@app.command("show")
def show(
    decision: Annotated[str, typer.Argument(help="The id that stands under the advice.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON alone.")] = False,
) -> None:
    """Explain one decision."""
    entry = open_stores().audit.get(decision)
    typer.echo(json.dumps(entry_as_json(entry), ensure_ascii=False) if as_json else explain(entry))
