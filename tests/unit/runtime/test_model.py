"""Which model belongs to which files."""

import gc
from pathlib import Path

import pytest

from bot.errors import CopilotError
from bot.runtime.model import keep_loaded, model_name, model_path, model_version, require_model


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "data" / "nlu").mkdir(parents=True)
    (tmp_path / "config.yml").write_text("language: ru", encoding="utf-8")
    (tmp_path / "data" / "nlu" / "a.yml").write_text("nlu: []", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["config.yml", "data/nlu/a.yml", "data/nlu/b.yml"])
def test_a_changed_or_new_file_needs_a_new_model(project: Path, name: str) -> None:
    before = model_name(project)
    (project / name).write_text("changed", encoding="utf-8")
    assert model_name(project) != before


def test_a_file_nothing_is_trained_from_needs_none(project: Path) -> None:
    before = model_name(project)
    (project / "README.md").write_text("changed", encoding="utf-8")
    assert model_name(project) == before


def test_a_model_that_is_not_trained_is_told_with_the_command_that_trains_it(project: Path) -> None:
    assert model_version(project / "models", project) is None
    with pytest.raises(CopilotError, match="run `copilot train`"):
        require_model(project / "models", project)


def test_a_trained_model_is_named_by_its_files(project: Path) -> None:
    path = model_path(project / "models", project)
    path.parent.mkdir()
    path.touch()
    assert require_model(project / "models", project) == path
    assert model_version(project / "models", project) == model_name(project)


def test_what_is_loaded_is_no_longer_walked_by_the_collector() -> None:
    loaded: list[list[int]] = [[]]
    keep_loaded()
    try:
        assert not any(one is loaded for one in gc.get_objects())
    finally:
        gc.unfreeze()
