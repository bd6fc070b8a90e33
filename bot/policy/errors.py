"""What is wrong with a policy, said to the person who edits it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import CopilotError


@dataclass(frozen=True)
class Problem:
    """One mistake: the file, the line (counted from 1), what is wrong and how to mend it."""

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. {self.mend}"


class PolicyError(CopilotError):
    """The policy cannot be used; `problems` lists every mistake found in its files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=lambda problem: (problem.file, problem.line, problem.what))
        super().__init__("\n".join(map(str, self.problems)))


class UnprovenPolicy(CopilotError):
    """The files can be read, but some call has no answer or two: `flaws` says which, in Russian."""

    def __init__(self, flaws: tuple[str, ...]) -> None:
        self.flaws = flaws
        super().__init__("\n".join(flaws))


class Mistake(Exception):
    """A mistake found below the level that knows file and line."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what}. {mend}")
        self.what = what
        self.mend = mend


def choose_from(given: object, known: Iterable[object]) -> str:
    """Return the advice which value to take instead: the nearest one, else the list."""
    names = [str(name) for name in known]
    near = difflib.get_close_matches(str(given), names, n=1)
    return f"Возможно, имелось в виду «{near[0]}»" if near else f"Допустимо: {', '.join(names)}"
