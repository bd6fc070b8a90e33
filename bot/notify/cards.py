"""Alerts and approvals as cards: what happened, where, against which limit. No word of a subscriber."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.clock import moscow
from bot.notify.approvals import Approval
from bot.notify.traffic import Answer
from bot.ops.state import Incident
from bot.presenters.card import Button, Card, Section, Tone

APPROVE, REJECT = "approve", "reject"
WHY_NOT = "Почему нет"
STATES = {"approved": "Одобрено", "rejected": "Отклонено", "expired": "Никто не ответил"}
TONES: dict[str, Tone] = {"approved": "good", "rejected": "bad", "expired": "warning"}


def clock_time(moment: datetime) -> str:
    """Return the moment as 14:02, Moscow time."""
    return f"{moscow(moment):%H:%M}"


def roubles(amount: int) -> str:
    """Return the sum as 12 900 ₽."""
    return f"{amount:,} ₽".replace(",", "\u00a0").replace(" ", "\u00a0")


def approval_card(title: str, approval: Approval, at: datetime) -> Card:
    """Return the approval as it now is: with buttons while it waits, with the decision afterwards."""
    what = f"корректировка {roubles(approval.amount)}"
    limit = f"Полномочия оператора — до {roubles(approval.limit)}."
    note = [Section(approval.note, "Оператор пишет")] if approval.note else []
    asked = f"Спросили в {clock_time(approval.asked_at)}"
    if approval.state != "pending":
        head = f"{STATES[approval.state]}: {what}"
        decided = Section(decision_text(approval) if approval.state == "expired" else _decided(approval))
        small = Section(f"{limit} {asked}.", quiet=True)
        return Card(head, head, (decided, *note, small), tone=TONES[approval.state])
    late = " Ответа нет дольше обычного." if approval.escalated(at) else ""
    waiting = f"{asked}, клиент на линии. Ждут до {clock_time(approval.expires_at)}.{late}"
    value = {"id": approval.id, "nonce": approval.nonce}
    buttons = (
        Button("Одобрить", APPROVE, value, "primary"),
        Button("Отклонить", REJECT, value, "danger", asks=WHY_NOT),
    )
    head = f"{title}: {what}"
    return Card(head, head, (Section(limit), *note, Section(waiting, quiet=True)), buttons, "warning")


def decision_text(approval: Approval) -> str:
    """Return who decided what and when."""
    if approval.state == "expired":
        return f"{STATES['expired']} до {clock_time(approval.expires_at)}"
    return f"{STATES[approval.state]} — {_decided(approval)}"


def _decided(approval: Approval) -> str:
    reason = f". Причина: {approval.reason}" if approval.reason else ""
    return f"{approval.decided_name}, {clock_time(approval.decided_at or approval.expires_at)}{reason}"


def night_card(title: str, transfers: Sequence[Answer]) -> Card:
    """Return how many calls went to the target this night."""
    count = len(transfers)
    last = clock_time(max(one.at for one in transfers))
    text = f"Звонков за ночь: {count}, последний — в {last}. Подробно — в ветке."
    return Card(title, f"{title}: {count}", (Section(text),), tone="warning")


def transfer_card(transfer: Answer, situation: str) -> Card:
    """Return one transfer of the night."""
    head = f"{clock_time(transfer.at)}, п. {transfer.clause}" if transfer.clause else clock_time(transfer.at)
    sections = (Section(situation), Section(f"Решение {transfer.id}", quiet=True))
    return Card(head, f"{head}: {situation}", sections)


def unclear_card(title: str, share: float, limit: float, answers: int, minutes: int) -> Card:
    """Return how often the assistant offered readings instead of an answer."""
    text = f"За {minutes} минут не понято {share:.0%} вопросов из {answers}; порог — {limit:.0%}."
    mend = "Спросите операторов, о чём звонят: похоже, случилось что-то, чего в инструкции нет."
    return Card(title, f"{title}: {share:.0%}", (Section(text), Section(mend)), tone="warning")


def incident_card(title: str, incident: Incident) -> Card:
    """Return the incident, open or over."""
    opened = f"Открыт в {clock_time(incident.opened_at)}"
    if incident.closed_at:
        text = f"{opened}, закрыт в {clock_time(incident.closed_at)}"
        return Card(f"Закрыт: {incident.title}", f"Инцидент закрыт: {incident.title}", (Section(text),), tone="good")
    by_number = "Переводить по номеру можно." if incident.marks.opens_transfer_by_number else ""
    text = f"{opened}. {by_number}".strip()
    order = Section(f"Когда закончится, напишите боту: «инцидент закрыть {incident.id}»", quiet=True)
    return Card(f"{title}: {incident.title}", f"{title}: {incident.title}", (Section(text), order), tone="bad")


def closing_card(title: str, line: str, closes_at: datetime, calls: int) -> Card:
    """Return which line closes when, and how many calls were sent there just now."""
    text = (
        f"{line[:1].upper()}{line[1:]} работает до {clock_time(closes_at)}. Звонков туда за последние минуты: {calls}."
    )
    return Card(title, f"{title}: {line}", (Section(text),), tone="warning")


def listed(lines: Iterable[str]) -> str:
    """Return the lines as a list."""
    return "\n".join(f"• {line}" for line in lines)
