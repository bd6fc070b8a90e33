"""An account and a load report in plain Russian, for a terminal."""

from collections.abc import Iterator

from bot.accounts.account import Account, FormerCase
from bot.accounts.loader import LoadReport
from bot.clock import moscow


def describe_account(account: Account) -> str:
    """Return the account as lines: «ИО», the age of the data, facts by id, former CASEs."""
    return "\n".join(_account_lines(account))


def describe_load(report: LoadReport) -> str:
    """Return what was loaded and every bad value, a line each."""
    summary = f"Загружено абонентов: {report.loaded}, из них заменено: {report.replaced}, ошибок: {len(report.errors)}"
    return "\n".join([*(str(error) for error in report.errors), summary])


def _account_lines(account: Account) -> Iterator[str]:
    yield f"ИО: {account.salutation or 'нет'}"
    yield f"Данные на {moscow(account.as_of):%d.%m.%Y %H:%M} (Мск)"
    yield from (f"  {fact} = {_shown(value)}" for fact, value in account.facts.items())
    yield from (_case(case) for case in account.cases)


def _case(case: FormerCase) -> str:
    closed = f", закрыт {moscow(case.closed_at):%d.%m.%Y}" if case.closed_at else ""
    opened = f"открыт {moscow(case.opened_at):%d.%m.%Y}{closed}"
    theme = f", тема «{case.theme}»" if case.theme else ""
    return f"CASE {case.number}: {case.category}, {case.status}, {opened}{theme}"


def _shown(value: object) -> str:
    return ("да" if value else "нет") if isinstance(value, bool) else str(value)
