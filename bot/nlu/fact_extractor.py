"""Rasa component: the facts said in the text, as entities named `fact`."""

from dataclasses import fields
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.fact_hearing import Hearing
from bot.nlu.fact_lines import read_fact_lines
from bot.nlu.fact_model import FactModel, Saying
from bot.nlu.fact_weighing import Limits, weigh
from bot.nlu.facts_reading import FoundFact, prepare, read_facts, with_implied
from bot.nlu.sentence_encoder import PART_VECTORS
from bot.nlu.sentences import to_sentences
from bot.nlu.tokenizer import NORMALISED, PARTS

FACT = "fact"
HINTS = "fact_hints"
"""What the text says if it answers a question: fact -> value. Less sure than a fact."""
_FILE = "facts.joblib"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class FactExtractor(GraphComponent):
    """Adds facts and hints to messages whose text has been read; places are those of the normalised text."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: FactModel) -> None:
        self._limits = Limits(**{key.name: config[key.name] for key in fields(Limits)})
        self._storage, self._resource, self._model = storage, resource, model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The limits."""
        return {key.name: key.default for key in fields(Limits)}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FactExtractor":
        """Return the untrained component."""
        return cls(config, model_storage, resource, FactModel())

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> "FactExtractor":
        """Return the component as it was trained; the patterns are loaded, so that no message waits for them."""
        prepare()
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, joblib.load(folder / _FILE))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from data/facts, and persist; Rasa's own training data names no facts."""
        lines = list(read_fact_lines())
        self._model.fit(to_sentences([line.text for line in lines]), lines)
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the facts of every message that has words."""
        for message in messages:
            if message.get(NORMALISED):
                self._extract(message)
        return messages

    def _extract(self, message: Message) -> None:
        """Weigh what is read and what is heard; what is read where nothing is heard stands by itself."""
        hearing = _hearing(self._model, message)
        by_sentence = hearing.scores()
        read = {fact.id: fact for fact in read_facts(message.get(NORMALISED))}
        found = {fact: one for fact, one in read.items() if one.supposed or not hearing.covers(one.start)}
        said = {fact: one.value for fact, one in read.items() if fact not in found}
        weighed = weigh(hearing.best(by_sentence), said, self._limits)
        for fact, (value, weight) in weighed.items():
            if weight >= self._limits.fact_threshold:
                as_read = fact in said and said[fact] == value
                shown = read[fact] if as_read else hearing.show(Saying(fact, value), by_sentence)
                found |= {fact: shown} if shown else {}
        facts = sorted(with_implied(found).values(), key=lambda fact: (fact.start, fact.id))
        message.set(ENTITIES, message.get(ENTITIES, []) + [_as_rasa(fact) for fact in facts], add_to_output=True)
        message.set(HINTS, {fact: value for fact, (value, _) in weighed.items()}, add_to_output=True)


def _hearing(model: FactModel, message: Message) -> Hearing:
    text, parts = message.get(NORMALISED), message.get(PARTS)
    return Hearing.of(model, text, message.get(TEXT_TOKENS), parts or [(0, len(text))], message.get(PART_VECTORS))


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
