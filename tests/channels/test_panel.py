"""The panel's channel: what comes out is the advice with the client's name, what is wrong is told in Russian."""

from datetime import datetime
from typing import Any

import pytest

from bot.accounts.account import Account
from bot.channels.panel import PanelInput, PanelOutput, _problem
from bot.clock import MOSCOW
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Said, chosen
from bot.policy.model import Policy
from tests.support.wiring import FakeAccounts, make_advisor

ANNA = Account("Анна Петровна", datetime(2026, 11, 22, 9, tzinfo=MOSCOW), {}, ())


def refusal(policy: Policy, subscriber: str | None) -> dict[str, Any]:
    """An advice as the action utters it, with a phrase that names the client."""
    facts = {"allowed_by_eppsl": False, "alternatives_offered": True}
    said = tuple(Said(fact, value, "") for fact, value in facts.items())
    advice = make_advisor(policy).advise(AdviceRequest("", chosen("discount_request", said)), Call()).advice
    return {**advice.to_json(), "subscriber": subscriber}


async def shown(advice: dict[str, Any], accounts: FakeAccounts) -> dict[str, Any]:
    output = PanelOutput(accounts)
    await output.send_response("op1", {"text": "без имени", "custom": advice})
    (message,) = output.messages
    return message


async def test_the_name_of_the_subscriber_is_put_into_the_phrases(policy: Policy) -> None:
    message = await shown(refusal(policy, "anna"), FakeAccounts({"anna": ANNA}))
    assert message["custom"]["phrases"][0]["text"].startswith("Анна Петровна, я Вам предлагаю")
    assert "СКАЖИТЕ: «Анна Петровна, " in message["text"]


@pytest.mark.parametrize("accounts", [FakeAccounts(), FakeAccounts(down="база недоступна")])
async def test_without_a_name_the_phrase_stays_as_it_is_written(policy: Policy, accounts: FakeAccounts) -> None:
    message = await shown(refusal(policy, "anna"), accounts)
    assert message["custom"]["phrases"][0]["text"].startswith("ИО, ")


async def test_the_pseudonym_is_not_shown(policy: Policy) -> None:
    assert "anna" not in str(await shown(refusal(policy, "anna"), FakeAccounts()))


async def test_a_text_without_advice_is_passed_on(policy: Policy) -> None:
    output = PanelOutput(FakeAccounts())
    await output.send_response("op1", {"text": "Новый звонок. Чего хочет клиент?"})
    assert output.messages == [{"recipient_id": "op1", "text": "Новый звонок. Чего хочет клиент?"}]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (None, "Нужен JSON с полями sender и message"),
        ([], "Нужен JSON с полями sender и message"),
        ({"sender": "x"}, "Нужен JSON с полями sender и message"),
        ({"sender": "x", "message": 5}, "Нужен JSON с полями sender и message"),
        ({"message": "да"}, "Не указан sender"),
        ({"sender": "", "message": "да"}, "Не указан sender"),
        ({"sender": 5, "message": "да"}, "Не указан sender"),
        ({"sender": "x", "message": "да", "metadata": [1]}, "metadata должно быть объектом"),
        ({"sender": "x", "message": "да", "metadata": {"agent": "op1"}}, "metadata.agent должно быть объектом"),
        ({"sender": "x", "message": "х" * 20_001}, "Сообщение длиннее 20000 символов: пришлите короче"),
        ({"sender": "x", "message": "х" * 20_000, "metadata": None}, None),
        ({"sender": "x", "message": "", "metadata": {"agent": {"id": "op1"}}}, None),
    ],
)
def test_what_is_wrong_with_a_request_is_told_in_russian(body: object, problem: str | None) -> None:
    assert _problem(body) == problem


def test_the_channel_is_called_panel() -> None:
    assert PanelInput.name() == "panel"
