"""The custom actions in the server's own process: no second server to start, no HTTP for every message."""

from typing import Any

import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor


class InProcessActions(EndpointConfig):
    """An action endpoint that runs the action classes instead of posting to an action server."""

    def __init__(self, package: str) -> None:
        super().__init__(url="http://in-process/webhook")
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, method: str = "post", json: dict[str, Any] | None = None, **_: Any) -> Any:
        """Run the action that Rasa asks for and return what an action server would answer."""
        return await self._executor.run(json or {})


def compile_result_check() -> None:
    """Let Rasa check an action's result by a validator compiled once.

    Rasa 3.6 hands the schema to `jsonschema.validate` at every result, which checks the schema itself each time: three
    quarters of the time of a message. The check of the result stays the same.
    """
    validator = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec())

    def check(_: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = check
