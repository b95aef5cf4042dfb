"""Finds mentions and their antecedents with the exported graphs."""
from pathlib import Path

import numpy as np
import onnxruntime

from .decode import Graphs, exact_options
from .heads import EDGE, EDGE_WIDTH, TYPES
from .linking import Named
from .pairs import Noun, pairs_of
from .windows import Words, cut, window_starts, word_places

CALL = 4096
"""Pairs that one call of the links graph takes."""


class LinkGraphs:
    """The graphs of mentions and links beside the encoder's."""

    def __init__(self, folder: Path, threads: int = 2) -> None:
        options = exact_options(threads)
        self.graphs = Graphs(folder, threads=threads)
        self.mentions = onnxruntime.InferenceSession(str(folder / "mentions.onnx"), options)
        self.links = onnxruntime.InferenceSession(str(folder / "links.onnx"), options)

    def find(self, text: str) -> tuple[Words, list[Named]]:
        """The mentions of a text, each with its antecedent if it has one."""
        words = cut(self.graphs.tokenizer, text)
        if not words.spans:
            return words, []
        parts = np.split(self.graphs.meanings(words), np.cumsum(owned_words(words))[:-1])
        outputs = [self.mentions.run(None, {"states": part}) for part in parts if len(part)]
        labels, edges, vectors = (np.concatenate([each[i] for each in outputs]) for i in range(3))
        near = outputs[0][3]
        odds = np.exp(labels.astype(np.float64) - labels.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        heads = np.flatnonzero(odds[:, 0] < 0.5)
        lower = [text[a:b].lower() for a, b in words.spans]
        nouns = [_noun(int(head), odds[head], edges, near, lower) for head in heads]
        best = self._antecedents(nouns, vectors[heads])
        return words, [Named(noun, best.get(i), float(1 - odds[heads[i], 0])) for i, noun in enumerate(nouns)]

    def _antecedents(self, nouns: list[Noun], vectors: np.ndarray) -> dict[int, int]:
        pairs = pairs_of(nouns)
        best: dict[int, tuple[float, int]] = {}
        for start in range(0, len(pairs.later), CALL):
            later, earlier = pairs.later[start : start + CALL], pairs.earlier[start : start + CALL]
            inputs = {"later": vectors[later], "earlier": vectors[earlier], "features": pairs.features[start : start + CALL]}
            for one, other, score in zip(later.tolist(), earlier.tolist(), self.links.run(None, inputs)[0].tolist()):
                if score > best.get(one, (0.0, -1))[0]:
                    best[one] = (score, other)
        return {one: other for one, (_, other) in best.items()}


def owned_words(words: Words) -> list[int]:
    """How many words each window owns."""
    starts = window_starts(len(words.pieces))
    return np.bincount(word_places(words, starts)[:, 0], minlength=len(starts)).tolist()


def _noun(head: int, odds: np.ndarray, edges: np.ndarray, near: np.ndarray, lower: list[str]) -> Noun:
    left, right = (_reach(head, edges, near, side) for side in (0, 1))
    label = int(odds[1:].argmax())
    start, end = head - left, head + right + 1
    return Noun(head, start, end, label // len(TYPES), label % len(TYPES), tuple(lower[start:end]), lower[head])


def _reach(head: int, edges: np.ndarray, near: np.ndarray, side: int) -> int:
    places = head + np.arange(EDGE) * (1 if side else -1)
    places = places[(places >= 0) & (places < len(edges))]
    at = 2 * side * EDGE_WIDTH
    scores = edges[places, at + EDGE_WIDTH : at + 2 * EDGE_WIDTH].astype(np.float64) @ edges[head, at : at + EDGE_WIDTH]
    return int((scores / EDGE_WIDTH**0.5 + near[side, : len(places)]).argmax())
