"""A decision table as a page in Markdown, for people who read rules and not YAML."""

from collections.abc import Iterator

from bot.decisions.model import Row
from bot.escalation.wording import where_of, words
from bot.policy.model import Advised, Policy, Situation


def render_table(policy: Policy, situation: Situation) -> str:
    """Return the situation's table: a line for each row, under which condition it leads where, and why."""
    return "\n".join(_lines(policy, situation))


def _lines(policy: Policy, situation: Situation) -> Iterator[str]:
    yield f"## {situation.title} (`{situation.id}`, {situation.clause})"
    yield ""
    yield "| строка | если | куда | сказать | основание |"
    yield "|---|---|---|---|---|"
    for row in situation.table.rows:
        yield _row(policy, row)
    yield ""
    for fact, value in situation.assume.items():
        yield f"Пока не сказано иное, считаем: {policy.facts[fact].label(value)}."


def _row(policy: Policy, row: Row[Advised]) -> str:
    say = "<br>".join(f"`{name}`" for name in row.then.say)
    cells = [f"`{row.id}`", words(policy, row.when), where_of(policy, row.then), say, row.citation.gist]
    return f"| {' | '.join(cells)} |"
