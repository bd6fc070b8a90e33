"""The notation of the patterns, and what an editor is told about a mistake."""

from pathlib import Path

import pytest

from bot.nlu.fact_patterns import load_patterns
from bot.nlu.notation import parse_pattern
from bot.policy.errors import Mistake, PolicyError
from bot.settings import ROOT

POLICY = ROOT / "policy"
GOOD = """negation: {deniers: [отказываться], absences: [без], passing: [хотеть], breaks: [но], existence: [быть]}
mentions: []
words: {старший: [старший, "тот кто выше"]}
patterns:
  insists:
    да: [настаивать]
amounts: {balance: {near: [баланс], never: []}}
implies: {offer_accepted: {да: {alternatives_offered: да}}}
"""


def written(folder: Path, text: str) -> Path:
    (folder / "facts.yml").write_text(text, encoding="utf-8")
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


def test_a_good_file_loads(tmp_path: Path) -> None:
    assert len(load_patterns(written(tmp_path, GOOD), POLICY).patterns) == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("  insists:", "  insistss:", 5, "Факта «insistss» нет в policy/facts.yml. Возможно, имелось в виду «insists»"),
        ("да: [", "может: [", 6, "не бывает значения «может». Допустимо: да, нет"),
        ("[настаивать]", "['(настаивать']", 6, "не закончен"),
        ("[настаивать]", "['@старщий']", 6, "Группы слов «@старщий» нет. Возможно, имелось в виду «старший»"),
        ("[настаивать]", "[5]", 6, "«5» — не образец"),
        ("[настаивать]", "настаивать", 6, "должно стоять: список образцов"),
        ("{да: {alt", "{ага: {alt", 8, "не бывает значения «ага». Допустимо: да, нет"),
        ("alternatives_offered", "alternative_offered", 8, "Возможно, имелось в виду «alternatives_offered»"),
        ("balance:", "insists:", 7, "Факт «insists» — не число"),
        ("mentions:", "mention:", 2, "Раздела «mention» не бывает. Возможно, имелось в виду «mentions»"),
        ("words: {", "words: {старший: [а], ", 3, "Ключ «старший» стоит дважды"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    with pytest.raises(PolicyError) as raised:
        load_patterns(written(tmp_path, GOOD.replace(old, new)), POLICY)
    problems = [str(problem) for problem in raised.value.problems]
    assert any(told.startswith(f"{tmp_path.name}/facts.yml:{line}:") and words in told for told in problems)
