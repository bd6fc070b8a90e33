"""Which fact a sum of money is: the balance, the discount or the refund, by the words around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from bot.nlu.amounts import Amount, find_amounts
from bot.nlu.fact_patterns import AmountWords
from bot.nlu.word import Word
from bot.nlu.words import Words

_WINDOW = 6
_BARE_WINDOW = 2
_BALANCE = "balance"  # «минус 70» is one, whatever stands near
_MORE = re.compile(r"(?<!не )(?:больше|более|свыше|выше|превышает|сверх)\s+$", re.IGNORECASE)


def read_amount_facts(text: str, words: Words, known: Sequence[AmountWords]) -> dict[str, tuple[int, Amount]]:
    """Return for each fact the sum (rubles) nearest to its words; «больше 600» counts as one ruble more."""
    known = [fact for fact in known if fact.fact == _BALANCE or not (fact.near | fact.asked).isdisjoint(words.keys)]
    best: dict[str, tuple[int, int, Amount]] = {}
    for amount in find_amounts(text):
        distances = {fact.fact: _distance(words.words, amount, fact) for fact in known}
        nearest = min(distances.values(), default=_WINDOW + 1)
        for fact, distance in distances.items():
            is_nearest = distance == nearest <= (_WINDOW if amount.money else _BARE_WINDOW)
            if is_nearest and (fact not in best or distance < best[fact][0]):
                best[fact] = (distance, _meant(text, amount), amount)
    return {fact: (value, amount) for fact, (_, value, amount) in best.items()}


def answered_amount(text: str) -> int | None:
    """Return the sum in a bare answer («1200 рублей», «минус 50», «больше 600»); None when there is none or several."""
    found = find_amounts(text)
    return _meant(text, found[0]) if len(found) == 1 else None


def _meant(text: str, amount: Amount) -> int:
    return amount.value + 1 if _MORE.search(text[: amount.start]) else amount.value


def _distance(words: list[Word], amount: Amount, fact: AmountWords) -> int:
    """Return how many words lie between the sum and the nearest word of the fact in its sentence; many if forbidden."""
    if amount.value < 0 and fact.fact == _BALANCE:
        return 0
    first = bisect_right(words, amount.start, key=lambda word: word.end)
    last = bisect_left(words, amount.end, key=lambda word: word.start)
    left, right = (
        _sentence(words[max(0, first - _WINDOW - 1) : first][::-1]),
        _sentence(words[last : last + _WINDOW + 1]),
    )
    if fact.never.intersection(set[str]().union(*left, *right)):
        return _WINDOW + 1
    if left and left[0] & fact.asked and (amount.money or last == len(words) or words[last].after_comma):
        return 0
    return min(_first(left, fact.near), _first(right, fact.near))


def _sentence(words: list[Word]) -> list[set[str]]:
    """Return the keys of the words up to the end of the sentence, within the window."""
    keys = []
    for word in words:
        if word.is_end:
            break
        keys.append({word.lemma, f"={word.text.lower()}"})
    return keys


def _first(keys: list[set[str]], near: frozenset[str]) -> int:
    return next((place for place, key in enumerate(keys) if key & near), _WINDOW + 1)
