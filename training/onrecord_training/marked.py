"""Texts with marked mentions: the values that every mention reader yields.

Offsets are Unicode code points into the text, half-open.
"""
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from .corpus import Span
from .nouns import begins_with, form_of, head_of, shares_head, trimmed, words_of

KINDS = ("name", "nominal", "pronoun")
TYPES = ("person", "organization", "country", "group", "place", "document", "other")
UNKNOWN_TYPE = ""
"""The type of a mention whose source doesn't say it: no example for the type head."""
UNKNOWN_CLUSTER = -1


@dataclass(frozen=True)
class Mention:
    """A noun phrase. `head` is one word of it that no other mention has; `cluster` is -1 where unknown."""

    span: Span
    head: Span
    kind: str
    type: str
    cluster: int


@dataclass(frozen=True)
class Marked:
    """A text with its mentions in text order.

    `complete`: every mention is marked, so that other words are no heads. `linked`: all
    clusters are known, so that two mentions of different clusters are different things.
    """

    name: str
    text: str
    mentions: tuple[Mention, ...]
    complete: bool
    linked: bool


@dataclass(frozen=True)
class Mark:
    """What a source says of a span before its head is looked for."""

    span: Span
    type: str
    cluster: int = UNKNOWN_CLUSTER


def mentions_of(text: str, marks: list[Mark], lower_seen: frozenset[str], nested: bool = False) -> tuple[Mention, ...]:
    """The mentions of the marks: trimmed, each with a head of its own.

    `nested` says that a mark inside another always stands for something else, as GUM has it;
    otherwise a phrase inside the same phrase with a title or more modifiers is left out.
    """
    clean = _distinct(text, marks)
    sizes = Counter(mark.cluster for mark in clean)
    kept, parts = (clean, {}) if nested else _without_parts(text, clean, sizes)
    spans = sorted(mark.span for mark in kept)
    by_head: dict[Span, list[Mention]] = defaultdict(list)
    for mark in kept:
        inner = [span for span in _inside(spans, mark.span)]
        part = parts.get(mark.span)
        head = head_of(text, part, []) if part else head_of(text, mark.span, inner)
        kind = form_of(text, mark.span, head, lower_seen)
        by_head[head].append(Mention(mark.span, head, kind, mark.type, mark.cluster))
    mentions = [_largest(group, sizes) for group in by_head.values()]
    return tuple(sorted(mentions, key=lambda mention: (mention.span[0], -mention.span[1])))


def _distinct(text: str, marks: list[Mark]) -> list[Mark]:
    """Trimmed marks that hold a word, one a span; a known cluster is preferred."""
    found: dict[Span, Mark] = {}
    for mark in marks:
        span = trimmed(text, mark.span)
        if not any(text[start].isalnum() for start, _ in words_of(text, span)):
            continue
        if span not in found or found[span].cluster < 0 <= mark.cluster:
            found[span] = replace(mark, span=span)
    return sorted(found.values(), key=lambda mark: (mark.span[0], -mark.span[1]))


def _inside(spans: list[Span], outer: Span) -> list[Span]:
    return [span for span in spans if outer[0] <= span[0] and span[1] <= outer[1] and span != outer]


def _without_parts(text: str, marks: list[Mark], sizes: Counter) -> tuple[list[Mark], dict[Span, Span]]:
    """The marks without those that a longer mark holds with more words for the same thing, and these by the longer span."""
    parts: dict[Span, Span] = {}
    gone: set[Span] = set()
    edges: dict[tuple[int, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        edges[0, mark.span[0]].append(mark)
        edges[1, mark.span[1]].append(mark)
    kept = []
    for mark in marks:
        if mark.span in gone:
            continue
        inner = next((one for one in (*edges[0, mark.span[0]], *edges[1, mark.span[1]]) if _is_part(text, one, mark)), None)
        if inner is not None:
            parts[mark.span] = inner.span
            gone.add(inner.span)
            alone = mark.cluster < 0 or sizes[mark.cluster] == 1 and sizes[inner.cluster] > 1
            mark = replace(mark, type=mark.type or inner.type, cluster=inner.cluster if alone else mark.cluster)
        kept.append(mark)
    return kept, parts


def _is_part(text: str, inner: Mark, outer: Mark) -> bool:
    if inner.cluster == outer.cluster >= 0 and begins_with(text, inner.span, outer.span):
        return True
    return _compatible(inner, outer) and shares_head(text, inner.span, outer.span, inner.type == "person")


def _compatible(inner: Mark, outer: Mark) -> bool:
    return inner.type == outer.type or UNKNOWN_TYPE in (inner.type, outer.type)


def _largest(group: list[Mention], sizes: Counter) -> Mention:
    """The longest mention of those that share a head; it takes a cluster of several where it had none."""
    best = max(group, key=lambda mention: mention.span[1] - mention.span[0])
    if best.cluster < 0 or sizes[best.cluster] == 1:
        known = [mention.cluster for mention in group if mention.cluster >= 0 and sizes[mention.cluster] > 1]
        return replace(best, cluster=known[0]) if known else best
    return best


def counts(texts: list[Marked]) -> dict[str, Counter]:
    """How many mentions there are by kind and by type, and how many heads, clusters and texts."""
    mentions = [mention for marked in texts for mention in marked.mentions]
    clusters = [Counter(m.cluster for m in marked.mentions if m.cluster >= 0) for marked in texts]
    sums = Counter(texts=len(texts), mentions=len(mentions), complete=sum(marked.complete for marked in texts))
    sums["clusters of several"] = sum(size > 1 for sizes in clusters for size in sizes.values())
    return {"sum": sums, "kind": Counter(m.kind for m in mentions), "type": Counter(m.type for m in mentions)}
