"""A thirtieth situation is added by files alone, and is then used like the others."""

import shutil
from pathlib import Path

import pytest
import yaml

from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Said, chosen
from bot.policy.check import check_policy
from bot.policy.loader import load_policy
from bot.runtime.model import train_model
from bot.runtime.understanding import ModelUnderstanding
from bot.settings import ROOT
from tests.support.wiring import make_advisor

TABLE = """
situation: lost_property
since: 2026-11-01
comment: Клиент забыл вещь в офисе
order: [[insists]]
rows:
  - id: lp-calm
    when: {insists: нет}
    then: {action: self_service, where: "Решайте сами: запишите приметы вещи"}
    cite: {place: "приложение", gist: "Не настаивает — решает первая линия"}
  - id: lp-transfer
    when: {insists: да, retention_line_open: да}
    then: {action: transfer, target: retention, say: [mand_transfer]}
    cite: {place: "приложение", gist: "Настаивает — Сохранение"}
  - id: lp-case
    when: {insists: да, retention_line_open: нет}
    then: {action: case, case: {category: retention_transfer}}
    cite: {place: "приложение", gist: "Ночью — CASE"}
"""

EXAMPLES = """
version: "3.1"
nlu:
  - intent: lost_property
    examples: |
      - клиент забыл зонт в офисе
      - кл оставил сумку в салоне
      - абонент потерял в офисе перчатки, ищет
      - забыл вещь у нас в салоне, просит найти
      - оставил шапку в офисе продаж
      - забытая вещь, клиент ищет рюкзак
      - потерял ключи в нашем салоне
      - клиентка забыла пакет в офисе, настаивает чтобы нашли
      - спрашивает, не находили ли его кошелёк в офисе
      - кл забыл очки в салоне связи
"""
FEW = 10


def copy_with_thirtieth(folder: Path) -> Path:
    shutil.copytree(ROOT / "policy", folder)
    with (folder / "situations.yml").open("a", encoding="utf-8") as file:
        file.write('  lost_property: {title: Забытая вещь, clause: "30", family: contacts}\n')
    (folder / "tables" / "lost_property.yml").write_text(TABLE, encoding="utf-8")
    return folder


def test_its_table_is_proven_with_the_rest(tmp_path: Path) -> None:
    policy = load_policy(copy_with_thirtieth(tmp_path / "policy"))
    assert len(policy.situations) == 30
    assert check_policy(policy).flaws == ()


def test_it_is_asked_about_and_answered(tmp_path: Path) -> None:
    advisor = make_advisor(load_policy(copy_with_thirtieth(tmp_path / "policy")))
    first = advisor.advise(AdviceRequest("забыл зонт в офисе", chosen("lost_property"), ops={}), Call())
    assert first.advice.next_question is not None
    assert first.advice.next_question.fact == "insists"
    said = chosen("lost_property", (Said("insists", True, "настаивает"),))
    second = advisor.advise(AdviceRequest("настаивает", said, ops={}), first.call).advice
    assert (second.action, second.target.id if second.target else None) == ("transfer", "retention")
    assert second.phrases[0].id == "mand_transfer"


def few_examples(folder: Path) -> None:
    """Copy the examples, a few of each intent: enough to learn from, and quick."""
    for path in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        file = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in file["nlu"]:
            entry["examples"] = "\n".join(entry["examples"].splitlines()[:FEW])
        copy = folder / path.relative_to(ROOT / "data")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(yaml.safe_dump(file, allow_unicode=True), encoding="utf-8")


def project_with_thirtieth(root: Path) -> Path:
    """The files an analyst touches for a new situation: policy, examples, domain entry, line of the rule."""
    copy_with_thirtieth(root / "policy")
    shutil.copy(ROOT / "config.yml", root)
    few_examples(root / "data" / "nlu")
    (root / "data" / "nlu" / "lost_property.yml").write_text(EXAMPLES, encoding="utf-8")
    domain = (ROOT / "domain.yml").read_text(encoding="utf-8")
    (root / "domain.yml").write_text(domain.replace("intents:\n", "intents:\n  - lost_property\n", 1), encoding="utf-8")
    rules = (ROOT / "data" / "rules" / "rules.yml").read_text(encoding="utf-8")
    line = "          - intent: contract_termination\n"
    (root / "data" / "rules").mkdir()
    with_line = rules.replace(line, f"{line}          - intent: lost_property\n", 1)
    (root / "data" / "rules" / "rules.yml").write_text(with_line, encoding="utf-8")
    return root


def test_it_is_understood_and_answered_from_an_agent_s_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RASA_TELEMETRY_ENABLED", "false")
    root = project_with_thirtieth(tmp_path)
    model = train_model(tmp_path / "models", root)
    understanding = ModelUnderstanding(model).understand("абонент оставил перчатки в салоне, настаивает")
    assert understanding.intent == "lost_property"
    advisor = make_advisor(load_policy(root / "policy"))
    # So few examples make no sure model: the situation is the best reading, and is chosen by its button.
    request = AdviceRequest("", chosen(understanding.readings[0].situation, understanding.said), ops={})
    assert advisor.advise(request, Call()).advice.row == "lp-transfer"


def test_nothing_but_files_names_a_situation(tmp_path: Path) -> None:
    """No situation id stands in the code, so a new one needs no code (but a note's topic has the name of one)."""
    ids = yaml.safe_load((ROOT / "policy" / "situations.yml").read_text(encoding="utf-8"))["situations"]
    code = [path for room in ("bot", "actions") for path in (ROOT / room).rglob("*.py")]
    named = {name for path in code for name in ids if f'"{name}"' in path.read_text(encoding="utf-8")}
    assert named <= {"former_employee"}
