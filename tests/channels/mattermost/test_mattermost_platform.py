"""Cards reach Mattermost once, are replaced in place, and every failure says whether another try helps."""

import pytest
from aiohttp import web

from bot.channels.mattermost.attachments import Drawing
from bot.channels.mattermost.client import LOOKED_THROUGH, Client, Draft
from bot.channels.mattermost.platform import MattermostPlatform
from bot.channels.mattermost.signed import Click, Signer
from bot.notify.platform import DeliveryFailed, Parcel, Platform
from bot.presenters.card import Button, Card, Picture, Section
from tests.support.mattermost import MattermostServer

CARD = Card("Инцидент", "Инцидент открыт", (Section("Открыт в 14:02"),), (Button("Дальше", "say", {"payload": "/a"}),))


async def test_a_card_is_posted_and_replaced_in_place(platform: Platform, server: MattermostServer) -> None:
    handle = await platform.post(Parcel("k", "town", CARD))
    assert server.posts[handle]["channel_id"] == "town" and server.posts[handle]["message"] == ""
    assert server.shown(handle)["title"] == "Инцидент"
    await platform.update("town", handle, Card("Закрыт", "Закрыт", tone="good"))
    assert list(server.posts) == [handle]
    assert server.shown(handle)["title"] == "✓ Закрыт"


async def test_a_detail_stands_in_the_thread_and_its_clicks_too(platform: Platform, server: MattermostServer) -> None:
    root = await platform.post(Parcel("k", "town", CARD))
    handle = await platform.post(Parcel("d", "town", CARD, root))
    assert server.posts[handle]["root_id"] == root
    signed = server.shown(handle)["actions"][0]["integration"]["context"]["signed"]
    assert Signer("a key of the tests").read(Click, signed).place == f"town:{root}"


async def test_a_picture_goes_with_the_post_and_its_name_tells_what_it_shows(
    platform: Platform, server: MattermostServer
) -> None:
    card = Card("Смена", "Смена", picture=Picture(b"\x89PNG", "Ситуации по часам: 9/10 — «связь»"))
    handle = await platform.post(Parcel("k", "town", card))
    (file_id,) = server.posts[handle]["file_ids"]
    assert server.files[file_id] == ("Ситуации по часам 9 10 — связь.png", b"\x89PNG")


async def test_a_server_that_dies_between_post_and_record_is_followed_by_one_that_shows_nothing_twice(
    platform: Platform, server: MattermostServer
) -> None:
    first = await platform.post(Parcel("k", "town", CARD))
    assert await platform.post(Parcel("k", "town", CARD)) == first
    assert list(server.posts) == [first]


async def test_also_after_mattermost_has_forgotten_the_pending_id(platform: Platform, server: MattermostServer) -> None:
    first = await platform.post(Parcel("k", "town", CARD))
    server.pending.clear()
    assert await platform.post(Parcel("k", "town", CARD, again=True)) == first
    assert list(server.posts) == [first]


async def test_a_parcel_that_never_arrived_is_posted_and_nobody_elses_post_is_taken_for_it(
    platform: Platform, server: MattermostServer
) -> None:
    first = await platform.post(Parcel("k", "town", CARD))
    server.pending.clear()
    server.posts[first]["user_id"] = "u9"
    assert await platform.post(Parcel("k", "town", CARD, again=True)) != first
    assert len(server.posts) == 2 and LOOKED_THROUGH == 200


@pytest.mark.parametrize(
    ("status", "headers", "wait", "lasting"),
    [
        (429, {"Retry-After": "3"}, 3.0, False),
        (429, {"X-Ratelimit-Reset": "7"}, 7.0, False),
        (429, {"X-Ratelimit-Reset": "1790000000"}, None, False),
        (429, {"Retry-After": "soon"}, None, False),
        (500, {}, None, False),
        (503, {"Retry-After": "60"}, 60.0, False),
        (302, {"Location": "https://chat.local"}, None, False),
        (400, {}, None, True),
        (401, {}, None, False),
        (403, {}, None, True),
        (404, {}, None, True),
    ],
)
async def test_a_refusal_says_whether_and_when_to_try_again(
    platform: Platform, server: MattermostServer, status: int, headers: dict[str, str], wait: float, lasting: bool
) -> None:
    server.refusals.append((status, headers))
    with pytest.raises(DeliveryFailed, match=f"POST /posts: {status} api.refused") as caught:
        await platform.post(Parcel("k", "town", CARD))
    assert (caught.value.retry_after, caught.value.lasting) == (wait, lasting)
    assert await platform.post(Parcel("k", "town", CARD, again=True))


async def test_a_post_that_is_gone_cannot_be_updated_ever(platform: Platform) -> None:
    with pytest.raises(DeliveryFailed) as caught:
        await platform.update("town", "gone", CARD)
    assert caught.value.lasting


@pytest.mark.parametrize("answer", ["text", "list", "nothing"])
async def test_a_server_that_is_no_mattermost_is_a_failure_like_any_other(
    platform: Platform, server: MattermostServer, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    answers = {"text": web.Response(text="hello"), "list": web.json_response([1]), "nothing": web.json_response({})}

    async def other(request: web.Request, handler: object) -> web.StreamResponse:
        return answers[answer]

    monkeypatch.setattr(server, "guard", other)
    with pytest.raises(DeliveryFailed) as caught:
        await platform.post(Parcel("k", "town", CARD))
    assert not caught.value.lasting


async def test_no_server_is_a_failure_that_may_pass() -> None:
    client = Client("http://127.0.0.1:9", "t")
    platform = MattermostPlatform(client, Drawing("http://bot.local", Signer("a key of the tests")))
    with pytest.raises(DeliveryFailed, match="ClientConnectorError") as caught:
        await platform.post(Parcel("k", "town", CARD))
    assert not caught.value.lasting
    await client.close()


async def test_a_wrong_token_is_told(server: MattermostServer) -> None:
    client = Client(server.url, "wrong")
    with pytest.raises(DeliveryFailed, match=r"401 api\.context.session_expired") as caught:
        await client.me()
    assert not caught.value.lasting
    await client.close()


async def test_a_word_for_one_is_ephemeral_where_the_bot_may_and_a_direct_message_elsewhere(
    client: Client, server: MattermostServer
) -> None:
    server.bot_is_admin = True
    await client.whisper("u1", Draft("town", "Это решает руководитель", root="r1"))
    post = {"channel_id": "town", "message": "Это решает руководитель", "root_id": "r1"}
    assert server.whispers == [{"user_id": "u1", "post": post}] and not server.posts
    server.bot_is_admin = False
    await client.whisper("u1", Draft("town", "Это решает руководитель", root="r1"))
    (told,) = server.posts.values()
    assert (told["channel_id"], told["message"], told["root_id"]) == ("direct-u1", "Это решает руководитель", "")
