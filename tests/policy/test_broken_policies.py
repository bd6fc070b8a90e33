"""Every kind of mistake in a policy is told with its file, its line, what is wrong and how to mend it.

A fixture of broken.yml names the file, what to find and what to put in its place (or the whole content, or `delete`),
and the whole message that must come.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.policy.errors import PolicyError
from bot.policy.loader import load_policy
from bot.settings import ROOT

FIXTURES = yaml.safe_load((Path(__file__).parent / "broken.yml").read_text(encoding="utf-8"))


def break_policy(folder: Path, fixture: dict[str, Any]) -> None:
    path = folder / fixture["file"]
    if fixture.get("delete"):
        path.unlink()
    elif "content" in fixture:
        path.write_text(fixture["content"], encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8")
        assert text.count(fixture["find"]) >= 1, "the fixture no longer fits the policy"
        path.write_text(text.replace(fixture["find"], fixture["replace"], 1), encoding="utf-8")


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture["mistake"])
def test_a_mistake_is_told_with_its_line_and_its_mend(fixture: dict[str, Any], tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(ROOT / "policy", folder)
    break_policy(folder, fixture)
    with pytest.raises(PolicyError) as error:
        load_policy(folder)
    assert str(error.value) == fixture["expect"]


def test_a_file_in_another_encoding_is_told_so(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(ROOT / "policy", tmp_path / "policy"))
    (folder / "gaps.yml").write_bytes("gaps: пробелы".encode("cp1251"))
    with pytest.raises(PolicyError) as error:
        load_policy(folder)
    assert str(error.value) == "gaps.yml:1: Файл не в кодировке UTF-8. Сохраните его в UTF-8"


@pytest.mark.parametrize(("old", "new"), [("\n", "\r\n"), ("situation: ", "\ufeffsituation: ")])
def test_what_a_windows_editor_does_to_a_file_is_no_mistake(old: str, new: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(ROOT / "policy", tmp_path / "policy"))
    path = folder / "tables" / "vip_line.yml"
    path.write_bytes(path.read_text(encoding="utf-8").replace(old, new).encode())
    assert load_policy(folder).situations["vip_line"].table.rows[0].id == "vl-gap"
