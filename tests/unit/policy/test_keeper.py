"""A bad policy never replaces a good one that is running."""

import logging
import shutil
from pathlib import Path

import pytest

from bot.policy.errors import PolicyError, UnprovenPolicy
from bot.policy.keeper import PolicyKeeper
from bot.settings import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "policy", tmp_path / "policy"))


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_good_change_is_taken_over(folder: Path) -> None:
    keeper = PolicyKeeper(folder)
    change(folder, "targets.yml", "title: линия Сохранения", "title: Сохранение")
    assert keeper.refresh() is True
    assert keeper.current().targets["retention"].title == "Сохранение"


@pytest.mark.parametrize(
    ("old", "new"), [("target: retention", "target: nobody"), ("insists: да, retention_line_open: да", "insists: да")]
)
def test_a_mistake_or_an_overlap_leaves_the_good_policy_in_force_and_is_logged_once(
    folder: Path, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    keeper = PolicyKeeper(folder)
    good = keeper.current()
    change(folder, "tables/contract_termination.yml", old, new)
    with caplog.at_level(logging.ERROR):
        assert [keeper.refresh(), keeper.refresh()] == [False, False]
    assert keeper.current() is good
    assert len(caplog.records) == 1


def test_a_hole_leaves_the_good_policy_in_force_and_is_told_as_a_call(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = PolicyKeeper(folder)
    good = keeper.current()
    change(
        folder,
        "tables/contract_termination.yml",
        "when: {reason_stated: нет}",
        "when: {reason_stated: нет, insists: да}",
    )
    with caplog.at_level(logging.ERROR):
        assert keeper.refresh() is False
    assert keeper.current() is good
    assert "не отвечает ни одна строка: причина не выяснена; клиент не настаивает" in caplog.text


@pytest.mark.parametrize(
    "mistake", ["since: 2026-13-45", "since: \x07", "since: {{a}: b}", "since: &a [*a]", "since: ["]
)
def test_whatever_is_wrong_with_a_file_the_good_policy_stays_in_force(folder: Path, mistake: str) -> None:
    keeper = PolicyKeeper(folder)
    good = keeper.current()
    change(folder, "tables/vip_line.yml", "since: 2026-11-01", mistake)
    assert keeper.refresh() is False
    assert keeper.current() is good


def test_a_mended_policy_is_taken_over_after_a_bad_one(folder: Path) -> None:
    keeper = PolicyKeeper(folder)
    change(folder, "gaps.yml", "gaps:", "gpas:")
    assert keeper.refresh() is False
    change(folder, "gaps.yml", "gpas:", "# исправлено\ngaps:")
    assert keeper.refresh() is True


def test_a_server_does_not_start_on_a_policy_that_is_not_proven(folder: Path) -> None:
    change(folder, "tables/vip_line.yml", "  - id: vl-gap", "  - id: vl-gap\n    until: 2026-11-10")
    PolicyKeeper(folder)  # a row may end: the table is proven for the days on which rows hold
    change(folder, "tables/contract_termination.yml", "insists: да, retention_line_open: нет", "insists: да")
    with pytest.raises(UnprovenPolicy):
        PolicyKeeper(folder)


def test_a_server_does_not_start_on_a_policy_that_cannot_be_read(folder: Path) -> None:
    (folder / "gaps.yml").unlink()
    with pytest.raises(PolicyError, match="Файла нет"):
        PolicyKeeper(folder)
