"""The head that says what a statement or a happening does, on the states of the encoder that ships."""
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .aims import ROW as AIM_ROW
from .aims import Aims
from .export import write
from .heads import ACTS, ROLES
from .model import SEEN, Layer

ROW = 128
"""Numbers that are kept of a word."""
VIEWS = 4
"""How many weightings of the words are taken."""
SIDES = ("none", "source", "target", "both")
CUE = ROLES.index("cue")
WORDS = 7
"""So many words are shown when a graph is exported; it takes any number."""


class Views(nn.Module):
    """Weightings of neighbouring words, from their rows and the roles that they have: what heads on frozen states share."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = nn.Linear(SEEN, ROW)
        self.roles = nn.Embedding(len(ROLES), ROW)
        self.norm = nn.LayerNorm(ROW)
        self.layer = Layer(ROW, 4, 2 * ROW, 1e-5, 0.1)
        self.weight = nn.Linear(ROW, VIEWS)
        self.seen, self.chosen = nn.Dropout(0.1), nn.Dropout(0.2)

    def views(self, rows: Tensor, roles: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """The words' states [N, L, 128], and how much each counts in each view and among the cue's words alone [N, L, 5].

        From rows [N, L, 128], roles [N, L] and a mask [N, L].
        """
        inside = mask.to(rows.dtype)
        states = self.layer(self.norm(rows + self.roles(roles)), (1.0 - inside[:, None, None, :]) * -10000.0)
        weight = torch.softmax(self.weight(states) + (1.0 - inside[..., None]) * -10000.0, 1)
        cue = (roles == CUE).to(states.dtype) * inside
        cue = cue / cue.sum(1, keepdim=True).clamp(min=1.0)
        return states, torch.cat([weight, cue[..., None]], -1)

    def from_states(self, states: Tensor, roles: Tensor, mask: Tensor) -> Any:
        """What the head answers to what the encoder gives [N, L, 768]."""
        return self(self.enter(self.seen(states)), roles, mask)


class Codes(Views):
    """Acts from the rows of neighbouring words and the roles that they have."""

    def __init__(self) -> None:
        super().__init__()
        self.act = nn.Linear((VIEWS + 1) * ROW, len(ACTS))
        self.sides = nn.Linear(ROW, len(SIDES))

    def forward(self, rows: Tensor, roles: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits of act [N, 17], what each word adds to them [N, L, 17] and each word's side [N, L, 4].

        From rows [N, L, 128], roles [N, L] and a mask [N, L]. The logits are the sum of what the words add.
        """
        states, weight = self.views(rows, roles, mask)
        pooled = torch.einsum("nlv,nlh->nvh", weight, states).flatten(1)
        parts = self.act.weight.view(len(ACTS), VIEWS + 1, ROW)
        added = torch.einsum("nlv,nlh,avh->nla", weight, states, parts)
        return self.act(self.chosen(pooled)), added, self.sides(states)


class CodesGraph(nn.Module):
    """The heads as they are exported: one statement a call, so that nothing depends on what else is asked."""

    def __init__(self, heads: list[Codes], aims: list[Aims], state: float) -> None:
        super().__init__()
        self.heads, self.aims = nn.ModuleList(heads), nn.ModuleList(aims)
        self.register_buffer("state", torch.tensor([state if act == "STATE" else 0.0 for act in ACTS]))

    def forward(self, rows: Tensor, roles: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Probabilities of acts [17], what each word adds to their logits [L, 17], probabilities of sides [L, 4], and of
        each word that it names whom the act is directed at [L].
        """
        mask = torch.ones_like(roles)[None]
        parts = [head(rows[None, :, i * ROW : (i + 1) * ROW], roles[None], mask) for i, head in enumerate(self.heads)]
        acts = torch.stack([functional.log_softmax(part[0][0], -1) for part in parts]).mean(0)
        added = torch.stack([part[1][0] for part in parts]).mean(0)
        sides = torch.stack([functional.log_softmax(part[2][0], -1) for part in parts]).mean(0)
        first = ROW * len(self.heads)
        aimed = [
            torch.sigmoid(head(rows[None, :, first + i * AIM_ROW : first + (i + 1) * AIM_ROW], roles[None], mask)[0])
            for i, head in enumerate(self.aims)
        ]
        return (functional.softmax(acts + self.state, -1), added - added.mean(-1, keepdim=True), functional.softmax(sides, -1),
                torch.stack(aimed).mean(0))


class EnterGraph(nn.Module):
    """What is kept of each word."""

    def __init__(self, heads: Sequence[Views | Aims]) -> None:
        super().__init__()
        self.enters = nn.ModuleList(head.enter for head in heads)

    def forward(self, states: Tensor) -> Tensor:
        """Rows [W, R], the numbers of each head in turn, from what the encoder gives [W, 768]."""
        return torch.cat([enter(states) for enter in self.enters], -1)


def write_rows(heads: Sequence[Views | Aims], path: Path) -> None:
    """Exports what is kept of each word for some heads, in single precision."""
    write(EnterGraph(heads).eval(), (torch.zeros(WORDS, SEEN),), path, ["states"], ["rows"], {"states": {0: "words"}, "rows": {0: "words"}})


def export_codes(heads: list[Codes], aims: list[Aims], folder: Path, state: float = 0.0) -> None:
    """`acts-rows.onnx` and `acts.onnx`, both in single precision; `state` is added to STATE's score."""
    folder.mkdir(parents=True, exist_ok=True)
    heads, aims = [head.eval().cpu() for head in heads], [head.eval().cpu() for head in aims]
    write_rows([*heads, *aims], folder / "acts-rows.onnx")
    inputs = (torch.zeros(WORDS, ROW * len(heads) + AIM_ROW * len(aims)), torch.zeros(WORDS, dtype=torch.long))
    write(CodesGraph(heads, aims, state).eval(), inputs, folder / "acts.onnx", ["rows", "roles"],
          ["acts", "added", "sides", "aimed"], {name: {0: "words"} for name in ("rows", "roles", "added", "sides", "aimed")})
