"""What comes out is the advice with the client's name, and nothing else that is personal."""

from datetime import datetime
from typing import Any

import pytest

from bot.accounts.account import Account
from bot.channels.answers import shown
from bot.channels.turns import PanelOutput
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


async def answered(advice: dict[str, Any], accounts: FakeAccounts) -> dict[str, Any]:
    """The answer after the way from the action through the output channel."""
    output = PanelOutput()
    await output.send_response("op1", {"text": "без имени", "custom": advice})
    (uttered,) = output.messages
    return await shown(uttered, accounts)


async def test_the_name_of_the_subscriber_is_put_into_the_phrases(policy: Policy) -> None:
    message = await answered(refusal(policy, "anna"), FakeAccounts({"anna": ANNA}))
    assert message["custom"]["phrases"][0]["text"].startswith("Анна Петровна, я Вам предлагаю")
    assert "СКАЖИТЕ: «Анна Петровна, " in message["text"]


@pytest.mark.parametrize("accounts", [FakeAccounts(), FakeAccounts(down="база недоступна")])
async def test_without_a_name_the_phrase_stays_as_it_is_written(policy: Policy, accounts: FakeAccounts) -> None:
    message = await answered(refusal(policy, "anna"), accounts)
    assert message["custom"]["phrases"][0]["text"].startswith("ИО, ")


async def test_the_pseudonym_is_not_shown(policy: Policy) -> None:
    assert "anna" not in str(await answered(refusal(policy, "anna"), FakeAccounts()))


async def test_what_is_kept_for_the_same_message_id_holds_no_name(policy: Policy) -> None:
    output = PanelOutput()
    await output.send_response("op1", {"text": "без имени", "custom": refusal(policy, "anna")})
    await shown(output.messages[0], FakeAccounts({"anna": ANNA}))
    assert "Анна" not in str(output.messages)


async def test_a_text_without_advice_is_passed_on() -> None:
    uttered = {"recipient_id": "op1", "text": "Новый звонок. Чего хочет клиент?"}
    assert await shown(uttered, FakeAccounts()) == uttered


def test_the_channel_is_called_panel() -> None:
    assert PanelOutput.name() == "panel"
