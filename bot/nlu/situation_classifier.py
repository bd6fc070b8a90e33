"""The component that names the situation and says how sure it is."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
    TEXT_TOKENS,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.kernel_ridge import Sentences
from bot.nlu.situation_model import SituationModel
from bot.nlu.tokenizer import NORMALISED
from bot.nlu.zones import Ranking, Thresholds, among_situations, choose_zone

SITUATIONS = "situations"
ZONE = "zone"
_FILE = "situations.joblib"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SituationClassifier(GraphComponent):
    """Sets intent and intent_ranking over all labels, `situations` (without what is said inside a call) and `zone`."""

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: SituationModel
    ) -> None:
        self._limits = Thresholds(**{key.name: config[key.name] for key in fields(Thresholds)})
        self._storage, self._resource, self._model = storage, resource, model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The thresholds."""
        return {key.name: key.default for key in fields(Thresholds)}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SituationClassifier":
        """Return the untrained component."""
        return cls(config, model_storage, resource, SituationModel())

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> "SituationClassifier":
        """Return the component as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, joblib.load(folder / _FILE))

    def train(self, training_data: TrainingData) -> Resource:
        """Train on every example that has words, and persist."""
        examples = [example for example in training_data.intent_examples if example.get(NORMALISED)]
        self._model.fit(_sentences(examples), [example.get(INTENT) for example in examples])
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Classify; a message without words gets no intent and is rejected."""
        for message in messages:
            if message.get(NORMALISED):
                self._classify(message)
            else:
                _set(message, [], [], "reject")
        return messages

    def _classify(self, message: Message) -> None:
        probabilities = self._model.predict(_sentences([message]))
        pairs = zip(self._model.labels, map(float, probabilities[0]))
        ranking = sorted(pairs, key=lambda pair: -pair[1])
        situations = among_situations(ranking)
        _set(message, ranking, situations, choose_zone(situations, self._limits))


def _sentences(messages: Sequence[Message]) -> Sentences:
    return Sentences(
        texts=[message.get(NORMALISED) for message in messages],
        lemmas=[[token.lemma for token in message.get(TEXT_TOKENS)] for message in messages],
        vectors=np.vstack([message.get_dense_features(TEXT)[1].features for message in messages]),
    )


def _set(message: Message, ranking: Ranking, situations: Ranking, zone: str) -> None:
    rows = [_row(pair) for pair in ranking]
    message.set(INTENT, rows[0] if rows else _row((None, 0.0)), add_to_output=True)
    message.set(INTENT_RANKING_KEY, rows, add_to_output=True)
    message.set(SITUATIONS, [_row(pair) for pair in situations], add_to_output=True)
    message.set(ZONE, zone, add_to_output=True)


def _row(pair: tuple[str | None, float]) -> dict[str, Any]:
    return {INTENT_NAME_KEY: pair[0], PREDICTED_CONFIDENCE_KEY: pair[1]}
