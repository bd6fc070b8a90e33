"""The words of the domain with their counts: what a slip of the fingers may be turned into.

`python -m bot.nlu.vocabulary` writes them anew from the training sentences after these have grown.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import yaml

from bot.nlu.morphology import in_dictionary
from bot.settings import ROOT

VOCABULARY = ROOT / "data" / "patterns" / "vocabulary.txt"
_WORD = re.compile(r"[а-я]+")
_JARGON_COUNT = 4  # a word no dictionary has is jargon when it comes this often
_RARE_JARGON = """
ссво ооо инфо сбер скам смарт ситилинк иняз иняза безопасник безопасника безопасники безопасникам дилерша дилерши
операторша операторши операторшу оборудованец оборудованцы оборудованцам сохраненец сохраненцы сохраненцам ремедик
випы випам випах симкарта симкарты симкарте симкарту задвоил задвоила задвоили задвоено задвоить задвоение задвоилась
отзвониться отзвонится отзвонились отзвонюсь отзвонимся отзвонятся отконсультировал отконсультировала отконсультировали
самоконсультация самоконсультацию самоконсультации повторник повторника повторники повторникам повторников
постоплатный постоплатного постоплатным предоплатный предоплатного предоплатным холдить захолдить пофиг пофигу дофига
автодоверительный автодоверительного автодоверительному автодоверительным
"""
_RARE_JARGON_COUNT = 3  # real words that neither dictionary nor sentences know well: «ооо» would be turned into «о»
_SLIP_RATIO = 3  # and no known word one letter away is so many times as frequent (else it is a slip many make)


def count_words(texts: Iterable[str]) -> dict[str, int]:
    """Count the words that are spelled right: in the dictionary, or jargon by their frequency."""
    counts = Counter(word for text in texts for word in _WORD.findall(text.lower().replace("ё", "е")))
    right = {word: n for word, n in counts.items() if in_dictionary(word)}
    frequency: dict[str, int] = {}
    for word, n in right.items():
        for key in with_one_letter_less(word):
            frequency[key] = max(n, frequency.get(key, 0))
    jargon = {
        word: n
        for word, n in counts.items()
        if word not in right
        and n >= _JARGON_COUNT
        and all(frequency.get(key, 0) < _SLIP_RATIO * n for key in with_one_letter_less(word))
    }
    return dict(sorted({**right, **jargon}.items()))


def with_one_letter_less(word: str) -> Iterator[str]:
    """Give the word and every form that lacks one letter: words one slip apart share one of these."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def read_vocabulary(path: Path = VOCABULARY) -> dict[str, int]:
    """Read lines `word count`."""
    pairs = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {word: int(count) for word, count in pairs}


def write_vocabulary(counts: Mapping[str, int], path: Path = VOCABULARY) -> None:
    """Write lines `word count`, sorted, so that a change reads well in a diff."""
    path.write_text("".join(f"{word} {n}\n" for word, n in sorted(counts.items())), encoding="utf-8")


def training_texts(folder: Path = ROOT / "data" / "nlu") -> list[str]:
    """Return every training sentence of the Rasa files under a folder."""
    return [text for _, text in training_examples(folder)]


def training_examples(folder: Path = ROOT / "data" / "nlu") -> list[tuple[str, str]]:
    """Return (intent, sentence) of every example of a Rasa file, or of all under a folder in order of name."""
    blocks = (
        block
        for path in (sorted(folder.rglob("*.yml")) if folder.is_dir() else [folder])
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    )
    return [(block["intent"], line.removeprefix("- ")) for block in blocks for line in block["examples"].splitlines()]


if __name__ == "__main__":
    write_vocabulary(dict.fromkeys(_RARE_JARGON.split(), _RARE_JARGON_COUNT) | count_words(training_texts()))
