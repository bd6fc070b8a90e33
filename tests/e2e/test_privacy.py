"""Numbers planted in messages are kept nowhere: no table, no file of the database, no log, no answer."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from tests.e2e.conftest import Server

PLANTED = {
    "phone": "8 (916) 123-45-67",
    "another phone": "+79035550123",
    "spoken phone": "926 777 88 99",
    "passport": "паспорт 4510 123456",
    "card": "карта 4276 1600 1234 5678",
}
DIGITS = ["9161234567", "9035550123", "9267778899", "4510123456", "4276160012345678"]
LETTERS = ["Сидоренко", "Вениамин"]
MESSAGE = f"клиент Сидоренко Вениамин Ильич хочет удержать деньги у мошенника, {', '.join(PLANTED.values())}"


def cells(server: Server) -> Iterator[str]:
    with closing(sqlite3.connect(server.database)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            yield from (str(cell) for row in database.execute(f'SELECT * FROM "{name}"') for cell in row)


def found(text: str) -> list[str]:
    """Return what was planted and stands in the text, however the digits are parted."""
    joined = re.sub(r"(?<=\d)[\s()\-+]+(?=\d)", "", text)
    return [digits for digits in DIGITS if digits in joined] + [word for word in LETTERS if word in text]


def test_the_search_itself_would_find_them() -> None:
    assert found(MESSAGE) == DIGITS + LETTERS


def test_what_was_planted_is_kept_nowhere(server: Server) -> None:
    replies = [
        server.panel.say("privacy", MESSAGE, phone="8-916-123-45-67", agent={"id": "op1"}),
        server.panel.say("privacy", "и ещё один номер мошенника +79035550123", phone="8-916-123-45-67"),
        server.panel.say("privacy", '/follow_up{"phone": "9267778899"}'),
        server.panel.say("privacy", "/vip_line 9267778899"),
        server.panel.post(b'{"sender": "privacy", "message": "9161234567'),
    ]
    assert [reply.status for reply in replies] == [200, 200, 200, 200, 400]
    shown = "\n".join(str(reply.data) for reply in replies)
    stored = "\n".join(cells(server))
    assert "[телефон]" in stored
    assert "[паспорт]" in stored
    assert found(shown) == found(stored) == found(server.log.read_text(encoding="utf-8")) == []


def test_no_file_of_the_database_holds_them_either(server: Server) -> None:
    server.panel.say("privacy of files", MESSAGE)
    files = server.database.parent.glob("copilot.db*")
    assert {name for path in files for name in found(path.read_bytes().decode("utf-8", "ignore"))} == set()


def test_the_subscriber_is_on_record_by_a_pseudonym_alone(server: Server) -> None:
    reply = server.panel.say("pseudonym", "просит скидку", phone="79000000005")
    assert "subscriber" not in reply.advice
    assert not [cell for cell in cells(server) if "79000000005" in cell]


def test_nothing_went_wrong_in_the_log(server: Server) -> None:
    server.panel.say("log", '/follow_up{"fact": 5}')
    assert "Traceback" not in server.log.read_text(encoding="utf-8")
