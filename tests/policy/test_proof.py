"""The project's policy is proven, and the proof would notice any change that matters."""

from dataclasses import replace

import numpy as np
import pytest

from bot.decisions.evaluate import lay_out
from bot.decisions.lint import prove
from bot.decisions.model import Facts, Row, Table
from bot.policy.check import check_policy
from bot.policy.loader import load_policy
from bot.policy.model import Policy
from bot.settings import ROOT

POLICY = load_policy(ROOT / "policy")
TABLES: list[Table] = [*(s.table for s in POLICY.situations.values()), POLICY.transfer]
ROWS = [(table, row) for table in TABLES for row in table.rows]
CELLS = [(table, row, fact) for table, row in ROWS for fact in row.when]


def without(table: Table, row: Row) -> Table:
    return replace(table, rows=tuple(one for one in table.rows if one is not row))


def with_any(table: Table, row: Row, fact: str) -> Table:
    wider = replace(row, when={name: cell for name, cell in row.when.items() if name != fact})
    return replace(table, rows=tuple(wider if one is row else one for one in table.rows))


def answers(table: Table, facts: Facts) -> tuple[list[str], list[int]]:
    """The row of every state that can occur, and the facts the states are told by, in a fixed order."""
    region = lay_out(table, facts, table.rows[0].since)
    names = [axis.fact.id for axis in region.space.axes]
    order = np.argsort(names)
    winner, possible = region.winner.transpose(order), region.possible.transpose(order)
    return sorted(names), list(winner[possible])


def test_exactly_one_row_answers_every_call_that_can_occur(policy: Policy) -> None:
    report = check_policy(policy)
    assert report.flaws == ()
    assert report.states > 100_000


def test_the_instruction_s_29_situations_are_all_there(policy: Policy) -> None:
    assert len(policy.situations) == 29


@pytest.mark.parametrize(("table", "row"), ROWS, ids=lambda part: part.id)
def test_the_proof_notices_a_deleted_row(table: Table, row: Row) -> None:
    assert prove(without(table, row), POLICY.facts).flaws


@pytest.mark.parametrize(("table", "row", "fact"), CELLS, ids=lambda part: getattr(part, "id", part))
def test_the_proof_notices_a_cell_set_to_any_unless_that_changes_nothing(table: Table, row: Row, fact: str) -> None:
    wider = with_any(table, row, fact)
    if not prove(wider, POLICY.facts).flaws:
        assert answers(wider, POLICY.facts) == answers(table, POLICY.facts)
