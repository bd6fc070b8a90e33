"""What Slack sends, in its own shape.

Written anew after the fixtures of python-slack-sdk (tests/slack_sdk/socket_mode/mock_socket_mode_server.py, MIT) and
Slack's reference of interaction payloads; names, ids and texts are ours.
"""

from itertools import count
from typing import Any

from tests.support.slack import BOT_USER, TEAM

USER = "U00000USER"
_serial = count(1)


def serial() -> int:
    return next(_serial)


def event(kind: str, text: str, channel: str = "C1", **more: Any) -> dict[str, Any]:
    """An event of the Events API; `body=` adds to what is around it."""
    body, n = more.pop("body", {}), serial()
    ts = more.pop("ts", f"1610241741.{n:06d}")
    said = {
        "client_msg_id": f"f0582a78-72db-4feb-b2f3-{n:012d}",
        "type": kind,
        "text": text,
        "user": USER,
        "ts": ts,
        "team": TEAM,
        "channel": channel,
        "event_ts": ts,
    }
    return {
        "token": "verification-token",
        "team_id": TEAM,
        "api_app_id": "A111",
        "event": {**said, **more},
        "type": "event_callback",
        "event_id": f"Ev{n:08d}",
        "event_time": 1610241741,
        "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
        "is_ext_shared_channel": False,
        **body,
    }


def direct(text: str, **more: Any) -> dict[str, Any]:
    return event("message", text, "D1", **{"channel_type": "im", **more})


def mention(text: str, **more: Any) -> dict[str, Any]:
    return event("app_mention", text, **more)


def command(text: str, url: str, name: str = "/route") -> dict[str, Any]:
    return {
        "token": "verification-token",
        "team_id": TEAM,
        "team_domain": "xxx",
        "channel_id": "C404",
        "channel_name": "random",
        "user_id": USER,
        "user_name": "ivanova",
        "command": name,
        "text": text,
        "api_app_id": "A111",
        "response_url": f"{url}/respond/{serial()}",
        "trigger_id": f"111.222.{serial()}",
    }


def interaction(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "user": {"id": USER, "username": "ivanova", "name": "ivanova", "team_id": TEAM},
        "api_app_id": "A111",
        "token": "verification-token",
        "trigger_id": f"3701415066658.{serial()}",
        "team": {"id": TEAM, "domain": "xxx"},
        "enterprise": None,
        "is_enterprise_install": False,
        **more,
    }


def click(button: dict[str, Any], url: str, channel: str = "C1", **container: Any) -> dict[str, Any]:
    """A click on a card's button, as it stands in the message's actions block."""
    where = {"type": "message", "message_ts": "1.1", "channel_id": channel, "is_ephemeral": False, **container}
    return interaction(
        "block_actions",
        container=where,
        channel={"id": channel, "name": "random"},
        response_url=f"{url}/respond/{serial()}",
        actions=[{**button, "block_id": "b", "action_ts": f"1610198080.{serial():06d}"}],
    )


def submission(view: dict[str, Any], typed: str | None) -> dict[str, Any]:
    """What comes when the modal is sent; `view` as it was opened."""
    kept = {name: view[name] for name in ("callback_id", "private_metadata", "blocks", "title")}
    state = {"values": {"text": {"text": {"type": "plain_text_input", "value": typed}}}}
    whole = {**kept, "id": "V1", "team_id": TEAM, "type": "modal", "hash": "1.x", "state": state}
    return interaction("view_submission", view=whole, response_urls=[])


def global_shortcut(callback_id: str) -> dict[str, Any]:
    return interaction("shortcut", callback_id=callback_id, action_ts="1610198080.300836")


def message_shortcut(callback_id: str, text: str, url: str) -> dict[str, Any]:
    return interaction(
        "message_action",
        callback_id=callback_id,
        action_ts="1610198080.300836",
        message_ts="1.1",
        channel={"id": "C404", "name": "random"},
        message={"type": "message", "user": "U0000OTHER", "ts": "1.1", "text": text},
        response_url=f"{url}/respond/{serial()}",
    )


def envelope(kind: str, payload: dict[str, Any]) -> dict[str, Any]:
    """The payload in a Socket Mode envelope: slash_commands, events_api or interactive."""
    return {
        "envelope_id": f"1d3c79ab-0ffb-41f3-a080-{serial():012d}",
        "payload": payload,
        "type": kind,
        "accepts_response_payload": kind == "slash_commands",
    }
