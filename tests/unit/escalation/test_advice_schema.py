"""Every advice is the JSON that the schema promises, and the schema describes nothing else."""

from dataclasses import fields, is_dataclass
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.escalation import advice as out
from bot.escalation.advice import read_schema
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Reading, Said, Understanding, chosen
from bot.policy.model import Policy
from bot.settings import ROOT
from tests.support.wiring import make_advisor

PARTS = [part for part in vars(out).values() if isinstance(part, type) and is_dataclass(part)]
CASES = sorted((ROOT / "tests" / "policy" / "cases").glob("*.yml"))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_the_advice_of_every_policy_case_follows_the_schema(file: Path, policy: Policy) -> None:
    advisor, check = make_advisor(policy), jsonschema.Draft7Validator(read_schema())
    for case in yaml.safe_load(file.read_text(encoding="utf-8")):
        said = tuple(Said(fact, value, "слова") for fact, value in case["facts"].items())
        answer = advisor.advise(AdviceRequest("", chosen(case["situation"], said), account={}, ops={}), Call())
        check.validate(answer.advice.to_json())


@pytest.mark.parametrize("zone", ["choose", "reject"])
def test_an_answer_without_a_situation_follows_the_schema(policy: Policy, zone: str) -> None:
    readings = (Reading("number_change", 0.4), Reading("vip_line", 0.3))
    request = AdviceRequest("что-то", Understanding("number_change", zone, readings))  # type: ignore[arg-type]
    jsonschema.validate(make_advisor(policy).advise(request, Call()).advice.to_json(), read_schema())


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_the_schema_describes_every_field_of_the_advice_and_nothing_else(part: type) -> None:
    schema = read_schema()
    described = schema if part is out.Advice else schema["definitions"][part.__name__.removesuffix("Out")]
    names = {"if" if (part, field.name) == (out.WayOut, "condition") else field.name for field in fields(part)}
    assert set(described["properties"]) == set(described["required"]) == names
    assert described["additionalProperties"] is False
    assert [name for name, shape in described["properties"].items() if not shape.get("description")] == []


def test_the_schema_is_a_schema_and_has_no_part_that_the_advice_has_not() -> None:
    schema = read_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    assert set(schema["definitions"]) == {part.__name__.removesuffix("Out") for part in PARTS} - {"Advice"}
