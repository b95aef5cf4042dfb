"""The head that says whom a statement is directed at, word by word, on the states of the encoder that ships."""
import random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .heads import ROLES
from .model import SEEN, Layer
from .teaching import PART, drawing, padded, taught

ROW = 192
"""Numbers that are kept of a word."""
STEPS = 3000
DRAWN = {"statement": 0.25, "made": 0.4, "news": 0.35}
"""How often a statement of the annotated stories, of made-up ones and of the news is drawn."""
FEW = 4.0
"""What a word that names a target counts beside one that doesn't: there are few."""


class Aims(nn.Module):
    """For each word, whether it names whom the act is directed at; learned beside whether anybody is meant at all."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = nn.Linear(SEEN, ROW)
        self.roles = nn.Embedding(len(ROLES), ROW)
        self.norm = nn.LayerNorm(ROW)
        self.layers = nn.ModuleList(Layer(ROW, 4, 2 * ROW, 1e-5, 0.15) for _ in range(2))
        self.named, self.anybody = nn.Linear(2 * ROW, 1), nn.Linear(2 * ROW, 1)
        self.seen, self.chosen = nn.Dropout(0.1), nn.Dropout(0.2)

    def forward(self, rows: Tensor, roles: Tensor, mask: Tensor) -> Tensor:
        """Logits [N, L] from rows [N, L, 192], roles [N, L] and a mask [N, L]."""
        return self.both(rows, roles, mask)[0]

    def both(self, rows: Tensor, roles: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """The same, and logits of whether it is directed at anybody [N]."""
        inside = mask.to(rows.dtype)
        rows = self.norm(rows + self.roles(roles))
        states = rows
        for layer in self.layers:
            states = layer(states, (1.0 - inside[:, None, None, :]) * -10000.0)
        named = self.named(self.chosen(torch.cat([rows, states], -1))).squeeze(-1)
        cue = (roles == ROLES.index("cue")).to(states.dtype) * inside
        pooled = [torch.einsum("nl,nlh->nh", each, states) / each.sum(1, keepdim=True).clamp(min=1.0) for each in (inside, cue)]
        return named, self.anybody(self.chosen(torch.cat(pooled, -1))).squeeze(-1)

    def from_states(self, states: Tensor, roles: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Both from what the encoder gives [N, L, 768]."""
        return self.both(self.enter(self.seen(states)), roles, mask)


def train_aims(cases: list, seed: int, steps: int = STEPS) -> Aims:
    """A head that has learned from the statements among the cases whose targets are known."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    head = Aims()

    def loss(part: list) -> Tensor:
        states, roles, mask = padded([case.states for case in part], [case.plain for case in part])
        return _loss(head.from_states(states, roles, mask), [case.aimed for case in part], mask)

    return taught(head, steps, drawing(cases, DRAWN, rng), loss)


def _loss(outputs: tuple[Tensor, Tensor], aimed: list[np.ndarray], mask: Tensor) -> Tensor:
    named, anybody = outputs
    wanted = torch.zeros_like(named)
    for row, words in enumerate(aimed):
        wanted[row, : len(words)] = torch.from_numpy(words.astype(np.float32))
    each = functional.binary_cross_entropy_with_logits(named, wanted, reduction="none", pos_weight=torch.tensor(FEW))
    some = functional.binary_cross_entropy_with_logits(anybody, (wanted.sum(1) > 0).to(named.dtype))
    return PART * (each * mask).sum() / mask.sum() + some
