"""The advice as plain Russian text that fits a screen: where, what to say, which CASE first."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

SHOWN_WAYS = 4
SHOWN_FACTS = 6
Advice = Mapping[str, Any]
SOURCES = {"account": "карточка", "ops": "диспетчер", "clock": "часы", "role": "ваша роль"}


def render(advice: Advice) -> str:
    """Return the advice as text, one thought a line."""
    parts = _decision(advice) if advice["kind"] == "decision" else _undecided(advice)
    return "\n".join(parts)


def _decision(advice: Advice) -> Iterator[str]:
    yield f"КУДА: {_where(advice)}"
    yield from _say(advice)
    yield from _case(advice)
    yield from _section("СНАЧАЛА", [f"• {step}" for step in advice["steps"]])
    yield from _question(advice)
    yield from _ways(advice)
    yield from _section("ВАЖНО", [f"• {note}" for note in advice["notes"]])
    if advice["comment"]:
        yield f"КОММЕНТАРИЙ: {advice['comment']}"
    yield from _why(advice)
    yield from _others(advice, "Другое прочтение")


def _undecided(advice: Advice) -> Iterator[str]:
    yield advice["where"]
    yield from advice["steps"]
    yield from advice["notes"]
    yield from _others(advice, "Возможно" if advice["kind"] == "unclear" else "Если всё же")


def _where(advice: Advice) -> str:
    target, transfer = advice["target"], advice["transfer"]
    line = f"{line_words(target['line_state'])}" if target else ""
    how = f". {transfer['text']}" if transfer else ""
    return f"{advice['where']}{line}{how}"


def line_words(state: Mapping[str, Any]) -> str:
    """Return whether the line works and until when, to be put after where to route."""
    words = {"open": "работает", "closed": "не работает", "unknown": "часы не названы"}[state["state"]]
    until = f" до {datetime.fromisoformat(state['changes_at']):%H:%M}" if state["changes_at"] else ""
    note = f" ({state['note']})" if state["note"] else ""
    return f" — {words}{until}{note}"


def _say(advice: Advice) -> Iterator[str]:
    for phrase in advice["phrases"]:
        head = "СКАЖИТЕ" if phrase["due"] else "МОЖНО СКАЗАТЬ"
        when = f" ({phrase['when'].lower()})" if phrase["when"] else ""
        yield f"{head}{when}: «{phrase['text']}»"
        if phrase["reading"]:
            yield f"   {phrase['reading']} — {phrase['translation']}"


def _case(advice: Advice) -> Iterator[str]:
    case = advice["case"]
    if not case:
        return
    yield f"CASE: {case['category'] or case['description'] + ' (категория в инструкции не названа)'}"
    details = {"тема": case["subject"], "приоритет": case["priority"], "отметка": case["mark"]}
    named = [f"{name} — {value}" for name, value in details.items() if value]
    if named:
        yield f"   {'; '.join(named)}"
    if case["fields"]:
        yield f"   Заполните: {'; '.join(case['fields'])}"


def _question(advice: Advice) -> Iterator[str]:
    question = advice["next_question"]
    if question:
        yield f"ВОПРОС: {question['text']}"
        yield f"   {' / '.join(answer['label'] for answer in question['answers'])}"


def _ways(advice: Advice) -> Iterator[str]:
    ways = advice["preview"]
    yield from _section("ДАЛЬШЕ", [f"• Если {way['if']} → {way['where']}" for way in ways[:SHOWN_WAYS]])
    if len(ways) > SHOWN_WAYS:
        yield f"   и ещё путей: {len(ways) - SHOWN_WAYS}"


def _why(advice: Advice) -> Iterator[str]:
    cite = advice["citation"]
    clause = f"п. {cite['clause']}" if cite["clause"][:1].isdigit() else cite["clause"]
    yield f"ОСНОВАНИЕ: {clause} — {cite['gist']}" if cite["gist"] else f"ОСНОВАНИЕ: {clause}"
    yield from _facts("ФАКТЫ", [_fact(fact) for fact in advice["facts"] if fact["source"] != "assumed"])
    yield from _facts("СЧИТАЕМ, ПОКА НЕ СКАЗАНО ИНОЕ", [f["text"] for f in advice["facts"] if f["source"] == "assumed"])
    yield from _section("ИНСТРУКЦИЯ НЕ ГОВОРИТ", [f"• {gap['missing']}. {gap['say']}" for gap in advice["gaps"]])
    if advice["data_age"]:
        yield f"Карточка {advice['data_age']['text']}"


def _facts(head: str, facts: list[str]) -> Iterator[str]:
    if facts:
        more = f"; и ещё {len(facts) - SHOWN_FACTS}" if len(facts) > SHOWN_FACTS else ""
        yield f"{head}: {'; '.join(facts[:SHOWN_FACTS])}{more}"


def _fact(fact: Mapping[str, Any]) -> str:
    source = f"«{fact['evidence']}»" if fact["evidence"] and fact["source"] == "said" else SOURCES.get(fact["source"])
    return f"{fact['text']} ({source})" if source else fact["text"]


def _others(advice: Advice, head: str) -> Iterator[str]:
    yield from (f"{head}: {other['title']}" for other in advice["alternatives"])


def _section(head: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"{head}:"
        yield from (f"   {line}" for line in lines)
