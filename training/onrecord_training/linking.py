"""Learning mentions and links: which words head a mention, how far it reaches, whom it means."""
import random
from dataclasses import dataclass, replace

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .batch import Flat
from .examples import Example, words_in
from .heads import EDGE, KINDS, TYPES
from .mentions import Marked
from .pairs import Noun, Pairs, pairs_of
from .reader import Reader
from .windows import Words, cut, window_inputs, window_starts, word_places

CROP = 700
"""Words of a text that one step looks at."""
UNKNOWN = -1
"""The type of a mention whose source doesn't say it."""
PIECES = 1300
"""Pieces that one step takes together."""


@dataclass(frozen=True)
class Sheet:
    """A text cut into words, with its mentions in words and their clusters."""

    words: Words
    lower: list[str]
    nouns: list[Noun]
    clusters: list[int]
    complete: bool
    linked: bool

    @staticmethod
    def of(tokenizer: Tokenizer, marked: Marked) -> "Sheet":
        """The sheet of a marked text; of several mentions with one head word the longest stays."""
        words = cut(tokenizer, marked.text)
        lower = [marked.text[a:b].lower() for a, b in words.spans]
        by_head: dict[int, tuple[Noun, int]] = {}
        for mention in marked.mentions:
            run, heads = words_in(words, (mention.span,)), words_in(words, (mention.head,))
            if not run or not heads:
                continue
            head = min(max(heads[-1], run[0]), run[-1])
            kind, type_ = KINDS.index(mention.kind), TYPES.index(mention.type) if mention.type else UNKNOWN
            noun = Noun(head, run[0], run[-1] + 1, kind, type_, tuple(lower[run[0] : run[-1] + 1]), lower[head])
            if head not in by_head or by_head[head][0].end - by_head[head][0].start < noun.end - noun.start:
                by_head[head] = (noun, mention.cluster)
        ordered = [by_head[head] for head in sorted(by_head)]
        return Sheet(words, lower, [n for n, _ in ordered], [c for _, c in ordered], marked.complete, marked.linked)

    def crop(self, rng: random.Random) -> "Sheet":
        """A stretch of the text of at most 700 words."""
        count = len(self.words.spans)
        if count <= CROP:
            return self
        low = rng.randrange(count - CROP + 1)
        return self.between(low, low + CROP)

    def between(self, low: int, high: int) -> "Sheet":
        """The text from one word to before another."""
        first = int(self.words.first[low])
        last = int(self.words.first[high]) if high < len(self.words.spans) else len(self.words.pieces)
        words = Words(self.words.spans[low:high], self.words.pieces[first:last], self.words.first[low:high] - first, self.words.shapes[first:last])
        kept = [(n, c) for n, c in zip(self.nouns, self.clusters) if low <= n.start and n.end <= high]
        nouns = [replace(n, head=n.head - low, start=n.start - low, end=n.end - low) for n, _ in kept]
        return Sheet(words, self.lower[low:high], nouns, [c for _, c in kept], self.complete, self.linked)

    def example(self) -> Example:
        """The windows as the encoder takes them, without anything to learn of attribution."""
        starts = window_starts(len(self.words.pieces))
        ids, mask, shapes = window_inputs(self.words, starts)
        keep = int(mask.sum(1).max())
        places = word_places(self.words, starts)
        none = np.zeros(0, np.int64)
        return Example(ids[:, :keep], mask[:, :keep], shapes[:, :keep], places, none, none, none, none)


class Linking:
    """A side of the training that draws marked texts, each source by its weight."""

    def __init__(self, tokenizer: Tokenizer, sources: list[tuple[float, list[Marked]]], weight: float, seed: int) -> None:
        self.sheets = [[Sheet.of(tokenizer, marked) for marked in texts] for _, texts in sources]
        self.shares = [share for share, _ in sources]
        self.weight = weight
        self.seed = seed

    def __call__(self, reader: Reader, device: torch.device, step: int) -> Tensor:
        """The loss of some texts."""
        sheets = self._draw(random.Random(self.seed * 1_000_003 + step))
        states, _ = Flat.of([sheet.example() for sheet in sheets], device).run(reader)
        losses = [sheet_loss(reader, sheet, words) for sheet, words in zip(sheets, states)]
        return self.weight * torch.stack(losses).mean()

    def _draw(self, rng: random.Random) -> list[Sheet]:
        texts = rng.choices(self.sheets, self.shares)[0]
        drawn: list[Sheet] = []
        while sum(len(sheet.words.pieces) for sheet in drawn) < PIECES and len(drawn) < 8:
            drawn.append(rng.choice(texts).crop(rng))
        return drawn


def sheet_loss(reader: Reader, sheet: Sheet, states: Tensor, owned: list[int] | None = None) -> Tensor:
    """Labels, edges and links of one text; `owned` says how many words each window owns."""
    device = states.device
    labels, edges, link = by_window(reader, states, owned)
    if not sheet.nouns:
        return labels.float().sum() * 0
    heads = torch.tensor([n.head for n in sheet.nouns], device=device)
    return _label_loss(sheet, labels.float()) + 0.5 * _edge_loss(reader, sheet, edges, heads) + _link_loss(reader, sheet, link, heads)


def by_window(reader: Reader, states: Tensor, owned: list[int] | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """The mentions head's outputs, each window's words by themselves."""
    parts = states.split(owned) if owned else (states,)
    outputs = [reader.mentions(part) for part in parts]
    return tuple(torch.cat(each) for each in zip(*outputs))


def _label_loss(sheet: Sheet, labels: Tensor) -> Tensor:
    wanted, weights = (torch.from_numpy(each).to(labels.device) for each in wanted_labels(sheet.nouns, len(labels), sheet.complete))
    return (functional.cross_entropy(labels, wanted, reduction="none") * weights).sum()


def wanted_labels(nouns: list[Noun], count: int, complete: bool) -> tuple[np.ndarray, np.ndarray]:
    """Each word's label, and how much it counts: the weights of a text sum to 4, to 2 where only some mentions are marked."""
    labels, inside = np.zeros(count, np.int64), np.full(count, complete)
    for noun in nouns if not complete else ():
        inside[noun.start : noun.end] = noun.kind == KINDS.index("name")
    for noun in nouns:
        labels[noun.head] = 0 if noun.type == UNKNOWN else 1 + noun.kind * len(TYPES) + noun.type
        inside[noun.head] = complete or noun.type != UNKNOWN
    known = any(noun.type != UNKNOWN for noun in nouns)
    weights = inside.astype(np.float32) * (4 if complete else 2) / max(1, inside.sum())
    return labels, weights * (complete or known)


def _edge_loss(reader: Reader, sheet: Sheet, edges: Tensor, heads: Tensor) -> Tensor:
    total = edges.float().sum() * 0
    for side in (0, 1):
        away = torch.tensor([n.end - 1 - n.head if side else n.head - n.start for n in sheet.nouns], device=edges.device)
        near = away < EDGE
        if near.any():
            total = total + functional.cross_entropy(reader.mentions.reach(edges, heads, side)[near], away[near])
    return total


def _link_loss(reader: Reader, sheet: Sheet, link: Tensor, heads: Tensor) -> Tensor:
    """Minus the log-probability of all right antecedents together, none where there is none."""
    pairs = pairs_of(sheet.nouns, sheet.complete)
    if not sheet.linked or not len(pairs.later):
        return link.float().sum() * 0
    later, scores = scores_of(reader, pairs, link[heads])
    earlier = torch.from_numpy(pairs.earlier).to(link.device)
    clusters = torch.tensor(sheet.clusters, device=link.device)
    right = (clusters[later] == clusters[earlier]) & (clusters[later] >= 0)
    return antecedent_losses(scores, later, right, len(sheet.nouns)).mean()


def antecedent_losses(scores: Tensor, later: Tensor, right: Tensor, count: int) -> Tensor:
    """For each of `count` mentions minus the log-probability of all its right antecedents together, of none where there is none."""
    groups = torch.cat([later, torch.arange(count, device=later.device)])
    everything = group_log_sum(torch.cat([scores, scores.new_zeros(count)]), groups, count)
    matched = torch.zeros(count, device=later.device).scatter_reduce(0, later, right.float(), "amax") > 0
    good = torch.cat([scores.masked_fill(~right, -1e4), torch.where(matched, -1e4, 0.0)])
    return everything - group_log_sum(good, groups, count)


def scores_of(reader: Reader, pairs: Pairs, vectors: Tensor) -> tuple[Tensor, Tensor]:
    """The later mention of each pair [P] and the pairs' scores [P]."""
    later, earlier, seen = (torch.from_numpy(each).to(vectors.device) for each in (pairs.later, pairs.earlier, pairs.features))
    return later, reader.links(vectors[later], vectors[earlier], seen).float()


def group_log_sum(values: Tensor, groups: Tensor, count: int) -> Tensor:
    """Log-sum-exp of values by group."""
    top = torch.full((count,), -1e9, device=values.device).scatter_reduce(0, groups, values, "amax").detach()
    return top + torch.zeros(count, device=values.device).scatter_add(0, groups, (values - top[groups]).exp()).log()


@dataclass(frozen=True)
class Named:
    """What was found: a mention in words and the index of its antecedent, if any."""

    noun: Noun
    antecedent: int | None
    odds: float


def clusters_of(found: list[Named]) -> list[list[int]]:
    """Indices of the mentions that mean the same, by following antecedents."""
    group: list[int] = []
    for index, named in enumerate(found):
        group.append(index if named.antecedent is None else group[named.antecedent])
    out: dict[int, list[int]] = {}
    for index, first in enumerate(group):
        out.setdefault(first, []).append(index)
    return list(out.values())
