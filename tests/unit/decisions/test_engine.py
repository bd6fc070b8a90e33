"""The engine on a small table of its own: no telecom, no files."""

from datetime import date

import pytest

from bot.decisions.derive import with_derived
from bot.decisions.evaluate import lay_out, settle
from bot.decisions.lint import prove
from bot.decisions.model import Answer, Cell, Citation, Condition, Fact, Facts, OneOf, Range, Row, Table, Value
from bot.decisions.questions import plan_question, ways

DAY = date(2026, 1, 1)
YES, NO = OneOf((True,)), OneOf((False,))


def yes_no(name: str, **more: object) -> Fact:
    answers = (Answer(YES, f"{name} is so"), Answer(NO, f"{name} is not so"))
    return Fact(name, name, "bool", (True, False), answers, ("said",), question=f"{name}?", **more)  # type: ignore[arg-type]


def number(name: str) -> Fact:
    return Fact(name, name, "number", (), (), ("said",), question=f"{name}?")


def row(name: str, outcome: str, since: date = DAY, until: date | None = None, **when: Cell) -> Row[str]:
    return Row(name, when, outcome, Citation("1", "", ""), since, until)


FACTS = Facts(
    {
        fact.id: fact
        for fact in (
            yes_no("rain"),
            yes_no("umbrella"),
            number("degrees"),
            yes_no("wet", derived=({"rain": YES, "umbrella": NO},)),
        )
    }
)
WALK = Table("walk", (row("dry", "go", wet=NO), row("soaked", "stay", wet=YES)), (("rain",), ("umbrella",)))


def test_a_table_that_answers_every_state_once_has_no_flaw() -> None:
    proof = prove(WALK, FACTS)
    assert (proof.states, proof.flaws) == (4, ())


def test_a_missing_row_is_shown_as_the_state_without_an_answer() -> None:
    proof = prove(Table("walk", WALK.rows[:1]), FACTS)
    assert [(flaw.kind, flaw.state) for flaw in proof.flaws] == [("hole", {"rain": True, "umbrella": False})]


def test_two_rows_for_one_state_are_shown_with_that_state() -> None:
    proof = prove(Table("walk", (*WALK.rows, row("always", "swim", rain=YES, umbrella=NO))), FACTS)
    assert [(flaw.kind, flaw.rows) for flaw in proof.flaws] == [("overlap", ("soaked", "always"))]


def test_a_row_that_no_state_reaches_is_shown() -> None:
    never = Facts(FACTS.by_id, ({"rain": YES, "umbrella": NO},))
    kinds = [(flaw.kind, flaw.rows) for flaw in prove(WALK, never).flaws]
    assert ("unreachable", ("soaked",)) in kinds


def test_a_column_that_decides_nothing_is_shown() -> None:
    table = Table("walk", (row("a", "go", rain=YES), row("b", "go", rain=NO)))
    assert [(flaw.kind, flaw.fact) for flaw in prove(table, FACTS).flaws] == [("idle_column", "rain")]


def test_each_period_of_validity_is_proven_apart() -> None:
    later = date(2026, 6, 1)
    rows = (row("old", "go", until=date(2026, 5, 31)), row("new", "stay", since=later, rain=YES))
    assert [(flaw.kind, flaw.day) for flaw in prove(Table("walk", rows), FACTS).flaws] == [("hole", later)]


@pytest.mark.parametrize(
    ("degrees", "outcome"),
    [(-0.5, "ice"), (0, "edge"), (0.5, "water"), (99.9, "water"), (100, "steam"), (1000, "steam")],
)
def test_a_number_is_decided_by_its_side_of_each_limit(degrees: float, outcome: str) -> None:
    table = Table(
        "states",
        (
            row("ice", "ice", degrees=Range(high=0, high_included=False)),
            row("edge", "edge", degrees=Range(0, 0)),
            row("water", "water", degrees=Range(0, 100, low_included=False, high_included=False)),
            row("steam", "steam", degrees=Range(low=100)),
        ),
    )
    assert prove(table, FACTS).flaws == ()
    assert settle(lay_out(table, FACTS, DAY), [("degrees", degrees)]).region.outcomes == [outcome]


def test_a_fact_that_contradicts_a_stronger_one_yields() -> None:
    facts = Facts(FACTS.by_id, ({"rain": NO, "umbrella": YES},))
    settled = settle(lay_out(WALK, facts, DAY), [("umbrella", True), ("rain", False)])
    assert (settled.known, settled.yielded) == ({"umbrella": True}, ("rain",))


def test_a_derived_fact_known_directly_stands_for_what_it_rests_on() -> None:
    settled = settle(lay_out(WALK, FACTS, DAY), [("wet", True), ("rain", False)])
    assert settled.region.outcomes == ["stay"]


@pytest.mark.parametrize(
    ("known", "wet"),
    [({"rain": False}, False), ({"rain": True}, None), ({"rain": True, "umbrella": False}, True), ({}, None)],
)
def test_a_derived_fact_has_three_values(known: dict[str, Value], wet: bool | None) -> None:
    assert with_derived(FACTS, known).get("wet") == wet


def test_the_question_of_an_earlier_stage_comes_first() -> None:
    question = plan_question(lay_out(WALK, FACTS, DAY), set())
    assert question is not None
    assert question.fact.id == "rain"


def test_no_question_is_asked_when_its_answer_cannot_change_the_outcome() -> None:
    assert plan_question(settle(lay_out(WALK, FACTS, DAY), [("rain", False)]).region, {"rain"}) is None


def test_a_closed_fact_is_not_asked_again() -> None:
    region = settle(lay_out(WALK, FACTS, DAY), [("rain", True)]).region
    assert plan_question(region, {"rain", "umbrella"}) is None


def test_of_one_stage_the_fact_that_splits_best_is_asked() -> None:
    condition: list[tuple[str, Condition]] = [
        ("a", {"rain": YES, "umbrella": YES}),
        ("b", {"rain": YES, "umbrella": NO}),
        ("c", {"rain": NO}),
    ]
    rows = tuple(row(name, name, **when) for name, when in condition)
    question = plan_question(lay_out(Table("t", rows, (("umbrella", "rain"),)), FACTS, DAY), set())
    assert question is not None
    assert question.fact.id == "rain"


def test_a_way_is_told_by_its_shortest_condition() -> None:
    rows = (
        row("warm", "shirt", rain=NO, degrees=Range(low=20)),
        row("cold", "coat", rain=NO, degrees=Range(high=20, high_included=False)),
        row("rainy", "boots", rain=YES),
    )
    region = settle(lay_out(Table("t", rows), FACTS, DAY), [("rain", False)]).region
    assert [list(way.condition) for way in ways(region)] == [["degrees"], ["degrees"]]
