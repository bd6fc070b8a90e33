"""Rasa component: phones, CASE numbers, sums, operators' numbers, times and the region as entities."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entities import Entity, find_entities
from bot.nlu.facts_reading import read_facts
from bot.nlu.tokenizer import NORMALISED

_REGION = "region"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityExtractor(GraphComponent):
    """Adds entities to messages whose text has been read; places are those of the normalised text."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityExtractor":
        """Return the component; there is nothing to set."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities of every message that has words."""
        for message in messages:
            text = message.get(NORMALISED)
            if text:
                region = [Entity(_REGION, str(f.value), f.start, f.end) for f in read_facts(text) if f.id == _REGION]
                found = [_as_rasa(entity) for entity in find_entities(text) + region]
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages


def _as_rasa(entity: Entity) -> dict[str, Any]:
    return {
        "entity": entity.name,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "extractor": EntityExtractor.__name__,
    }
