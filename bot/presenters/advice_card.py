"""The advice as a card of a chat. Nothing of an account is shown: a chat is no place for that."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.presenters.buttons import payload_of
from bot.presenters.card import Button, Card, Section
from bot.presenters.names import PLACEHOLDER
from bot.presenters.plain import line_words

SAY = "say"
SHOWN_WAYS, SHOWN_CORRECTIONS = 3, 4
LONGEST_LABEL = 75
NO_NAME = "[имя клиента]"
UNDECIDED = {"unclear": "Вопрос не вполне понятен", "out_of_scope": "Не по инструкции"}
CORRECTED = {"said", "assumed"}
"""The sources of facts that a button may correct: a line's hours and incidents have orders of their own."""
Advice = Mapping[str, Any]


def advice_card(advice: Advice) -> Card:
    """Return the card: where, what to say, which CASE, why; answers, readings and corrections as buttons.

    The question stands last: right above the buttons that answer it.
    """
    undecided = advice["kind"] != "decision"
    sections = tuple(_undecided(advice) if undecided else _decision(advice))
    title = advice["title"] or UNDECIDED[advice["kind"]]
    return Card(title, advice["where"], sections, tuple(_buttons(advice)))


def _decision(advice: Advice) -> Iterator[Section]:
    target = advice["target"]
    how = f". {advice['transfer']['text']}" if advice["transfer"] else ""
    yield Section(f"{advice['where']}{line_words(target['line_state']) if target else ''}{how}", "Куда")
    yield from (Section(f"«{_named(one['text'])}»", _say(one)) for one in advice["phrases"])
    if advice["case"]:
        yield Section(_case(advice["case"]), "CASE")
    if advice["steps"]:
        yield Section(_list(advice["steps"]), "Сначала")
    if advice["notes"]:
        yield Section(_list(advice["notes"]), "Важно")
    if advice["preview"]:
        yield Section(_list(_ways(advice["preview"])), "Дальше, если")
    yield from _why(advice)
    if advice["next_question"]:
        yield Section(advice["next_question"]["text"], "Вопрос")


def _undecided(advice: Advice) -> Iterator[Section]:
    yield Section(advice["where"])
    lines = [*advice["steps"], *advice["notes"]]
    if lines:
        yield Section(_list(lines))


def _ways(ways: Any) -> Iterator[str]:
    yield from (f"{way['if']} → {way['where']}" for way in ways[:SHOWN_WAYS])
    if len(ways) > SHOWN_WAYS:
        yield f"и ещё путей: {len(ways) - SHOWN_WAYS}"


def _why(advice: Advice) -> Iterator[Section]:
    if advice["gaps"]:
        yield Section(_list(f"{gap['missing']}. {gap['say']}" for gap in advice["gaps"]), "Инструкция не говорит")
    yield Section(". ".join(_small_print(advice)), quiet=True)


def _small_print(advice: Advice) -> Iterator[str]:
    cite = advice["citation"]
    yield f"Основание: п. {cite['clause']}" if cite["clause"][:1].isdigit() else f"Основание: {cite['clause']}"
    if cite["gist"]:
        yield cite["gist"]
    known = [fact["text"] for fact in advice["facts"] if fact["source"] not in ("account", "assumed")]
    assumed = [fact["text"] for fact in advice["facts"] if fact["source"] == "assumed"]
    for head, texts in (("Учтено", known), ("Пока считаем", assumed)):
        if texts:
            yield f"{head}: {'; '.join(texts)}"
    yield f"Решение {advice['decision_id']}"


def _buttons(advice: Advice) -> Iterator[Button]:
    question = advice["next_question"]
    if question:
        for answer in question["answers"]:
            yield _button(answer["label"], payload_of(answer["facts"]))
        yield _button("Не знаю", "/dont_know")
    other = "Другое: " if advice["kind"] == "decision" else ""
    yield from (_button(f"{other}{one['title']}", f"/{one['situation']}") for one in advice["alternatives"])
    for fact in list(_corrected(advice))[:SHOWN_CORRECTIONS]:
        yield _button(f"Неверно: {fact['text']}", payload_of({fact["id"]: not fact["value"]}))


def _corrected(advice: Advice) -> Iterator[Mapping[str, Any]]:
    """Yield the facts that can be turned over; what is assumed only when no question leads on."""
    sources = {"said"} if advice["next_question"] else CORRECTED
    yield from (one for one in advice["facts"] if isinstance(one["value"], bool) and one["source"] in sources)


def _button(label: str, payload: str) -> Button:
    short = label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"
    return Button(short, SAY, {"payload": payload})


def _say(phrase: Mapping[str, Any]) -> str:
    head = "Скажите" if phrase["due"] else "Можно сказать"
    return f"{head} ({phrase['when'].lower()})" if phrase["when"] else head


def _case(case: Mapping[str, Any]) -> str:
    name = case["category"] or f"{case['description']} (категория в инструкции не названа)"
    details = {"тема": case["subject"], "приоритет": case["priority"], "отметка": case["mark"]}
    fields = f"\nЗаполните: {'; '.join(case['fields'])}" if case["fields"] else ""
    return "; ".join([name, *(f"{key} — {value}" for key, value in details.items() if value)]) + fields


def _named(text: str) -> str:
    return PLACEHOLDER.sub(NO_NAME, text)


def _list(lines: Any) -> str:
    return "\n".join(f"• {line}" for line in lines)
