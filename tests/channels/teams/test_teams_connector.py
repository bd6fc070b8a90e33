"""Messages out: the bot's token, what Teams refuses, and how often it is tried again."""

import asyncio
from typing import Any

import pytest

from bot.channels.teams.bot_token import BotToken
from bot.channels.teams.connector import TRIES, Connector
from bot.channels.teams.settings import TeamsSettings
from bot.notify.platform import DeliveryFailed
from tests.channels.teams.conftest import MovingClock
from tests.support.teams import TENANT, Cloud

HELLO = {"type": "message", "text": "Привет"}
SILENT = "http://127.0.0.1:1"
PLACE = "19:a@thread.tacv2;messageid=1"


async def test_a_message_goes_to_the_conversation_with_the_bots_token(
    cloud: Cloud, connector: Connector, reference: dict[str, Any]
) -> None:
    assert await connector.post(reference, PLACE, HELLO) == "m1"
    sent = cloud.calls[0]
    assert (sent.method, sent.path) == ("POST", f"/v3/conversations/{PLACE}/activities")
    assert sent.token == "Bearer outbound-1"
    assert sent.body == {**HELLO, "from": {"id": "28:bot"}}
    assert cloud.tokens[0]["grant_type"] == "client_credentials"
    assert cloud.tokens[0]["scope"] == "https://api.botframework.com/.default"


async def test_a_reply_and_an_update_name_the_message(
    cloud: Cloud, connector: Connector, reference: dict[str, Any]
) -> None:
    await connector.reply(reference, PLACE, "17", HELLO)
    await connector.update(reference, PLACE, "18", HELLO)
    paths = [(sent.method, sent.path.rsplit("/", 1)[1]) for sent in cloud.calls]
    assert paths == [("POST", "17"), ("PUT", "18")]


async def test_a_token_serves_until_five_minutes_before_its_end(
    cloud: Cloud, connector: Connector, reference: dict[str, Any], clock: MovingClock
) -> None:
    await asyncio.gather(*(connector.post(reference, PLACE, HELLO) for _ in range(5)))
    clock.pass_by(minutes=54)
    await connector.post(reference, PLACE, HELLO)
    assert len(cloud.tokens) == 1
    clock.pass_by(minutes=1)
    await connector.post(reference, PLACE, HELLO)
    assert len(cloud.tokens) == 2


async def test_a_refused_token_is_renewed_once(cloud: Cloud, connector: Connector, reference: dict[str, Any]) -> None:
    cloud.failures = [(401, {})]
    assert await connector.post(reference, PLACE, HELLO) == "m2"
    assert [sent.token for sent in cloud.calls] == ["Bearer outbound-1", "Bearer outbound-2"]
    cloud.failures = [(401, {}), (401, {})]
    with pytest.raises(DeliveryFailed, match="401"):
        await connector.post(reference, PLACE, HELLO)


@pytest.mark.parametrize(
    ("status", "headers", "retry_after", "lasting"),
    [
        (429, {"Retry-After": "7"}, 7.0, False),
        (429, {"Retry-After": "Wed, 25 Nov 2026 12:00:00 GMT"}, None, False),
        (412, {}, None, False),
        (502, {}, None, False),
        (504, {}, None, False),
        (500, {}, None, False),
        (302, {"Location": "https://evil.example.com"}, None, False),
        (403, {}, None, True),
        (404, {}, None, True),
        (413, {}, None, True),
    ],
)
async def test_a_failure_says_whether_and_when_to_try_again(
    cloud: Cloud, connector: Connector, reference: dict[str, Any], status: int, headers: dict[str, str],
    retry_after: float | None, lasting: bool,
) -> None:  # fmt: skip
    cloud.failures = [(status, headers)]
    with pytest.raises(DeliveryFailed) as failure:
        await connector.post(reference, PLACE, HELLO)
    assert (failure.value.retry_after, failure.value.lasting) == (retry_after, lasting)
    assert len(cloud.calls) == 1


async def test_no_token_no_message_and_no_secret_in_the_error(
    cloud: Cloud, connector: Connector, reference: dict[str, Any]
) -> None:
    cloud.refuses_tokens = True
    with pytest.raises(DeliveryFailed, match="invalid_client") as failure:
        await connector.post(reference, PLACE, HELLO)
    assert "secret" not in str(failure.value)
    assert cloud.calls == []


async def test_a_silent_connector_is_a_failure(
    settings: TeamsSettings, clock: MovingClock, reference: dict[str, Any]
) -> None:
    connector = Connector(BotToken(settings, clock), (SILENT,))
    with pytest.raises(DeliveryFailed, match="did not answer"):
        await connector.post({**reference, "serviceUrl": SILENT}, PLACE, HELLO)


async def test_the_token_goes_to_no_host_off_the_list(
    cloud: Cloud, connector: Connector, reference: dict[str, Any]
) -> None:
    with pytest.raises(DeliveryFailed, match="not allowed") as failure:
        await connector.post({**reference, "serviceUrl": "https://evil.example.com/"}, PLACE, HELLO)
    assert failure.value.lasting
    assert cloud.tokens == []


@pytest.mark.parametrize(
    ("failures", "calls"),
    [
        ([(429, {"Retry-After": "0"}), (502, {}), (412, {})], 4),
        ([(504, {})] * 9, TRIES),
        ([(404, {})], 1),
        ([(429, {"Retry-After": "600"})], 1),
    ],
)
async def test_a_direct_answer_is_tried_a_few_times(
    cloud: Cloud, connector: Connector, reference: dict[str, Any], failures: list[Any], calls: int
) -> None:
    cloud.failures = failures
    await connector.patiently(lambda: connector.post(reference, PLACE, HELLO))
    assert len(cloud.calls) == calls


def test_the_token_comes_from_the_bots_own_tenant(settings: TeamsSettings) -> None:
    live = TeamsSettings("app", TENANT, "secret")
    assert live.token_endpoint == f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"
    assert live.tenants == (TENANT,)
    assert "secret" not in repr(live)


async def test_cyrillic_travels_as_it_is(cloud: Cloud, connector: Connector, reference: dict[str, Any]) -> None:

    await connector.post(reference, PLACE, HELLO)
    assert cloud.calls[0].size < 100
