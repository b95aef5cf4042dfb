"""Reads what statements of PolNeAR's train part do: codes kept beside the corpus, by offsets, without its words.

Columns: article, number of the statement in its article (1 is the first), where its content begins, code, codes that are as
good, spans of whom it is directed at, modality, certainty. Spans are code points into the article's text, `from-to`.
"""
import csv
from dataclasses import dataclass
from pathlib import Path

from .acts import ActExample
from .corpus import Article, Span
from .heads import ACTS, MODALITIES
from .polnear import read_article

FILE = Path(__file__).resolve().parent.parent / "annotations" / "polnear-acts.tsv"
CERTAINTIES = ("firm", "hedged")


@dataclass(frozen=True)
class Coded:
    """One line of the file."""

    article: str
    number: int
    at: int
    code: str
    alternatives: tuple[str, ...]
    targets: tuple[Span, ...]
    modality: str
    certainty: str

    @staticmethod
    def of(cells: list[str]) -> "Coded":
        """The line with these cells."""
        article, number, at, code, others, targets, modality, certainty = cells
        alternatives = known_codes(code, others, modality, certainty, cells)
        return Coded(article, int(number), int(at), code, alternatives, spans_of(targets), modality, certainty)


def known_codes(code: str, others: str, modality: str, certainty: str, cells: list[str]) -> tuple[str, ...]:
    """The codes that are as good; an error if one of the words of a line isn't known."""
    alternatives = tuple(others.split(",")) if others else ()
    if not {code, *alternatives} <= set(ACTS) or modality not in MODALITIES or certainty not in CERTAINTIES:
        raise ValueError(f"no such code, modality or certainty: {cells}")
    return alternatives


def spans_of(column: str) -> tuple[Span, ...]:
    """The spans that a column names."""
    pairs = (part.split("-") for part in column.split(",") if part)
    return tuple((int(start), int(end)) for start, end in pairs)


def read_news_acts(shared: Path, file: Path = FILE) -> list[ActExample]:
    """The statements of the file, each in its article; the article's name is the group."""
    with file.open(encoding="utf-8", newline="") as lines:
        coded = [Coded.of(cells) for cells in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if not cells[0].startswith("#")]
    folder = shared / "data" / "attribution" / "polnear" / "train" / "text"
    articles = {name: read_article(folder / f"{name}.txt") for name in dict.fromkeys(each.article for each in coded)}
    return [_example(each, articles[each.article]) for each in coded]


def _example(coded: Coded, article: Article) -> ActExample:
    told = article.statements[coded.number - 1]
    if told.content[0][0] != coded.at:
        raise ValueError(f"{coded.article}: statement {coded.number} begins at {told.content[0][0]}, not at {coded.at}")
    return ActExample(article.text, "statement", coded.article, source=told.source, target=coded.targets, cue=told.cue,
                      content=told.content, code=coded.code, alternatives=coded.alternatives,
                      modality=coded.modality, certainty=coded.certainty)
