"""Collects the decision cases of cases/*.yml: each is a test, named by its sentence."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.evaluation.decisions import evaluate_decision
from bot.policy.loader import load_policy
from bot.settings import ROOT
from tests.support.wiring import make_advisor

ADVISOR = make_advisor(load_policy(ROOT / "policy"))


class CaseFile(pytest.File):
    def collect(self) -> Iterator["CaseItem"]:
        for case in yaml.safe_load(self.path.read_text(encoding="utf-8")):
            yield CaseItem.from_parent(self, name=case["name"], case=case)


class CaseItem(pytest.Item):
    def __init__(self, *, case: dict[str, Any], **more: Any) -> None:
        super().__init__(**more)
        self.case = case

    def runtest(self) -> None:
        result = evaluate_decision(ADVISOR, {"id": self.name, **self.case})
        assert not result.notes, result.notes
        assert result.passed, "\n".join(result.differences)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.stem}: {self.name}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        return f"{self.name}\n  {self.case['facts']} в {self.case.get('now_msk')}\n  {excinfo.value}"


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> CaseFile | None:
    if file_path.parent.name == "cases" and file_path.suffix == ".yml":
        return CaseFile.from_parent(parent, path=file_path)
    return None
