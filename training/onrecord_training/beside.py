"""Reads statements that are annotated beside texts of `../shared/data`, by offsets, without their words.

`gum-re3d-statements.tsv`: all statements of GUM's news (as `gum` reads it) and of re3d's official releases. Columns: document, number, source, cue,
content, number of the statement it stands in, whether any careful reader would mark it, act, acts that are as good, spans of
whom it is directed at, modality, certainty. `polnear-nested.tsv`: what stands inside the statements that PolNeAR marks in 144 articles of its train
part, and some that it forgot. Columns: article, number, source, cue, content, what it stands in (a number of PolNeAR's statements in
its article, 1 is the first; `n` and a number of this file; or nothing), whether any careful reader would mark it. Spans are
code points, `from-to`, several apart by commas.
"""
import csv
import json
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from .acts import ActExample
from .corpus import Article, Statement
from .gum import read_gum
from .news_acts import known_codes, spans_of
from .polnear import read_article

ANNOTATIONS = Path(__file__).resolve().parent.parent / "annotations"
STATEMENTS = ANNOTATIONS / "gum-re3d-statements.tsv"
NESTED = ANNOTATIONS / "polnear-nested.tsv"


def texts(shared: Path) -> dict[str, str]:
    """The texts of GUM's train documents and of re3d, by name."""
    found = {marked.name: marked.text for marked in read_gum(shared, dev=False)}
    for path in sorted((shared / "data/entities/re3d").glob("*/documents.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            found[f"re3d_{path.parent.name.split()[0].lower()}_{document['_id'][:8]}"] = document["text"]
    return found


def read_statements(shared: Path, file: Path = STATEMENTS) -> list[Article]:
    """The annotated documents with their statements."""
    known = texts(shared)
    return [_document(name, known[name], rows) for name, rows in _grouped(file).items()]


def _document(name: str, text: str, rows: list[list[str]]) -> Article:
    places = {"": None} | {row[1]: index for index, row in enumerate(rows)}
    return Article(name, text, tuple(_statement(row, text, places[row[5]]) for row in rows))


def read_statement_acts(shared: Path, file: Path = STATEMENTS) -> list[ActExample]:
    """What these statements do; a document is a group."""
    known = texts(shared)
    return [_act(row, known[name]) for name, rows in _grouped(file).items() for row in rows]


def _act(row: list[str], text: str) -> ActExample:
    told = _statement(row, text, None)
    _, code, others, targets, modality, certainty = row[6:]
    return ActExample(text, "statement", row[0], source=told.source, target=spans_of(targets), cue=told.cue, content=told.content,
                      code=code, alternatives=known_codes(code, others, modality, certainty, row), modality=modality, certainty=certainty)


def read_nested(shared: Path, file: Path = NESTED) -> list[Article]:
    """The articles with what PolNeAR marks and what stands inside that; nothing in them is opaque any more."""
    folder = shared / "data/attribution/polnear/train/text"
    return [_filled(read_article(folder / f"{name}.txt"), rows) for name, rows in _grouped(file).items()]


def _filled(article: Article, rows: list[list[str]]) -> Article:
    outer = [replace(each, opaque=False) for each in article.statements]
    places = {"": None} | {str(index + 1): index for index in range(len(outer))}
    places |= {f"n{row[1]}": len(outer) + index for index, row in enumerate(rows)}
    inner = [_statement(row, article.text, places[row[5]]) for row in rows]
    return Article(article.name, article.text, (*outer, *inner))


def _statement(row: list[str], text: str, parent: int | None) -> Statement:
    source, cue, content = map(spans_of, row[2:5])
    if not content or any(not 0 <= start < end <= len(text) for start, end in (*source, *cue, *content)):
        raise ValueError(f"no such span: {row}")
    return Statement(source, cue, content, parent)


def _grouped(file: Path) -> dict[str, list[list[str]]]:
    """The rows of each text that have a content; one without only says that nothing is there."""
    grouped: dict[str, list[list[str]]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as lines:
        for cells in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not cells[0].startswith("#"):
                grouped[cells[0]] += [cells] if cells[4] else []
    return grouped
