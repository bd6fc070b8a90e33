"""The built files: only what lies in the folder and has a type, the newest version, no way out."""

import gzip
import os
from pathlib import Path

import pytest

from bot.channels.files import BuiltFiles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = tmp_path / "built"
    (built / "assets").mkdir(parents=True)
    (tmp_path / "secret.json").write_text("{}")
    for name in ("panel.html", ".env", "notes.txt", "assets/app-12345678.js"):
        (built / name).write_text(name)
    return built


def test_a_file_comes_with_its_type_whole_and_packed(folder: Path) -> None:
    file = BuiltFiles(folder).find("assets/app-12345678.js")
    assert file is not None
    assert (file.body, file.type) == (b"assets/app-12345678.js", "text/javascript; charset=utf-8")
    assert gzip.decompress(file.packed) == file.body


@pytest.mark.parametrize(
    "name",
    [
        "../secret.json", "..%2fsecret.json", "assets/../../secret.json", "assets/../panel.html", "/etc/passwd.json",
        "..\\secret.json", ".env", "notes.txt", "assets", "assets/", "", ".", "..", "no.html", "panel.html\x00",
        "panel.html\n", "other/panel.html",
    ],
)  # fmt: skip
def test_whatever_else_is_asked_for_is_not_there(folder: Path, name: str) -> None:
    assert BuiltFiles(folder).find(name) is None


def test_a_changed_file_is_read_anew_and_has_another_tag(folder: Path) -> None:
    files, path = BuiltFiles(folder), folder / "panel.html"
    before = files.find("panel.html")
    assert files.find("panel.html") is before
    path.write_text("another")
    os.utime(path, ns=(1, 1))
    after = files.find("panel.html")
    assert before is not None
    assert after is not None
    assert (after.body, after.tag == before.tag) == (b"another", False)
