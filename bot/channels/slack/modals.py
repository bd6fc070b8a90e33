"""The two modals: the words a button asks for, and a question to the assistant."""

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import InputBlock, PlainTextInputElement, PlainTextObject
from slack_sdk.models.views import View

from bot.channels.slack.block_kit import Click, cut
from bot.channels.slack.spot import Spot

REASON, QUESTION = "copilot:reason", "copilot:question"
"""The callback_ids."""
FIELD = "text"
"""block_id and action_id of the field."""
TITLE = 24
"""Characters of a title or a button of a modal."""
LONGEST = 1000
"""Characters to be typed."""
NO_WORDS = "Напишите хотя бы одно слово"


def reason_view(click: Click, title: str, spot: Spot) -> View:
    """Ask for the words the click needs; the modal keeps what was clicked and where."""
    kept = {"a": click.action, "v": dict(click.value), "s": spot.to_json()}
    data = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return _view(REASON, title, "Отправить", click.asks or title, data)


def question_view() -> View:
    """Ask for a question."""
    return _view(QUESTION, "Вопрос помощнику", "Спросить", "Что спросить", "{}")


def kept_in(view: Mapping[str, Any]) -> tuple[Click, Spot]:
    """Return what `reason_view` kept."""
    kept = json.loads(view["private_metadata"])
    return Click(kept["a"], kept["v"]), Spot.from_json(kept["s"])


def typed_in(view: Mapping[str, Any]) -> str:
    """Return the typed words."""
    return (view["state"]["values"][FIELD][FIELD].get("value") or "").strip()


def _view(callback_id: str, title: str, submit: str, label: str, data: str) -> View:
    field = PlainTextInputElement(action_id=FIELD, multiline=True, max_length=LONGEST, focus_on_load=True)
    return View(
        type="modal",
        callback_id=callback_id,
        title=_plain(cut(title, TITLE)),
        submit=_plain(submit),
        close=_plain("Отмена"),
        private_metadata=data,
        blocks=[InputBlock(block_id=FIELD, label=_plain(cut(label, 2000)), element=field)],
    )


def _plain(text: str) -> PlainTextObject:
    return PlainTextObject(text=text, emoji=False)
