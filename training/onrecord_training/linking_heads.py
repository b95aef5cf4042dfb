"""Trains the heads for mentions and links on the states that the shipped encoder gives, which stays as it is."""
import math
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .decode import Graphs
from .decode_mentions import owned_words
from .gum import read_gum
from .linking import Sheet, sheet_loss
from .mentions import Marked, read_crossner, read_gap, read_litbank, read_re3d, read_story_mentions
from .pairs import Noun
from .reader import Reader

STEPS = 2600
RATE = 8e-4
TOGETHER = 900
"""Words that one step takes."""


@dataclass(frozen=True)
class Read:
    """A text with the encoder's states of its words, and how many words each window owns."""

    sheet: Sheet
    states: np.ndarray
    owned: list[int]

    @staticmethod
    def of(graphs: Graphs, marked: Marked) -> "Read":
        """What the encoder says of a marked text."""
        sheet = Sheet.of(graphs.tokenizer, marked)
        return Read(sheet, graphs.encode(sheet.words)[0].astype(np.float16), owned_words(sheet.words))

    def part(self, rng: random.Random) -> "Read":
        """Neighbouring windows with at most 900 words, or one window."""
        first = rng.randrange(len(self.owned))
        last = first + 1
        while last < len(self.owned) and sum(self.owned[first : last + 1]) <= TOGETHER:
            last += 1
        while first > 0 and sum(self.owned[first - 1 : last]) <= TOGETHER:
            first -= 1
        low, high = sum(self.owned[:first]), sum(self.owned[:last])
        kept = [(n, c) for n, c in zip(self.sheet.nouns, self.sheet.clusters) if low <= n.start and n.end <= high]
        nouns = [Noun(n.head - low, n.start - low, n.end - low, n.kind, n.type, n.words, n.head_word) for n, _ in kept]
        sheet = Sheet(self.sheet.words, self.sheet.lower, nouns, [c for _, c in kept], self.sheet.complete, self.sheet.linked)
        return Read(sheet, self.states[low:high], self.owned[first:last])


def sources(shared: Path, excluded: set[str]) -> list[tuple[float, list[Marked]]]:
    """Marked texts, each source with the share of the steps that it gets."""
    return [(0.42, read_gum(shared, dev=False)), (0.13, read_litbank(shared)), (0.17, read_gap(shared, "validation")),
            (0.06, read_re3d(shared)), (0.06, read_crossner(shared)), (0.16, read_story_mentions(shared, excluded))]


def train_heads(reader: Reader, texts: list[tuple[float, list[Read]]], seed: int, steps: int = STEPS) -> None:
    """Trains the two heads of a reader; nothing else of it changes."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    parameters = [*reader.mentions.parameters(), *reader.links.parameters()]
    optimizer = torch.optim.AdamW(parameters, RATE, weight_decay=0.01)
    reader.train()
    mean = 0.0
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, step / 100) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * step / steps)))
        drawn = _drawn(texts, rng)
        loss = torch.stack([sheet_loss(reader, r.sheet, torch.from_numpy(r.states.astype(np.float32)), r.owned) for r in drawn]).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        mean = 0.98 * mean + 0.02 * loss.item()
        if (step + 1) % 100 == 0:
            print(f"step {step + 1}/{steps} loss {mean:.3f}", flush=True)


def _drawn(texts: list[tuple[float, list[Read]]], rng: random.Random) -> list[Read]:
    source = rng.choices([reads for _, reads in texts], [share for share, _ in texts])[0]
    drawn: list[Read] = []
    while sum(len(r.states) for r in drawn) < TOGETHER and len(drawn) < 6:
        drawn.append(rng.choice(source).part(rng))
    return drawn
