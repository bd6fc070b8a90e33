"""The decision itself: a situation's table under the facts of the call. Pure: no look-ups, no texts."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.decisions.derive import with_derived
from bot.decisions.evaluate import Region, Settled, settle
from bot.decisions.model import Row, Value
from bot.decisions.questions import Question, Way, plan_question, ways
from bot.escalation.facts import FactValue
from bot.policy.model import Advised, Policy, Situation


@dataclass(frozen=True)
class Decision:
    """What the table says: the rows still open, the one question, the ways on, and why nothing may be asked.

    `known` are all facts that count, derived ones included; `open_gaps` are gaps of facts that are unknown, decide,
    and cannot be asked for.
    """

    situation: Situation
    known: Mapping[str, Value]
    rows: tuple[Row[Advised], ...]
    question: Question | None
    ways: tuple[Way[Advised], ...]
    open_gaps: tuple[str, ...]
    yielded: tuple[str, ...]


def decide(
    policy: Policy, situation: Situation, facts: Sequence[FactValue], asked: Collection[str], day: date
) -> Decision:
    """Evaluate the situation's table on the day; facts come in order of precedence, `asked` are not asked again."""
    whole = policy.region(situation.table, day)
    pairs = [(fact.id, fact.value) for fact in facts]
    settled = settle(whole, pairs)
    region = settled.region
    question = plan_question(region, {*settled.known, *asked})
    return Decision(
        situation,
        with_derived(policy.facts, {**dict(reversed(pairs)), **settled.known}),
        region.rows,
        question,
        tuple(_ways_on(whole, pairs, settled)),
        () if question else tuple(_gaps_in_the_way(region)),
        settled.yielded,
    )


def _ways_on(
    whole: Region[Advised], facts: Sequence[tuple[str, Value]], settled: Settled[Advised]
) -> Iterable[Way[Advised]]:
    """Return the ways open now and those that open once the steps now due are done; none if only one way exists."""
    region = _after_the_steps(whole, facts, settled.region)
    now = settled.region.outcomes
    open_ways = ways(region)
    return [way for way in open_ways if len(now) > 1 or way.row.then != now[0]]


def _after_the_steps(
    whole: Region[Advised], facts: Sequence[tuple[str, Value]], region: Region[Advised]
) -> Region[Advised]:
    """Free the facts that the open rows are meant to change, step by step until no more are."""
    known = whole.space.facts
    freed: set[str] = set()
    while True:
        changed = {base for row in region.rows for fact in row.changes for base in (fact, *known.base(fact))}
        if changed <= freed:
            return region
        freed |= changed
        region = settle(whole, [(fact, value) for fact, value in facts if fact not in freed]).region


def _gaps_in_the_way(region: Region[Advised]) -> Iterable[str]:
    for axis in region.space.axes:
        if axis.fact.gap and len(axis.points) > 1:
            after = [region.knowing(axis.fact.id, point).outcomes for point in axis.points]
            if any(outcomes != after[0] for outcomes in after):
                yield axis.fact.gap
