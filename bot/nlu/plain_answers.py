"""Short answers to a question: «да», «неа», or the words of one of its answers."""

import re

from bot.decisions.model import Fact, OneOf, Value
from bot.nlu.morphology import lemma

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*|[+]|-(?=\s*$)")
_YES = re.compile(
    r"да|ага|угу|конечно|верно|точно|именно|естественно|разумеется|безусловно|есть|так|правильно|ес|yes|"
    r"yep|ок|окей|да-да|ага-ага|\+|дада|однозначно|подтверждаю|конечн"
)
_NO = re.compile(r"нет|неа|не-а|нету|не|no|ноу|нельзя|никак|нисколько|нетушки|отнюдь|-|никакой|ничуть|ниче|нет-нет")
_FILLING = re.compile(
    r"ну|вот|вроде|наверное|кажется|а|э|эм|это|то|он|она|они|клиент|абонент|говорит|сказал|ответил|да|пока|"
    r"еще|уже|же|тоже|там|как|бы|совсем|вообще|абсолютно|конечно"
)
_APART = re.compile(r"\s*(?:[,.!;:)]|-|—|$)")  # «нет, спокойный», but not «нет такой кнопки»
_STRESS = re.compile(r"конечно|точно|именно|естественно|разумеется|однозначно|так")
_SMALL = re.compile(r"на|в|и|о|по|с|за|из|для|от|к|у|или|это|что|же|ли|быть|есть")


def yes_or_no(text: str) -> bool | None:
    """Return what a plain «да» or «нет» says: the first word of the text, after words that only fill.

    «Да нет», «конечно нет» are a no. None when the text does not open with one, or runs on without a comma.
    """
    if re.match(r"\s*да\s+нет\b", text, re.IGNORECASE):
        return False
    said = [(found.group().lower().replace("ё", "е"), text[found.end() :]) for found in _WORD.finditer(text)]
    while said and _FILLING.fullmatch(said[0][0]) and not _YES.fullmatch(said[0][0]):
        del said[0]
    if len(said) > 1 and _STRESS.fullmatch(said[0][0]) and (_NO.fullmatch(said[1][0]) or _YES.fullmatch(said[1][0])):
        del said[0]
    if not said or not (_APART.match(said[0][1]) or all(_is_plain(word) for word, _ in said)):
        return None
    return True if _YES.fullmatch(said[0][0]) else False if _NO.fullmatch(said[0][0]) else None


def _is_plain(word: str) -> bool:
    return any(words.fullmatch(word) for words in (_YES, _NO, _FILLING))


def answered_by_label(text: str, fact: Fact) -> Value | None:
    """Return the value whose answer holds all words of the text, when there is exactly one."""
    said = _content(text)
    if not said:
        return None
    fitting = {
        value: label
        for answer in fact.answers
        if isinstance(answer.cell, OneOf)
        for value in answer.cell.values
        for label in [answer.label]
        if said <= _content(label) | {str(value).lower()}
    }
    exact = [value for value, label in fitting.items() if said == _content(label)]
    found = exact or list(fitting)
    return found[0] if len(found) == 1 else None


def _content(text: str) -> frozenset[str]:
    words = (lemma(word) for word in _WORD.findall(text.replace("_", " ")))
    return frozenset(word for word in words if not _SMALL.fullmatch(word))
