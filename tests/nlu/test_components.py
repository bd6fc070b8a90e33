"""The three Rasa components, in a row, without a bot."""

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.sentence_encoder import SentenceEncoder
from bot.nlu.situation_classifier import SituationClassifier
from bot.nlu.tokenizer import RussianTokenizer
from bot.nlu.vocabulary import training_examples

FEW = 30


class Pipeline:
    """Trains, then loads from storage as the server does."""

    def __init__(self, folder: Path) -> None:
        self.storage, self.resource = LocalModelStorage(folder), Resource("classifier")
        self.context = ExecutionContext(GraphSchema({}), node_name="node")
        self.readers: list[Any] = [self._create(RussianTokenizer), self._create(SentenceEncoder)]
        data = TrainingData(_some_examples())
        for reader in self.readers:
            reader.process_training_data(data)
        self._create(SituationClassifier).train(data)
        config = SituationClassifier.get_default_config()
        self.readers.append(SituationClassifier.load(config, self.storage, self.resource, self.context))

    def _create(self, component: Any) -> Any:
        config = component.get_default_config()
        return component.create(config, self.storage, self.resource, self.context)

    def parse(self, text: str | None) -> Message:
        messages = [Message({} if text is None else {TEXT: text})]
        for reader in self.readers:
            messages = reader.process(messages)
        return messages[0]


def _some_examples() -> list[Message]:
    kept: dict[str, list[Message]] = {}
    for label, text in training_examples():
        kept.setdefault(label, []).append(Message.build(text=text, intent=label))
    return [message for messages in kept.values() for message in messages[:FEW]]


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return Pipeline(tmp_path_factory.mktemp("model"))


def test_names_the_situation_with_all_labels_ranked(pipeline: Pipeline) -> None:
    message = pipeline.parse("клиент категорически требует старшего")
    ranking = message.get("intent_ranking")
    assert message.get("intent") == ranking[0]
    assert ranking[0]["name"] == "senior_demand"
    assert sum(row["confidence"] for row in ranking) == pytest.approx(1)
    assert {"follow_up", "help", "out_of_scope"} <= {row["name"] for row in ranking}


def test_situations_leave_out_what_is_said_inside_a_call(pipeline: Pipeline) -> None:
    situations = pipeline.parse("да, согласен подождать").get("situations")
    assert not {"follow_up", "dont_know", "new_call", "help"} & {row["name"] for row in situations}
    assert sum(row["confidence"] for row in situations) == pytest.approx(1)


def test_tokens_are_of_the_normalised_text(pipeline: Pipeline) -> None:
    message = pipeline.parse("КЛИЕНТПРОСИТ старшго!")
    assert message.get("normalised_text") == "клиент просит старшего!"
    assert [token.lemma for token in message.get(TEXT_TOKENS)] == ["клиент", "просить", "старший"]


@pytest.mark.parametrize("text", ["", "  ", "😀🤷", "\x00\x07", "…?!", None])
def test_a_message_without_words_has_no_intent_and_is_rejected(pipeline: Pipeline, text: str | None) -> None:
    message = pipeline.parse(text)
    assert message.get("intent") == {"name": None, "confidence": 0.0}
    assert (message.get("intent_ranking"), message.get("situations"), message.get("zone")) == ([], [], "reject")


@pytest.mark.parametrize("text", ["你好吗", "Ըստ", "слово" * 4_000, "клиент просит " * 2_000, "'" * 300 + "a"])
def test_foreign_and_long_input_gets_an_answer(pipeline: Pipeline, text: str) -> None:
    assert pipeline.parse(text).get("zone") in ("answer", "choose", "reject")


def test_results_go_to_the_output(pipeline: Pipeline) -> None:
    shown = pipeline.parse("требует старшего").as_dict(only_output_properties=True)
    assert {"intent", "intent_ranking", "situations", "zone"} <= shown.keys()
    assert "normalised_text" not in shown
