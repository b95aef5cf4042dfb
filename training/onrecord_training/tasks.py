"""The tasks beside attribution that the encoder learns with it, and how much each counts."""
from pathlib import Path

from tokenizers import Tokenizer

from .acts import HELD_BACK, ActExample, read_cameo, read_plv, read_story_acts, read_synthetic
from .doing import Doing
from .gum import read_gum
from .linking import Linking
from .marked import Marked
from .mentions import read_crossner, read_gap, read_litbank, read_re3d, read_story_mentions
from .train import Side

LINKING = 0.3
DOING = 0.2


def first_sides(shared: Path, tokenizer: Tokenizer, seed: int) -> tuple[Side, ...]:
    """Tasks of the first stages: nothing that the folds hold back."""
    texts = [(0.5, read_gum(shared, dev=False)), (0.17, read_litbank(shared)), (0.15, read_gap(shared, "validation")),
             (0.1, read_re3d(shared)), (0.08, read_crossner(shared))]
    examples = [(0.5, read_synthetic(shared)), (0.5, roles(shared))]
    return Linking(tokenizer, texts, LINKING, seed), Doing(tokenizer, examples, DOING, seed)


def second_sides(shared: Path, tokenizer: Tokenizer, seed: int, excluded: list[str], fold: int | None) -> tuple[Side, ...]:
    """Tasks of the second stage; the stories in `excluded` and one fold of PLV are left out."""
    gone = set(excluded)
    texts = [(0.4, read_gum(shared, dev=False)), (0.1, read_litbank(shared)), (0.15, read_gap(shared, "validation")),
             (0.05, read_re3d(shared)), (0.05, read_crossner(shared)), (0.25, read_story_mentions(shared, gone))]
    plv = [example for example in read_plv(shared) if example.group != f"plv-{fold}"]
    examples = [(0.45, plv), (0.15, read_synthetic(shared)), (0.3, read_story_acts(shared, gone)), (0.1, roles(shared))]
    return Linking(tokenizer, texts, LINKING, seed), Doing(tokenizer, examples, 2 * DOING, seed)


def meaning_sources(shared: Path, excluded: set[str]) -> list[tuple[float, list[Marked]]]:
    """Marked texts, each source with the share of the steps that it gets."""
    return [(0.42, read_gum(shared, dev=False)), (0.13, read_litbank(shared)), (0.17, read_gap(shared, "validation")),
            (0.06, read_re3d(shared)), (0.06, read_crossner(shared)), (0.16, read_story_mentions(shared, excluded))]


def roles(shared: Path) -> list[ActExample]:
    """Sentences with source and target, without the fifth that measures them."""
    return [example for example in read_cameo(shared) if example.group != HELD_BACK]
