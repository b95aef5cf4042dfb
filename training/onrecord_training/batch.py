"""A batch of whole articles as the encoder takes it."""
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .examples import Example
from .reader import Reader


@dataclass(frozen=True)
class Flat:
    """A batch as the encoder takes it [B, T], and the places of its words in the flattened batch."""

    ids: Tensor
    mask: Tensor
    shapes: Tensor
    places: list[Tensor]

    @staticmethod
    def of(batch: list[Example], device: torch.device) -> "Flat":
        """The arrays of whole articles, padded to one width."""
        width = max(e.ids.shape[1] for e in batch)

        def tensor(name: str) -> Tensor:
            rows = [np.pad(getattr(e, name), ((0, 0), (0, width - e.ids.shape[1]))) for e in batch]
            return torch.from_numpy(np.concatenate(rows)).to(device)

        places, base = [], 0
        for example in batch:
            places.append(torch.from_numpy((base + example.words[:, 0]) * width + example.words[:, 1]).to(device))
            base += len(example.ids)
        return Flat(tensor("ids"), tensor("mask"), tensor("shapes"), places)

    def run(self, reader: Reader) -> tuple[list[Tensor], Tensor]:
        """States [W, 384] of each article's words, and the cue logits [W, 3] of all together."""
        states, logits = reader.encoder(self.ids, self.mask, self.shapes)
        flat = states.flatten(0, 1)
        return [flat[p] for p in self.places], logits.flatten(0, 1)[torch.cat(self.places)]
