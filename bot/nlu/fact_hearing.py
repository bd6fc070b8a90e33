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


@dataclass(frozen=True)
class Hearing:
    """A text for the model to listen to: its words, where its sentences stand if it has several, and the vectors of
    the whole and of the sentences, (1 + sentences, 512)."""

    model: FactModel
    text: str
    tokens: Sequence[Token]
    parts: Parts
    vectors: Floats

    def scores(self) -> Floats:
        """Return the scores of the whole and of every sentence, shape (rows, sayings)."""
        spans = self._spans()
        texts, lemmas = [self.text[start:end] for start, end in spans], [self._lemmas(*span) for span in spans]
        return self.model.scores(Sentences(texts, lemmas, self.vectors))

    def show(self, saying: Saying, scores: Floats) -> FoundFact | None:
        """Return the fact with the clause of its best sentence that says it most; None if that one asks."""
        place = self.model.sayings.index(saying)
        start, end = self._clause(*self._spans()[int(scores[:, place].argmax())], place)
        found = FoundFact(saying.fact, saying.value, self.text[start:end], start, end)
        return takes_for_said(found, self.text)

    def _spans(self) -> Parts:
        return [(0, len(self.text)), *self.parts]

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
