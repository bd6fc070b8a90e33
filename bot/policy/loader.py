"""From the files of a policy folder to a Policy: every id resolved, every mistake named with file and line."""

import hashlib
from datetime import time
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from bot.policy import schema
from bot.policy.errors import Mistake, PolicyError, Problem, choose_from
from bot.policy.facts import read_facts
from bot.policy.hours import ServiceHours, SpecialDay, Window
from bot.policy.model import CaseCategory, Gap, Phrase, Policy, Target
from bot.policy.reader import Reader, citation
from bot.policy.references import check_references
from bot.policy.source import Place, Source, read_source
from bot.policy.tables import TableSource, read_remarks, read_situation, read_transfer
from bot.policy.terms import Terms, fill, terms_of

FILES: dict[str, type[BaseModel]] = {
    "facts.yml": schema.FactsFile,
    "situations.yml": schema.SituationsFile,
    "targets.yml": schema.TargetsFile,
    "phrases.yml": schema.PhrasesFile,
    "case_categories.yml": schema.CategoriesFile,
    "gaps.yml": schema.GapsFile,
    "service_hours.yml": schema.HoursFile,
    "general.yml": schema.GeneralFile,
}
AUTHORITY = "authority_limit"
TRANSFER = "transfer_channel"
DAYS = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")


def load_policy(folder: Path) -> Policy:
    """Load the policy in the folder; raise PolicyError that names every mistake found."""
    sources, shapes, problems = _read_files(folder)
    if problems:
        raise PolicyError(problems)
    facts, reader = read_facts(sources["facts.yml"], shapes["facts.yml"])
    tables = _tables(reader, sources, shapes)
    reader.finish()
    situations = {
        name: read_situation(reader, name, shape, tables) for name, shape in shapes["situations.yml"].situations.items()
    }
    policy = Policy(
        version=fingerprint(folder),
        facts=facts,
        situations=situations,
        transfer=read_transfer(reader, sources[f"tables/{TRANSFER}.yml"], shapes[f"tables/{TRANSFER}.yml"]),
        targets=_targets(shapes["targets.yml"]),
        phrases=_phrases(shapes["phrases.yml"]),
        marks=shapes["phrases.yml"].marks,
        categories=_categories(shapes["case_categories.yml"]),
        gaps={
            name: Gap(name, gap.where, gap.missing, gap.say, gap.hidden)
            for name, gap in shapes["gaps.yml"].gaps.items()
        },
        hours=_hours(reader, sources["service_hours.yml"], shapes["service_hours.yml"]),
        general=read_remarks(reader, sources["general.yml"], shapes["general.yml"].remarks, "Общие правила"),
        authority=_authority(reader, sources["facts.yml"], shapes["facts.yml"]),
    )
    reader.finish()
    check_references(reader, policy, tables, sources, shapes["general.yml"])
    reader.finish()
    return policy


def fingerprint(folder: Path) -> str:
    """Return the version of a policy folder: a hash of the names and bytes of its files, 12 hex digits."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yml")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _read_files(folder: Path) -> tuple[dict[str, Source], dict[str, Any], list[Problem]]:
    tables = {f"tables/{path.name}": schema.TableFile for path in sorted((folder / "tables").glob("*.yml"))}
    wanted: dict[str, type[BaseModel]] = {**FILES, **tables, f"tables/{TRANSFER}.yml": schema.TransferFile}
    sources: dict[str, Source] = {}
    shapes: dict[str, Any] = {}
    problems: list[Problem] = []
    for name in wanted:
        try:
            sources[name] = read_source(folder / name, name)
        except PolicyError as error:
            problems.extend(error.problems)
    terms = _terms(sources)
    for name, source in sources.items():
        try:
            shapes[name] = schema.read_shape(fill(source, terms) if terms else source, wanted[name])
        except PolicyError as error:
            problems.extend(error.problems)
    return sources, shapes, problems


def _terms(sources: dict[str, Source]) -> Terms | None:
    """Return the terms, None when the files that hold them cannot be read: their own mistakes are told then."""
    try:
        facts = schema.read_shape(sources["facts.yml"], schema.FactsFile)
        return terms_of(facts, schema.read_shape(sources["service_hours.yml"], schema.HoursFile))
    except (KeyError, PolicyError):
        return None


def _authority(reader: Reader, source: Source, file: schema.FactsFile) -> int:
    """Return the sum that approvals are asked above."""
    if AUTHORITY not in file.constants:
        mend = f"Добавьте «{AUTHORITY}: …»: от неё зависит, что согласуют с руководителем"
        reader.note(source, ("constants",), Mistake(f"Нет постоянной «{AUTHORITY}»", mend))
    return round(file.constants.get(AUTHORITY, 0))


def _tables(reader: Reader, sources: dict[str, Source], shapes: dict[str, Any]) -> dict[str, TableSource]:
    """Pair every situation with the file of its table; note the ones that stand alone."""
    situations = shapes["situations.yml"].situations
    tables: dict[str, TableSource] = {}
    for name, shape in shapes.items():
        if isinstance(shape, schema.TableFile):
            if shape.situation not in situations:
                mend = choose_from(shape.situation, situations)
                reader.note(sources[name], ("situation",), Mistake(f"Ситуации «{shape.situation}» нет", mend))
            if shape.situation in tables:
                what = f"У ситуации «{shape.situation}» уже есть таблица {tables[shape.situation].source.name}"
                reader.note(sources[name], ("situation",), Mistake(what, "Оставьте одну"))
            known = situations.get(shape.situation)
            tables[shape.situation] = TableSource(sources[name], shape, known.clause if known else "")
    for name in situations:
        if name not in tables:
            mistake = Mistake(f"У ситуации «{name}» нет таблицы", f"Создайте tables/{name}.yml")
            reader.note(sources["situations.yml"], ("situations", name), mistake)
    return tables


def _targets(file: schema.TargetsFile) -> dict[str, Target]:
    return {name: Target(name, t.title, t.where, t.number, t.hours) for name, t in file.targets.items()}


def _phrases(file: schema.PhrasesFile) -> dict[str, Phrase]:
    return {
        name: Phrase(
            name,
            p.kind,
            p.text,
            {str(gender): text for gender, text in p.variants.items()},
            p.reading,
            p.translation,
            p.when,
        )
        for name, p in file.phrases.items()
    }


def _categories(file: schema.CategoriesFile) -> dict[str, CaseCategory]:
    return {
        name: CaseCategory(name, c.name, c.description, tuple(c.fields_)) for name, c in file.case_categories.items()
    }


def _hours(reader: Reader, source: Source, file: schema.HoursFile) -> dict[str, ServiceHours]:
    schedules = {}
    for name, shape in file.service_hours.items():
        place = ("service_hours", name)
        usual = None if isinstance(shape.windows, str) else _windows(reader, source, (*place, "windows"), shape.windows)
        special = tuple(
            SpecialDay(
                day.day, _windows(reader, source, (*place, "overrides", number, "windows"), day.windows), day.why
            )
            for number, day in enumerate(shape.overrides)
        )
        schedules[name] = ServiceHours(name, shape.fact, usual, special, citation(shape.citation, ""))
    return schedules


def _windows(reader: Reader, source: Source, place: Place, raws: list[schema.WindowShape]) -> tuple[Window, ...]:
    windows = []
    for number, raw in enumerate(raws):
        try:
            days = tuple(DAYS.index(day) for day in raw.days)
            windows.append(Window(time.fromisoformat(raw.start), time.fromisoformat(raw.end), days))
        except ValueError:
            what = f"«{raw.start}–{raw.end}» — не время"
            reader.note(
                source, (*place, number), Mistake(what, 'Напишите в кавычках, например from: "04:00", to: "23:50"')
            )
    return tuple(windows)
