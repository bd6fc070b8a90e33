"""facts.yml: the facts, their answers and what cannot occur together."""

from typing import Any, Literal

from bot.decisions.model import Answer, Fact, Facts, Range, Value
from bot.policy.cells import WORDS, parse_cell
from bot.policy.errors import Mistake
from bot.policy.reader import Reader
from bot.policy.schema import FactsFile, FactShape
from bot.policy.source import Source

Kind = Literal["bool", "choice", "number", "text"]


def read_facts(source: Source, file: FactsFile) -> tuple[Facts, Reader]:
    """Return the facts, and a reader that knows them; mistakes are noted in the reader."""
    plain = {name: _bare(name, shape) for name, shape in file.facts.items()}
    reader = Reader(plain, file.constants)
    facts = {name: _complete(reader, source, plain[name], shape) for name, shape in file.facts.items()}
    never = [
        reader.condition(source, ("never_together", number), raw) for number, raw in enumerate(file.never_together)
    ]
    _check_circles(reader, source, facts)
    reader.facts = facts
    return Facts(facts, tuple(never)), reader


def _kind(shape: FactShape) -> Kind:
    if shape.number:
        return "number"
    if shape.text:
        return "text"
    return "bool" if set(shape.answers) == set(WORDS) else "choice"


def _bare(name: str, shape: FactShape) -> Fact:
    """Return the fact with its values alone: enough to read cells about it."""
    kind = _kind(shape)
    values: tuple[Value, ...] = {"bool": (True, False), "choice": tuple(shape.answers)}.get(kind, ())
    return Fact(name, shape.title, kind, values, (), tuple(shape.source), shape.question, gap=shape.gap)


def _complete(reader: Reader, source: Source, fact: Fact, shape: FactShape) -> Fact:
    place = ("facts", fact.id)
    answers = [_answer(reader, source, fact, raw, label) for raw, label in shape.answers.items()]
    derived = tuple(
        reader.condition(source, (*place, "derived", number), raw) for number, raw in enumerate(shape.derived)
    )
    _check_kind(reader, source, fact, shape)
    _check_answers(reader, source, fact, [answer for answer in answers if answer])
    assumed = None
    if shape.assumed is not None:
        assumed = reader.values(source, place, {fact.id: shape.assumed}).get(fact.id)
    return Fact(
        fact.id,
        fact.title,
        fact.kind,
        fact.values,
        tuple(a for a in answers if a),
        fact.sources,
        fact.question,
        assumed,
        fact.gap,
        derived,
        shape.number,
    )


def _answer(reader: Reader, source: Source, fact: Fact, raw: Any, label: str) -> Answer | None:
    try:
        return Answer(parse_cell(raw, fact, reader.constants), label)
    except Mistake as mistake:
        reader.note(source, ("facts", fact.id, "answers", str(raw)), mistake)
        return None


def _check_kind(reader: Reader, source: Source, fact: Fact, shape: FactShape) -> None:
    place = ("facts", fact.id)
    if fact.kind != "text" and len(shape.answers) < 2:
        what = f"У факта «{fact.id}» {'всего один ответ' if shape.answers else 'нет ответов'}"
        reader.note(source, (*place, "answers"), Mistake(what, "Напишите в answers не меньше двух"))
    if shape.derived and fact.kind != "bool":
        what = f"Факт «{fact.id}» вычисляется, а ответы у него другие"
        reader.note(source, (*place, "derived"), Mistake(what, "Вычислять можно только «да» и «нет»"))


def _check_circles(reader: Reader, source: Source, facts: dict[str, Fact]) -> None:
    """A fact derived from itself could never be computed."""
    for name in facts:
        if name in _below(facts, name):
            mistake = Mistake(f"Факт «{name}» вычисляется из самого себя", "Уберите круг из derived")
            reader.note(source, ("facts", name, "derived"), mistake)


def _below(facts: dict[str, Fact], fact: str) -> set[str]:
    """Return the facts that the fact is derived from, directly or not."""
    below: set[str] = set()
    ahead = [fact]
    while ahead:
        new = {used for condition in facts[ahead.pop()].derived for used in condition} - below
        below |= new
        ahead.extend(new)
    return below


def _check_answers(reader: Reader, source: Source, fact: Fact, answers: list[Answer]) -> None:
    """Every value has exactly one answer: otherwise a question would have none to click, or two."""
    place = ("facts", fact.id, "answers")
    for value in fact.values or _numbers_around(answers):
        shown = f"{value:g}" if isinstance(value, float) else value
        fitting = [answer.label for answer in answers if answer.cell.matches(value)]
        if not fitting:
            reader.note(source, place, Mistake(f"Для значения {shown} нет ответа", "Добавьте его или сдвиньте границу"))
        elif len(fitting) > 1:
            what = f"Для значения {shown} подходят два ответа: «{fitting[0]}» и «{fitting[1]}»"
            reader.note(source, place, Mistake(what, "Разведите границы"))


def _numbers_around(answers: list[Answer]) -> list[float]:
    limits = {limit for answer in answers if isinstance(answer.cell, Range) for limit in answer.cell.limits}
    return sorted({number for limit in limits for number in (limit - 1, limit, limit + 1)})
