"""`copilot evaluate`: labelled files through the same code as the bot."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.audit.log import AuditEntry
from bot.bootstrap import advisor
from bot.commands.context import open_stores
from bot.escalation.advise import Advisor
from bot.evaluation.cases import report
from bot.evaluation.decisions import evaluate_decision, evaluate_route
from bot.evaluation.facts import FactScores
from bot.evaluation.nlu import read_gold, read_prediction, summarise, to_record
from bot.json_lines import read_lines
from bot.policy.keeper import PolicyKeeper
from bot.privacy.phones import normalise_phone, pseudonym
from bot.privacy.redaction import redact
from bot.runtime.model import require_model
from bot.runtime.understanding import ModelUnderstanding

app = typer.Typer(help="Score labelled files.", no_args_is_help=True)
File = Annotated[Path, typer.Argument(help="JSON lines; the keys are in docs/evaluation.md.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON alone.")]


class Unrecorded:
    """An audit log that keeps nothing: evaluations are no decisions."""

    def record(self, entry: AuditEntry) -> None:
        """Keep nothing."""


@app.command("nlu")
def nlu(
    file: File,
    as_json: AsJson = False,
    out: Annotated[Path | None, typer.Option(help="Write what was predicted for each line here.")] = None,
) -> None:
    """How well situations are recognised."""
    gold = [read_gold(line) for line in read_lines(file, ("text", "label"))]
    model = ModelUnderstanding(require_model(open_stores().settings.models))
    predictions = [read_prediction(model.parse(redact(line.text).text)) for line in gold]
    if out:
        records = (json.dumps(to_record(*pair), ensure_ascii=False) for pair in zip(gold, predictions))
        out.write_text("\n".join(records) + "\n", encoding="utf-8")
    summary = summarise(gold, predictions)
    typer.echo(json.dumps(summary, ensure_ascii=False, indent=None if as_json else 1))


@app.command("facts")
def facts(file: File, as_json: AsJson = False) -> None:
    """How well facts are read from texts."""
    lines = list(read_lines(file, ("text", "facts")))
    model = ModelUnderstanding(require_model(open_stores().settings.models))
    scores = FactScores()
    for line in lines:
        said = model.understand(redact(line["text"]).text).said
        scores.add(line, {item.fact: item.value for item in said})
    typer.echo(json.dumps(scores.summary(), ensure_ascii=False, indent=None if as_json else 1))


@app.command("decisions")
def decisions(file: File, as_json: AsJson = False) -> None:
    """Cases of known facts."""
    wired, _ = _advisor()
    _print(report([evaluate_decision(wired, line) for line in read_lines(file, ("id", "situation"))]), as_json)


@app.command("routes")
def routes(file: File, as_json: AsJson = False) -> None:
    """Cases from their free text; questions are answered from the line."""
    lines = list(read_lines(file, ("id", "text")))
    wired, key = _advisor()
    nlu = ModelUnderstanding(require_model(open_stores().settings.models))
    play = partial(evaluate_route, wired, nlu, partial(_pseudonym, key))
    _print(report([play(line) for line in lines]), as_json)


def _advisor() -> tuple[Advisor, str]:
    """Return the bot's own use case, which records nothing, and the key of the pseudonyms."""
    stores = open_stores()
    wired = advisor(stores, PolicyKeeper(stores.settings.policy))
    return replace(wired, audit=Unrecorded()), stores.settings.pseudonym_key


def _pseudonym(key: str, phone: str) -> str | None:
    number = normalise_phone(phone)
    return pseudonym(number, key) if number else None


def _print(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(result, ensure_ascii=False))
        return
    for one in result["results"]:
        if not one["pass"]:
            typer.echo(f"{one['id']}: {'; '.join(one['differences'])}")
    typer.echo(json.dumps(result["summary"], ensure_ascii=False))
