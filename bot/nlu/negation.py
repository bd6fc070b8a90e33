"""Which words a text denies: decided here and nowhere else."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.nlu.morphology import is_infinitive, is_verb
from bot.nlu.word import END, Denial, Word

_LOOK_BACK = 3
_CLAUSE = 7  # words
_NONE = frozenset({"нет", "нету"})
_NOT_DENIED = frozenset({"только", "просто"})
_LINKS = frozenset(["в", "на", "с", "со", "по", "к", "от", "о", "об", "про", "за", "из", "у", "для", "до", "и"])


@dataclass(frozen=True)
class Negation:
    """The words (lemmas) that decide what is denied.

    `deniers` deny what follows by their meaning («отказываться»), `absences` by grammar, like «не» («без», «никакой»);
    `passing` pass a denial on, `breaks` cut a thought off; a denied verb of `existence` denies what stands before it:
    «блокировок на номере не видно».
    """

    deniers: Collection[str]
    absences: Collection[str]
    passing: Collection[str]
    breaks: Collection[str]
    existence: Collection[str]


def deny(words: list[Word], negation: Negation) -> list[Word]:
    """Take every «не» out and mark what is denied: the next word, those it is passed on to, an infinitive before."""
    kept: list[Word] = []
    denials: frozenset[Denial] = frozenset()
    for place, word in enumerate(words):
        fresh = place > 0 and words[place - 1].lemma == "не"
        if word.lemma == "не":
            following = words[place + 1].lemma if place + 1 < len(words) else END
            denials = frozenset() if following in _NOT_DENIED else frozenset({Denial(-place - 1, False)})
            continue
        if word.lemma in negation.breaks:
            word = Word(word.text, END, word.start, word.end)
        if word.is_end or (word.after_comma and not fresh):
            denials = frozenset()
        word.denials = denials
        word.absence = word.lemma in negation.absences
        if word.lemma in _NONE and not _opens(kept, word, negation):
            _deny_nouns_before(kept, Denial(len(kept), False), _LOOK_BACK)
            denials = frozenset()
        else:
            denials = _passed_on(word, denials, len(kept), negation)
        if fresh and word.lemma in negation.existence:
            _deny_nouns_before(kept, Denial(-place, False), _CLAUSE)
        if denials and not (word.after_comma or word.absence or word.lemma in _LINKS):
            _deny_infinitive_before(kept, denials)
        kept.append(word)
    return kept


def _passed_on(word: Word, denials: frozenset[Denial], place: int, negation: Negation) -> frozenset[Denial]:
    """Return the denials that a word at the place hands on to the next one."""
    if word.absence:
        return frozenset(denial for denial in denials if denial.by_meaning) | {Denial(place, False)}
    if word.lemma in negation.deniers:
        return denials | {Denial(place, True)}
    return denials if word.lemma in negation.passing else frozenset()


def _opens(kept: list[Word], word: Word, negation: Negation) -> bool:
    """Tell whether a «нет» stands before what it denies: «нет паспорта», «у него нет паспорта»."""
    return not kept or word.after_comma or kept[-1].is_end or kept[-1].lemma in negation.passing


def _deny_nouns_before(kept: list[Word], denial: Denial, reach: int) -> None:
    """«Паспорта с собой нет»: deny up to so many words before, up to the verb."""
    for before in reversed(kept[-reach:]):
        if before.is_end or is_verb(before.text):
            return
        before.denials |= {denial}
        if before.after_comma:
            return


def _deny_infinitive_before(kept: list[Word], denials: frozenset[Denial]) -> None:
    """«Ждать он не хочет», «называть отказывается»: deny the infinitive as if it stood behind."""
    for before in reversed(kept[-_LOOK_BACK:]):
        if before.is_end:
            return
        if is_infinitive(before.text):
            before.denials |= denials
            return
        if before.after_comma:
            return
