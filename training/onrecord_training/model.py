"""The encoder, the cue head and the decoder per cue."""
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from .examples import CUE_TAGS, REACH, SLICE, TAGS
from .windows import SHAPES

WIDTH = 384
SEEN = 2 * WIDTH
"""Numbers that the encoder gives for a word: its state, and what the branch says of it."""
HEADS = 12
FROZEN = 4
"""One layer in four, the lowest ones, keep their starting weights; word shapes enter above them."""
FORKED = 2
"""Every second layer, the higher ones, stands twice: for attribution, and in the branch for what words mean."""
NARROW = 256
NARROW_HEADS = 4
NARROW_INNER = 512


class Attention(nn.Module):
    """Self-attention with one mask a row, added to the scores.

    Written out: on processors the fused operator takes half as long again in training.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        rows, length, width = states.shape

        def split(x: Tensor) -> Tensor:
            return x.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        scores = query * (width // self.heads) ** -0.5 @ key.transpose(-1, -2) + mask
        mixed = torch.softmax(scores, dim=-1) @ value
        return self.out(mixed.transpose(1, 2).reshape(rows, length, width))


class Layer(nn.Module):
    """A transformer layer, normalised after each part as BERT does."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.attention = Attention(width, heads)
        self.norm1 = nn.LayerNorm(width, eps=epsilon)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        states = self.norm1(states + self.dropout(self.attention(states, mask)))
        return self.norm2(states + self.dropout(self.down(functional.gelu(self.up(states)))))


class Encoder(nn.Module):
    """BERT's encoder with a learned embedding of word shape, and the cue head."""

    def __init__(self, layers: int, vocabulary: int = 30522, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, 4 * WIDTH, 1e-12, 0.0) for _ in range(layers))
        self.frozen, self.fork = layers // FROZEN, layers - layers // FORKED
        self.cue = nn.Linear(WIDTH, len(CUE_TAGS))
        self.dropout = nn.Dropout(dropout)
        for part in (self.words, self.positions, self.types, self.norm, *self.layers[: self.frozen]):
            part.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor) -> tuple[Tensor, Tensor]:
        """Hidden states [B, T, 384] and cue logits [B, T, 3]."""
        return self.above(self.below(ids, mask, shapes), mask)

    def below(self, ids: Tensor, mask: Tensor, shapes: Tensor) -> Tensor:
        """What the lower half of the layers makes of the pieces [B, T, 384]."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        states = self.norm(self.words(ids) + self.positions(positions) + self.types.weight[0])
        blocked = blocked_by(mask, states)
        for layer in self.layers[: self.frozen]:
            states = layer(states, blocked)
        states = states + self.shapes(shapes)
        for layer in self.layers[self.frozen : self.fork]:
            states = layer(states, blocked)
        return states

    def above(self, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Hidden states and cue logits from what `below` gave."""
        blocked = blocked_by(mask, states)
        for layer in self.layers[self.fork :]:
            states = layer(states, blocked)
        states = self.dropout(states)
        return states, self.cue(states)


def blocked_by(mask: Tensor, states: Tensor) -> Tensor:
    """What is added to scores of attention [B, 1, 1, T], from a mask [B, T]."""
    return (1.0 - mask[:, None, None, :].to(states.dtype)) * -10000.0


class Branch(nn.Module):
    """The highest layers once more, for what words mean: mentions and who is the same."""

    def __init__(self, layers: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, 4 * WIDTH, 1e-12, dropout) for _ in range(layers // FORKED))

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Meanings [B, T, 384] from what `Encoder.below` gave."""
        blocked = blocked_by(mask, states)
        for layer in self.layers:
            states = layer(states, blocked)
        return states


class Decoder(nn.Module):
    """Tags source, cue and content around one cue word, which stands in the middle."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.enter = nn.Linear(WIDTH, NARROW)
        self.distances = nn.Parameter(torch.randn(int(distance_buckets().max()) + 1, NARROW) * 0.02)
        self.norm = nn.LayerNorm(NARROW)
        self.layers = nn.ModuleList(Layer(NARROW, NARROW_HEADS, NARROW_INNER, 1e-5, dropout) for _ in range(2))
        self.tags = nn.Linear(NARROW, len(TAGS))
        self.register_buffer("buckets", torch.from_numpy(distance_buckets()), persistent=False)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Log-probabilities [N, L, 7] from states [N, L, 384] and a mask [N, L]; L = 193, or fewer in training."""
        cut = (SLICE - states.shape[1]) // 2
        buckets = self.buckets[cut : SLICE - cut]
        states = self.norm(self.enter(states) + self.distances[buckets])
        blocked = (1.0 - mask[:, None, None, :].to(states.dtype)) * -10000.0
        for layer in self.layers:
            states = layer(states, blocked)
        return functional.log_softmax(self.tags(states).float(), dim=-1)


def distance_buckets() -> np.ndarray:
    """For each slot of a slice, the bucket of its signed distance d to the middle.

    |d| ≤ 8 each have their own; beyond, 4 buckets an octave. Buckets count from the far left.
    """
    distance = np.abs(np.arange(SLICE) - REACH)
    far = 8 + np.floor(4 * np.log2(np.maximum(distance, 8) / 8 + 1e-9)).astype(np.int64)
    size = np.where(distance <= 8, distance, far)
    sign = np.sign(np.arange(SLICE) - REACH)
    return (sign * size + size.max()).astype(np.int64)


def gather_slices(words: Tensor, anchors: Tensor, reach: int = REACH) -> tuple[Tensor, Tensor]:
    """States [N, 2 × reach + 1, 384] around anchor words and the mask of slots inside the text."""
    offsets = torch.arange(-reach, reach + 1, device=anchors.device)
    index = anchors[:, None] + offsets[None, :]
    mask = (index >= 0) & (index < len(words))
    states = words[index.clamp(0, len(words) - 1)]
    return states * mask[..., None].to(states.dtype), mask


def load_start_weights(encoder: Encoder, path: Path) -> None:
    """Fills the encoder from a BERT ONNX file: named tensors by name, matrices in node order."""
    graph = onnx.load(str(path)).graph
    tensors = {item.name: torch.from_numpy(numpy_helper.to_array(item).copy()) for item in graph.initializer}
    matrices = [tensors[name] for node in graph.node if node.op_type == "MatMul" for name in node.input if name in tensors]
    if len(matrices) != 6 * len(encoder.layers):
        raise ValueError(f"{len(matrices)} matrices in {path.name}, expected {6 * len(encoder.layers)}")
    _load_embeddings(encoder, tensors)
    for index, layer in enumerate(encoder.layers):
        prefix = f"encoder.layer.{index}."
        attention = layer.attention
        linears = (attention.query, attention.key, attention.value, attention.out, layer.up, layer.down)
        names = ("attention.self.query", "attention.self.key", "attention.self.value",
                 "attention.output.dense", "intermediate.dense", "output.dense")
        for linear, name, matrix in zip(linears, names, matrices[6 * index : 6 * index + 6]):
            _copy(linear.weight, matrix.T)
            _copy(linear.bias, tensors[prefix + name + ".bias"])
        _load_norm(layer.norm1, tensors, prefix + "attention.output.LayerNorm")
        _load_norm(layer.norm2, tensors, prefix + "output.LayerNorm")


def _load_embeddings(encoder: Encoder, tensors: dict[str, Tensor]) -> None:
    _copy(encoder.words.weight, tensors["embeddings.word_embeddings.weight"])
    _copy(encoder.positions.weight, tensors["embeddings.position_embeddings.weight"])
    _copy(encoder.types.weight, tensors["embeddings.token_type_embeddings.weight"])
    _load_norm(encoder.norm, tensors, "embeddings.LayerNorm")


def _load_norm(norm: nn.LayerNorm, tensors: dict[str, Tensor], name: str) -> None:
    _copy(norm.weight, tensors[name + ".weight"])
    _copy(norm.bias, tensors[name + ".bias"])


def _copy(target: Tensor, value: Tensor) -> None:
    with torch.no_grad():
        if target.shape != value.shape:
            raise ValueError(f"shape {tuple(value.shape)}, expected {tuple(target.shape)}")
        target.copy_(value)
