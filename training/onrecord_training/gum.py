"""Reads GUM's mentions with the clusters of OntoGUM, token by token."""
import csv
import difflib
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

from .corpus import Span
from .detokenise import detokenise
from .marked import Mark, Marked, Mention, mentions_of
from .nouns import JOINERS, PAPERS, PLURAL, is_plural, lower_words, trimmed, without_article

LANDS = frozenset("country nation state republic kingdom".split())
QUANTITY = r"(the|these|those|many|most|some|all|other|few|both) "
FIELDS = frozenset("study studies law survey papers essay".split())
"""Words that name a field or a body rather than a text where they are part of a name."""
COARSE = {"person": "person", "organization": "organization", "place": "place"}


@dataclass
class Tokens:
    """A GUM document: sentences of tokens, mentions as (type, first, last) token by id, and edges (kind, from, to)."""

    sentences: list[list[str]] = field(default_factory=list)
    mentions: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    edges: list[tuple[str, int, int]] = field(default_factory=list)

    def flat(self) -> list[str]:
        """All tokens."""
        return [token for sentence in self.sentences for token in sentence]


def read_gum(shared: Path, dev: bool) -> list[Marked]:
    """The documents of `gum_dev.txt` where `dev`, else all the others."""
    folder = shared / "data" / "coreference"
    documents = {path.stem: parse_gum(path.read_text(encoding="utf-8")) for path in gum_paths(shared, dev)}
    texts = {name: detokenise(document.sentences) for name, document in documents.items()}
    lower = lower_words([text for text, _ in texts.values()])
    lands = country_names(shared)
    found = []
    for name, document in documents.items():
        groups = parse_ontogum((folder / "ontogum" / f"{name}.conll").read_text(encoding="utf-8"))
        clusters = linked_clusters(document, groups)
        text, rows = texts[name]
        places = [place for row in rows for place in row]
        marks = gum_marks(document, places, clusters)
        mentions = typed(text, mentions_of(text, marks, lower, nested=True), lands)
        found.append(Marked(name, text, mentions, complete=True, linked=True))
    return found


def read_ontogum_clusters(shared: Path, dev: bool) -> dict[str, list[list[Span]]]:
    """OntoGUM's own clusters in the texts of `read_gum`, by name: what a coreference score is measured against."""
    found = {}
    for path in gum_paths(shared, dev):
        document = parse_gum(path.read_text(encoding="utf-8"))
        text, rows = detokenise(document.sentences)
        places = [place for row in rows for place in row]
        tokens, groups = parse_ontogum((path.parent.parent / "ontogum" / f"{path.stem}.conll").read_text(encoding="utf-8"))
        to_gum = aligned(document.flat(), tokens)
        clusters: dict[int, list[Span]] = defaultdict(list)
        for first, last, cluster in groups:
            if first in to_gum and last in to_gum:
                clusters[cluster].append(trimmed(text, (places[to_gum[first]][0], places[to_gum[last]][1])))
        found[path.stem] = list(clusters.values())
    return found


def gum_paths(shared: Path, dev: bool) -> list[Path]:
    """The TSV files of one part in name order."""
    folder = shared / "data" / "coreference"
    names = set((folder / "gum_dev.txt").read_text(encoding="utf-8").split())
    return [path for path in sorted((folder / "gum").glob("*.tsv")) if (path.stem in names) == dev]


def parse_gum(tsv: str) -> Tokens:
    """One document from WebAnno TSV; antecedents that are clauses (the sources of `disc` edges) are left out."""
    found = Tokens()
    clauses: set[int] = set()
    sentence, count = "", 0
    for line in tsv.split("\n"):
        columns = line.split("\t")
        match = re.fullmatch(r"(\d+)-\d+", columns[0])
        if not match or len(columns) < 4:
            continue
        if match.group(1) != sentence:
            sentence = match.group(1)
            found.sentences.append([])
        found.sentences[-1].append(columns[2])
        for type_, number in re.findall(r"([a-z]+)\[(\d+)\]", columns[3]):
            first = found.mentions.get(int(number), (type_, count, count))[1]
            found.mentions[int(number)] = (type_, first, count)
        _edges(columns, found, clauses)
        count += 1
    for number in clauses:
        found.mentions.pop(number, None)
    return found


def _edges(columns: list[str], found: Tokens, clauses: set[int]) -> None:
    if len(columns) < 10 or columns[8] == "_":
        return
    for kind, target in zip(columns[8].split("|"), columns[9].split("|")):
        match = re.search(r"\[(\d+)_(\d+)\]", target)
        if match:
            to, start = int(match.group(1)), int(match.group(2))
            found.edges.append((kind, start, to))
            if kind == "disc":
                clauses.add(start)


def parse_ontogum(conll: str) -> tuple[list[str], list[tuple[int, int, int]]]:
    """The tokens and the (first, last, cluster) spans of an OntoGUM document."""
    rows = [line.split("\t") for line in conll.split("\n") if re.match(r"\d+\t", line)]
    return [row[1] for row in rows], bracketed([row[2] for row in rows])


def bracketed(column: list[str]) -> list[tuple[int, int, int]]:
    """The spans that a CoNLL coreference column opens and closes, by last token."""
    spans: list[tuple[int, int, int]] = []
    opened: dict[int, list[int]] = defaultdict(list)
    for index, cell in enumerate(column):
        for whole, start, end in re.findall(r"\((\d+)\)|\((\d+)|(\d+)\)", cell):
            if whole:
                spans.append((index, index, int(whole)))
            elif start:
                opened[int(start)].append(index)
            elif opened[int(end)]:
                spans.append((opened[int(end)].pop(), index, int(end)))
    return spans


def aligned(ours: list[str], theirs: list[str]) -> dict[int, int]:
    """For the index of each of their tokens, the index of ours."""
    if len(ours) == len(theirs):
        return {index: index for index in range(len(ours))}
    blocks = difflib.SequenceMatcher(None, theirs, ours, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def linked_clusters(document: Tokens, onto: tuple[list[str], list[tuple[int, int, int]]]) -> dict[int, int]:
    """The cluster of each mention's id.

    OntoGUM's where it has the same span, or a span that begins alike and holds an apposition
    besides. A mention in apposition shares its partner's cluster. All others stand alone.
    """
    tokens, groups = onto
    to_gum = aligned(document.flat(), tokens)
    by_span: dict[tuple[int, int], int] = {}
    for number, (_, first, last) in document.mentions.items():
        by_span.setdefault((first, last), number)
    found: dict[int, int] = {}
    ours = document.flat()
    for first, last, cluster in sorted(groups, key=lambda group: group[1] - group[0]):
        if first in to_gum and last in to_gum:
            number = _match(to_gum[first], to_gum[last], by_span, ours)
            if number is not None:
                found.setdefault(number, cluster)
    new = 1 + max([cluster for _, _, cluster in groups], default=-1)
    for kind, start, to in sorted(document.edges, key=lambda edge: edge[1]):
        if kind == "appos" and start in document.mentions and to in document.mentions:
            cluster = found.get(start, found.get(to, new))
            new += cluster == new
            found.setdefault(start, cluster)
            found.setdefault(to, cluster)
    for place, number in enumerate(number for number in document.mentions if number not in found):
        found[number] = new + place
    return found


def _match(first: int, last: int, by_span: dict[tuple[int, int], int], tokens: list[str]) -> int | None:
    """The id of the mention with this span, else of the longest that begins there and isn't one of several joined."""
    if (first, last) in by_span:
        return by_span[first, last]
    for end in range(last - 1, first - 1, -1):
        number = by_span.get((first, end))
        if number is not None:
            return None if tokens[end + 1].lower() in JOINERS else number
    return None


def gum_marks(document: Tokens, places: list[Span], clusters: dict[int, int]) -> list[Mark]:
    """The document's mentions in code points."""
    return [
        Mark((places[first][0], places[last][1]), type_, clusters[number])
        for number, (type_, first, last) in document.mentions.items()
    ]


def country_names(shared: Path) -> frozenset[str]:
    """Names of countries as `countries.csv` has them, peoples included, the United Nations left out."""
    with (shared / "data" / "actors" / "countries.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["CCA3"] != "UNO"]
    names = {row["Name"] for row in rows} | {part.strip() for row in rows for part in row["Nationality"].split(",")}
    return frozenset(names - {""})


def typed(text: str, mentions: tuple[Mention, ...], lands: frozenset[str]) -> tuple[Mention, ...]:
    """The mentions with our types for GUM's: by their own words first, then pronouns and `the country` by their cluster."""
    own = [replace(mention, type=own_type(text, mention, lands)) for mention in mentions]
    by_cluster: dict[int, list[Mention]] = defaultdict(list)
    for mention in own:
        by_cluster[mention.cluster].append(mention)
    return tuple(replace(mention, type=_shared_type(text, mention, by_cluster[mention.cluster])) for mention in own)


def own_type(text: str, mention: Mention, lands: frozenset[str]) -> str:
    """Our type by the source's type and the mention's own words."""
    head = text[mention.head[0] : mention.head[1]]
    words = without_article(text[mention.span[0] : mention.span[1]])
    coarse = COARSE.get(mention.type, "other")
    if coarse in ("place", "organization") and words in lands:
        return "country"
    if coarse == "person" and _several(text, mention, head):
        return "group"
    if coarse in ("other", "organization") and _is_paper(mention, head):
        return "document"
    return coarse


def _several(text: str, mention: Mention, head: str) -> bool:
    if mention.kind == "pronoun":
        return head.lower() in PLURAL
    if mention.kind == "name" and re.match(QUANTITY, text[mention.span[0] : mention.span[1]]) and head.endswith("s"):
        return True
    word = head.lower() if mention.kind == "nominal" else head
    return not word[0].isalpha() or word.lower() in ("and", "or") or is_plural(word)


def _is_paper(mention: Mention, head: str) -> bool:
    if mention.kind == "nominal":
        return head.lower() in PAPERS
    return mention.kind == "name" and head.lower() in PAPERS - FIELDS


def _shared_type(text: str, mention: Mention, cluster: list[Mention]) -> str:
    head = text[mention.head[0] : mention.head[1]].lower()
    others = [other.type for other in cluster if other.kind != "pronoun"]
    if mention.kind == "pronoun" and others:
        return max(sorted(set(others)), key=others.count)
    if "country" in others and mention.type in ("place", "organization") and head in LANDS:
        return "country"
    return mention.type
