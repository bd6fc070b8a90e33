"""The Teams channel for the Playground: a scripted desk, Microsoft's keys and tokens, and a proxy that signs.

The Playground sends no token of its own, so what it sends goes through `/signed` (or `/unsigned`, to see it refused):
the channel checks every token as it always does. Prints the ports it listens on.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import aiohttp
from aiohttp import web
from matplotlib.figure import Figure

from bot.channels.teams.build import Teams, build_teams
from bot.channels.teams.settings import TeamsSettings
from bot.clock import SystemClock
from bot.notify.people import Person
from bot.notify.platform import Parcel
from bot.presenters.card import Button, Card, Picture, Section
from tests.support.teams import APP_ID, TENANT, Cloud
from tests.support.teams_desk import Remembered, Route, Told, person, served

PLAYGROUND = "http://localhost:56150"
ADVICE = Card(
    "Переведите на линию сохранения",
    "Скидка: линия сохранения",
    (
        Section("«Сейчас я переведу вас на специалиста, он подберёт условия»", "Скажите"),
        Section("перевод на *ОСКО*, до 22:00", "Что делать"),
        Section("пункт 4.2 инструкции", quiet=True),
    ),
    (
        Button("Абонент юрлицо", "say", {"payload": "/fact legal"}),
        Button("Уже отказали в скидке", "say", {"payload": "/fact refused"}),
        Button("Не о том", "say", {"payload": "/other"}),
    ),
    "good",
)
ALERT = Card(
    "Массовый сбой: интернет, Казань", "Массовый сбой", (Section("с 13:50, 42 обращения за 10 мин"),), tone="bad"
)
CALM = Card("Сбой устранён: интернет, Казань", "Сбой устранён", (Section("с 13:50 до 14:35"),), tone="good")


def digest() -> Card:
    figure = Figure(figsize=(4.8, 1.6), dpi=100)
    axes = figure.subplots()
    axes.bar(range(9, 21), [40, 62, 80, 95, 118, 131, 124, 99, 87, 70, 52, 38], color="#1F5FBF")
    drawn = BytesIO()
    figure.savefig(drawn, format="png", bbox_inches="tight")
    numbers = Section("1 240 обращений (+4 %)\nнеясных 3 % (−1)\nсогласований 12, отклонено 2", "Числа")
    picture = Picture(drawn.getvalue(), "Обращения по часам")
    return Card("Сутки: смена А", "1 240 обращений, неясных 3 %", (numbers,), picture=picture)


def asking(case: str) -> Card:
    value = {"id": case, "nonce": "n1"}
    return Card(
        f"Согласовать корректировку 900 ₽ ({case})",
        "Просят согласовать 900 ₽",
        (Section("900 ₽, у оператора до 600 ₽", "Сумма"), Section("до 14:30, потом спросим старшего", quiet=True)),
        (
            Button("Согласовать", "approve", value, "primary"),
            Button("Отклонить", "reject", value, "danger", asks="Почему? Причину увидит оператор"),
        ),
        "warning",
    )


@dataclass
class ScriptedDesk:
    """Answers as the desk does; the first decision of a case stands."""

    decided: dict[str, str] = field(default_factory=dict)

    async def ask(self, who: Person, place: str, text: str, message_id: str) -> Told:
        if text.startswith("согласование"):
            return Told(asking(text.split()[1]))
        return Told(digest()) if text == "сводка" else Told(ADVICE)

    async def act(
        self, who: Person, place: str, action: str, value: Mapping[str, Any], typed: str | None, message_id: str
    ) -> Told:
        if action == "say":
            return Told(Card("Переведите на вторую линию", "Вторая линия", (Section("перевод на 2217", "Что делать"),)))
        case = str(value["id"])
        words = "Согласовано" if action == "approve" else f"Отклонено: {typed}"
        lost = case in self.decided
        told = self.decided.setdefault(case, f"{words} ({who.name})")
        card = Card(f"{case}: {told}", told, tone="good" if told.startswith("Согласовано") else "bad")
        return Told(card, f"Уже решено. {told}" if lost else None)


def proxy(cloud: Cloud, route: Route, teams: Teams, kept: Remembered) -> web.Application:
    """Return what the Playground and the test talk to."""

    async def forward(request: web.Request) -> web.Response:
        body = await request.read()
        service_url = json.loads(body or b"{}").get("serviceUrl", "")
        signed = request.path == "/signed"
        headers = {"Authorization": cloud.authorization(serviceurl=service_url)} if signed else {}
        async with aiohttp.ClientSession() as session, session.post(route.url, data=body, headers=headers) as answer:
            return web.Response(status=answer.status, body=await answer.read(), content_type=answer.content_type)

    async def alert(_: web.Request) -> web.Response:
        (conversation, *_rest) = kept.references
        handle = await teams.platform.post(Parcel("k", conversation, ALERT))
        await asyncio.sleep(2)  # for the picture of the alert
        await teams.platform.update(conversation, handle, CALM)
        return web.json_response({"handle": handle})

    async def alive(_: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    for path in ("/signed", "/unsigned"):
        app.router.add_post(path, forward)
        app.router.add_get(path, alive, allow_head=True)
    app.router.add_post("/alert", alert)
    return app


async def main() -> None:
    cloud, kept, desk = await Cloud().start(), Remembered(), ScriptedDesk()
    settings = TeamsSettings(
        APP_ID, TENANT, "secret", openid_url=cloud.url("/openid"), token_url=cloud.url("/token"),
        service_origins=(PLAYGROUND,),
    )  # fmt: skip
    teams = build_teams(settings, SystemClock(), kept, desk, person, kept.first)
    async with served(teams.parts, cloud) as route:
        runner = web.AppRunner(proxy(cloud, route, teams, kept))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        assert site._server is not None
        print(json.dumps({"proxy": site._server.sockets[0].getsockname()[1]}), flush=True)  # type: ignore[attr-defined]
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
