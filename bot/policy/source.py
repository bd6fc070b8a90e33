"""YAML with line numbers: every value knows the line on which it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml.reader import Reader

from bot.policy.errors import PolicyError, Problem

Place = tuple[Any, ...]
"""The way to a value from the top of the file: keys and list positions."""

MERGE = "tag:yaml.org,2002:merge"
DEEPEST = 20
TIMESTAMP = "tag:yaml.org,2002:timestamp"
UNREADABLE = {
    "found character that cannot start any token": "значение начинается знаком, с которого нельзя начинать",
    "did not find expected ',' or '}'": "не закрыта кавычка или скобка { }, или пропущена запятая",
    "did not find expected ',' or ']'": "не закрыта кавычка или скобка [ ], или пропущена запятая",
    "did not find expected key": "лишняя кавычка или сдвинутый отступ",
    "did not find expected '-' indicator": "сдвинут отступ",
    "mapping values are not allowed in this context": "лишнее двоеточие или сдвинутый отступ",
    "found a tab character that violates indentation": "отступ сделан табуляцией, а нужны пробелы",
    "could not find expected ':'": "пропущено двоеточие",
    "found undefined alias": "ссылки *имя нет: выше должно стоять &имя",
    "but found another document": "лишняя строка «---»",
}
"""What the YAML parser complains of, in words for a methodologist; a complaint that is not here is left out."""


class _Loader(yaml.CSafeLoader):
    """Reads a date as text: whether it is one is told later, with its line."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.yaml_implicit_resolvers = {
            first: [(tag, pattern) for tag, pattern in resolvers if tag != TIMESTAMP]
            for first, resolvers in self.yaml_implicit_resolvers.items()
        }


@dataclass(frozen=True)
class Source:
    """A parsed file: its name for people, its data and the line of every value."""

    name: str
    data: Any
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """Return the line (from 1) of the value, or of the nearest value around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, what: str, mend: str) -> Problem:
        """Return a problem at the place."""
        return Problem(self.name, self.line(place), what, mend)


def read_source(path: Path, name: str) -> Source:
    """Read a YAML file; raise PolicyError when it is missing, is no YAML or names a key twice."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise PolicyError([Problem(name, 1, "Файла нет", "Создайте его: без него правила неполны")]) from None
    except UnicodeDecodeError:
        raise PolicyError([Problem(name, 1, "Файл не в кодировке UTF-8", "Сохраните его в UTF-8")]) from None
    _check_characters(text, name)
    loader = _Loader(text)
    lines: dict[Place, int] = {}
    try:
        node = loader.get_single_node()
        if node is None:
            raise PolicyError([Problem(name, 1, "Файл пуст", "Заполните его или удалите")])
        doubled = list(_walk(node, (), lines, name))  # before construction, which writes merged keys into the nodes
        if doubled:
            raise PolicyError(doubled)
        return Source(name, loader.construct_document(node), lines)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        mend = "Проверьте отступы, кавычки и двоеточия в этой строке"
        why = f": {UNREADABLE[error.problem]}" if error.problem in UNREADABLE else ""
        raise PolicyError([Problem(name, line, f"Файл не читается как YAML{why}", mend)]) from None


def _check_characters(text: str, name: str) -> None:
    bad = Reader.NON_PRINTABLE.search(text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        raise PolicyError([Problem(name, line, "В строке невидимый знак", "Наберите её заново")])


def _walk(node: yaml.Node, place: Place, lines: dict[Place, int], name: str) -> Iterator[Problem]:
    """Note the line of every value below the node; yield the keys that stand twice."""
    line = node.start_mark.line + 1
    if len(place) > DEEPEST:
        raise PolicyError([Problem(name, line, "Слишком глубокая вложенность", "Уберите ссылку * на саму себя")])
    lines.setdefault(place, line)
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _walk(item, (*place, number), lines, name)
    elif isinstance(node, yaml.MappingNode):
        yield from _walk_mapping(node, place, lines, name)


def _walk_mapping(node: yaml.MappingNode, place: Place, lines: dict[Place, int], name: str) -> Iterator[Problem]:
    seen = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if key.tag == MERGE:
            yield from _walk(value, place, lines, name)
            continue
        if not isinstance(key, yaml.ScalarNode):
            yield Problem(name, line, "Слева от двоеточия скобки", "Напишите имя, а текст со скобками — в кавычках")
            continue
        if key.value in seen:
            yield Problem(name, line, f"Ключ «{key.value}» стоит дважды", "Оставьте один")
        seen.add(key.value)
        inner = (*place, key.value)
        lines[inner] = line
        yield from _walk(value, inner, lines, name)
