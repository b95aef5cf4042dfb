"""Trains the branch for meanings with its heads, above the lower layers of a reader that stays as it is.

What lies below the branch is computed once, so a step costs a third of the encoder.
"""
import math
import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .heads import EDGE
from .linking import Sheet, antecedent_losses, wanted_labels
from .pairs import pairs_of
from .reader import Reader
from .windows import window_inputs, window_starts, word_places

TOGETHER = 900
"""Words of a text that a step sees as one."""
LEARNED = ("branch", "mentions", "links")
"""The parts of a reader that are trained; all others stay."""
CUT = 240
"""How many of a text's first words a view cuts off at most."""
MASKED = 0.1
MASK = 103
"""How many pieces of a view are masked, and the piece that stands for them."""
VIEWS = 3
"""How many views of each text are learned from."""
MEAN = 0.998
"""How much of the running mean of the weights stays in each step; the mean ships."""


@dataclass(frozen=True)
class Plan:
    """How long and how fast: steps of so many parts of texts, and the rates of branch and heads."""

    steps: int
    seed: int
    branch_rate: float = 3e-4
    head_rate: float = 1e-3
    parts: int = 8


@dataclass(frozen=True)
class Part:
    """Neighbouring windows of a text, and what is to be learned of them.

    Places of words and mentions count from the part's first word, windows from the text's first.
    """

    page: int
    windows: tuple[int, int]
    owned: list[int]
    places: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    heads: np.ndarray
    away: np.ndarray
    later: np.ndarray
    earlier: np.ndarray
    features: np.ndarray
    right: np.ndarray


@dataclass(frozen=True)
class Page:
    """A text's windows below the branch [N, T, 384] with their mask [N, T]."""

    below: Tensor
    mask: Tensor


def parts_of(sheet: Sheet, page: int) -> list[Part]:
    """From each window the windows on that have together at most 900 words; none that lies in another."""
    starts = window_starts(len(sheet.words.pieces))
    places = word_places(sheet.words, starts)
    owned = np.bincount(places[:, 0], minlength=len(starts)).tolist()
    found, reached = [], 0
    for first in range(len(owned)):
        last = first + 1
        while last < len(owned) and sum(owned[first : last + 1]) <= TOGETHER:
            last += 1
        if last > reached:
            found.append(_part(sheet, page, (first, last), places, owned))
            reached = last
    return found


def _part(sheet: Sheet, page: int, windows: tuple[int, int], places: np.ndarray, owned: list[int]) -> Part:
    first, last = windows
    low, high = sum(owned[:first]), sum(owned[:last])
    kept = [(n, c) for n, c in zip(sheet.nouns, sheet.clusters) if low <= n.start and n.end <= high]
    nouns = [replace(n, head=n.head - low, start=n.start - low, end=n.end - low) for n, _ in kept]
    clusters = np.array([c for _, c in kept], np.int64)
    labels, weights = wanted_labels(nouns, high - low, sheet.complete)
    pairs = pairs_of(nouns, sheet.complete)
    linked = sheet.linked and len(pairs.later) > 0
    later, earlier = (pairs.later, pairs.earlier) if linked else (np.zeros(0, np.int64),) * 2
    right = (clusters[later] == clusters[earlier]) & (clusters[later] >= 0)
    own = places[low:high] - [first, 0]
    return Part(page, windows, owned[first:last], own, labels, weights, np.array([n.head for n in nouns], np.int64),
                np.array([(n.head - n.start, n.end - 1 - n.head) for n in nouns], np.int64).reshape(-1, 2),
                later, earlier, pairs.features[: len(later)].astype(np.uint8), right)


@dataclass(frozen=True)
class Batch:
    """Several parts as arrays: windows of the encoder, words, mentions and pairs numbered through."""

    states: Tensor
    mask: Tensor
    rows: Tensor
    inside: Tensor
    arrays: dict[str, Tensor]

    @staticmethod
    def of(parts: list[Part], pages: list[Page], device: torch.device) -> "Batch":
        """The batch of some parts."""
        windows = [(pages[p.page].below[slice(*p.windows)], pages[p.page].mask[slice(*p.windows)]) for p in parts]
        width = max(states.shape[1] for states, _ in windows)
        states = torch.cat([functional.pad(s, (0, 0, 0, width - s.shape[1])) for s, _ in windows])
        mask = torch.cat([functional.pad(m, (0, width - m.shape[1])) for _, m in windows])
        counts = [len(p.labels) for p in parts]
        mentions = [len(p.heads) for p in parts]
        word_base = np.concatenate([[0], np.cumsum(counts)])[:-1]
        noun_base = np.concatenate([[0], np.cumsum(mentions)])[:-1]
        window_base = np.concatenate([[0], np.cumsum([len(s) for s, _ in windows])])[:-1]
        flat = np.concatenate([(p.places[:, 0] + base) * width + p.places[:, 1] for p, base in zip(parts, window_base)])
        owned = np.array([count for p in parts for count in p.owned], np.int64)
        index = np.concatenate([[0], np.cumsum(owned)])[:-1, None] + np.arange(max(1, owned.max()))[None]
        inside = np.arange(index.shape[1])[None] < owned[:, None]
        rows = flat[np.minimum(index, len(flat) - 1)]
        arrays = {
            "labels": np.concatenate([p.labels for p in parts]),
            "weights": np.concatenate([p.weights for p in parts]) / len(parts),
            "heads": np.concatenate([p.heads + base for p, base in zip(parts, word_base)]),
            "low": np.repeat(word_base, mentions),
            "high": np.repeat(word_base + counts, mentions),
            "away": np.concatenate([p.away for p in parts]),
            "share": np.repeat(1 / np.maximum(1, mentions), mentions).astype(np.float32) / len(parts),
            "linked": np.repeat([len(p.later) > 0 for p in parts], mentions),
            "later": np.concatenate([p.later + base for p, base in zip(parts, noun_base)]),
            "earlier": np.concatenate([p.earlier + base for p, base in zip(parts, noun_base)]),
            "features": np.concatenate([p.features for p in parts]),
            "right": np.concatenate([p.right for p in parts]),
        }
        moved = {name: torch.from_numpy(np.ascontiguousarray(array)).to(device, non_blocking=True) for name, array in arrays.items()}
        return Batch(states, mask, torch.from_numpy(rows).to(device), torch.from_numpy(inside).to(device), moved)


def loss_of(reader: Reader, batch: Batch) -> Tensor:
    """Labels, edges and links of a batch, each part alike."""
    meanings = reader.branch(batch.states.float(), batch.mask).flatten(0, 1)[batch.rows]
    labels, edges, link = (each[batch.inside] for each in reader.mentions.windows(meanings, batch.inside))
    a = batch.arrays
    total = (functional.cross_entropy(labels.float(), a["labels"], reduction="none") * a["weights"]).sum()
    if not len(a["heads"]):
        return total
    for side in (0, 1):
        away = a["away"][:, side]
        scores = reader.mentions.reach(edges, a["heads"], side, a["low"][:, None], a["high"][:, None])
        near = away < EDGE
        total = total + 0.5 * (functional.cross_entropy(scores, away.clamp(max=EDGE - 1), reduction="none") * near * a["share"]).sum()
    return total + _link_loss(reader, a, link[a["heads"]])


def _link_loss(reader: Reader, a: dict[str, Tensor], vectors: Tensor) -> Tensor:
    """Minus the log-probability of all right antecedents together, none where there is none."""
    if not len(a["later"]):
        return vectors.float().sum() * 0
    later, earlier, right = a["later"], a["earlier"], a["right"]
    scores = reader.links(vectors[later], vectors[earlier], a["features"].to(vectors.dtype)).float()
    return (antecedent_losses(scores, later, right, len(vectors)) * a["share"] * a["linked"]).sum()


def page_of(reader: Reader, sheet: Sheet, device: torch.device) -> Page:
    """What lies below the branch, in half precision."""
    ids, mask, shapes = window_inputs(sheet.words, window_starts(len(sheet.words.pieces)))
    keep = int(mask.sum(1).max())
    inputs = [torch.from_numpy(each[:, :keep]).to(device) for each in (ids, mask, shapes)]
    with torch.no_grad():
        return Page(reader.encoder.below(*inputs).to(torch.bfloat16), inputs[1].to(torch.bool))


def view_of(sheet: Sheet, number: int) -> Sheet:
    """The text itself for 0, else with some of its first words cut off and one piece in ten masked.

    So the windows lie elsewhere, and no text is learned by heart.
    """
    if number == 0:
        return sheet
    rng = np.random.default_rng((number, len(sheet.words.pieces), int(sheet.words.pieces[0])))
    count = len(sheet.words.spans)
    later = sheet.between(int(rng.integers(min(CUT, count // 4) + 1)), count)
    masked = np.where(rng.random(len(later.words.pieces)) < MASKED, MASK, later.words.pieces)
    return replace(later, words=replace(later.words, pieces=masked))


@dataclass(frozen=True)
class Library:
    """All texts below the branch, and the parts of each source with the share of the steps that it gets."""

    pages: list[Page]
    parts: list[tuple[float, list[Part]]]

    @staticmethod
    def of(reader: Reader, sources: list[tuple[float, list[Sheet]]], views: int = VIEWS) -> "Library":
        """Encodes all texts in several views."""
        device = next(reader.parameters()).device
        pages: list[Page] = []
        shelves = []
        with ProcessPoolExecutor() as pool:
            for share, texts in sources:
                sheets = [view_of(sheet, number) for number in range(views) for sheet in texts]
                numbers = range(len(pages), len(pages) + len(sheets))
                pages += [page_of(reader, sheet, device) for sheet in sheets]
                shelves.append((share, [part for parts in pool.map(parts_of, sheets, numbers, chunksize=8) for part in parts]))
        return Library(pages, shelves)

    def batches(self, plan: Plan, device: torch.device) -> Iterator[Batch]:
        """Without end; each source's parts in random order, all of them before any comes again."""
        rng = random.Random(plan.seed)
        shares = [share for share, _ in self.parts]
        waiting: list[list[Part]] = [[] for _ in self.parts]
        while True:
            drawn = []
            for source in rng.choices(range(len(shares)), shares, k=plan.parts):
                if not waiting[source]:
                    waiting[source] = rng.sample(self.parts[source][1], len(self.parts[source][1]))
                drawn.append(waiting[source].pop())
            yield Batch.of(drawn, self.pages, device)


def begin(reader: Reader) -> Reader:
    """The branch begins as a copy of the encoder's own highest layers; what is learned from is little, so much is dropped out."""
    reader.mentions.dropout.p, reader.links.dropout.p = 0.2, 0.3
    for own, theirs in zip(reader.branch.layers, reader.encoder.layers[reader.encoder.fork :]):
        own.load_state_dict(theirs.state_dict())
    return reader


def train_branch(reader: Reader, library: Library, plan: Plan) -> Reader:
    """Trains branch and heads; returns a reader with the running mean of their weights. Nothing else changes."""
    torch.manual_seed(plan.seed)
    device = next(reader.parameters()).device
    rates = dict(zip(LEARNED, (plan.branch_rate, plan.head_rate, plan.head_rate)))
    groups = [{"params": list(getattr(reader, name).parameters()), "rate": rate, "lr": 0.0} for name, rate in rates.items()]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=device.type == "cuda")
    mean = deepcopy(reader).eval()
    pairs = [(m, p) for name in LEARNED for m, p in zip(getattr(mean, name).parameters(), getattr(reader, name).parameters())]
    reader.train()
    for step, batch in zip(range(plan.steps), library.batches(plan, device)):
        factor = min(1.0, (step + 1) / 200) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * step / plan.steps)))
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
            loss = loss_of(reader, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for group in groups for p in group["params"]], 1.0)
        optimizer.step()
        keep = min(MEAN, (step + 1) / (step + 10))
        with torch.no_grad():
            torch._foreach_lerp_([m for m, _ in pairs], [p for _, p in pairs], 1 - keep)
        if (step + 1) % 200 == 0:
            print(f"step {step + 1}/{plan.steps} loss {loss.item():.3f}", flush=True)
    return mean
