"""The advice as text: where, what to say and which CASE come first, and the rest in a fixed order."""

from typing import Any

import pytest

from bot.decisions.model import Value
from bot.escalation.call import Call
from bot.escalation.request import AdviceRequest, Reading, Said, Understanding, chosen
from bot.policy.model import Policy
from bot.presenters.buttons import buttons_of
from bot.presenters.names import fill_name
from bot.presenters.plain import render
from tests.support.wiring import make_advisor

HEADS = (
    "КУДА", "СКАЖИТЕ", "МОЖНО СКАЗАТЬ", "CASE", "СНАЧАЛА", "ВОПРОС", "ДАЛЬШЕ", "ВАЖНО", "КОММЕНТАРИЙ", "ОСНОВАНИЕ",
    "ФАКТЫ", "СЧИТАЕМ, ПОКА НЕ СКАЗАНО ИНОЕ", "ИНСТРУКЦИЯ НЕ ГОВОРИТ",
)  # fmt: skip
TRANSFER = {"reason_stated": True, "alternatives_offered": True, "insists": True}


def advise(policy: Policy, situation: str, **facts: Value) -> dict[str, Any]:
    said = tuple(Said(fact, value, "слова") for fact, value in facts.items())
    request = AdviceRequest("", chosen(situation, said), account={}, ops={})
    return make_advisor(policy).advise(request, Call()).advice.to_json()


def heads(text: str) -> list[str]:
    """The heads in the order in which they open a line."""
    opened = [next((h for h in HEADS if line.startswith((f"{h}:", f"{h} ("))), None) for line in text.splitlines()]
    return [head for head in opened if head]


def test_a_transfer_reads_as_in_the_readme(policy: Policy) -> None:
    lines = render(advise(policy, "contract_termination", **TRANSFER)).splitlines()
    assert lines[:3] == [
        "КУДА: Переключите на линию Сохранения (ГСКиПО, ОСО) — работает до 23:50. "
        "Через CTI-панель, не дожидаясь ответа специалиста",
        "СКАЖИТЕ: «Для решения вопроса потребуется помощь старшего специалиста. "
        "Пожалуйста, оставайтесь на линии и дождитесь соединения»",
        "СНАЧАЛА:",
    ]
    assert "ОСНОВАНИЕ: п. 1 — Варианты не помогли, клиент настаивает — Сохранение" in lines


def test_a_case_shows_its_category_word_for_word_and_what_to_fill_in(policy: Policy) -> None:
    text = render(advise(policy, "contract_termination", **TRANSFER, retention_line_open=False))
    assert text.startswith("КУДА: Не переключайте, создайте CASE Back Office Сохранение/ Передача клиента/\nCASE: ")
    assert "   Заполните: Суть вопроса и причина обращения; " in text


def test_a_case_without_a_name_is_described(policy: Policy) -> None:
    facts: dict[str, Value] = {"region": "moscow", "vip": "none", "id_data_ready": True, "retention_line_open": False}
    text = render(advise(policy, "sim_courier_replacement", **facts))
    assert "CASE: Case на замену SIM с курьером (категория в инструкции не названа)" in text


@pytest.mark.parametrize("situation", ["contract_termination", "senior_demand", "number_change", "equipment_issue"])
@pytest.mark.parametrize("facts", [{}, TRANSFER])
def test_the_heads_come_in_one_order_and_where_comes_first(
    policy: Policy, situation: str, facts: dict[str, Value]
) -> None:
    found = heads(render(advise(policy, situation, **facts)))
    assert found[0] == "КУДА"
    assert found == sorted(found, key=HEADS.index)


def test_every_situation_fits_a_screen_at_its_first_message(policy: Policy) -> None:
    lengths = {name: len(render(advise(policy, name)).splitlines()) for name in policy.situations}
    assert {name: length for name, length in lengths.items() if length > 30} == {}


def test_more_than_four_ways_are_counted(policy: Policy) -> None:
    advice = advise(policy, "number_change")
    assert len(advice["preview"]) > 4
    assert f"   и ещё путей: {len(advice['preview']) - 4}" in render(advice).splitlines()


def test_a_fact_is_shown_with_the_words_or_the_source_it_comes_from(policy: Policy) -> None:
    text = render(advise(policy, "contract_termination", **TRANSFER))
    assert "клиент настаивает («слова»)" in text
    assert "линия Сохранения работает (часы)" in text


def test_an_unclear_message_shows_its_readings_and_out_of_scope_what_can_be_asked(policy: Policy) -> None:
    readings = (Reading("number_change", 0.4), Reading("vip_line", 0.3))
    requests = [AdviceRequest("", Understanding(None, zone, readings)) for zone in ("choose", "reject")]
    advisor = make_advisor(policy)
    unclear, outside = (render(advisor.advise(request, Call()).advice.to_json()) for request in requests)
    assert unclear.splitlines()[1:] == ["Возможно: Замена номера", "Возможно: Клиент просит линию VIP"]
    assert outside.splitlines()[-1] == "Если всё же: Клиент просит линию VIP"


def test_the_name_is_filled_into_phrases_and_previews_and_the_advice_itself_stays(policy: Policy) -> None:
    advice = advise(policy, "discount_request", allowed_by_eppsl=False)
    shown = fill_name(advice, "Анна Петровна")
    assert [way["phrases"] for way in shown["preview"]] != [way["phrases"] for way in advice["preview"]]
    assert "ИО," not in str(shown["preview"])
    assert "ИО," in str(advice["preview"])


def test_without_a_name_nothing_changes(policy: Policy) -> None:
    advice = advise(policy, "discount_request")
    assert fill_name(advice, None) == advice


def test_the_abbreviation_inside_a_word_is_no_name() -> None:
    advice = {"phrases": [{"text": "ИО, РИО и ИОН"}], "preview": []}
    assert fill_name(advice, "Анна")["phrases"][0]["text"] == "Анна, РИО и ИОН"


def test_a_question_has_a_button_for_each_answer_and_one_for_not_knowing(policy: Policy) -> None:
    advice = advise(policy, "contract_termination")
    assert buttons_of(advice) == [
        {"title": "Причина известна", "payload": '/follow_up{"fact": [{"id": "reason_stated", "value": true}]}'},
        {"title": "Причина не выяснена", "payload": '/follow_up{"fact": [{"id": "reason_stated", "value": false}]}'},
        {"title": "Не знаю", "payload": "/dont_know"},
    ]


def test_an_advice_without_question_has_buttons_for_other_readings_alone(policy: Policy) -> None:
    advice = {**advise(policy, "vip_line"), "alternatives": [{"situation": "number_change", "title": "Замена номера"}]}
    assert buttons_of(advice) == [{"title": "Замена номера", "payload": "/number_change"}]
