"""Heads beside attribution: mentions, who is the same, and what a statement does."""
import torch
from torch import Tensor, nn

from .model import NARROW, NARROW_HEADS, NARROW_INNER, WIDTH, Layer, blocked_by

KINDS = ("name", "nominal", "pronoun")
TYPES = ("person", "organization", "country", "group", "place", "document", "other")
LABELS = 1 + len(KINDS) * len(TYPES)
"""A word that is no mention's head, then kind by kind each type."""
EDGE = 48
"""How many words before its head, or after it, a mention may begin or end."""
EDGE_WIDTH = 64
LINK_WIDTH = 128
FEATURES = 40
ACTS = ("STATE", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
        "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
POLARITIES = ("affirmed", "denied")
MODALITIES = ("actual", "past", "future", "conditional", "hypothetical")
ROLES = ("none", "source", "cue", "content", "target", "several")
PARTIES = ("none", "source", "target", "both", "condition")


class Mentions(nn.Module):
    """Which words are heads of mentions, how far each mention reaches, and vectors to link them by."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.enter = nn.Linear(WIDTH, NARROW)
        self.norm = nn.LayerNorm(NARROW)
        self.layer = Layer(NARROW, NARROW_HEADS, NARROW_INNER, 1e-5, 0.1)
        self.dropout = nn.Dropout(0.1)
        self.labels = nn.Linear(WIDTH + NARROW, LABELS)
        self.edges = nn.Linear(WIDTH + NARROW, 4 * EDGE_WIDTH)
        self.near = nn.Parameter(torch.zeros(2, EDGE))
        self.link = nn.Linear(WIDTH + NARROW, LINK_WIDTH)

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Label logits [W, 22], edge vectors [W, 256] (start query, start key, end query, end key), link vectors [W, 128].

        From the states [W, 384] of the words that one window owns.
        """
        labels, edges, link = self.windows(states[None], torch.ones(1, 1, device=states.device))
        return labels[0], edges[0], link[0]

    def windows(self, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The same for several windows [B, W, 384] with a mask [B, W]."""
        alone = torch.nn.functional.gelu(self.hidden(states))
        together = self.layer(self.norm(self.enter(states)), blocked_by(mask, states))
        hidden = self.dropout(torch.cat([alone, together], -1))
        return self.labels(hidden), self.edges(hidden), self.link(hidden)

    def reach(self, edges: Tensor, heads: Tensor, side: int, low: Tensor | int = 0, high: Tensor | None = None) -> Tensor:
        """Scores [H, 48] of the mentions at these head words beginning (side 0) or ending (1) so many words away.

        Their texts lie between the words `low` and `high` [H, 1], all words if these are not given.
        """
        steps = torch.arange(EDGE, device=edges.device) * (1 if side else -1)
        index = heads[:, None] + steps[None, :]
        inside = (index >= low) & (index < (len(edges) if high is None else high))
        at = 2 * side * EDGE_WIDTH
        query = edges[heads, at : at + EDGE_WIDTH]
        keys = edges[index.clamp(0, len(edges) - 1), at + EDGE_WIDTH : at + 2 * EDGE_WIDTH]
        scores = torch.einsum("hd,hed->he", query, keys).float() / EDGE_WIDTH**0.5 + self.near[side]
        return scores.masked_fill(~inside, -1e4)


class MentionsGraph(nn.Module):
    """The mentions head as it is exported: `near` goes out beside what it is added to."""

    def __init__(self, head: Mentions) -> None:
        super().__init__()
        self.head = head

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Labels [W, 22], edges [W, 256], links [W, 128] and `near` [2, 48]."""
        return *self.head(states), self.head.near + 0.0


class Links(nn.Module):
    """How well an earlier mention fits a later one; 0 is the score of none."""

    def __init__(self) -> None:
        super().__init__()
        self.later = nn.Linear(LINK_WIDTH, LINK_WIDTH)
        self.earlier = nn.Linear(LINK_WIDTH, LINK_WIDTH, bias=False)
        self.both = nn.Linear(LINK_WIDTH, LINK_WIDTH, bias=False)
        self.features = nn.Linear(FEATURES, LINK_WIDTH, bias=False)
        self.dropout = nn.Dropout(0.1)
        self.score = nn.Linear(LINK_WIDTH, 1)

    def forward(self, later: Tensor, earlier: Tensor, features: Tensor) -> Tensor:
        """Scores [P] of pairs of link vectors [P, 128] with features [P, 40]."""
        hidden = self.later(later) + self.earlier(earlier) + self.both(later * earlier) + self.features(features)
        return self.score(self.dropout(torch.nn.functional.gelu(hidden))).squeeze(-1)


class Acts(nn.Module):
    """What a statement or event does, from the words round it and the roles they have."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = nn.Linear(WIDTH, NARROW)
        self.roles = nn.Embedding(len(ROLES), NARROW)
        self.norm = nn.LayerNorm(NARROW)
        self.layers = nn.ModuleList(Layer(NARROW, NARROW_HEADS, NARROW_INNER, 1e-5, 0.1) for _ in range(2))
        self.weight = nn.Linear(NARROW, 1)
        self.act = nn.Linear(2 * NARROW, len(ACTS))
        self.polarity = nn.Linear(2 * NARROW, len(POLARITIES))
        self.modality = nn.Linear(2 * NARROW, len(MODALITIES))
        self.parties = nn.Linear(NARROW, len(PARTIES))
        self.dropout = nn.Dropout(0.1)

    def forward(self, states: Tensor, roles: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Logits of act [N, 17], polarity [N, 2], modality [N, 5] and each word's party [N, L, 5].

        From states [N, L, 384], roles [N, L] and a mask [N, L].
        """
        states = self.norm(self.enter(states) + self.roles(roles))
        inside = mask.to(states.dtype)
        for layer in self.layers:
            states = layer(states, (1.0 - inside[:, None, None, :]) * -10000.0)
        weight = torch.softmax(self.weight(states).squeeze(-1) + (1.0 - inside) * -10000.0, -1)
        pooled = (weight[..., None] * states).sum(1)
        chosen = ((roles == 2).to(states.dtype) * inside)[..., None]
        cue = (states * chosen).sum(1) / chosen.sum(1).clamp(min=1.0)
        both = self.dropout(torch.cat([pooled, cue], -1))
        return self.act(both), self.polarity(both), self.modality(both), self.parties(states)
