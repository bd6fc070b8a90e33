"""The first component: mends the text and parts it into words with lemmas."""

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.tokens import Doc
from spacy.tokens import Token as SpacyToken

from bot.nlu.morphology import lemma
from bot.nlu.normalise import normalise
from bot.nlu.russian import build_language
from bot.nlu.vocabulary import read_vocabulary

_SENTENCE_END = re.compile(r"(?<=[.!?;…])\s+")
_SHORTEST_PART = 8  # characters

Parts = list[tuple[int, int]]
NORMALISED = "normalised_text"  # str
PARTS = "text_parts"  # list of (start, end): the sentences of the normalised text, if it has several


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class RussianTokenizer(GraphComponent):
    """Sets the tokens with their lemmas, the normalised text and its sentences; offsets are those of that text."""

    def __init__(self) -> None:
        self._language = build_language()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "RussianTokenizer":
        """Build the language and look every known word up now, so that no message waits for it; nothing to set."""
        normalise("словарь")
        for word in read_vocabulary():
            lemma(word)
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the properties on every message that has a text."""
        for message in messages:
            if isinstance(message.get(TEXT), str):
                self._read(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Set the properties on every example."""
        self.process(training_data.training_examples)
        return training_data

    def _read(self, message: Message) -> None:
        text = normalise(message.get(TEXT))
        words = words_of(self._language(text))
        message.set(TEXT_TOKENS, [Token(word.text, word.idx, lemma=word.lemma_) for word in words])
        message.set(NORMALISED, text if words else "")
        message.set(PARTS, parts_of(text))


def words_of(doc: Doc) -> list[SpacyToken]:
    """Return the tokens that have a letter or a digit: emoji and punctuation say nothing."""
    return [token for token in doc if any(map(str.isalnum, token.text))]


def parts_of(text: str) -> Parts:
    """Return where the sentences of the text stand; nothing when it is one. A short one («да.») stays with the next."""
    ends = [*(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    parts: Parts = []
    begun = 0
    for end in ends:
        if end - begun >= _SHORTEST_PART or end == len(text):
            parts.append((begun, end))
            begun = end
    return parts if len(parts) > 1 else []
