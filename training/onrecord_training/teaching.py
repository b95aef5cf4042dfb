"""Teaching a small head what frozen states say: steps over cases that are drawn, a few of like length padded together."""
import math
import random
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor, nn

RATE = 1e-3
DECAY = 0.05
TOGETHER = 32
"""Cases that one step takes."""
PART = 8
"""Cases of like length that are padded together."""

Case = TypeVar("Case")
Head = TypeVar("Head", bound=nn.Module)


def drawing(cases: list[Case], shares: dict[str, float], rng: random.Random) -> Callable[[], list[Case]]:
    """Draws the cases of a step: each of a kind, as often as its share says, of the kinds of which there are any."""
    pools = {kind: [case for case in cases if case.kind == kind] for kind in shares}
    kinds = [kind for kind in shares if pools[kind]]
    weights = [shares[kind] for kind in kinds]
    return lambda: [rng.choice(pools[kind]) for kind in rng.choices(kinds, weights, k=TOGETHER)]


def taught(head: Head, steps: int, draw: Callable[[], list[Case]], loss: Callable[[list[Case]], Tensor]) -> Head:
    """The head after so many steps, each on what `draw` gives, with the mean `loss` of its parts."""
    optimizer = torch.optim.AdamW(head.parameters(), RATE, weight_decay=DECAY)
    head.train()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, step / 50) * 0.5 * (1 + math.cos(math.pi * step / steps))
        drawn = sorted(draw(), key=lambda case: len(case.states))
        parts = [drawn[start : start + PART] for start in range(0, len(drawn), PART)]
        optimizer.zero_grad(set_to_none=True)
        torch.stack([loss(part) for part in parts]).mean().backward()
        torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimizer.step()
    return head.eval()


def padded(states: list[np.ndarray], roles_shown: list[np.ndarray]) -> tuple[Tensor, Tensor, Tensor]:
    """States, roles and mask of several cases as one batch."""
    width = max(map(len, states))
    rows = torch.zeros(len(states), width, states[0].shape[1])
    roles, mask = torch.zeros(len(states), width, dtype=torch.long), torch.zeros(len(states), width)
    for index, (own, shown_roles) in enumerate(zip(states, roles_shown)):
        rows[index, : len(own)] = torch.from_numpy(own.astype(np.float32))
        roles[index, : len(own)] = torch.from_numpy(shown_roles)
        mask[index, : len(own)] = 1
    return rows, roles, mask
