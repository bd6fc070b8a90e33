"""A decision of the log in plain Russian."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.audit.journal import Feedback
from bot.audit.log import AuditEntry
from bot.clock import moscow

_SOURCES = {
    "said": "сказано",
    "account": "учётная запись",
    "ops": "реестр инцидентов и линий",
    "clock": "часы",
    "policy": "инструкция",
    "assumed": "принято, пока не сказано иное",
    "derived": "выведено из других фактов",
    "role": "роль сотрудника",
}
_ACTIONS = {
    "transfer": "перевод",
    "case": "CASE без перевода",
    "self_service": "первая линия решает сама",
    "refuse": "отказ",
    "procedure": "отдельная процедура",
    "office": "офис",
    "policy_gap": "инструкция молчит",
}
_VERDICTS = {"right": "верно", "wrong": "неверно"}
_KINDS = {"decision": "решение", "unclear": "ситуация не ясна", "out_of_scope": "вне инструкции"}


def explain(entry: AuditEntry) -> str:
    """Return the explanation: when, what was asked, what was known and from where, which row answered, with what."""
    return "\n".join(_lines(entry))


def headline(entry: AuditEntry) -> str:
    """Return the decision in one line: id, when, situation or kind, what was asked (cut to 60 characters)."""
    asked = entry.asked if len(entry.asked) <= 60 else entry.asked[:59] + "…"
    subject = entry.situation or _KINDS.get(entry.kind, entry.kind)
    return f"{entry.id}  {moscow(entry.at):%d.%m %H:%M:%S}  {subject}  {asked}"


def verdict_line(feedback: Feedback, entry: AuditEntry) -> str:
    """Return an agent's word on a decision in one line: the verdict, the situation he chose, the decision."""
    chosen = f" → {feedback.situation}" if feedback.situation else ""
    return f"{_VERDICTS[feedback.verdict]}{chosen}  {headline(entry)}"


def entry_as_json(entry: AuditEntry) -> dict[str, Any]:
    """Return the entry as a value for JSON; the moment is ISO in Moscow time."""
    return {**vars(entry), "at": moscow(entry.at).isoformat()}


def _lines(entry: AuditEntry) -> Iterator[str]:
    yield f"Решение {entry.id}"
    yield f"Когда: {moscow(entry.at):%d.%m.%Y %H:%M:%S} (Мск)"
    yield f"Разговор: {entry.conversation}; звонок: {entry.call_id or 'не указан'}"
    yield f"Сотрудник: {entry.agent or 'не указан'}"
    yield f"Спрошено: {entry.asked}"
    yield f"Ситуация: {entry.situation or 'нет'} ({_KINDS.get(entry.kind, entry.kind)})"
    yield "Факты:" if entry.facts else "Факты: нет"
    yield from (f"  {_fact(fact)}" for fact in entry.facts)
    yield f"Строка таблицы: {entry.row or 'несколько возможны или не нужна'}"
    yield from _outcome(entry.advice)
    yield f"Версии: инструкция {entry.policy_version}, модель {entry.model_version or 'не использована'}"


def _fact(fact: Mapping[str, Any]) -> str:
    source = _SOURCES.get(str(fact.get("source")), str(fact.get("source")))
    evidence = f": «{fact['evidence']}»" if fact.get("evidence") else ""
    return f"{fact.get('id')} = {_shown(fact.get('value'))} ({source}{evidence})"


def _shown(value: object) -> str:
    if value is None:
        return "неизвестно"
    return ("да" if value else "нет") if isinstance(value, bool) else str(value)


def _outcome(advice: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the agent was told. Fields that the advice leaves open are left out."""
    if advice.get("action"):
        yield f"Действие: {_ACTIONS.get(advice['action'], advice['action'])}"
    if advice.get("target"):
        yield f"Куда: {advice['target'].get('title') or advice['target'].get('id')}"
    yield from (f"Сказать: {phrase['text']}" for phrase in advice.get("phrases") or ())
    if advice.get("case"):
        yield f"CASE: {advice['case'].get('category') or 'категория не названа'}"
    if advice.get("citation"):
        parts = (advice["citation"].get("clause"), advice["citation"].get("gist"))
        yield f"Основание: пункт {', '.join(part for part in parts if part)}"
    if advice.get("next_question"):
        yield f"Вопрос: {advice['next_question'].get('text')}"
