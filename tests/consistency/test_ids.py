"""One list of situations: policy, intents, examples, rule and cases name the same ones."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.shared.core.domain import Domain

from bot.ops.state import LINES
from bot.policy.model import Policy

INSIDE_A_CALL = {"follow_up", "dont_know", "new_call", "help"}


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def situations(policy: Policy) -> set[str]:
    return set(policy.situations)


def test_the_domain_is_not_empty_and_its_intents_are_the_situations(root: Path, situations: set[str]) -> None:
    domain = Domain.load(str(root / "domain.yml"))
    assert set(domain.intents) - {"restart", "back", "session_start", "nlu_fallback"} == (
        situations | INSIDE_A_CALL | {"out_of_scope"}
    )
    assert "action_advise" in domain.action_names_or_texts


def test_every_situation_has_at_least_sixty_examples_in_the_files_of_its_family(root: Path, policy: Policy) -> None:
    for situation in policy.situations.values():
        files = (root / "data" / "nlu" / "hands").glob(f"*/{situation.family}.yml")
        entries = (entry for file in files for entry in read(file)["nlu"] if entry["intent"] == situation.id)
        assert sum(entry["examples"].count("\n- ") + 1 for entry in entries) >= 60, situation.id


def test_the_examples_name_no_intent_that_is_no_situation(root: Path, situations: set[str]) -> None:
    files = (root / "data" / "nlu").rglob("*.yml")
    named = {entry["intent"] for file in files for entry in read(file)["nlu"] if "intent" in entry}
    assert named == situations | INSIDE_A_CALL | {"out_of_scope"}


def test_out_of_scope_has_at_least_250_examples(root: Path) -> None:
    files = (root / "data" / "nlu" / "hands").glob("*/out_of_scope.yml")
    entries = (entry for file in files for entry in read(file)["nlu"])
    assert sum(entry["examples"].count("\n- ") + 1 for entry in entries) >= 250


def test_the_one_rule_covers_every_situation(root: Path, situations: set[str]) -> None:
    rule = read(root / "data" / "rules" / "rules.yml")["rules"][0]
    intents = {step["intent"] for step in rule["steps"][0]["or"]}
    assert intents == situations | {"out_of_scope", "follow_up", "dont_know"}


def test_every_situation_has_a_file_of_cases(root: Path, situations: set[str]) -> None:
    assert {file.stem for file in (root / "tests" / "policy" / "cases").glob("*.yml")} == situations


def test_the_lines_that_ops_can_set_are_the_targets_of_the_policy(policy: Policy) -> None:
    assert set(LINES) == set(policy.targets)


def test_facts_have_the_fixed_ids_and_every_pattern_is_about_a_fact(root: Path, policy: Policy) -> None:
    families = [read(file) for file in (root / "data" / "patterns" / "facts").glob("*.yml")]
    assert set().union(*families) <= set(policy.facts.by_id)
