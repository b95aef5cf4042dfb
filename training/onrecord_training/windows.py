"""Words, word pieces, and the windows that the encoder sees.

A *word* is what BERT's pre-tokenizer makes: a run without white space or punctuation, or
one punctuation mark. A word is represented by its first piece alone.
"""
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .corpus import Span

WINDOW = 320
"""Pieces a window holds, the two special ones included."""
INNER = WINDOW - 2
STRIDE = 240
CLS, SEP, PAD = 101, 102, 0
SHAPES = 8
"""Word shapes: lower, capital, all capitals, other; plus 4 where the word begins a line."""


@dataclass(frozen=True)
class Words:
    """A text cut into words and pieces.

    `spans`: code points of each word. `pieces`: ids of all pieces. `first`: index of each
    word's first piece. `shapes`: one shape id a piece.
    """

    spans: list[Span]
    pieces: np.ndarray
    first: np.ndarray
    shapes: np.ndarray


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer without truncation, padding or special pieces."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def cut(tokenizer: Tokenizer, text: str) -> Words:
    """Cuts a text into words and their pieces."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    spans: list[Span] = []
    first: list[int] = []
    previous = None
    for index, (word, (start, end)) in enumerate(zip(encoding.word_ids, encoding.offsets)):
        if word == previous:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
            first.append(index)
            previous = word
    pieces = np.array(encoding.ids, dtype=np.int64)
    firsts = np.array(first, dtype=np.int64)
    return Words(spans, pieces, firsts, _piece_shapes(text, spans, firsts, len(pieces)))


def _piece_shapes(text: str, spans: list[Span], first: np.ndarray, count: int) -> np.ndarray:
    shapes = np.zeros(count, dtype=np.int64)
    edges = [*first.tolist(), count]
    end_before = 0
    for index, (start, end) in enumerate(spans):
        begins_line = index == 0 or "\n" in text[end_before:start]
        shapes[edges[index] : edges[index + 1]] = shape_of(text[start:end]) + 4 * begins_line
        end_before = end
    return shapes


def shape_of(word: str) -> int:
    """0 no capital first, 1 capital first, 2 two or more letters all capitals, 3 no letter first."""
    if not word[0].isalpha():
        return 3
    if not word[0].isupper():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


def window_starts(count: int, inner: int = INNER, stride: int = STRIDE) -> list[int]:
    """Where the windows of `inner` pieces begin. A text that fits has one window."""
    starts = [0]
    while starts[-1] + inner < count:
        starts.append(starts[-1] + stride)
    return starts


def owners(count: int, starts: list[int], inner: int = INNER) -> np.ndarray:
    """For each piece, the index of the window that owns it.

    Two neighbouring windows share the pieces from the later one's start to the earlier
    one's end; the earlier owns the first half (rounded down), the later the rest.
    """
    owner = np.zeros(count, dtype=np.int64)
    for index in range(1, len(starts)):
        end_before = min(starts[index - 1] + inner, count)
        owner[starts[index] + (end_before - starts[index]) // 2 :] = index
    return owner


def window_inputs(words: Words, starts: list[int], inner: int = INNER) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ids, mask and shapes, each [windows, inner + 2], padded at the end."""
    ids = np.full((len(starts), inner + 2), PAD, dtype=np.int64)
    mask = np.zeros(ids.shape, dtype=np.int64)
    shapes = np.zeros(ids.shape, dtype=np.int64)
    for row, start in enumerate(starts):
        part = words.pieces[start : start + inner]
        ids[row, 0] = CLS
        ids[row, 1 : 1 + len(part)] = part
        ids[row, 1 + len(part)] = SEP
        mask[row, : len(part) + 2] = 1
        shapes[row, 1 : 1 + len(part)] = words.shapes[start : start + inner]
    return ids, mask, shapes


def word_places(words: Words, starts: list[int], inner: int = INNER) -> np.ndarray:
    """For each word [W, 2]: the window that owns its first piece, and the column there."""
    owner = owners(len(words.pieces), starts, inner)[words.first]
    return np.stack([owner, 1 + words.first - np.array(starts)[owner]], axis=1)
