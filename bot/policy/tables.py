"""tables/: the decision tables of the situations, with the rows of a `goto` table written out."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from bot.decisions.model import Cell, Condition, OneOf, Row, Table
from bot.policy import schema
from bot.policy.errors import Mistake, choose_from
from bot.policy.model import Advised, CaseOrder, Remark, Situation, TransferWay, Unknown
from bot.policy.reader import Reader, citation
from bot.policy.source import Place, Source


class TableSource(NamedTuple):
    """A table as written, and the clause its rows rest on unless they name their own."""

    source: Source
    file: schema.TableFile
    clause: str


def read_situation(
    reader: Reader, name: str, shape: schema.SituationShape, tables: Mapping[str, TableSource]
) -> Situation:
    """Return the situation with its table; mistakes are noted in the reader."""
    source, file, clause = tables[name]
    rows = tuple(_rows(reader, name, tables, ()))
    table = Table(name, rows, tuple(map(tuple, file.order)), file.questions)
    _check_order(reader, source, file, table)
    _check_changes(reader, source, file, table)
    return Situation(
        name,
        shape.title,
        clause,
        shape.family,
        table,
        assume=reader.values(source, ("assume",), file.assume),
        remarks=tuple(_remarks(reader, name, tables, ())),
        comment=file.comment,
        detail=file.detail,
        shows=tuple(file.shows),
    )


def read_transfer(reader: Reader, source: Source, file: schema.TransferFile) -> Table[TransferWay]:
    """Return the one table that says how to transfer."""
    rows = []
    for number, raw in enumerate(file.rows):
        way = TransferWay(
            raw.then.channel, {"да": True, "нет": False, None: None}[raw.then.wait], raw.then.text, tuple(raw.then.gaps)
        )
        when = reader.condition(source, ("rows", number, "when"), raw.when)
        rows.append(Row(raw.id, when, way, citation(raw.cite, "Общие правила"), raw.since or file.since, raw.until))
    return Table("transfer_channel", tuple(rows))


def read_remarks(reader: Reader, source: Source, raws: list[schema.RemarkShape], clause: str) -> tuple[Remark, ...]:
    """Return the remarks of a file."""
    return tuple(
        Remark(
            reader.remark_condition(source, ("remarks", number, "when"), raw.when),
            citation(raw.cite, clause),
            tuple(raw.actions),
            tuple(raw.steps),
            tuple(raw.notes),
            tuple(raw.say),
            (raw.comment,) if raw.comment else (),
            tuple(raw.gaps),
            raw.case_category,
            tuple(raw.case_fields),
        )
        for number, raw in enumerate(raws)
    )


def _rows(
    reader: Reader, name: str, tables: Mapping[str, TableSource], path: tuple[str, ...]
) -> Iterator[Row[Advised]]:
    source, file, clause = tables[name]
    for number, raw in enumerate(file.rows):
        when = reader.condition(source, ("rows", number, "when"), raw.when)
        if raw.goto:
            yield from _goto(reader, (name, number, raw), when, tables, path)
        elif raw.then:
            cite = citation(raw.cite, clause)
            since = raw.since or file.since
            yield Row(raw.id, when, _advised(raw.then), cite, since, raw.until, tuple(raw.changes))
        else:
            reader.note(
                source, ("rows", number), Mistake(f"Строка «{raw.id}» ничего не отвечает", "Добавьте then или goto")
            )


def _goto(
    reader: Reader,
    at: tuple[str, int, schema.RowShape],
    when: Condition,
    tables: Mapping[str, TableSource],
    path: tuple[str, ...],
) -> Iterator[Row[Advised]]:
    """Write out the rows of the table a row goes on to, each under the row's own condition."""
    name, number, raw = at
    place = ("rows", number, "goto")
    goal = raw.goto or ""
    if goal not in tables:
        reader.note(tables[name].source, place, Mistake(f"Таблицы «{goal}» нет", choose_from(goal, tables)))
    elif goal == name or goal in path:
        reader.note(tables[name].source, place, Mistake(f"Таблица «{goal}» ведёт в саму себя", "Уберите круг из goto"))
    else:
        for row in _rows(reader, goal, tables, (*path, name)):
            merged = _merge(when, row.when)
            if merged is not None:
                then = replace(row.then, gaps=(*row.then.gaps, *raw.gaps))
                yield Row(f"{raw.id}/{row.id}", merged, then, row.citation, row.since, row.until, row.changes)


def _remarks(reader: Reader, name: str, tables: Mapping[str, TableSource], path: tuple[str, ...]) -> Iterator[Remark]:
    """Yield the table's remarks, and those of the tables its rows go on to, each under the row's own condition."""
    source, file, clause = tables[name]
    yield from read_remarks(reader, source, file.remarks, clause)
    for number, row in enumerate(file.rows):
        if row.goto and row.goto in tables and row.goto not in (name, *path):
            when = reader.condition(source, ("rows", number, "when"), row.when)
            carried = (_under(when, remark) for remark in _remarks(reader, row.goto, tables, (*path, name)))
            yield from (remark for remark in carried if remark)


def _under(when: Condition, remark: Remark) -> Remark | None:
    """Return the remark for the states of the condition, None when it applies to none of them."""
    unknown = {fact: cell for fact, cell in remark.when.items() if isinstance(cell, Unknown)}
    merged = _merge(when, {fact: cell for fact, cell in remark.when.items() if not isinstance(cell, Unknown)})
    if merged is None or not when.keys().isdisjoint(unknown):  # the condition needs a fact the remark wants unknown
        return None
    return replace(remark, when={**merged, **unknown})


def _merge(one: Condition, other: Condition) -> Condition | None:
    """Return the condition that asks for both, or None when no value can satisfy both."""
    merged = dict(one)
    for fact, cell in other.items():
        both = _both(merged[fact], cell) if fact in merged else cell
        if both is None:
            return None
        merged[fact] = both
    return merged


def _both(one: Cell, other: Cell) -> Cell | None:
    if isinstance(one, OneOf) and not one.negated:
        values = tuple(value for value in one.values if other.matches(value))
        return OneOf(values) if values else None
    return _both(other, one) if isinstance(other, OneOf) and not other.negated else other


def _advised(then: schema.ThenShape) -> Advised:
    case = CaseOrder(then.case.category, then.case.subject, then.case.priority, then.case.mark) if then.case else None
    return Advised(
        then.action,
        then.where,
        then.target,
        case,
        tuple(then.say),
        tuple(then.may_say),
        tuple(then.steps),
        tuple(then.notes),
        (then.comment,) if then.comment else (),
        tuple(then.gaps),
    )


def _check_order(reader: Reader, source: Source, file: schema.TableFile, table: Table[Advised]) -> None:
    for stage, names in enumerate(file.order):
        for number, name in enumerate(names):
            place: Place = ("order", stage, number)
            fact = reader.fact(source, place, name)
            if fact and not (fact.question or name in file.questions):
                reader.note(source, place, Mistake(f"У факта «{name}» нет вопроса", "Добавьте question в facts.yml"))


def _check_changes(reader: Reader, source: Source, file: schema.TableFile, table: Table[Advised]) -> None:
    """A step that changes a fact the table does not look at leads nowhere."""
    used = {name for row in table.rows for fact in row.when for name in reader.rests_on(fact)}
    for number, row in enumerate(file.rows):
        for place, fact in enumerate(row.changes):
            if fact in reader.facts and fact not in used:
                what = f"Строка «{row.id}» меняет факт «{fact}», на который таблица не смотрит"
                reader.note(source, ("rows", number, "changes", place), Mistake(what, choose_from(fact, sorted(used))))
