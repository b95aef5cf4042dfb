"""Reads PolNeAR parts: plain text beside brat standoff annotation."""
import re
from collections import defaultdict
from pathlib import Path

from .corpus import Article, Span, Statement

ROLES = ("source", "cue", "content")


def read_part(folder: Path) -> list[Article]:
    """The articles of a part in name order, each with its first annotator's statements."""
    return [read_article(path) for path in sorted((folder / "text").glob("*.txt"))]


def read_article(path: Path) -> Article:
    """One article; line ends are kept as they are, since offsets count them."""
    text = path.read_bytes().decode("utf-8")
    folder = path.parent.parent / "attributions"
    prefix = path.stem + "_"
    files = sorted(p for p in folder.iterdir() if p.name.startswith(prefix))
    if not files:
        raise ValueError(f"no annotation for {path.name}")
    return Article(path.stem, text, tuple(parse_brat(files[0].read_bytes().decode("utf-8"))))


def parse_brat(annotation: str) -> list[Statement]:
    """The attribution events of a brat file that have a content.

    The text column may hold raw line breaks, so only lines that begin like a T or E
    record are read. Role names may carry a digit.
    """
    spans: dict[str, list[Span]] = {}
    statements = []
    for line in annotation.split("\n"):
        columns = line.split("\t")
        if len(columns) < 2:
            continue
        if re.fullmatch(r"T\d+", columns[0]):
            spans[columns[0]] = parse_offsets(columns[1].split(" ", 1)[1])
        elif re.fullmatch(r"E\d+", columns[0]):
            statement = _event(columns[1], spans)
            if statement.content:
                statements.append(statement)
    return statements


def parse_offsets(column: str) -> list[Span]:
    """`a b;c d` as two spans."""
    pairs = (part.split() for part in column.split(";"))
    return [(int(start), int(end)) for start, end in pairs]


def _event(column: str, spans: dict[str, list[Span]]) -> Statement:
    found: dict[str, set[Span]] = defaultdict(set)
    for item in column.split():
        role, _, target = item.partition(":")
        found[re.sub(r"\d+$", "", role).lower()].update(spans.get(target, ()))
    source, cue, content = (tuple(sorted(found[role])) for role in ROLES)
    return Statement(source, cue, content, opaque=True)
