"""The head that says how what is claimed stands to the time of speaking and to fact, on the states of the encoder that ships."""
import random
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from .codes import ROW, VIEWS, WORDS, Views, write_rows
from .export import write
from .heads import MODALITIES
from .teaching import drawing, padded, taught

STEPS = 1500
DRAWN = {"written": 0.8, "statement": 0.2}
"""How often a statement of those written or annotated for training is drawn, and one of the stories."""


class Moods(Views):
    """Modalities from the rows of neighbouring words and the roles that they have."""

    def __init__(self) -> None:
        super().__init__()
        self.mood = nn.Linear((VIEWS + 1) * ROW, len(MODALITIES))

    def forward(self, rows: Tensor, roles: Tensor, mask: Tensor) -> Tensor:
        """Logits [N, 5] from rows [N, L, 128], roles [N, L] and a mask [N, L]."""
        states, weight = self.views(rows, roles, mask)
        return self.mood(self.chosen(torch.einsum("nlv,nlh->nvh", weight, states).flatten(1)))


def train_moods(cases: list, seed: int, steps: int = STEPS) -> Moods:
    """A head that has learned from cases whose modality is known."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    head = Moods()

    def loss(part: list) -> Tensor:
        outputs = head.from_states(*padded([case.states for case in part], [case.plain for case in part]))
        return functional.cross_entropy(outputs, torch.tensor([case.mood for case in part]))

    return taught(head, steps, drawing(cases, DRAWN, rng), loss)


class MoodsGraph(nn.Module):
    """The heads as they are exported: one statement a call."""

    def __init__(self, heads: list[Moods]) -> None:
        super().__init__()
        self.heads = nn.ModuleList(heads)

    def forward(self, rows: Tensor, roles: Tensor) -> Tensor:
        """Probabilities of modalities [5]: the heads' mean."""
        mask = torch.ones_like(roles)[None]
        parts = [head(rows[None, :, i * ROW : (i + 1) * ROW], roles[None], mask)[0] for i, head in enumerate(self.heads)]
        return functional.softmax(torch.stack([functional.log_softmax(part, -1) for part in parts]).mean(0), -1)


def export_moods(heads: list[Moods], folder: Path) -> None:
    """`moods-rows.onnx` and `moods.onnx`, both in single precision."""
    folder.mkdir(parents=True, exist_ok=True)
    heads = [head.eval().cpu() for head in heads]
    write_rows(heads, folder / "moods-rows.onnx")
    inputs = (torch.zeros(WORDS, ROW * len(heads)), torch.zeros(WORDS, dtype=torch.long))
    write(MoodsGraph(heads).eval(), inputs, folder / "moods.onnx", ["rows", "roles"], ["moods"], {"rows": {0: "words"}, "roles": {0: "words"}})
