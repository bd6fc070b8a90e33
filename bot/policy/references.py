"""Every id a table or remark names must be declared; every gap must have its place."""

from collections.abc import Iterator, Mapping

from bot.policy import schema
from bot.policy.errors import Mistake
from bot.policy.model import Policy
from bot.policy.reader import Reader
from bot.policy.source import Place, Source
from bot.policy.tables import TableSource

Named = Iterator[tuple[Place, str, Mapping[str, object], str]]


def check_references(
    reader: Reader,
    policy: Policy,
    tables: Mapping[str, TableSource],
    others: Mapping[str, Source],
    general: schema.GeneralFile,
) -> None:
    """Note every id that is named but not declared, and every gap that nothing names."""
    for source, file, _ in tables.values():
        _check_rows(reader, source, file)
        _check_outcomes(reader, source, file)
        for place, name, known, what in _of_table(policy, file):
            reader.known(source, place, name, known, what)
    for place, name, known, what in _of_remarks(policy, general.remarks):
        reader.known(others["general.yml"], place, name, known, what)
    _check_row_ids(reader, tables)
    _check_transfer(reader, policy, others["tables/transfer_channel.yml"])
    _check_categories(reader, policy, others["case_categories.yml"])
    _check_facts(reader, policy, others["facts.yml"])
    _check_gaps(reader, policy, others["gaps.yml"])
    _check_hours(reader, policy, others)


def _of_table(policy: Policy, file: schema.TableFile) -> Named:
    for number, row in enumerate(file.rows):
        place = ("rows", number)
        yield from (((*place, "gaps", i), gap, policy.gaps, "пробела") for i, gap in enumerate(row.gaps))
        yield from (((*place, "changes", i), fact, policy.facts.by_id, "факта") for i, fact in enumerate(row.changes))
        if row.then:
            yield from _of_then(policy, (*place, "then"), row.then)
    yield from _of_remarks(policy, file.remarks)
    yield from ((("shows", i), fact, policy.facts.by_id, "факта") for i, fact in enumerate(file.shows))
    yield from ((("questions", fact), fact, policy.facts.by_id, "факта") for fact in file.questions)


def _check_row_ids(reader: Reader, tables: Mapping[str, TableSource]) -> None:
    """The log names an answer by its row alone, so no two rows may have one id."""
    seen: dict[str, str] = {}
    for source, file, _ in tables.values():
        for number, row in enumerate(file.rows):
            if row.id in seen:
                mistake = Mistake(f"Строка «{row.id}» уже есть в {seen[row.id]}", "Дайте ей другой id")
                reader.note(source, ("rows", number, "id"), mistake)
            seen.setdefault(row.id, source.name)


def _check_rows(reader: Reader, source: Source, file: schema.TableFile) -> None:
    for number, row in enumerate(file.rows):
        if row.then and row.goto:
            mistake = Mistake(f"У строки «{row.id}» и then, и goto", "Оставьте одно из двух")
            reader.note(source, ("rows", number, "goto"), mistake)
        if row.until and row.until < (row.since or file.since):
            what = f"Строка «{row.id}» перестаёт действовать раньше, чем начинает"
            reader.note(source, ("rows", number, "until"), Mistake(what, "Поправьте until или since"))


def _check_transfer(reader: Reader, policy: Policy, source: Source) -> None:
    for number, row in enumerate(policy.transfer.rows):
        for place, gap in enumerate(row.then.gaps):
            reader.known(source, ("rows", number, "then", "gaps", place), gap, policy.gaps, "пробела")


def _check_categories(reader: Reader, policy: Policy, source: Source) -> None:
    for category in policy.categories.values():
        if not (category.name or category.description):
            mistake = Mistake(f"У категории CASE «{category.id}» нет ни name, ни description", "Напишите одно из двух")
            reader.note(source, ("case_categories", category.id), mistake)


def _check_outcomes(reader: Reader, source: Source, file: schema.TableFile) -> None:
    """A transfer names its target, a CASE its category, and any other action says what to do."""
    for number, row in enumerate(file.rows):
        if row.then is None:
            continue
        needs = {"transfer": ("target", row.then.target), "case": ("case", row.then.case)}
        field, value = needs.get(row.then.action, ("where", row.then.where))
        if value is None:
            what = f"Строка «{row.id}» с действием {row.then.action} не говорит «{field}»"
            reader.note(source, ("rows", number, "then"), Mistake(what, f"Добавьте «{field}: …»"))


def _of_then(policy: Policy, place: Place, then: schema.ThenShape) -> Named:
    yield from (((*place, "say", i), name, policy.phrases, "фразы") for i, name in enumerate(then.say))
    yield from (((*place, "may_say", i), name, policy.phrases, "фразы") for i, name in enumerate(then.may_say))
    yield from (((*place, "gaps", i), name, policy.gaps, "пробела") for i, name in enumerate(then.gaps))
    if then.target:
        yield (*place, "target"), then.target, policy.targets, "адресата"
    if then.comment:
        yield (*place, "comment"), then.comment, policy.marks, "отметки"
    if then.case:
        inner = (*place, "case")
        yield (*inner, "category"), then.case.category, policy.categories, "категории CASE"
        yield from ((inner, mark, policy.marks, "отметки") for mark in (then.case.subject, then.case.mark) if mark)


def _of_remarks(policy: Policy, remarks: list[schema.RemarkShape]) -> Named:
    for number, remark in enumerate(remarks):
        place = ("remarks", number)
        yield from (((*place, "say", i), name, policy.phrases, "фразы") for i, name in enumerate(remark.say))
        yield from (((*place, "gaps", i), name, policy.gaps, "пробела") for i, name in enumerate(remark.gaps))
        if remark.comment:
            yield (*place, "comment"), remark.comment, policy.marks, "отметки"
        if remark.case_category:
            yield (*place, "case_category"), remark.case_category, policy.categories, "категории CASE"


def _check_facts(reader: Reader, policy: Policy, source: Source) -> None:
    for fact in policy.facts.by_id.values():
        reader.known(source, ("facts", fact.id, "gap"), fact.gap, policy.gaps, "пробела")


def _check_gaps(reader: Reader, policy: Policy, source: Source) -> None:
    """A gap that no answer can show must say why."""
    named = {gap for situation in policy.situations.values() for row in situation.table.rows for gap in row.then.gaps}
    named |= {gap for situation in policy.situations.values() for remark in situation.remarks for gap in remark.gaps}
    named |= {gap for row in policy.transfer.rows for gap in row.then.gaps}
    named |= {fact.gap for fact in policy.facts.by_id.values() if fact.gap}
    for gap in policy.gaps.values():
        if gap.id not in named and not gap.hidden:
            mistake = Mistake(
                f"Пробел «{gap.id}» не назван ни в одной строке", "Назовите его в таблице или объясните в hidden"
            )
            reader.note(source, ("gaps", gap.id), mistake)


def _check_hours(reader: Reader, policy: Policy, others: Mapping[str, Source]) -> None:
    for hours in policy.hours.values():
        place = ("service_hours", hours.id, "fact")
        fact = reader.fact(others["service_hours.yml"], place, hours.fact)
        if fact and fact.kind != "bool":
            what = f"Факт «{hours.fact}» не о том, открыта ли линия"
            reader.note(others["service_hours.yml"], place, Mistake(what, "Назовите факт с ответами «да» и «нет»"))
    for target in policy.targets.values():
        reader.known(others["targets.yml"], ("targets", target.id, "hours"), target.hours, policy.hours, "расписания")
