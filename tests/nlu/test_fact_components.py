"""The two Rasa components, fed by hand."""

from typing import Any

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entity_extractor import EntityExtractor
from bot.nlu.fact_extractor import FactExtractor
from bot.nlu.russian import build_language
from bot.nlu.tokenizer import RUSSIAN_DOC


def processed(component: Any, text: str) -> list[dict[str, Any]]:
    message = Message({TEXT: text, RUSSIAN_DOC: build_language()(text)})
    component.process([message])
    entities: list[dict[str, Any]] = message.as_dict(only_output_properties=True)[ENTITIES]
    return entities


def test_facts_become_entities_with_their_words() -> None:
    assert processed(FactExtractor(), "клиент настаивает") == [
        {
            "entity": "fact",
            "value": {"id": "insists", "value": True},
            "start": 7,
            "end": 17,
            "extractor": "FactExtractor",
            "evidence": "настаивает",
            "supposed": False,
        }
    ]


def test_a_fact_of_a_case_that_may_come_is_marked_as_supposed_and_what_is_said_goes_before_it() -> None:
    supposed = processed(FactExtractor(), "а если паспорт не даст")
    assert [(entity["value"]["id"], entity["supposed"]) for entity in supposed] == [("id_data_ready", True)]
    both = processed(FactExtractor(), "настаивает, а если не будет настаивать")
    assert [(entity["value"], entity["supposed"]) for entity in both] == [({"id": "insists", "value": True}, False)]


def test_numbers_and_the_region_become_entities() -> None:
    found = processed(EntityExtractor(), "абонент из Казани, оператор 4512, вернуть 900 руб")
    assert {entity["entity"]: entity["value"] for entity in found} == {
        "operator_number": "4512",
        "amount": 900,
        "region": "other",
    }


def test_a_message_without_a_doc_is_left_alone() -> None:
    message = Message({TEXT: "x"})
    FactExtractor().process([message])
    EntityExtractor().process([message])
    assert message.get(ENTITIES) is None
