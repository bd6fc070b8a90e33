"""`copilot ops`: the incident registry and the lines that people open or close by hand."""

import json
from enum import Enum
from typing import Annotated

import typer

from bot.commands.context import open_stores
from bot.ops.describe import describe_ops, ops_as_json, read_until
from bot.ops.state import LINES, IncidentMarks

app = typer.Typer(help="Incidents and lines set by hand.", no_args_is_help=True)
incidents = typer.Typer(help="Open and close incidents.", no_args_is_help=True)
app.add_typer(incidents, name="incident")

By = Annotated[str, typer.Option("--by", help="Who does it: a login or a role.")]


class State(str, Enum):
    """What a line can be set to; `auto` gives it back to its schedule."""

    open = "open"
    closed = "closed"
    auto = "auto"


@app.command("show")
def show(as_json: Annotated[bool, typer.Option("--json", help="Print JSON alone.")] = False) -> None:
    """Show open incidents and the lines set by hand."""
    stores = open_stores()
    state = stores.ops.state(stores.clock.now())
    typer.echo(json.dumps(ops_as_json(state), ensure_ascii=False) if as_json else describe_ops(state))


@incidents.command("open")
def open_incident(
    title: Annotated[str, typer.Argument(help="What happened, without personal data.")],
    by: By,
    mass: Annotated[bool, typer.Option("--mass", help="It is a mass incident.")] = False,
    registered: Annotated[bool, typer.Option("--registered-in-cpk", help="It is registered in ЦПК.")] = False,
    cti: Annotated[bool, typer.Option("--affects-cti", help="Transfers by the CTI panel fail.")] = False,
    in_process: Annotated[bool, typer.Option("--requests-in-process", help='Requests stay long "In Process".')] = False,
    service: Annotated[bool, typer.Option("--affects-service", help="The callers' services are affected.")] = False,
) -> None:
    """Register an incident; prints its id."""
    stores = open_stores()
    marks = IncidentMarks(mass, registered, cti, in_process, service)
    typer.echo(stores.ops.open_incident(title, marks, stores.clock.now(), by).id)


@incidents.command("close")
def close_incident(incident: Annotated[int, typer.Argument(help="Its id.")], by: By) -> None:
    """Close an incident."""
    stores = open_stores()
    stores.ops.close_incident(incident, stores.clock.now(), by)


@app.command("line")
def set_line(
    line: Annotated[str, typer.Argument(help=", ".join(LINES))],
    state: State,
    by: By,
    until: Annotated[str | None, typer.Option(help="HH:MM or an ISO moment, Moscow time; else until changed.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
) -> None:
    """Open or close a line over its schedule, or give it back to the schedule (auto)."""
    stores = open_stores()
    now = stores.clock.now()
    if state is State.auto:
        stores.ops.clear_line(line, now, by)
    else:
        end = read_until(until, now) if until else None
        stores.ops.set_line(line, state is State.open, now, by, end, note)
