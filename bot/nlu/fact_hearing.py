"""What the learned model hears in a text, sentence by sentence, and which words it hears it in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasa.nlu.tokenizers.tokenizer import Token

from bot.nlu.fact_model import FactModel, Saying
from bot.nlu.facts_reading import FoundFact, takes_for_said
from bot.nlu.kernel_ridge import Sentences
from bot.nlu.tokenizer import Parts
from bot.nlu.vector_kernels import Floats

_CLAUSE_END = re.compile(r"(?<=[,;:])\s+|\s+[—–-]+\s+")

_IF = "если"


@dataclass(frozen=True)
class Hearing:
    """A text for the model to listen to: its words, where its sentences stand, and their vectors, (sentences, 512).

    A sentence with «если» is left to the patterns: they can tell what is supposed in it from what is said.
    """

    model: FactModel
    text: str
    tokens: Sequence[Token]
    sentences: Parts
    vectors: Floats

    @classmethod
    def of(cls, model: FactModel, text: str, tokens: Sequence[Token], sentences: Parts, vectors: Floats) -> "Hearing":
        """Return the hearing of a text whose sentences have these vectors."""
        ifs = [token.start for token in tokens if token.lemma == _IF]
        heard = [n for n, (start, end) in enumerate(sentences) if not any(start <= place < end for place in ifs)]
        return cls(model, text, tokens, [sentences[n] for n in heard], vectors[heard])

    def covers(self, place: int) -> bool:
        """Tell whether the place of the text is in a sentence that is listened to."""
        return any(start <= place < end for start, end in self.sentences)

    def best(self, scores: Floats) -> dict[Saying, float]:
        """Return the highest score of every saying, of the scores of the sentences; nothing if none is listened to."""
        return dict(zip(self.model.sayings, map(float, scores.max(axis=0)))) if len(scores) else {}

    def scores(self) -> Floats:
        """Return the scores of every sentence, shape (sentences, sayings)."""
        if not self.sentences:
            return np.empty((0, len(self.model.sayings)), dtype=np.float32)
        texts = [self.text[start:end] for start, end in self.sentences]
        lemmas = [self._lemmas(*span) for span in self.sentences]
        return self.model.scores(Sentences(texts, lemmas, self.vectors))

    def show(self, saying: Saying, scores: Floats) -> FoundFact | None:
        """Return the fact with the clause of its best sentence that says it most; None if that one asks."""
        place = self.model.sayings.index(saying)
        start, end = self._clause(*self.sentences[int(scores[:, place].argmax())], place)
        found = FoundFact(saying.fact, saying.value, self.text[start:end], start, end)
        return takes_for_said(found, self.text)

    def _clause(self, start: int, end: int, place: int) -> tuple[int, int]:
        sentence = self.text[start:end].rstrip()
        ends = [found.span() for found in _CLAUSE_END.finditer(sentence)]
        begins = [start, *(start + after for _, after in ends)]
        spans = list(zip(begins, [*(start + before for before, _ in ends), start + len(sentence)]))
        if len(spans) == 1:
            return spans[0]
        texts, lemmas = [self.text[a:b] for a, b in spans], [self._lemmas(a, b) for a, b in spans]
        by_words = self.model.scores_by_words(texts, lemmas)[:, place]
        return spans[int(np.argmax(by_words))]

    def _lemmas(self, start: int, end: int) -> list[str]:
        return [token.lemma for token in self.tokens if start <= token.start < end]
