"""Where a call goes, in words: the line «КУДА», and the ways still open with their conditions."""

from bot.decisions.model import Condition, OneOf
from bot.decisions.questions import Way
from bot.escalation.advice import WayOut
from bot.escalation.decide import Decision
from bot.policy.model import Advised, CaseCategory, Policy


def where_of(policy: Policy, then: Advised) -> str:
    """Return the line «КУДА» of an outcome."""
    if then.where:
        return then.where
    if then.target:
        return policy.targets[then.target].where
    category = policy.categories[then.case.category]  # type: ignore[union-attr]  # the loader saw to it
    return f"Не переключайте, создайте {f'CASE {category.name}' if category.name else category.description}"


def case_title(category: CaseCategory) -> str:
    """Return the category's name, or its description where it has no name."""
    return category.name or category.description or category.id


def ways_out(policy: Policy, decision: Decision) -> tuple[WayOut, ...]:
    """Return the ways still open, the ones that send the call somewhere first."""
    order = {"transfer": 0, "case": 1}
    ranked = sorted(decision.ways, key=lambda way: order.get(way.row.then.action, 2))
    return tuple(_way(policy, way) for way in ranked)


def words(policy: Policy, condition: Condition) -> str:
    """Return a condition in words, as it reads after «если»."""
    return ", ".join(_cell_words(policy, fact, condition) for fact in condition) or "в любом случае"


def _cell_words(policy: Policy, fact: str, condition: Condition) -> str:
    cell = condition[fact]
    declared = policy.facts[fact]
    if isinstance(cell, OneOf) and cell.negated:
        return f"не {declared.label(cell.values[0])}"
    labels = [a.label for a in declared.answers if any(cell.matches(v) for v in _samples(a.cell, declared.values))]
    return " или ".join(labels)


def _samples(cell: object, values: tuple[object, ...]) -> list[float | str | bool]:
    """Values that stand for an answer: those it lists, or for a number one inside its range."""
    if isinstance(cell, OneOf):
        return [value for value in values if isinstance(value, (bool, int, float, str)) and cell.matches(value)]
    low, high = getattr(cell, "low", None), getattr(cell, "high", None)
    return [low + 1 if low is not None else (high or 0) - 1]


def _way(policy: Policy, way: Way[Advised]) -> WayOut:
    then = way.row.then
    case = case_title(policy.categories[then.case.category]) if then.case else None
    texts = tuple(policy.phrases[name].text for name in then.say)
    written = (then.case.subject, then.case.mark) if then.case else ()
    details = [policy.marks[name] for name in (*written, *then.comment) if name]
    priority = [then.case.priority] if then.case and then.case.priority else []
    return WayOut(
        words(policy, way.condition),
        then.action,
        where_of(policy, then),
        then.target,
        case,
        texts,
        (*details, *priority),
        then.steps,
    )
