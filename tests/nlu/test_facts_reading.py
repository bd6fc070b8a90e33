"""What is a fact and what only looks like one: negation, questions, the last word, answers, sums."""

from typing import Any

import pytest

from bot.nlu.facts_reading import read_answer, read_facts


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("настаивает", "insists", True),
        ("не настаивает", "insists", False),
        ("на номере блокировок никаких", "number_blocks", False),
        ("по номеру ограничений не вижу", "number_blocks", False),
        ("ждать не хочет - на номере блок", "number_blocks", True),
        ("идент. фиопд", "client_identified", True),
        ("ждать он не хочет", "willing_to_hold_line", False),
        ("не готов прямо сейчас назвать паспорт", "id_data_ready", False),
        ("называть паспорт отказывается", "id_data_ready", False),
        ("нет, паспорт даёт", "id_data_ready", True),
        ("не только настаивает, но и кричит", "insists", True),
        ("скидку не хочет, настаивает", "insists", True),
        ("сначала не настаивал. Теперь настаивает", "insists", True),
        ("а если паспорт не даёт?", "id_data_ready", False),
        ("до скольки работает ГЭО?", "transfer_to", "equipment_experts"),
        ("блокировки по фроду на номере не стоит", "fraud_block", False),
        ("статуса VIP на номере не вижу", "vip", "none"),
        ("от скидки отказался", "alternatives_offered", True),
        ("консультация не помогла", "self_consultation_done", True),
        ("консультация не помогла", "self_consultation_helped", False),
    ],
)
def test_negation_and_questions(text: str, fact: str, value: Any) -> None:
    assert {found.id: found.value for found in read_facts(text)}.get(fact) == value


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("настаивает ли клиент", "insists"),
        ("кейс закрыт?", "case_status"),
        ("паспорт обязательно или нет", "id_data_ready"),
        ("настаивает на разговоре со старшим", "insists"),
        ("из-за границы звонит", "reason_stated"),
        ("хочет расторгнуть, все варианты предложили", "insists"),
        ("обещали перезвонить, тишина", "inconvenient_asks_callback"),
        ("сохранение работает ночью?", "retention_line_open"),
        ("как проверить, стоят ли на номере блокировки", "number_blocks"),
        ("", "insists"),
        ("🙂🙂🙂", "insists"),
        ("не", "insists"),
    ],
)
def test_words_that_only_look_like_a_fact_are_none(text: str, fact: str) -> None:
    assert fact not in {found.id for found in read_facts(text)}


def test_evidence_is_the_words_that_show_the_fact() -> None:
    found = next(fact for fact in read_facts("Клиент кричит: «баланс -50»") if fact.id == "balance")
    assert (found.value, found.evidence) == (-50, "-50")


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("да", "insists", True),
        ("ага", "insists", True),
        ("угу", "insists", True),
        ("+", "insists", True),
        ("нет", "insists", False),
        ("неа", "insists", False),
        ("не", "insists", False),
        ("конечно нет", "insists", False),
        ("да нет", "insists", False),
        ("ну да", "insists", True),
        ("да, настаивает", "insists", True),
        ("нет, передумал", "insists", False),
        ("да, не настаивает", "insists", False),
        ("не знаю", "insists", None),
        ("нет такой кнопки", "insists", None),
        ("как перевести на гэо?", "insists", None),
        ("нет, не за границей", "delivery_abroad", False),
        ("1200 рублей", "balance", 1200),
        ("минус 50", "balance", -50),
        ("ноль", "balance", 0),
        ("полторы тысячи", "discount_amount", 1500),
        ("больше 600", "discount_amount", 601),
        ("до 600", "discount_amount", 600),
        ("не знаю", "discount_amount", None),
        ("москва", "region", "moscow"),
        ("closed", "case_status", "closed"),
        ("бэк-офис сохранение", "case_category", "back_office_retention"),
        ("эксперты поддержки", "case_category", "experts_support"),
        ("два раза", "refusals_voiced", 2),
        ("другое", "topic", "other"),
        ("всё предлагал, без толку", "alternatives_offered", True),
        ("не согласен", "willing_to_wait_for_case", False),
        ("хватает", "authority_sufficient", True),
        ("пусто", "flash_comment_present", False),
        ("", "insists", None),
    ],
)
def test_a_bare_answer_is_read_by_the_fact_asked(text: str, fact: str, value: Any) -> None:
    found = read_answer(text, fact)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("баланс -50, просит скидку 900 р", {"balance": -50, "discount_amount": 900}),
        ("вернуть надо 1200 рублей за роуминг", {"refund_amount": 1200}),
        ("тариф 500 р в месяц", {}),
        ("за мошенником 700 р, удержать скидку", {}),
    ],
)
def test_a_sum_belongs_to_the_fact_whose_words_stand_nearest(text: str, facts: dict[str, int]) -> None:
    found = {fact.id: fact.value for fact in read_facts(text) if fact.id.endswith(("amount", "balance"))}
    assert found == facts
