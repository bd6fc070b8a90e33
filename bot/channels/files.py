"""The built files of the panel: read from their folder, packed, typed, and kept in memory until they change."""

import gzip
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "panel_files"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
}
NAME = re.compile(r"(?:assets/)?[A-Za-z0-9_-][A-Za-z0-9._-]*")
"""A name without folders but for `assets`: there is no way out of the folder, however it is encoded."""


@dataclass(frozen=True)
class BuiltFile:
    """A file as it is sent: its bytes, the same packed by gzip, its type and a tag that changes with it."""

    body: bytes
    packed: bytes
    type: str
    tag: str


class BuiltFiles:
    """The files of one folder by their names."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._kept: dict[str, tuple[int, BuiltFile]] = {}

    def find(self, name: str) -> BuiltFile | None:
        """Return the file `name` or `assets/name`, None when there is none of a type that is served."""
        path = self._folder / name
        if not NAME.fullmatch(name) or path.suffix not in TYPES or not path.is_file():
            return None
        stamp = path.stat().st_mtime_ns
        if name not in self._kept or self._kept[name][0] != stamp:
            self._kept[name] = (stamp, _read(path))
        return self._kept[name][1]


def _read(path: Path) -> BuiltFile:
    body = path.read_bytes()
    return BuiltFile(body, gzip.compress(body, mtime=0), TYPES[path.suffix], hashlib.sha256(body).hexdigest()[:16])
