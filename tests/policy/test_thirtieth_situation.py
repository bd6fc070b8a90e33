"""A thirtieth situation is added by files alone, and is then used like the others."""

import shutil
from pathlib import Path

import yaml

from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Said, chosen
from bot.policy.check import check_policy
from bot.policy.loader import load_policy
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


def test_nothing_but_files_names_a_situation(tmp_path: Path) -> None:
    """No situation id stands in the code, so a new one needs no code (but a note's topic has the name of one)."""
    ids = yaml.safe_load((ROOT / "policy" / "situations.yml").read_text(encoding="utf-8"))["situations"]
    code = [path for room in ("bot", "actions") for path in (ROOT / room).rglob("*.py")]
    named = {name for path in code for name in ids if f'"{name}"' in path.read_text(encoding="utf-8")}
    assert named <= {"former_employee"}
