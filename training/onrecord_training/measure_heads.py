"""Measures the heads beside attribution: coreference, pronouns and names, acts."""
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from .act_scores import ActScores, act_scores
from .acts import ActExample
from .coref_scores import GapScores, Tallies, conll_f1, gap_answer, gap_case, gap_f1, mean_over_genres, pooled, tallies
from .corpus import Span
from .doing import MERGED, Task, run
from .gum import read_gum, read_ontogum_clusters
from .heads import ACTS
from .linking import Named, clusters_of
from .mentions import gap_rows, gap_spans
from .reader import Reader
from .windows import Words

Finder = Callable[[str], tuple[Words, list[Named]]]
"""Finds the mentions of a text with their antecedents."""


def span_of(words: Words, named: Named) -> Span:
    """A mention's place in the text."""
    return words.spans[named.noun.start][0], words.spans[named.noun.end - 1][1]


@dataclass(frozen=True)
class CorefScores:
    """CoNLL-F1 over all documents, its mean over genres, and F1 of the mentions' spans and heads."""

    conll: float
    genres: float
    spans: float
    heads: float
    documents: dict[str, Tallies]


def ontogum_scores(find_in: Finder, shared: Path) -> CorefScores:
    """Scores on OntoGUM's development documents."""
    truth = read_ontogum_clusters(shared, dev=True)
    documents, spans, heads = {}, [0, 0, 0], [0, 0, 0]
    for marked in read_gum(shared, dev=True):
        words, found = find_in(marked.text)
        groups = [[span_of(words, found[i]) for i in group] for group in clusters_of(found)]
        documents[marked.name] = tallies(truth[marked.name], [group for group in groups if len(group) > 1])
        _count(spans, {m.span for m in marked.mentions}, {span for group in groups for span in group})
        _count(heads, {m.head[0] for m in marked.mentions}, {words.spans[n.noun.head][0] for n in found})
    return CorefScores(conll_f1(pooled(list(documents.values()))), mean_over_genres(documents), _f1(spans), _f1(heads), documents)


def _count(counts: list[int], wanted: set, given: set) -> None:
    for index, size in enumerate((len(wanted & given), len(wanted), len(given))):
        counts[index] += size


def _f1(counts: list[int]) -> float:
    return 2 * counts[0] / max(1, counts[1] + counts[2])


def gap_scores(find_in: Finder, shared: Path) -> GapScores:
    """Scores on GAP's development part."""
    cases, answers = [], []
    for row in gap_rows(shared, "development"):
        words, found = find_in(row["Text"])
        pronoun, *names = gap_spans(row)
        groups = [[span_of(words, found[i]) for i in group] for group in clusters_of(found)]
        answers.append(gap_answer(row["Text"], pronoun, names, groups))
        cases.append(gap_case(row))
    return gap_f1(cases, answers)


def codes_of(reader: Reader, tokenizer: Tokenizer, examples: list[ActExample], allowed: tuple[str, ...]) -> list[str]:
    """The likeliest allowed code of each example; joined codes count together."""
    device = next(reader.parameters()).device
    out = []
    for example in examples:
        task = Task.of(tokenizer, example)
        if task is None:
            out.append(allowed[0])
            continue
        with torch.no_grad():
            odds = torch.softmax(run(reader, [task], [False], device)[0][0].float(), -1).tolist()
        out.append(max(allowed, key=lambda code: sum(odds[ACTS.index(c)] for c in MERGED.get(code, (code,)))))
    return out


PLV_CODES = tuple(sorted(set(ACTS) - {"STATE", "CONCEDE", "RETREAT"} | {"YIELD"}))


def plv_scores(reader: Reader, tokenizer: Tokenizer, examples: list[ActExample]) -> tuple[ActScores, list[str]]:
    """Scores on sentences of PLV, and the answers."""
    answers = codes_of(reader, tokenizer, examples, PLV_CODES)
    return act_scores([(e.code, e.quad) for e in examples], answers), answers
