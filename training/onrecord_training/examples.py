"""Labels: what the cue head and the per-cue decoder learn from an article."""
import random
from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from .corpus import Article, Span, Statement
from .windows import INNER, Words, cut, window_inputs, window_starts, word_places

REACH = 96
"""How many words the decoder sees on either side of the cue's word."""
SLICE = 2 * REACH + 1
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
OPENING = {"source": 1, "cue": 3, "content": 5}
IGNORED = -100
CUE_TAGS = ("O", "B", "I")


@dataclass(frozen=True)
class Example:
    """An article as arrays.

    `words` [W, 2]: window and column of each word. `cues` [W]: cue labels, with their
    loss weights in `weights`. `anchors` [N] and `tags` [N, 193]: decoder slices.
    """

    ids: np.ndarray
    mask: np.ndarray
    shapes: np.ndarray
    words: np.ndarray
    cues: np.ndarray
    weights: np.ndarray
    anchors: np.ndarray
    tags: np.ndarray


def words_in(words: Words, spans: tuple[Span, ...]) -> list[int]:
    """Indices of the words that overlap any of the spans."""
    starts = [start for start, _ in words.spans]
    found: list[int] = []
    for start, end in spans:
        index = max(0, bisect_right(starts, start) - 1)
        while index < len(starts) and starts[index] < end:
            if words.spans[index][1] > start:
                found.append(index)
            index += 1
    return sorted(set(found))


def cue_labels(words: Words, statements: tuple[Statement, ...], opaque_weight: float) -> tuple[np.ndarray, np.ndarray]:
    """Cue tags of all words, and weights: words of opaque contents weigh less unless cues."""
    labels = np.zeros(len(words.spans), dtype=np.int64)
    weights = np.ones(len(words.spans), dtype=np.float32)
    for statement in statements:
        if statement.opaque:
            weights[words_in(words, statement.content)] = opaque_weight
    for statement in statements:
        run = words_in(words, statement.cue)
        for place, index in enumerate(run):
            labels[index] = 2 if place and run[place - 1] == index - 1 else 1
            weights[index] = 1.0
    return labels, weights


def slice_tags(words: Words, statement: Statement | None, anchor: int) -> np.ndarray:
    """Decoder tags around an anchor word; all O without a statement; ignored past the text."""
    count = len(words.spans)
    tags = np.zeros(count, dtype=np.int64)
    if statement is not None:
        for role in ("content", "source", "cue"):
            run = words_in(words, getattr(statement, role))
            for place, index in enumerate(run):
                inside = place and run[place - 1] == index - 1
                tags[index] = OPENING[role] + (1 if inside else 0)
    _mend(tags)
    out = np.full(SLICE, IGNORED, dtype=np.int64)
    low, high = max(0, anchor - REACH), min(count, anchor + REACH + 1)
    out[low - anchor + REACH : high - anchor + REACH] = tags[low:high]
    return out


def _mend(tags: np.ndarray) -> None:
    """An inside tag whose span was cut by another role becomes an opening tag."""
    for index in np.flatnonzero((tags > 0) & (tags % 2 == 0)):
        if index == 0 or tags[index - 1] not in (tags[index], tags[index] - 1):
            tags[index] -= 1


def make_example(tokenizer: Tokenizer, article: Article, rng: random.Random, opaque_weight: float) -> Example:
    """One training view of an article: random windows, random anchors, random negatives."""
    words = cut(tokenizer, article.text)
    keep_breaks = rng.random() < 0.8
    if not keep_breaks:
        words.shapes[:] = words.shapes % 4
    inner, stride = even_windows(len(words.pieces), rng.randrange(20, 80))
    starts = window_starts(len(words.pieces), inner, stride)
    labels, weights = cue_labels(words, article.statements, opaque_weight)
    anchors, tags = [], []
    for statement in article.statements:
        run = words_in(words, statement.cue)
        if run:
            anchor = rng.choice(run)
            anchors.append(anchor)
            tags.append(slice_tags(words, statement, anchor))
    plain = np.flatnonzero((labels == 0) & (weights == 1.0)).tolist()
    for anchor in rng.sample(plain, min(len(plain), len(starts))):
        anchors.append(anchor)
        tags.append(slice_tags(words, None, anchor))
    ids, mask, shapes = window_inputs(words, starts, inner)
    places = word_places(words, starts, inner)
    slices = np.array(tags, dtype=np.int64).reshape(-1, SLICE)
    return Example(ids, mask, shapes, places, labels, weights, np.array(anchors, dtype=np.int64), slices)


def even_windows(count: int, overlap: int) -> tuple[int, int]:
    """Size and stride of windows of one size that cover the text with this overlap."""
    number = max(1, -(-(count - overlap) // (INNER - overlap)))
    inner = min(INNER, -(-(count - overlap) // number) + overlap)
    return inner, max(1, inner - overlap)
