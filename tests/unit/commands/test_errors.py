"""A problem of the installation is told in a line, with exit code 2 and no traceback."""

from pathlib import Path

import pytest

from bot import cli


@pytest.mark.parametrize(
    "command",
    [
        ["audit", "list"],
        ["accounts", "load", "demo/accounts.json"],
        ["ops", "line", "retention", "closed", "--by", "x"],
    ],
)
def test_a_database_without_tables_names_the_command_that_makes_them(
    command: list[str], tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("COPILOT_DATABASE_URL", f"sqlite:///{tmp_path / 'empty.db'}")
    monkeypatch.setattr("sys.argv", ["copilot", *command])
    with pytest.raises(SystemExit) as left:
        cli.main()
    told = capsys.readouterr().err
    assert left.value.code == 2
    assert "run `copilot prepare`" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("url", ["nonsense", "nosuchbase://x"])
def test_a_database_url_that_is_none_is_told(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COPILOT_DATABASE_URL", url)
    monkeypatch.setattr("sys.argv", ["copilot", "audit", "list"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    assert "check COPILOT_DATABASE_URL" in capsys.readouterr().err
