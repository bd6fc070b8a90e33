"""The shape of the policy files. Ids and cells are checked later, against each other (loader.py)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Union

from pydantic import BaseModel, Extra, Field, ValidationError

from bot.policy.errors import PolicyError, Problem, choose_from
from bot.policy.source import Source

Raw = Any
"""A cell, a value or a label as written: checked against its fact later."""


class Shape(BaseModel, extra=Extra.forbid):
    """A part of a file; a key that is not declared is a mistake."""


class Cite(Shape):
    """Where a row rests in the source."""

    place: str
    gist: str = ""
    clause: str | None = None


class FactShape(Shape):
    """A fact of facts.yml."""

    title: str
    source: list[Literal["said", "account", "ops", "clock", "role"]]
    answers: dict[Union[int, str], str] = Field(default_factory=dict)
    question: str | None = None
    assumed: Raw = None
    number: str | None = None
    text: Literal["да"] | None = None
    gap: str | None = None
    derived: list[dict[str, Raw]] = Field(default_factory=list)


class FactsFile(Shape):
    """facts.yml."""

    constants: dict[str, float]
    facts: dict[str, FactShape]
    never_together: list[dict[str, Raw]] = Field(default_factory=list)


class SituationShape(Shape):
    """A situation of situations.yml."""

    title: str
    clause: str
    family: str


class SituationsFile(Shape):
    """situations.yml."""

    situations: dict[str, SituationShape]


class TargetShape(Shape):
    """A target of targets.yml."""

    title: str
    where: str
    number: str | None = None
    hours: str | None = None
    names: list[str]


class TargetsFile(Shape):
    """targets.yml."""

    targets: dict[str, TargetShape]


class PhraseShape(Shape):
    """A phrase of phrases.yml."""

    kind: Literal["mandatory", "prescribed", "recommended", "optional"]
    text: str
    variants: dict[Literal["female", "male"], str] = Field(default_factory=dict)
    reading: str | None = None
    translation: str | None = None
    when: str | None = None


class PhrasesFile(Shape):
    """phrases.yml."""

    phrases: dict[str, PhraseShape]
    marks: dict[str, str]


class CategoryShape(Shape):
    """A category of case_categories.yml: a name word for word or a description."""

    name: str | None = None
    description: str | None = None
    clause: str
    fields_: list[str] = Field(alias="fields")


class CategoriesFile(Shape):
    """case_categories.yml."""

    case_categories: dict[str, CategoryShape]


class GapShape(Shape):
    """A gap or a contradiction of gaps.yml."""

    where: str
    missing: str
    say: str
    hidden: str | None = None


class GapsFile(Shape):
    """gaps.yml."""

    gaps: dict[str, GapShape]


class WindowShape(Shape):
    """A daily window of service hours."""

    start: str = Field(alias="from")
    end: str = Field(alias="to")
    days: list[Literal["пн", "вт", "ср", "чт", "пт", "сб", "вс"]] = Field(default_factory=list)


class OverrideShape(Shape):
    """A date with hours of its own."""

    day: date = Field(alias="date")
    windows: list[WindowShape]
    why: str


class HoursShape(Shape):
    """A schedule of service_hours.yml."""

    fact: str
    windows: Union[Literal["неизвестно"], list[WindowShape]]
    overrides: list[OverrideShape]
    citation: Cite


class HoursFile(Shape):
    """service_hours.yml."""

    service_hours: dict[str, HoursShape]


class CaseShape(Shape):
    """Which CASE a row orders."""

    category: str
    subject: str | None = None
    priority: str | None = None
    mark: str | None = None


ActionName = Literal["transfer", "case", "self_service", "refuse", "procedure", "office", "policy_gap"]


class ThenShape(Shape):
    """What a row answers."""

    action: ActionName
    where: str | None = None
    target: str | None = None
    case: CaseShape | None = None
    say: list[str] = Field(default_factory=list)
    may_say: list[str] = Field(default_factory=list)
    steps: list[str] = Field(default_factory=list)
    notes: list[str] = Field(default_factory=list)
    comment: str | None = None
    gaps: list[str] = Field(default_factory=list)


class WayShape(Shape):
    """What a row of the transfer table answers."""

    channel: Literal["cti", "number"]
    wait: Literal["да", "нет"] | None
    text: str
    gaps: list[str] = Field(default_factory=list)


class RowShape(Shape):
    """A row: an answer of its own, or `goto`, the table that goes on from here."""

    id: str
    when: dict[str, Raw]
    then: ThenShape | None = None
    goto: str | None = None
    gaps: list[str] = Field(default_factory=list)
    changes: list[str] = Field(default_factory=list)
    cite: Cite
    since: date | None = None
    until: date | None = None


class RemarkShape(Shape):
    """An addition to answers."""

    when: dict[str, Raw] = Field(default_factory=dict)
    actions: list[ActionName] = Field(default_factory=list)
    steps: list[str] = Field(default_factory=list)
    notes: list[str] = Field(default_factory=list)
    say: list[str] = Field(default_factory=list)
    comment: str | None = None
    gaps: list[str] = Field(default_factory=list)
    case_category: str | None = None
    case_fields: list[str] = Field(default_factory=list)
    cite: Cite


class TableFile(Shape):
    """A table of tables/: one situation."""

    situation: str
    since: date
    comment: str | None = None
    detail: Literal["краткий", "подробный", "максимально подробный"] = "краткий"
    assume: dict[str, Raw] = Field(default_factory=dict)
    shows: list[str] = Field(default_factory=list)
    order: list[list[str]] = Field(default_factory=list)
    questions: dict[str, str] = Field(default_factory=dict)
    rows: list[RowShape]
    remarks: list[RemarkShape] = Field(default_factory=list)


class WayRowShape(Shape):
    """A row of the transfer table."""

    id: str
    when: dict[str, Raw]
    then: WayShape
    cite: Cite
    since: date | None = None
    until: date | None = None


class TransferFile(Shape):
    """tables/transfer_channel.yml."""

    decides: Literal["transfer"]
    since: date
    rows: list[WayRowShape]


class GeneralFile(Shape):
    """general.yml."""

    remarks: list[RemarkShape]


def read_shape(source: Source, shape: type[BaseModel]) -> Any:
    """Return the file as the shape; raise PolicyError with every mistake in it."""
    if not isinstance(source.data, dict):
        raise PolicyError([source.problem((), "В файле нет ключей", "Начните его с «имя: …», как в соседних файлах")])
    try:
        return shape.parse_obj(source.data)
    except ValidationError as error:
        raise PolicyError(_problem(source, detail) for detail in _deepest(error.errors())) from None


def _deepest(errors: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Leave out what is only said because something inside is wrong."""
    places = [error["loc"] for error in errors]
    return [e for e in errors if not any(len(p) > len(e["loc"]) and p[: len(e["loc"])] == e["loc"] for p in places)]


def _problem(source: Source, error: Mapping[str, Any]) -> Problem:
    place, kind = tuple(part for part in error["loc"] if part != "__key__"), str(error["type"])
    key = next((part for part in reversed(place) if isinstance(part, str)), "")
    if kind == "value_error.missing":
        return source.problem(place[:-1], f"Не хватает поля «{key}»", f"Добавьте «{key}: …»")
    if kind == "value_error.extra":
        return source.problem(place, f"Лишнее поле «{key}»", "Такого поля нет: проверьте имя или удалите строку")
    if kind == "value_error.const":
        given, permitted = error["ctx"]["given"], error["ctx"]["permitted"]
        return source.problem(place, f"«{key}» не может быть «{given}»", choose_from(given, permitted))
    if kind == "value_error.date" or "date" in kind:
        return source.problem(place, f"«{key}» — не дата", "Напишите её так: 2026-11-01")
    if kind == "type_error.none.not_allowed":
        return source.problem(place, f"«{key}» пусто", "Напишите значение или удалите строку")
    wanted = {"list": "списком в [скобках]", "dict": "набором «имя: значение»", "str": "строкой", "float": "числом"}
    word = next((words for name, words in wanted.items() if name in kind), "другим значением")
    subject = "Каждая часть должна" if isinstance(place[-1], int) else "Должно"
    return source.problem(place, f"«{key}» записано не так", f"{subject} быть {word}")
