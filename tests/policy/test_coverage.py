"""The cases of cases/ reach every row, and each says something of its own."""

from collections import Counter
from dataclasses import replace

import yaml

from bot.clock import FixedClock
from bot.decisions.evaluate import settle
from bot.escalation.advise import Advisor
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Said, chosen
from bot.evaluation.cases import at_time
from bot.policy.model import Policy
from bot.settings import ROOT
from tests.support.wiring import NOON, make_advisor

CASES = [
    case
    for file in sorted((ROOT / "tests" / "policy" / "cases").glob("*.yml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


def row_of(advisor: Advisor, case: dict) -> str | None:
    clock = FixedClock(at_time(FixedClock(NOON), case.get("now_msk")))
    said = tuple(Said(fact, value, "") for fact, value in case["facts"].items())
    request = AdviceRequest("", chosen(case["situation"], said), account={}, ops={})
    return replace(advisor, clock=clock).advise(request, Call()).advice.row


def test_every_row_of_every_table_is_hit_by_a_case(policy: Policy) -> None:
    advisor = make_advisor(policy)
    hit = {name for case in CASES if (row := row_of(advisor, case)) for name in (row, row.split("/")[-1])}
    rows = {row.id for situation in policy.situations.values() for row in situation.table.rows if "/" not in row.id}
    assert rows - hit == set()


def test_every_row_that_goes_on_to_another_table_is_taken_by_a_case(policy: Policy) -> None:
    advisor = make_advisor(policy)
    taken = {row.split("/")[0] for case in CASES if (row := row_of(advisor, case)) and "/" in row}
    rows = {row.id for situation in policy.situations.values() for row in situation.table.rows if "/" in row.id}
    assert {row.split("/")[0] for row in rows} - taken == set()


def test_every_row_of_the_transfer_table_answers_a_target(policy: Policy) -> None:
    region = policy.region(policy.transfer, NOON.date())
    hit = {
        row.id
        for target in policy.targets
        for incident in (True, False)
        for row in settle(region, [("transfer_to", target), ("cti_incident", incident)]).region.rows
    }
    assert hit == {row.id for row in policy.transfer.rows}


def test_no_two_cases_have_the_same_name() -> None:
    assert [name for name, count in Counter(case["name"] for case in CASES).items() if count > 1] == []
