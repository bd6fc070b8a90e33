"""Who is let in: the table of tokens, expected as Microsoft's own library answers (and an expiry required)."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bot.access.bot_framework import BotFrameworkGate, may_receive
from bot.access.bot_framework_keys import PAUSE, PAUSE_AFTER_FAILURE, BotFrameworkKeys, KeysUnavailable
from bot.access.tokens import NotRecognised
from tests.support.teams import APP_ID, SERVICE_URL, TENANT, Signer
from tests.support.teams_tokens import ACCEPTED, REJECTED, SIGNER, STRANGER, UNENDORSED, hs256

OPENID = "https://login.example.com/openid"
ORIGINS = ("https://smba.trafficmanager.net",)
GOOD: dict[str, Any] = {
    "channelId": "msteams",
    "serviceUrl": SERVICE_URL,
    "conversation": {"id": "a:1", "tenantId": TENANT},
    "channelData": {"tenant": {"id": TENANT}},
}


class MovingClock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, tzinfo=timezone.utc)

    def now(self) -> datetime:
        return self.at


class Published:
    """Serves the keys and counts how often it is asked."""

    def __init__(self, *signers: Signer) -> None:
        self.signers = list(signers)
        self.asked: list[str] = []
        self.jwks_uri = "https://login.example.com/keys"
        self.down = False

    async def __call__(self, url: str) -> Mapping[str, Any]:
        self.asked.append(url)
        if self.down:
            raise KeysUnavailable("down")
        return {"jwks_uri": self.jwks_uri} if url == OPENID else {"keys": [one.public() for one in self.signers]}


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def published() -> Published:
    return Published(SIGNER, UNENDORSED)


@pytest.fixture
def gate(published: Published, clock: MovingClock) -> BotFrameworkGate:
    return BotFrameworkGate(BotFrameworkKeys(OPENID, published, clock), APP_ID, (TENANT,), ORIGINS)


@pytest.mark.parametrize("name", ACCEPTED)
async def test_a_good_token_is_let_in(gate: BotFrameworkGate, name: str) -> None:
    await gate.admit(f"Bearer {ACCEPTED[name]()}", GOOD)


@pytest.mark.parametrize("name", REJECTED)
async def test_a_token_that_proves_nothing_is_refused(gate: BotFrameworkGate, name: str) -> None:
    with pytest.raises(NotRecognised):
        await gate.admit(f"Bearer {REJECTED[name]()}", GOOD)


@pytest.mark.parametrize("header", [None, "", "Bearer", f"Basic {ACCEPTED['good']()}", ACCEPTED["good"]()])
async def test_only_a_bearer_token_counts(gate: BotFrameworkGate, header: str | None) -> None:
    with pytest.raises(NotRecognised, match="no token"):
        await gate.admit(header, GOOD)


@pytest.mark.parametrize(
    "change",
    [
        {"channelId": "directline"},
        {"channelId": None},
        {"serviceUrl": None},
        {"conversation": {"tenantId": "another"}},
        {"channelData": {"tenant": {"id": "another"}}},
        {"conversation": None, "channelData": None},
        {"conversation": "text", "channelData": ["list"]},
    ],
)
async def test_an_activity_of_another_channel_or_tenant_is_refused(
    gate: BotFrameworkGate, change: Mapping[str, Any]
) -> None:
    with pytest.raises(NotRecognised):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", {**GOOD, **change})


async def test_a_tenant_named_once_will_do(gate: BotFrameworkGate) -> None:
    await gate.admit(f"Bearer {ACCEPTED['good']()}", {**GOOD, "channelData": {}})


async def test_without_tenants_nobody_is_let_in(published: Published, clock: MovingClock) -> None:
    gate = BotFrameworkGate(BotFrameworkKeys(OPENID, published, clock), APP_ID, (), ORIGINS)
    with pytest.raises(NotRecognised, match="tenant"):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)


async def test_a_service_url_off_the_list_gets_no_answers(gate: BotFrameworkGate) -> None:
    url = "https://evil.example.com/teams/"
    with pytest.raises(NotRecognised, match="not allowed"):
        await gate.admit(f"Bearer {SIGNER.token(serviceurl=url)}", {**GOOD, "serviceUrl": url})


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://smba.trafficmanager.net/emea/", True),
        ("https://SMBA.trafficmanager.net", True),
        ("http://smba.trafficmanager.net/emea/", False),
        ("https://smba.trafficmanager.net.evil.com/", False),
        ("https://smba.trafficmanager.net@evil.com/", False),
        ("https://evil.com\\@smba.trafficmanager.net/", False),
        ("https://user@smba.trafficmanager.net/", False),
        ("ftp://smba.trafficmanager.net/", False),
        ("https://[broken", False),
        ("https://smba.trafficmanager.net:444/", False),
        ("http://localhost:5/", True),
        ("http://localhost:6/", False),
        ("http://plain.example.com/", False),
    ],
)
def test_tokens_travel_to_listed_origins_under_https(url: str, may: bool) -> None:
    assert may_receive(url, (*ORIGINS, "http://localhost:5", "http://plain.example.com")) is may


async def test_keys_are_fetched_when_first_needed_and_once_a_day(
    gate: BotFrameworkGate, published: Published, clock: MovingClock
) -> None:
    assert published.asked == []
    for _ in range(3):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    assert len(published.asked) == 2  # metadata and keys
    clock.at += timedelta(hours=25)
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    assert len(published.asked) == 4


async def test_a_new_key_is_known_at_once(gate: BotFrameworkGate, published: Published, clock: MovingClock) -> None:
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    clock.at += PAUSE
    published.signers = [STRANGER]
    await gate.admit(f"Bearer {STRANGER.token()}", GOOD)
    with pytest.raises(NotRecognised):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)


async def test_made_up_key_ids_do_not_make_the_server_call_out(
    gate: BotFrameworkGate, published: Published, clock: MovingClock
) -> None:
    for number in range(50):
        with pytest.raises(NotRecognised):
            await gate.admit(f"Bearer {SIGNER.token(headers={'kid': str(number)})}", GOOD)
    assert len(published.asked) == 2
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)


async def test_a_token_that_can_never_do_fetches_nothing(gate: BotFrameworkGate, published: Published) -> None:
    with pytest.raises(NotRecognised):
        await gate.admit(f"Bearer {hs256()}", GOOD)
    assert published.asked == []


async def test_the_keys_outlive_an_outage_but_not_for_ever(
    gate: BotFrameworkGate, published: Published, clock: MovingClock
) -> None:
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    published.down = True
    clock.at += timedelta(days=2)
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    assert len(published.asked) == 3  # one try, and a pause before the next
    clock.at += timedelta(days=2)
    with pytest.raises(NotRecognised, match="cannot be fetched"):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)


async def test_a_failed_first_fetch_is_tried_again(
    gate: BotFrameworkGate, published: Published, clock: MovingClock
) -> None:
    published.down = True
    with pytest.raises(NotRecognised, match="cannot be fetched"):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
    published.down = False
    clock.at += PAUSE_AFTER_FAILURE
    await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)


async def test_keys_come_from_the_host_of_the_metadata_alone(gate: BotFrameworkGate, published: Published) -> None:
    published.jwks_uri = "https://evil.example.com/keys"
    with pytest.raises(NotRecognised, match="cannot be fetched"):
        await gate.admit(f"Bearer {ACCEPTED['good']()}", GOOD)
