"""Loading subscribers from files, and what is said about a bad row."""

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.accounts.account import Account
from bot.accounts.describe import describe_account, describe_load
from bot.accounts.loader import LoadReport, load
from bot.accounts.repository import SqlAccounts
from bot.errors import CopilotError
from bot.privacy.phones import pseudonym
from bot.storage.session import SessionFactory

KEY = "key"
NOW = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
DEMO = Path(__file__).parents[3] / "demo" / "accounts.json"

FULL: dict[str, Any] = {
    "phone": "+7 (916) 123-45-67",
    "note": "не загружается",
    "salutation": "Анна Петровна",
    "client_type": "individual",
    "region": "moscow",
    "vip": "none",
    "balance": -12.5,
    "as_of": "2026-11-22T09:00",
    "many_earlier_credits": True,
    "blocks": [{"kind": "number", "set_by": "finance", "since": "2026-11-01", "lifted": None}],
    "notes": [{"channel": "memo", "topic": "block_reason", "made_at": "2026-11-01"}],
    "services": [{"code": "trust_payment", "active": True, "debited": False}],
    "cases": [
        {"number": "123", "category": "other", "status": "closed", "opened_at": "2026-10-01", "theme": "Тема/часть"}
    ],
}
FULL_CSV = "\n".join(
    (
        "phone;note;salutation;client_type;region;vip;balance;as_of;many_earlier_credits;blocks;notes;services;cases",
        "8 916 123-45-67;не загружается;Анна Петровна;individual;moscow;none;-12,50;2026-11-22T09:00;да;"
        "number/finance/2026-11-01;memo/block_reason/2026-11-01;trust_payment/да/нет;"
        "123/other/closed/2026-10-01//Тема/часть",
    )
)


def write(folder: Path, content: Any, name: str = "a.json") -> Path:
    path = folder / name
    path.write_text(
        content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    return path


def load_file(path: Path, factory: SessionFactory, partial: bool = False) -> LoadReport:
    return load(path, factory, KEY, NOW, partial)


def find(factory: SessionFactory, phone: str = "79161234567") -> Account | None:
    return SqlAccounts(factory).find(pseudonym(phone, KEY))


def problems(report: LoadReport) -> list[str]:
    return [str(error) for error in report.errors]


def test_json_and_csv_of_the_same_subscriber_load_the_same_account(
    tmp_path: Path, session_factory: SessionFactory
) -> None:
    accounts = []
    for path in (write(tmp_path, [FULL]), write(tmp_path, FULL_CSV, "a.csv")):
        assert problems(load_file(path, session_factory)) == []
        accounts.append(find(session_factory))
    assert accounts[0] == accounts[1]
    assert accounts[0] is not None
    assert accounts[0].facts["balance"] == -13
    assert accounts[0].as_of == datetime(2026, 11, 22, 6, tzinfo=timezone.utc)
    assert accounts[0].cases[0].theme == "Тема/часть"


def test_a_second_load_replaces(tmp_path: Path, session_factory: SessionFactory) -> None:
    load_file(write(tmp_path, [FULL]), session_factory)
    report = load_file(write(tmp_path, [{"phone": "9161234567", "balance": "0,01"}]), session_factory)
    assert (report.loaded, report.replaced) == (1, 1)
    account = find(session_factory)
    assert account is not None
    assert account.facts == {"balance": 1}
    assert account.as_of == NOW


def test_an_empty_list_is_known_and_a_missing_one_is_not(tmp_path: Path, session_factory: SessionFactory) -> None:
    load_file(write(tmp_path, "phone,blocks,services\n89161234567,-,\n", "a.csv"), session_factory)
    account = find(session_factory)
    assert account is not None
    assert account.facts == {"fraud_block": False, "number_blocks": False, "sim_blocked": False}


PHONES = "+7 916 123-45-67, 8 (916) 123-45-67, 9161234567, +375 29 123-45-67"
BAD_CELLS = [
    (
        "phone",
        "8916",
        "не номер телефона; допустимо: +7 916 123-45-67, 8 (916) 123-45-67, 9161234567, +375 29 123-45-67",
    ),
    ("balance", "12,5,0", "«12,5,0» не сумма; допустимо: рубли и копейки, например -12,50 или 300"),
    ("balance", "0,001", "«0,001» не сумма; допустимо: рубли и копейки, например -12,50 или 300"),
    ("balance", "NaN", "«NaN» не сумма; допустимо: рубли и копейки, например -12,50 или 300"),
    ("region", "msk", "«msk» не подходит; допустимо: moscow, south, centre, siberia, other"),
    ("as_of", "вчера", "«вчера» не дата; допустимо: 2026-11-22 или 2026-11-22T14:30"),
    ("as_of", "2027-01-01", "этот момент ещё не наступил; укажите, на какой момент верны данные"),
    ("many_earlier_credits", "много", "«много» не да и не нет; допустимо: true, false, да, нет, 1, 0"),
    (
        "salutation",
        "Иванова Анна Петровна",
        "не имя и отчество; допустимо: два слова без фамилии, например Анна Петровна",
    ),
]


@pytest.mark.parametrize(("column", "value", "problem"), BAD_CELLS)
def test_a_bad_cell_is_named_by_line_and_column(
    tmp_path: Path, session_factory: SessionFactory, column: str, value: str, problem: str
) -> None:
    row = {"phone": "89161234567", column: value}
    good = ";".join(["89261112233", *[""] * (len(row) - 1)])
    text = "\n".join([";".join(["note", *row]), f"первый;{good}", f"второй;{';'.join(row.values())}"])
    report = load_file(write(tmp_path, text, "a.csv"), session_factory)
    assert problems(report) == [f"a.csv: строка 3, колонка {column}: {problem}"]
    assert report.loaded == 0
    assert find(session_factory, "79261112233") is None


def test_a_line_break_in_a_cell_does_not_shift_the_lines(tmp_path: Path, session_factory: SessionFactory) -> None:
    text = 'phone,note,balance\n89161234567,"две\nстроки",1\n89161234568,,x\n'
    assert problems(load_file(write(tmp_path, text, "a.csv"), session_factory))[0].startswith(
        "a.csv: строка 4, колонка balance"
    )


def test_a_bad_value_in_json_is_named_by_line_and_path(tmp_path: Path, session_factory: SessionFactory) -> None:
    text = """[
  {"phone": "89161234567"},
  {"phone": "89161234568",
   "blocks": [
     {"kind": "number", "set_by": "finance", "since": "2026-11-01"},
     {"kind": "number",
      "set_by": "me", "since": "2026-11-01"}],
   "colour": 1},
  7
]"""
    setters = "fraud_directorate, security_service, finance, client, other"
    report = load_file(write(tmp_path, text), session_factory)
    assert [problem.split("; допустимо: phone")[0] for problem in problems(report)] == [
        "a.json: строка 8, [1].colour: поле неизвестно",
        f"a.json: строка 7, [1].blocks[1].set_by: «me» не подходит; допустимо: {setters}",
        "a.json: строка 9, [2]: абонент должен быть объектом {...}",
    ]


@pytest.mark.parametrize(
    ("blocks", "problem"),
    [
        ("number", "[0].blocks: здесь должен быть список [...]"),
        (["number"], "[0].blocks[0]: здесь должен быть объект с полями kind, set_by, since, lifted"),
        ([{"kind": "sim", "set_by": "client"}], "[0].blocks[0].since: значения нет, а оно обязательно"),
        (
            [{"kind": "sim", "set_by": "client", "since": "2026-11-01", "why": "x"}],
            "[0].blocks[0].why: поле неизвестно; допустимо: kind, set_by, since, lifted",
        ),
    ],
)
def test_a_bad_list_is_named_by_its_path(
    tmp_path: Path, session_factory: SessionFactory, blocks: Any, problem: str
) -> None:
    report = load_file(write(tmp_path, [{"phone": "89161234567", "blocks": blocks}]), session_factory)
    assert [line.split(", ", 1)[1] for line in problems(report)] == [problem]


def test_the_same_number_twice_is_an_error_in_any_notation(tmp_path: Path, session_factory: SessionFactory) -> None:
    report = load_file(write(tmp_path, "phone\n89161234567\n+7 916 123-45-67\n", "a.csv"), session_factory)
    assert problems(report) == ["a.csv: строка 3, колонка phone: этот номер уже есть в строке 2; оставьте одну"]


def test_a_row_with_too_many_cells_is_an_error_of_that_row(tmp_path: Path, session_factory: SessionFactory) -> None:
    report = load_file(write(tmp_path, "phone,balance\n89161234567,1,50\n", "a.csv"), session_factory)
    assert problems(report) == ["a.csv: строка 2: ячеек 3, а колонок 2; значение с разделителем нужно взять в кавычки"]


def test_partial_takes_the_good_rows_and_still_names_the_bad_ones(
    tmp_path: Path, session_factory: SessionFactory
) -> None:
    path = write(tmp_path, "phone,balance\n89161234567,1\n89161234568,x\n1,1,1\n", "a.csv")
    report = load_file(path, session_factory, partial=True)
    assert (report.loaded, len(report.errors)) == (1, 2)
    assert find(session_factory) is not None
    assert describe_load(report).splitlines()[-1] == "Загружено абонентов: 1, из них заменено: 0, ошибок: 2"


def test_a_bad_number_is_never_repeated_in_the_message(tmp_path: Path, session_factory: SessionFactory) -> None:
    rows = [{"phone": "891612345678"}, {"phone": "89161234567", "balance": "89261112233 руб"}]
    text = describe_load(load_file(write(tmp_path, rows), session_factory))
    assert "891612345678" not in text
    assert "89261112233" not in text


def test_personal_data_in_a_theme_is_not_stored(tmp_path: Path, session_factory: SessionFactory) -> None:
    theme = {**FULL["cases"][0], "theme": "Звонить на 89261112233"}
    load_file(write(tmp_path, [{"phone": "89161234567", "cases": [theme]}]), session_factory)
    account = find(session_factory)
    assert account is not None
    assert account.cases[0].theme == "Звонить на [телефон]"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", b"x", "a.xlsx: формат неизвестен; допустимо: .csv или .json"),
        ("a.csv", "тел".encode("cp1251"), "не в UTF-8"),
        ("a.json", b'[{"phone": }]', "a.json: строка 1, позиция 12: не JSON"),
        ("a.json", b"{}", "должен быть список абонентов"),
        ("a.csv", b'phone\n"8916', "a.csv: строка 2: не CSV"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_clear_error(
    tmp_path: Path, session_factory: SessionFactory, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CopilotError, match=message.replace("[", r"\[")):
        load_file(tmp_path / name, session_factory)


def test_a_missing_file_is_one_clear_error(tmp_path: Path, session_factory: SessionFactory) -> None:
    with pytest.raises(CopilotError, match="файл не читается"):
        load_file(tmp_path / "none.json", session_factory)


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path, session_factory: SessionFactory) -> None:
    assert load_file(write(tmp_path, "\ufeffphone\n89161234567\n", "a.csv"), session_factory).loaded == 1


# --- The demo ---------------------------------------------------------------------------------------------------
REACHED: dict[str, set[Any]] = {
    "balance": {450, 0, 1, -151},
    "many_earlier_credits": {True, False},
    "earlier_discount_or_temporary_payment": {True, False},
    "fraud_block": {True, False},
    "blocked_by": {"fraud_directorate", "security_service"},
    "flash_comment_present": {True, False},
    "case_status": {"open", "in_progress", "closed"},
    "client_type": {"individual", "legal_entity"},
    "region": {"moscow", "south", "centre", "siberia", "other"},
    "vip": {"none", "vip", "vip5_with_sm", "vip5_without_sm"},
    "employee_grade": {"pl_m3", "pl_m5", "pl_m7"},
    "flash_present": {True, False},
    "has_universal_password": {True, False},
    "password_consent_on_record": {True, False},
    "number_blocks": {True, False},
    "sim_blocked": {True, False},
    "trust_payment_active": {True, False},
    "auto_trust_payment_active": {True, False},
    "formal_correction_active": {True, False},
    "service_debited": {True, False},
}


@pytest.fixture
def demo(session_factory: SessionFactory) -> list[Account]:
    report = load_file(DEMO, session_factory)
    assert problems(report) == []
    found = [find(session_factory, row["phone"]) for row in json.loads(DEMO.read_text(encoding="utf-8"))]
    return [account for account in found if account]


def test_demo_subscribers_reach_every_value_that_the_account_can_give(demo: list[Account]) -> None:
    for fact, values in REACHED.items():
        assert values <= {account.facts[fact] for account in demo if fact in account.facts}, fact
    cases = {(account.facts.get("case_category"), account.facts.get("case_status")) for account in demo}
    assert len({category for category, status in cases if category and status == "closed"}) == 8
    assert len({category for category, status in cases if category and status == "in_progress"}) == 8
    assert any(len(account.cases) > 1 for account in demo)
    assert any(account.facts == {} for account in demo)


def test_the_first_demo_subscriber_is_an_ordinary_good_one(demo: list[Account]) -> None:
    assert demo[0].salutation == "Анна Петровна"
    assert {"balance": 450, "region": "moscow", "client_type": "individual"}.items() <= demo[0].facts.items()
    assert describe_account(demo[0]).splitlines()[0] == "ИО: Анна Петровна"


def test_every_demo_subscriber_says_what_he_shows() -> None:
    rows = json.loads(DEMO.read_text(encoding="utf-8"))
    assert all(row["note"] and row["phone"].startswith("7900000") for row in rows)
    assert len({row["note"] for row in rows}) == len(rows)
