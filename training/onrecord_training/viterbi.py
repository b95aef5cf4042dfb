"""The best allowed tag sequence round each cue."""
from dataclasses import dataclass

import numpy as np

from .examples import REACH, TAGS

NEVER = -1e9


@dataclass(frozen=True)
class Costs:
    """What opening a span costs, in log-probability."""

    source: float
    cue: float
    content: float


def transitions(costs: Costs) -> np.ndarray:
    """Scores [from, to]: opening costs, and never into a span that wasn't opened."""
    table = np.zeros((len(TAGS), len(TAGS)))
    for to, tag in enumerate(TAGS):
        kind, _, role = tag.partition("-")
        if kind == "B":
            table[:, to] = -getattr(costs, role)
        if kind == "I":
            allowed = [TAGS.index("B-" + role), to]
            table[:, to] = NEVER
            table[allowed, to] = 0.0
    return table


def best_tags(scores: np.ndarray, mask: np.ndarray, costs: Costs) -> np.ndarray:
    """Tags [N, 193] for log-probabilities [N, 193, 7].

    Slots outside the text are O; the middle slot is part of a cue. Ties go to the lower tag.
    """
    scores = scores.astype(np.float64)
    scores[~mask] = NEVER
    scores[~mask, 0] = 0.0
    keep = [TAGS.index("B-cue"), TAGS.index("I-cue")]
    others = [tag for tag in range(len(TAGS)) if tag not in keep]
    scores[:, REACH, others] = NEVER
    table = transitions(costs)
    best = scores[:, 0] + table[0]
    back = np.zeros(scores.shape, dtype=np.int64)
    rows = np.arange(len(scores))
    for slot in range(1, scores.shape[1]):
        paths = best[:, :, None] + table[None]
        back[:, slot] = paths.argmax(axis=1)
        best = paths.max(axis=1) + scores[:, slot]
    tags = np.zeros(scores.shape[:2], dtype=np.int64)
    tags[:, -1] = best.argmax(axis=1)
    for slot in range(scores.shape[1] - 1, 0, -1):
        tags[:, slot - 1] = back[rows, slot, tags[:, slot]]
    return tags


def runs(tags: np.ndarray, role: str) -> list[tuple[int, int]]:
    """Half-open runs of a role's tags; a B begins a new run."""
    opening = TAGS.index("B-" + role)
    found: list[tuple[int, int]] = []
    for slot in np.flatnonzero((tags == opening) | (tags == opening + 1)).tolist():
        if found and found[-1][1] == slot and tags[slot] != opening:
            found[-1] = (found[-1][0], slot + 1)
        else:
            found.append((slot, slot + 1))
    return found
