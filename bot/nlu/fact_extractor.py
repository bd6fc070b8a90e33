"""Rasa component: the facts said in the text, as entities named `fact`."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.facts_reading import FoundFact, prepare, read_facts
from bot.nlu.tokenizer import RUSSIAN_DOC

FACT = "fact"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent):
    """Adds the facts to messages whose text has been read; places are those of the normalised text."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FactExtractor":
        """Load the patterns, so that the first message does not wait for them."""
        prepare()
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the facts of every message that has a Doc."""
        for message in messages:
            doc = message.get(RUSSIAN_DOC)
            if doc is not None:
                found = [_as_rasa(fact) for fact in read_facts(doc)]
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages


def _as_rasa(fact: FoundFact) -> dict[str, Any]:
    return {
        "entity": FACT,
        "value": {"id": fact.id, "value": fact.value},
        "start": fact.start,
        "end": fact.end,
        "extractor": FactExtractor.__name__,
        "evidence": fact.evidence,
        "supposed": fact.supposed,
    }
