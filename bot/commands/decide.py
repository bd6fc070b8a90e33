"""`copilot decide`: one advice, by the same code as the bot."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

import typer

from bot.accounts.repository import salutation_of
from bot.bootstrap import advisor
from bot.clock import Clock, FixedClock
from bot.commands.context import open_stores
from bot.decisions.model import Value
from bot.errors import CopilotError
from bot.escalation.call import Call
from bot.escalation.given import read_given
from bot.escalation.request import AdviceRequest, Said, Understanding, chosen
from bot.policy.errors import choose_from
from bot.policy.keeper import PolicyKeeper
from bot.policy.model import Policy
from bot.presenters.names import fill_name
from bot.presenters.plain import render
from bot.privacy.phones import normalise_phone, pseudonym
from bot.privacy.redaction import redact
from bot.runtime.model import model_version, require_model
from bot.runtime.understanding import ModelUnderstanding
from bot.settings import Settings


def decide(
    text: Annotated[str, typer.Option(help="What the agent types.")] = "",
    phone: Annotated[str | None, typer.Option(help="The subscriber's number, in any usual notation.")] = None,
    at: Annotated[str | None, typer.Option(help="The moment, ISO 8601; without a zone it is Moscow time.")] = None,
    account: Annotated[str | None, typer.Option(help="Account facts as JSON, instead of the look-up.")] = None,
    ops: Annotated[str | None, typer.Option(help="Incident and line facts as JSON, instead of the registry.")] = None,
    fact: Annotated[
        list[str] | None, typer.Option(help="A fact said in the call: name=value. May be repeated.")
    ] = None,
    situation: Annotated[str | None, typer.Option(help="The situation, instead of language understanding.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the advice as JSON alone.")] = False,
) -> None:
    """Give one advice."""
    stores = open_stores(_clock(at))
    policies = PolicyKeeper(stores.settings.policy)
    policy = policies.current()
    said, notes = read_given(policy, _pairs(fact or []))
    account_facts, account_notes = read_given(policy, _json("--account", account))
    ops_facts, ops_notes = read_given(policy, _json("--ops", ops))
    redaction = redact(text)
    understanding, model = _understand(policy, stores.settings, redaction.text, situation, said)
    subscriber = _subscriber(phone, redaction.phones, stores.settings.pseudonym_key)
    request = AdviceRequest(
        redaction.text,
        understanding,
        subscriber=subscriber,
        account=account_facts if account else None,
        ops=ops_facts if ops else None,
        notes=(*notes, *account_notes, *ops_notes),
    )
    advice = advisor(stores, policies, model).advise(request, Call()).advice.to_json()
    shown = fill_name(advice, salutation_of(stores.accounts, subscriber))
    typer.echo(json.dumps(shown, ensure_ascii=False, indent=2) if as_json else render(shown))


def _clock(at: str | None) -> Clock | None:
    if at is None:
        return None
    try:
        return FixedClock(datetime.fromisoformat(at.replace("Z", "+00:00")))
    except ValueError:
        raise CopilotError(f"--at must be ISO 8601, such as 2026-11-22T23:49, but is {at!r}") from None


def _json(option: str, text: str | None) -> dict[str, Any]:
    try:
        data = json.loads(text or "{}")
    except json.JSONDecodeError as error:
        raise CopilotError(f"{option} is not JSON: {error.msg} at character {error.pos}") from None
    if not isinstance(data, dict):
        raise CopilotError(f'{option} must be a JSON object of facts, such as {{"balance": 100}}')
    return data


def _pairs(facts: list[str]) -> dict[str, str]:
    wrong = [fact for fact in facts if "=" not in fact]
    if wrong:
        raise CopilotError(f"--fact must be name=value, but is {wrong[0]!r}")
    return dict(fact.split("=", 1) for fact in facts)


def _understand(
    policy: Policy, settings: Settings, text: str, situation: str | None, given: dict[str, Value]
) -> tuple[Understanding, str | None]:
    """Return what the text says with the facts given on the command line, and the version of the model used."""
    said = tuple(Said(name, value, "") for name, value in given.items())
    if situation is not None:
        if situation not in policy.situations:
            raise CopilotError(f"there is no situation {situation!r}. {choose_from(situation, policy.situations)}")
        return chosen(situation, said), None
    if not text.strip():
        raise CopilotError("nothing to decide on: give --text or --situation")
    understood = ModelUnderstanding(require_model(settings.models)).understand(text)
    return replace(understood, said=(*said, *understood.said)), model_version(settings.models)


def _subscriber(phone: str | None, mentioned: tuple[str, ...], key: str) -> str | None:
    number = normalise_phone(phone) if phone else next(iter(mentioned), None)
    if phone and number is None:
        raise CopilotError(f"--phone is not a phone number: {phone!r}")
    return pseudonym(number, key) if number else None
