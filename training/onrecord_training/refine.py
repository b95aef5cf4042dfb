"""Third stage: goes on from the files that ship with news that is annotated to any depth; what the branch stands on stays.

The lower half of the layers and the branch are frozen, so mentions and links are the same to the byte. The heads for acts
read the upper half and may be trained again on it (`acts`).
"""
import random
from pathlib import Path

from .adapt import sentence_views, story_views, with_breaks
from .beside import read_nested, read_statements
from .corpus import Article
from .polnear import read_part
from .reader import Reader
from .train import Plan
from .written import read_written

REFINE = Plan(rounds=2, encoder_rate=4e-5, head_rate=2e-4, opaque_weight=0.15, wraps=3, warmup=0.08, seed=8)
AGAIN = 690
"""PolNeAR articles read again, beside those whose nested statements are annotated: nearly all."""


def refine_articles(shared: Path, excluded: list[str], seed: int = REFINE.seed) -> list[Article]:
    """What this stage reads; stories whose number is in `excluded` are left out."""
    rng = random.Random(seed)
    views = story_views(shared, excluded, rng)
    nested = read_nested(shared)
    known = {article.name for article in nested}
    others = [a for a in read_part(shared / "data/attribution/polnear/train") if a.name not in known]
    again = rng.sample(others, min(AGAIN, len(others)))
    news = [with_breaks(article, rng) for article in (*read_statements(shared), *read_written())]
    return [*views, *again, *nested, *sentence_views(), *news]


def frozen_below(reader: Reader) -> Reader:
    """The reader with nothing to learn but its upper layers, cue head and decoder."""
    kept = (*reader.encoder.layers[: reader.encoder.fork], reader.encoder.shapes, reader.branch, reader.mentions, reader.links, reader.acts)
    for part in kept:
        part.requires_grad_(False)
    return reader
