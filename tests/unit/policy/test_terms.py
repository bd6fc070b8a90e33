"""A number or an hour is written once; the texts follow it."""

from pathlib import Path
from shutil import copytree

import pytest

from bot.policy.errors import PolicyError
from bot.policy.loader import load_policy
from bot.policy.model import Policy


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    return Path(copytree(root / "policy", tmp_path / "policy"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def hours_text(policy: Policy) -> str | None:
    return next(row.then.where for row in policy.situations["faq_working_hours"].table.rows if row.id == "wh-open")


def test_a_new_limit_of_authority_reaches_every_text(folder: Path) -> None:
    edit(folder / "facts.yml", "authority_limit: 600", "authority_limit: 700")
    policy = load_policy(folder)
    assert policy.facts["discount_amount"].label(700) == "сумма до 700 ₽ включительно"
    assert "700" in policy.gaps["G11"].missing


def test_new_hours_reach_every_text(folder: Path) -> None:
    edit(folder / "service_hours.yml", '{from: "04:00", to: "23:50"}', '{from: "05:00", to: "22:00", days: [пн, вт]}')
    assert hours_text(load_policy(folder)) == "Линия Сохранения работает: пн вт 05:00–22:00 (Мск)"


def test_words_of_the_source_are_left_alone(folder: Path) -> None:
    edit(folder / "phrases.yml", "дождитесь соединения", "дождитесь {соединения}")
    assert "{соединения}" in load_policy(folder).phrases["mand_transfer"].text


def test_a_term_that_does_not_exist_is_told_with_its_line_and_the_nearest_one(folder: Path) -> None:
    edit(folder / "gaps.yml", "{authority_limit}", "{autority_limit}")
    with pytest.raises(PolicyError) as told:
        load_policy(folder)
    first = told.value.problems[0]
    assert (first.file, first.line) == ("gaps.yml", 15)
    assert "«{autority_limit}» нет" in first.what
    assert "«authority_limit»" in first.mend
