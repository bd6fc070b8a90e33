"""The answer under unknown facts is exactly the set of answers over their completions.

The engine works on arrays; the check here completes the facts one by one and matches rows cell by cell.
"""

import itertools
from collections.abc import Iterator, Mapping
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.decisions.derive import with_derived
from bot.decisions.evaluate import Region, settle
from bot.decisions.model import Condition, Facts, Value
from bot.decisions.questions import plan_question, ways
from bot.policy.loader import load_policy
from bot.policy.model import Advised
from bot.settings import ROOT

POLICY = load_policy(ROOT / "policy")
DAY = date(2026, 11, 22)
MOST_UNKNOWN = 7
REGIONS = {name: POLICY.region(situation.table, DAY) for name, situation in POLICY.situations.items()}


def holds(facts: Facts, condition: Condition, state: Mapping[str, Value]) -> bool:
    complete = with_derived(facts, state)
    return all(cell.matches(complete[fact]) for fact, cell in condition.items())


def occurs(facts: Facts, state: Mapping[str, Value]) -> bool:
    complete = with_derived(facts, state)
    pairs = [pair for pair in facts.never_together if set(pair) <= set(complete)]
    return not any(holds(facts, pair, state) for pair in pairs)


def completions(region: Region[Advised], known: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    points = [[known[a.fact.id]] if a.fact.id in known else a.points for a in region.space.axes]
    names = [axis.fact.id for axis in region.space.axes]
    states = (dict(zip(names, combination)) for combination in itertools.product(*points))
    return (state for state in states if occurs(POLICY.facts, state))


@st.composite
def knowledge(draw: st.DrawFn) -> tuple[str, dict[str, Value]]:
    situation = draw(st.sampled_from(sorted(REGIONS)))
    axes = REGIONS[situation].space.axes
    unknown = draw(st.sets(st.sampled_from([a.fact.id for a in axes]), max_size=MOST_UNKNOWN)) if axes else set()
    known = {a.fact.id: draw(st.sampled_from(a.points)) for a in axes if a.fact.id not in unknown}
    return situation, known


@settings(max_examples=300, deadline=None)
@given(knowledge())
def test_open_rows_are_exactly_the_rows_of_all_completions(case: tuple[str, dict[str, Value]]) -> None:
    situation, known = case
    region = REGIONS[situation]
    expected = {
        row.id
        for state in completions(region, known)
        for row in region.in_force
        if holds(POLICY.facts, row.when, state)
    }
    if expected:
        assert {row.id for row in settle(region, list(known.items())).region.rows} == expected


@settings(max_examples=200, deadline=None)
@given(knowledge())
def test_a_question_is_asked_only_if_two_of_its_answers_lead_to_different_outcomes(
    case: tuple[str, dict[str, Value]],
) -> None:
    situation, known = case
    settled = settle(REGIONS[situation], list(known.items()))
    question = plan_question(settled.region, set(settled.known))
    if question is not None:
        assert question.fact.id not in settled.known
        after = [settled.region.knowing(question.fact.id, value).outcomes for _, value in question.answers]
        assert any(outcomes != after[0] for outcomes in after)


@settings(max_examples=200, deadline=None)
@given(knowledge())
def test_the_condition_of_a_way_leads_to_its_outcome_and_to_no_other(case: tuple[str, dict[str, Value]]) -> None:
    situation, known = case
    region = settle(REGIONS[situation], list(known.items())).region
    for way in ways(region):
        assert region.where(way.condition).outcomes == [way.row.then]
