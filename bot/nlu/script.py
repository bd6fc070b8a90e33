"""Russian typed in Latin letters: the keyboard left in English («rkbtyn»), or transliteration («klient»).

A message is turned as a whole or not at all, so that the words of an English-speaking caller stay English: most of its
Latin words must become Russian words, and English function words veto.
"""

import re
from collections.abc import Callable

from spacy.lang.en.stop_words import STOP_WORDS

from bot.nlu.morphology import in_dictionary

_KEYS = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"))
_LATIN_RUN = re.compile(r"[a-z\[\];',.`]*[a-z][a-z\[\];',.`]*", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[a-z]+(?:'[a-z]*)?", re.IGNORECASE)
_SOUNDS = {
    "shch": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "ch": "ч", "sh": "ш", "yu": "ю", "ju": "ю", "ya": "я",
    "ja": "я", "yo": "е", "jo": "е", "ye": "е", "iy": "ий", "yy": "ый", "a": "а", "b": "б", "c": "ц", "d": "д",
    "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "й", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о",
    "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в", "x": "кс", "y": "ы", "z": "з",
    "'": "ь",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_AFTER_VOWEL = re.compile(r"(?<=[аеиоуыэюя])ы")  # «moy», «nomery», «kakoy»
_LONG = 4  # shorter words turn into Russian ones by chance
_SHARE = 0.6


def mend_layout(text: str) -> str:
    """Retype a message that was typed with the English keyboard layout; also single long words of a Russian one."""
    runs = _LATIN_RUN.findall(text)
    if _mostly(_long(runs), lambda run: _is_russian(_retype(run))) and not _has_english(runs):
        return _LATIN_RUN.sub(lambda found: _retype(found.group()), text)
    return _LATIN_RUN.sub(lambda found: _retype_if_russian(found.group()), text)


def mend_transliteration(text: str) -> str:
    """Write a transliterated message in Cyrillic; one that has Cyrillic letters, or is English, stays as it is."""
    words = _LATIN_WORD.findall(text)
    if re.search("[а-яё]", text, re.IGNORECASE) or _has_english(words):
        return text
    if not _mostly(_long(words), lambda word: in_dictionary(_sound_out(word))):
        return text
    return _LATIN_WORD.sub(lambda found: _sound_out(found.group()), text)


def _retype(run: str) -> str:
    """Turn keys into the Russian letters on them; a last comma or stop is a letter only if that makes a word."""
    tail = re.search(r"[,.;']*$", run).group()  # type: ignore[union-attr]
    whole = "".join(_KEYS.get(key, key) for key in run.lower())
    if not tail or in_dictionary(whole):
        return whole
    return whole[: -len(tail)] + tail


def _is_russian(word: str) -> bool:
    return in_dictionary(word.strip(",.;'"))


def _retype_if_russian(run: str) -> str:
    retyped = _retype(run)
    return retyped if len(run) > _LONG and run.lower() not in STOP_WORDS and _is_russian(retyped) else run


def _sound_out(word: str) -> str:
    sounded = _SOUND.sub(lambda found: _SOUNDS[found.group()], word.lower())
    return _AFTER_VOWEL.sub("й", sounded)


def _long(words: list[str]) -> list[str]:
    return [word for word in words if len(word) >= _LONG]


def _has_english(words: list[str]) -> bool:
    return sum(word.lower().strip(",.;") in STOP_WORDS for word in words) * 4 > len(words)


def _mostly(words: list[str], holds: Callable[[str], bool]) -> bool:
    return bool(words) and sum(map(holds, words)) >= _SHARE * len(words)
