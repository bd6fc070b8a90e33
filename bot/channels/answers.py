"""An answer as the panel gets it: text, JSON and buttons, with the client's name in it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.accounts.repository import Accounts, salutation_of
from bot.presenters.buttons import buttons_of
from bot.presenters.names import fill_name
from bot.presenters.plain import render


async def shown(uttered: Mapping[str, Any], accounts: Accounts) -> dict[str, Any]:
    """Return {recipient_id, text, custom, buttons}, or {recipient_id, text} when no advice was uttered.

    The name comes in here, at each showing: nothing that is kept ever holds it.
    """
    advice = uttered.get("custom")
    if not advice:
        return {"recipient_id": uttered["recipient_id"], "text": uttered.get("text")}
    name = await asyncio.to_thread(salutation_of, accounts, advice.get("subscriber"))
    filled = fill_name({key: value for key, value in advice.items() if key != "subscriber"}, name)
    return {
        "recipient_id": uttered["recipient_id"],
        "text": render(filled),
        "custom": filled,
        "buttons": buttons_of(filled),
    }
