"""Full names of persons, as far as rules and the dictionary of pymorphy3 reach."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.privacy.morphology import in_dictionary, marks

Span = tuple[int, int]

_WORD = r"[А-ЯЁа-яё]{2,30}(?:-[А-ЯЁа-яё]{2,30})?"
_SPACE = r"[ \t\u00a0]{1,3}"
_ENDINGS = r"(?:(?:вич|ьич|кич|мич)(?:а|у|ем|ом|е)?|(?:вн|чн)(?:а|ы|е|у|ой|ою))"
_PATRONYMIC = re.compile(rf"(?<!\w)(?:[А-ЯЁа-яё]{{2,20}}{_ENDINGS})(?!\w)", re.IGNORECASE)
_LATIN = re.compile(r"(?<!\w)(?:[A-Z][a-z]{1,20} ){1,2}[A-Z][a-z]{1,20}(?:vich|vna)(?: [A-Z][a-z]{1,20})?(?!\w)")
_TURKIC = re.compile(rf"(?<!\w)(?:[А-ЯЁ][а-яё]{{1,20}}{_SPACE}){{2,3}}(?:оглы|кызы|угли)(?!\w)", re.IGNORECASE)
_INITIALS = re.compile(
    rf"(?<!\w)[А-ЯЁ][а-яё]{{1,30}}(?:-[А-ЯЁ][а-яё]{{1,30}})?{_SPACE}[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ](?:\.|(?!\w))"
    rf"|(?<!\w)[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ][а-яё]{{1,30}}"
)
_RUN = re.compile(rf"(?<!\w)[А-ЯЁ][а-яё]{{1,20}}(?:{_SPACE}[А-ЯЁ][а-яё]{{1,20}}){{1,2}}(?!\w)")
_CUE = re.compile(
    r"(?<!\w)(?:фио|ф\.и\.о\.?|зовут|фамили[яюи]|имя|на имя|паспорт(?: на)?)(?!\w)"
    rf"[ \t\u00a0]{{0,3}}[:=,–—-]?[ \t\u00a0]{{0,3}}({_WORD}(?:{_SPACE}{_WORD}){{0,2}})(?!\w)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?<!\w)(?:({_WORD}){_SPACE})?({_WORD}){_SPACE}$")
_AFTER = re.compile(rf"{_SPACE}({_WORD})(?!\w)")
_LOOK_BACK = 70  # two words; an unlimited look back would make a long text quadratic


def find_names(text: str) -> Iterator[Span]:
    """Yield the places [start, end) of names; places may overlap."""
    for form in (_INITIALS, _LATIN, _TURKIC):
        yield from (match.span() for match in form.finditer(text))
    yield from (_widen(text, *match.span()) for match in _PATRONYMIC.finditer(text) if "Patr" in marks(match.group()))
    yield from _after_cues(text)
    yield from _without_patronymic(text)


def _widen(text: str, start: int, end: int) -> Span:
    """Add to a patronymic the given name before it, and the surname on either side."""
    floor = max(0, start - _LOOK_BACK)
    before = _BEFORE.search(text[floor:start])
    if not before or not _may_be_name(before.group(2)):
        return start, end
    if before.group(1) and _may_be_name(before.group(1)):
        return floor + before.start(1), end
    after = _AFTER.match(text, end)
    return floor + before.start(2), after.end() if after and _may_be_name(after.group(1)) else end


def _after_cues(text: str) -> Iterator[Span]:
    """Yield the one to three words of a name after ФИО, зовут, паспорт and their like."""
    for cue in _CUE.finditer(text):
        end = cue.start(1)
        for word in re.finditer(_WORD, cue.group(1)):
            if not _may_be_name(word.group()):
                break
            end = cue.start(1) + word.end()
        if end > cue.start(1):
            yield cue.start(1), end


def _without_patronymic(text: str) -> Iterator[Span]:
    """Yield neighbours with capitals of which one is a given name and one a surname: Иванов Иван."""
    for run in _RUN.finditer(text):
        words = list(re.finditer(_WORD, run.group()))
        for first, second in pairwise(words):
            if _are_name_and_surname(first.group(), second.group()):
                yield run.start() + first.start(), run.start() + second.end()


def _are_name_and_surname(first: str, second: str) -> bool:
    one, other = marks(first), marks(second)
    return ("Name" in one and "Surn" in other) or ("Surn" in one and "Name" in other)


def _may_be_name(word: str) -> bool:
    """Tell whether the word is a name, or has a capital and stands in no dictionary."""
    return bool(marks(word) & {"Name", "Surn", "Patr"}) or (word.istitle() and not in_dictionary(word))
