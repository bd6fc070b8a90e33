"""The advice as a card of a chat. Nothing of an account is shown: a chat is no place for that."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.presenters.buttons import payload_of
from bot.presenters.card import Button, Card, Section
from bot.presenters.names import PLACEHOLDER
from bot.presenters.plain import line_words

SAY = "say"
SHOWN_WAYS, SHOWN_CORRECTIONS = 4, 4
LONGEST_LABEL = 75
NO_NAME = "[имя клиента]"
Advice = Mapping[str, Any]


def advice_card(advice: Advice) -> Card:
    """Return the card: where, what to say, which CASE, why; answers, readings and corrections as buttons."""
    undecided = advice["kind"] != "decision"
    sections = tuple(_undecided(advice) if undecided else _decision(advice))
    return Card(advice["title"] or "Уточните", advice["where"], sections, tuple(_buttons(advice)))


def _decision(advice: Advice) -> Iterator[Section]:
    target = advice["target"]
    how = f". {advice['transfer']['text']}" if advice["transfer"] else ""
    yield Section(f"{advice['where']}{line_words(target['line_state']) if target else ''}{how}", "Куда")
    yield from (Section(f"«{_named(one['text'])}»", _say(one)) for one in advice["phrases"])
    if advice["case"]:
        yield Section(_case(advice["case"]), "CASE")
    if advice["steps"]:
        yield Section(_list(advice["steps"]), "Сначала")
    if advice["next_question"]:
        yield Section(advice["next_question"]["text"], "Вопрос")
    ways = [f"если {way['if']} → {way['where']}" for way in advice["preview"][:SHOWN_WAYS]]
    if ways:
        yield Section(_list(ways), "Дальше")
    yield from _why(advice)


def _undecided(advice: Advice) -> Iterator[Section]:
    yield Section(advice["where"])
    if advice["steps"]:
        yield Section(_list(advice["steps"]))


def _why(advice: Advice) -> Iterator[Section]:
    cite = advice["citation"]
    gist = f" — {cite['gist']}" if cite["gist"] else ""
    clause = f"п. {cite['clause']}" if cite["clause"][:1].isdigit() else cite["clause"]
    facts = [fact["text"] for fact in advice["facts"] if fact["source"] != "account"]
    counted = f". Учтено: {'; '.join(facts)}" if facts else ""
    yield Section(f"{clause}{gist}{counted}", "Основание")
    if advice["gaps"]:
        yield Section(_list(f"{gap['missing']}. {gap['say']}" for gap in advice["gaps"]), "Инструкция не говорит")
    yield Section(f"Решение {advice['decision_id']}", quiet=True)


def _buttons(advice: Advice) -> Iterator[Button]:
    question = advice["next_question"]
    if question:
        for answer in question["answers"]:
            yield _button(answer["label"], payload_of(answer["facts"]), "primary")
        yield _button("Не знаю", "/dont_know")
    yield from (_button(other["title"], f"/{other['situation']}") for other in advice["alternatives"])
    yes_or_no = [fact for fact in advice["facts"] if isinstance(fact["value"], bool) and fact["source"] != "account"]
    for fact in yes_or_no[:SHOWN_CORRECTIONS]:
        yield _button(f"Неверно: {fact['text']}", payload_of({fact["id"]: not fact["value"]}))


def _button(label: str, payload: str, style: Any = "plain") -> Button:
    short = label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"
    return Button(short, SAY, {"payload": payload}, style)


def _say(phrase: Mapping[str, Any]) -> str:
    head = "Скажите" if phrase["due"] else "Можно сказать"
    return f"{head} ({phrase['when'].lower()})" if phrase["when"] else head


def _case(case: Mapping[str, Any]) -> str:
    name = case["category"] or f"{case['description']} (категория в инструкции не названа)"
    details = {"тема": case["subject"], "приоритет": case["priority"], "отметка": case["mark"]}
    return "; ".join([name, *(f"{key} — {value}" for key, value in details.items() if value)])


def _named(text: str) -> str:
    return PLACEHOLDER.sub(NO_NAME, text)


def _list(lines: Any) -> str:
    return "\n".join(f"• {line}" for line in lines)
