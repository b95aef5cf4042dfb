"""Mentions and who is the same in unmarked texts, as several trained readers say together."""
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .branching import page_of
from .heads import TYPES
from .linking import Sheet, by_window, group_log_sum, scores_of
from .pairs import Noun, pairs_of
from .reader import Reader
from .windows import cut, window_starts, word_places


@dataclass(frozen=True)
class Said:
    """What one reader says of a text's words: odds of labels [W, 22], edge vectors [W, 256], link vectors [W, 128]."""

    reader: Reader
    odds: Tensor
    edges: Tensor
    links: Tensor


def marked_by(readers: list[Reader], tokenizer: Tokenizer, text: str) -> Sheet:
    """The text with the mentions that the readers' mean finds, and clusters; the readers share all that is below the branch."""
    words = cut(tokenizer, text)
    lower = [text[a:b].lower() for a, b in words.spans]
    empty = Sheet(words, lower, [], [], True, True)
    if not words.spans:
        return empty
    with torch.no_grad():
        said = _said(readers, empty)
        odds = torch.stack([each.odds for each in said]).mean(0)
        heads = torch.nonzero(odds[:, 0] < 0.5).flatten()
        if not len(heads):
            return empty
        nouns = _nouns(said, odds, heads, lower)
        return Sheet(words, lower, nouns, _clusters(said, heads, nouns), True, True)


def _said(readers: list[Reader], sheet: Sheet) -> list[Said]:
    device = next(readers[0].parameters()).device
    page = page_of(readers[0], sheet, device)
    starts = window_starts(len(sheet.words.pieces))
    places = word_places(sheet.words, starts)
    owned = np.bincount(places[:, 0], minlength=len(starts)).tolist()
    rows, columns = (torch.from_numpy(each).to(device) for each in places.T)
    said = []
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
        for reader in readers:
            meanings = reader.branch(page.below.float(), page.mask)[rows, columns]
            labels, edges, links = by_window(reader, meanings, owned)
            said.append(Said(reader, functional.softmax(labels.float(), -1), edges, links))
    return said


def _nouns(said: list[Said], odds: Tensor, heads: Tensor, lower: list[str]) -> list[Noun]:
    reach = [
        torch.stack([functional.softmax(s.reader.mentions.reach(s.edges, heads, side).float(), -1) for s in said]).mean(0).argmax(-1).tolist()
        for side in (0, 1)
    ]
    out = []
    for head, left, right, label in zip(heads.tolist(), *reach, odds[heads, 1:].argmax(-1).tolist()):
        start, end = head - left, head + right + 1
        out.append(Noun(head, start, end, label // len(TYPES), label % len(TYPES), tuple(lower[start:end]), lower[head]))
    return out


def _clusters(said: list[Said], heads: Tensor, nouns: list[Noun]) -> list[int]:
    """Each mention's cluster, by the likeliest antecedents where one is likelier than none."""
    pairs, count = pairs_of(nouns), len(nouns)
    clusters = list(range(count))
    if not len(pairs.later):
        return clusters
    later = torch.from_numpy(pairs.later).to(heads.device)
    odds = torch.zeros(len(later), device=heads.device)
    for each in said:
        scores = scores_of(each.reader, pairs, each.links[heads].float())[1]
        alone = torch.arange(count, device=heads.device)
        everything = group_log_sum(torch.cat([scores, scores.new_zeros(count)]), torch.cat([later, alone]), count)
        odds += (scores - everything[later]).exp() / len(said)
    none = (1 - torch.zeros(count, device=heads.device).scatter_add(0, later, odds)).tolist()
    best: dict[int, tuple[float, int]] = {}
    for one, other, chance in zip(pairs.later.tolist(), pairs.earlier.tolist(), odds.tolist()):
        if chance > none[one] and chance > best.get(one, (0.0, -1))[0]:
            best[one] = (chance, other)
    for index in range(count):
        clusters[index] = clusters[best[index][1]] if index in best else index
    return clusters
