"""`copilot accounts`: loads subscribers, and shows what is on record of one."""

from pathlib import Path
from typing import Annotated

import typer

from bot.accounts.account import Account
from bot.accounts.describe import describe_account, describe_load
from bot.accounts.loader import load
from bot.accounts.repository import Accounts
from bot.commands.context import open_stores
from bot.errors import CopilotError
from bot.privacy.phones import normalise_phone, pseudonym

app = typer.Typer(help="Subscribers: load them, show one.", no_args_is_help=True)


@app.command("load")
def load_file(
    file: Annotated[Path, typer.Argument(help="CSV or JSON, see docs/operations.md.")],
    partial: Annotated[bool, typer.Option("--partial", help="Take the good rows even if there are bad ones.")] = False,
) -> None:
    """Load subscribers; those on record already are replaced. With a bad row nothing is loaded."""
    stores = open_stores()
    report = load(file, stores.session_factory, stores.settings.pseudonym_key, stores.clock.now(), partial)
    typer.echo(describe_load(report), err=bool(report.errors))
    if report.errors and not partial:
        raise typer.Exit(2)


@app.command("show")
def show(phone: Annotated[str, typer.Argument(help="The number in any usual notation.")]) -> None:
    """Show the facts on record of the subscriber with this number."""
    stores = open_stores()
    typer.echo(describe_account(find_by_phone(stores.accounts, phone, stores.settings.pseudonym_key)))


def find_by_phone(accounts: Accounts, phone: str, key: str) -> Account:
    """Return the account of the number; raises CopilotError when it cannot be read or is not on record."""
    number = normalise_phone(phone)
    if number is None:
        raise CopilotError("this is not a phone number; write it like +7 916 123-45-67")
    account = accounts.find(pseudonym(number, key))
    if account is None:
        raise CopilotError("no subscriber with this number is on record; `copilot accounts load FILE` loads them")
    return account
