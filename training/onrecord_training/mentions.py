"""Reads texts with marked mentions: LitBank, GAP, re3d, CrossNER and the annotated stories. GUM is in `gum`."""
import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from .corpus import Span
from .detokenise import detokenise
from .gum import bracketed, country_names, read_gum, read_ontogum_clusters
from .marked import UNKNOWN_TYPE, Mark, Marked, Mention, counts, mentions_of
from .nouns import PRONOUNS, is_plural, lower_words, trimmed, without_article

__all__ = [
    "Marked",
    "Mention",
    "counts",
    "read_crossner",
    "read_gap",
    "read_gum",
    "read_litbank",
    "read_ontogum_clusters",
    "read_re3d",
    "read_story_mentions",
]

PERSONAL = frozenset("he him his himself she her hers herself i me my mine myself".split())
BODIES = frozenset(
    "forces troops companies parties governments agencies ministries authorities banks unions courts departments services"
    " institutions organizations organisations".split()
)
RE3D = {"Person": "person", "Organisation": "organization", "Location": "place", "DocumentReference": "document"}
RE3D_LEFT_OUT = frozenset(("Nationality", "Vehicle", "Coordinate", "CommsIdentifier", "Frequency"))
CROSSNER = {
    "politician": "person",
    "person": "person",
    "organisation": "organization",
    "politicalparty": "organization",
    "country": "country",
    "location": "place",
    "election": "other",
    "event": "other",
}


def read_litbank(shared: Path) -> list[Marked]:
    """The novels' parts in name order. Types are not in the files: a cluster with `he`, `she` or `I` is a person."""
    parsed = {}
    for path in sorted((shared / "data" / "coreference" / "litbank").glob("*.conll")):
        parsed[path.stem] = parse_litbank(path.read_text(encoding="utf-8"))
    lower = lower_words([text for text, _ in parsed.values()])
    found = []
    for name, (text, marks) in parsed.items():
        mentions = _persons(text, mentions_of(text, marks, lower, nested=True))
        found.append(Marked(name, text, mentions, complete=False, linked=True))
    return found


def parse_litbank(conll: str) -> tuple[str, list[Mark]]:
    """The text of a CoNLL document and its mentions."""
    sentences: list[list[str]] = [[]]
    column = []
    for line in conll.split("\n"):
        cells = line.rstrip("\r").split("\t")
        if len(cells) < 13:
            if sentences[-1]:
                sentences.append([])
            continue
        sentences[-1].append(cells[3])
        column.append(cells[12])
    text, rows = detokenise(sentences)
    places = [place for row in rows for place in row]
    spans = bracketed(column)
    return text, [Mark((places[first][0], places[last][1]), UNKNOWN_TYPE, cluster) for first, last, cluster in spans]


def _persons(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions with the type of persons where a personal pronoun of the cluster says so."""
    clusters = {m.cluster for m in mentions if text[m.span[0] : m.span[1]].lower() in PERSONAL}
    return tuple(replace(m, type="person") if m.cluster in clusters else m for m in mentions)


def read_gap(shared: Path, part: str) -> list[Marked]:
    """The texts of `development` or `validation`, each with a pronoun and two names, in the order of the file."""
    rows = gap_rows(shared, part)
    lower = lower_words([row["Text"] for row in rows])
    return [_gap_text(row, lower) for row in rows]


def gap_rows(shared: Path, part: str) -> list[dict[str, str]]:
    """The rows of a GAP part."""
    path = shared / "data" / "coreference" / "gap" / f"gap-{part}.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def gap_spans(row: dict[str, str]) -> tuple[Span, Span, Span]:
    """The pronoun, A and B."""
    starts = (int(row["Pronoun-offset"]), int(row["A-offset"]), int(row["B-offset"]))
    return tuple((start, start + len(row[name])) for start, name in zip(starts, ("Pronoun", "A", "B")))


def _gap_text(row: dict[str, str], lower: frozenset[str]) -> Marked:
    pronoun, first, second = gap_spans(row)
    marks = [
        Mark(pronoun, "person", 0),
        Mark(first, "person", 0 if row["A-coref"] == "TRUE" else 1),
        Mark(second, "person", 0 if row["B-coref"] == "TRUE" else 2),
    ]
    return Marked(row["ID"], row["Text"], mentions_of(row["Text"], marks, lower), complete=False, linked=True)


def read_re3d(shared: Path, least: float = 0.5) -> list[Marked]:
    """The documents with entities of at least this confidence; nationalities and what machines marked wrongly are left out."""
    lands = country_names(shared)
    documents, marks = {}, defaultdict(list)
    for folder in sorted(path for path in (shared / "data" / "entities" / "re3d").iterdir() if path.is_dir()):
        for record in json_lines(folder / "documents.json"):
            documents[record["_id"]] = record["text"]
        for record in json_lines(folder / "entities.json"):
            text = documents[record["documentId"]]
            if record["confidence"] >= least and record["type"] not in RE3D_LEFT_OUT and _whole(text, record):
                marks[record["documentId"]].append(_re3d_mark(text, record, lands))
    lower = lower_words(list(documents.values()))
    found = []
    for name, text in documents.items():
        ordered = sorted(marks[name], key=lambda mark: mark.type != "country")
        mentions = tuple(_re3d_type(text, mention) for mention in mentions_of(text, ordered, lower))
        found.append(Marked(name, text, mentions, complete=False, linked=False))
    return found


def json_lines(path: Path) -> list[dict]:
    """The objects of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


def _whole(text: str, record: dict) -> bool:
    """Whether the entity is made of whole words of one line."""
    start, end = record["begin"], record["end"]
    value = text[start:end]
    edges = text[start - 1 : start] + value[:1], value[-1:] + text[end : end + 1]
    return value == record["value"] and "\n" not in value.strip() and not any(re.fullmatch(r"\w\w", edge) for edge in edges)


def _re3d_mark(text: str, record: dict, lands: frozenset[str]) -> Mark:
    span = (record["begin"], record["end"])
    start, end = trimmed(text, span)
    if record["type"] in ("Location", "Organisation") and without_article(text[start:end]) in lands:
        return Mark(span, "country")
    return Mark(span, RE3D.get(record["type"], "other"))


def _re3d_type(text: str, mention: Mention) -> Mention:
    head = text[mention.head[0] : mention.head[1]]
    several = mention.kind == "nominal" and is_plural(head) and head.lower() not in BODIES
    if several and mention.type in ("person", "organization"):
        return replace(mention, type="group")
    if mention.kind == "pronoun" and mention.type == "organization":
        return replace(mention, type="group" if head.lower() in ("we", "us", "our") else UNKNOWN_TYPE)
    return mention


def read_crossner(shared: Path) -> list[Marked]:
    """The sentences of the politics part, each a text with its names; `misc` is left out."""
    found = []
    for part in ("train", "dev"):
        path = shared / "data" / "entities" / "crossner-politics" / f"{part}.txt"
        for index, sentence in enumerate(blocks(path.read_text(encoding="utf-8"))):
            found.append(_crossner_text(f"{part}-{index + 1}", sentence))
    return found


def blocks(conll: str) -> list[list[list[str]]]:
    """Sentences of a token file: the cells of each line, cut at empty lines."""
    parts = re.split(r"\n\s*\n", conll.replace("\r", "").strip("\n"))
    return [[re.split(r"[\t ]", line) for line in part.split("\n") if line.strip()] for part in parts if part.strip()]


def tagged(tags: list[str]) -> list[tuple[str, int, int]]:
    """The (label, first, last) runs of a BIO column."""
    runs: list[tuple[str, int, int]] = []
    for index, tag in enumerate(tags):
        begin, _, label = tag.partition("-")
        if begin == "I" and runs and runs[-1][0] == label and runs[-1][2] == index - 1:
            runs[-1] = (label, runs[-1][1], index)
        elif begin in ("B", "I"):
            runs.append((label, index, index))
    return runs


def _crossner_text(name: str, sentence: list[list[str]]) -> Marked:
    text, (places,) = detokenise([[cells[0] for cells in sentence]])
    runs = tagged([cells[-1] for cells in sentence])
    marks = [Mark((places[first][0], places[last][1]), CROSSNER[label]) for label, first, last in runs if label in CROSSNER]
    return Marked(name, text, mentions_of(text, marks, frozenset()), complete=False, linked=False)


def read_story_mentions(shared: Path, excluded: set[str]) -> list[Marked]:
    """The annotated stories without those excluded, by file name or by number.

    Marked are all occurrences of the actors' aliases, and the sources of the statements.
    Pronouns elsewhere are not.
    """
    stories = [(path, story, text) for path, story, text in story_files(shared) if not is_excluded(path.name, excluded)]
    lower = lower_words([text for _, _, text in stories])
    found = []
    for path, story, text in stories:
        aliases = alias_marks(story, text)
        sources = [mark for mark in source_marks(story) if not _joins_others(text, mark, aliases)]
        mentions = mentions_of(text, [*sources, *aliases], lower)
        found.append(Marked(path.name, text, mentions, complete=False, linked=True))
    return found


def _joins_others(text: str, source: Mark, aliases: list[Mark]) -> bool:
    """Whether a source is its speaker and somebody besides, `[Ann Lee] and her aides`: annotated as the first one's words."""
    start, end = source.span
    for alias in aliases:
        if alias.cluster == source.cluster and start <= alias.span[0] and alias.span[1] <= end:
            before, after = text[start : alias.span[0]], text[alias.span[1] : end]
            if re.match(r",? (and|or|nor) ", after) or re.search(r"\b(and|or|nor) $", before):
                return True
    return False


def story_files(shared: Path) -> Iterator[tuple[Path, dict, str]]:
    """Each story's path, annotation and text in name order."""
    for path in sorted((shared / "data" / "voa_gold").glob("[0-9]*.json")):
        text = json.loads((shared / "data" / "voa" / path.name).read_text(encoding="utf-8"))["text"]
        yield path, json.loads(path.read_text(encoding="utf-8")), text


def is_excluded(name: str, excluded: set[str]) -> bool:
    """Whether a story's file name, or its number before the hyphen, is among those excluded."""
    return name in excluded or Path(name).stem in excluded or name.split("-")[0] in excluded


def alias_marks(story: dict, text: str) -> list[Mark]:
    """All occurrences of the actors' aliases as whole words; where two overlap, the longer one, unless it holds the other whole."""
    owner = {}
    for index, actor in enumerate(story["actors"]):
        for alias in actor["aliases"]:
            owner.setdefault(alias, (index, actor["type"]))
    marks: list[Mark] = []
    for alias in sorted(owner, key=len, reverse=True):
        index, type_ = owner[alias]
        for match in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text):
            if not any(_same_or_crossing(match.span(), mark.span, mark.cluster == index) for mark in marks):
                marks.append(Mark(match.span(), type_, index))
    return marks


def _same_or_crossing(span: Span, longer: Span, same_actor: bool) -> bool:
    """Whether a shorter alias says nothing beside a longer one: both of one actor, or overlapping in part."""
    overlaps = span[0] < longer[1] and longer[0] < span[1]
    inside = longer[0] <= span[0] and span[1] <= longer[1]
    return overlaps and (same_actor or not inside)


def source_marks(story: dict) -> list[Mark]:
    """The sources, in their speakers' clusters; sources without a named speaker share one where the same words stand for them."""
    places = {actor["id"]: index for index, actor in enumerate(story["actors"])}
    types = [actor["type"] for actor in story["actors"]]
    unnamed: dict[str, int] = {}
    marks = []
    for statement in story["statements"]:
        if not statement["source"]:
            continue
        span = tuple(statement["source"]["span"])
        speaker = statement["speaker"]
        if speaker is not None:
            marks.append(Mark(span, types[places[speaker]], places[speaker]))
            continue
        words = (statement["unnamed"] or statement["source"]["words"]).lower()
        if words not in PRONOUNS:
            cluster = unnamed.setdefault(without_article(words), len(places) + len(unnamed))
            marks.append(Mark(span, UNKNOWN_TYPE, cluster))
    return marks
