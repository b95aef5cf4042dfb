"""The whole reader as it is trained: one encoder and all its heads."""
from torch import nn

from .heads import Acts, Links, Mentions
from .model import Branch, Decoder, Encoder


class Reader(nn.Module):
    """Encoder, decoder per cue, the branch for meanings, and the heads for mentions, links and acts."""

    def __init__(self, layers: int = 12) -> None:
        super().__init__()
        self.encoder = Encoder(layers)
        self.decoder = Decoder()
        self.branch = Branch(layers)
        self.mentions = Mentions()
        self.links = Links()
        self.acts = Acts()
