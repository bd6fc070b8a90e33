"""The notation of the patterns, and what an editor is told about a mistake."""

from pathlib import Path

import pytest

from bot.nlu.fact_patterns import load_patterns
from bot.nlu.notation import parse_pattern
from bot.policy.errors import Mistake, PolicyError
from bot.settings import ROOT

POLICY = ROOT / "policy"
WORDS = """negation: {deniers: [отказываться], absences: [без], passing: [хотеть], breaks: [но], existence: [быть]}
mentions: []
words: {старший: [старший, "тот кто выше"]}
amounts: {balance: {near: [баланс], never: []}}
implies: {offer_accepted: {да: {alternatives_offered: да}}}
"""
PATTERNS = """insists:
  да: [настаивать]
"""


def written(folder: Path, words: str, **families: str) -> Path:
    (folder / "facts").mkdir()
    (folder / "words.yml").write_text(words, encoding="utf-8")
    for name, text in families.items():
        (folder / "facts" / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


def test_single_words_share_a_slot_and_phrases_stand_apart() -> None:
    sequences = parse_pattern("(просить|хотеть скоро) .. старший", {})
    assert [len(sequence) for sequence in sequences] == [3, 4]


def test_plus_means_either_order() -> None:
    first, second = parse_pattern("паспорт + дать", {})
    assert [slot.lemmas for slot in first if not slot.gap] == [slot.lemmas for slot in second if not slot.gap][::-1]


@pytest.mark.parametrize("text", ["(а|б", "а)", "а?", "..", "", "(|а)", "@нету", "а;б"])
def test_a_pattern_that_cannot_be_read_is_a_mistake(text: str) -> None:
    with pytest.raises(Mistake):
        parse_pattern(text, {})


def test_good_files_load(tmp_path: Path) -> None:
    assert len(load_patterns(written(tmp_path, WORDS, retention=PATTERNS), POLICY).patterns) == 1


@pytest.mark.parametrize(
    ("old", "new", "file", "line", "told"),
    [
        (
            "insists:",
            "insistss:",
            "facts/retention.yml",
            1,
            "Факта «insistss» нет в policy/facts.yml. Возможно, имелось",
        ),
        ("да: [наст", "может: [наст", "facts/retention.yml", 2, "не бывает значения «может». Допустимо: да, нет"),
        ("[настаивать]", "['(настаивать']", "facts/retention.yml", 2, "не закончен"),
        ("[настаивать]", "['@старщий']", "facts/retention.yml", 2, "Группы слов «@старщий» нет. Возможно, имелось"),
        ("[настаивать]", "[5]", "facts/retention.yml", 2, "«5» — не образец"),
        ("[настаивать]", "настаивать", "facts/retention.yml", 2, "должно стоять: список образцов"),
        ("{да: {alt", "{ага: {alt", "words.yml", 5, "не бывает значения «ага». Допустимо: да, нет"),
        ("alternatives_offered", "alternative_offered", "words.yml", 5, "Возможно, имелось в виду «alternatives_off"),
        ("balance:", "insists:", "words.yml", 4, "Факт «insists» — не число"),
        ("mentions:", "mention:", "words.yml", 2, "Раздела «mention» не бывает. Возможно, имелось в виду «mentions»"),
        ("words: {", "words: {старший: [а], ", "words.yml", 3, "Ключ «старший» стоит дважды"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(
    tmp_path: Path, old: str, new: str, file: str, line: int, told: str
) -> None:
    with pytest.raises(PolicyError) as raised:
        load_patterns(written(tmp_path, WORDS.replace(old, new), retention=PATTERNS.replace(old, new)), POLICY)
    problems = [str(problem) for problem in raised.value.problems]
    assert any(one.startswith(f"{tmp_path.name}/{file}:{line}:") and told in one for one in problems)


def test_a_fact_stands_in_one_file(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="Факт «insists» есть и в retention"):
        load_patterns(written(tmp_path, WORDS, retention=PATTERNS, senior=PATTERNS), POLICY)
