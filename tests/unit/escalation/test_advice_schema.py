"""Every advice is the JSON that the schema promises, and the schema describes nothing else."""

from dataclasses import fields
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.escalation.advice import Advice, read_schema
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Reading, Said, Understanding, chosen
from bot.policy.model import Policy
from bot.settings import ROOT
from tests.support.wiring import make_advisor

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
    readings = (Reading("number_change", 0.4), Reading("vip_line", 0.3), Reading("out_of_scope", 0.2))
    request = AdviceRequest("что-то", Understanding("number_change", zone, readings))  # type: ignore[arg-type]
    jsonschema.validate(make_advisor(policy).advise(request, Call()).advice.to_json(), read_schema())


def test_the_schema_names_every_field_of_the_advice_and_requires_it() -> None:
    schema = read_schema()
    names = {field.name for field in fields(Advice)}
    assert set(schema["properties"]) == set(schema["required"]) == names
    assert schema["additionalProperties"] is False
