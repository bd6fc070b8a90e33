"""Every kind of mistake in a policy is told with its file, its line, what is wrong and how to mend it.

A fixture of broken/ names the file, what to find and what to put in its place (or the whole content, or `delete`), and
the message that must come.
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
    assert fixture["expect"] in str(error.value).splitlines()
