"""The two Rasa components behind tokenizer and encoder, with a model taught a small part of data/facts."""

from types import SimpleNamespace
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entity_extractor import EntityExtractor
from bot.nlu.fact_extractor import HINTS, FactExtractor
from bot.nlu.fact_lines import read_fact_lines
from bot.nlu.fact_model import FactModel
from bot.nlu.sentence_encoder import SentenceEncoder
from bot.nlu.sentences import to_sentences
from bot.nlu.tokenizer import RussianTokenizer

TAUGHT = {"employee_at_workplace", "id_data_ready", "insists", "offer_accepted", "willing_to_hold_line"}


@pytest.fixture(scope="module")
def extractor() -> FactExtractor:
    lines = [line for line in read_fact_lines() if TAUGHT & (line.facts.keys() | line.absent)]
    model = FactModel().fit(to_sentences([line.text for line in lines]), lines)
    nothing: Any = None
    return FactExtractor(FactExtractor.get_default_config(), nothing, nothing, model)


def understood(component: Any, text: str) -> Message:
    message = Message({TEXT: text})
    context: Any = SimpleNamespace(node_name="encoder")
    nothing: Any = None
    for before in (RussianTokenizer(), SentenceEncoder.create({}, nothing, nothing, context)):
        before.process([message])
    component.process([message])
    return message


def entities(component: Any, text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = understood(component, text).as_dict(only_output_properties=True)[ENTITIES]
    return found


def facts(component: Any, text: str) -> dict[str, Any]:
    return {entity["value"]["id"]: entity["value"]["value"] for entity in entities(component, text)}


def test_facts_become_entities_with_their_words(extractor: FactExtractor) -> None:
    found = {one["value"]["id"]: one for one in entities(extractor, "клиент настаивает на расторжении")}
    assert found["insists"] == {
        "entity": "fact",
        "value": {"id": "insists", "value": True},
        "start": 7,
        "end": 17,
        "extractor": "FactExtractor",
        "evidence": "настаивает",
        "supposed": False,
    }


def test_a_fact_of_a_case_that_may_come_is_marked_as_supposed_and_what_is_said_goes_before_it(
    extractor: FactExtractor,
) -> None:
    supposed = entities(extractor, "а если паспорт не даст")
    assert [(e["value"]["id"], e["supposed"]) for e in supposed if e["value"]["id"] == "id_data_ready"] == [
        ("id_data_ready", True)
    ]
    both = entities(extractor, "настаивает, а если не будет настаивать")
    assert [(e["value"]["value"], e["supposed"]) for e in both if e["value"]["id"] == "insists"] == [(True, False)]


def test_what_no_pattern_reads_is_heard_and_shown_by_the_clause_that_says_it(extractor: FactExtractor) -> None:
    text = "просит оператора номер 4512, за его столом никого, ушел на перерыв"
    found = [entity for entity in entities(extractor, text) if entity["value"]["id"] == "employee_at_workplace"]
    assert [(entity["value"]["value"], text[entity["start"] : entity["end"]]) for entity in found] == [
        (False, found[0]["evidence"])
    ]
    assert "," not in found[0]["evidence"]


def test_a_fact_is_heard_in_any_sentence_of_a_narrative(extractor: FactExtractor) -> None:
    told = "Звонит мужчина из Твери, у него сломался телевизор и заболела собака. Паспорт забыл дома. Просит помочь."
    assert facts(extractor, told)["id_data_ready"] is False


def test_a_question_says_nothing(extractor: FactExtractor) -> None:
    assert "employee_at_workplace" not in facts(extractor, "а она вообще на рабочем месте сейчас?")


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("хочет уйти, все варианты мы ему предложили", None),
        ("расторгает, предложены скидка и другой тариф", None),
        ("все варианты предложили, ни один не подошёл", False),
    ],
)
def test_an_offer_is_not_declined_before_the_caller_declines_it(
    extractor: FactExtractor, text: str, accepted: bool | None
) -> None:
    assert facts(extractor, text).get("offer_accepted") is accepted


def test_hints_hold_all_that_is_said(extractor: FactExtractor) -> None:
    message = understood(extractor, "на линии подождёт, паспорт под рукой")
    said = {entity["value"]["id"]: entity["value"]["value"] for entity in message.get(ENTITIES)}
    assert said.items() <= {**message.get(HINTS), **said}.items()
    assert message.get(HINTS)["willing_to_hold_line"] is True


def test_numbers_and_the_region_become_entities() -> None:
    found = entities(EntityExtractor(), "абонент из Казани, оператор 4512, вернуть 900 руб")
    assert {entity["entity"]: entity["value"] for entity in found} == {
        "operator_number": "4512",
        "amount": 900,
        "region": "other",
    }


def test_a_message_that_was_not_read_is_left_alone(extractor: FactExtractor) -> None:
    message = Message({TEXT: "x"})
    extractor.process([message])
    EntityExtractor().process([message])
    assert message.get(ENTITIES) is None
