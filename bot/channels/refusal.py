"""How a request is refused: a status and a sentence for the agent."""

import logging
import re

from sanic import Blueprint, response
from sanic.exceptions import PayloadTooLarge
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.access.tokens import NotRecognised
from bot.audit.log import AuditUnavailable

logger = logging.getLogger(__name__)
NOT_ALLOWED = re.compile(r"[^ !#-\[\]-~]")
FAILED = "Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции"
SIGN_IN = "Вход не подтверждён или истёк. Войдите заново"
TOO_LARGE = "Запрос слишком большой: пришлите короче"
NO_JOURNAL = "Журнал ответов сейчас недоступен. Повторите позже"


class Refusal(Exception):
    """A request that is not answered; `text` tells the agent why, `headers` go with it."""

    def __init__(self, status: int, text: str, **headers: str) -> None:
        """Keep status, text and headers."""
        super().__init__(text)
        self.status = status
        self.text = text
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def told(request: Request, error: Exception) -> HTTPResponse:
    """Return the answer to a request that failed; what nobody foresaw is logged and told as a failure."""
    if isinstance(error, Refusal):
        return _answer(error.status, error.text, error.headers)
    if isinstance(error, NotRecognised):
        return _answer(401, SIGN_IN, {"WWW-Authenticate": _challenge(str(error))})
    if isinstance(error, PayloadTooLarge):
        return _answer(413, TOO_LARGE, {})
    logger.error("%s %s failed", request.method, request.path, exc_info=error)
    return _answer(500, NO_JOURNAL if isinstance(error, AuditUnavailable) else FAILED, {})


def tell_refusals(routes: Blueprint) -> None:
    """Let every failure of the routes be told so."""
    routes.exception(Exception)(told)


def _challenge(reason: str) -> str:
    """Return the challenge of RFC 6750 with the reason, which may hold neither quotes nor letters beyond ASCII."""
    return f'Bearer error="invalid_token", error_description="{NOT_ALLOWED.sub("", reason)}"'


def _answer(status: int, text: str, headers: dict[str, str]) -> HTTPResponse:
    return response.json({"error": text}, status=status, headers=headers, ensure_ascii=False)
