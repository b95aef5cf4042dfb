"""Measures how many statements of bracketed sentences are found."""
from pathlib import Path

from .corpus import Article, Span, Statement
from .decode import Graphs, Settings, reading
from .own import read_sentences


def found_in(graphs: Graphs, settings: Settings, path: Path) -> tuple[int, int]:
    """How many of a file's statements are found, of how many; each line is read by itself."""
    found, total = 0, 0
    for article in read_sentences(path, lines_an_article=1):
        entries = reading(article.name, article.text, graphs.run(article.text), settings)["statements"]
        total += len(article.statements)
        found += sum(any(_same(article, statement, entry) for entry in entries) for statement in article.statements)
    return found, total


def _same(article: Article, statement: Statement, entry: dict) -> bool:
    """The cues overlap and the contents share at least half of their characters."""
    wanted, got = _points(statement.content), _points(entry["content"])
    shared = len(wanted & got) / max(1, len(wanted | got))
    return bool(_points(statement.cue) & _points(entry["cue"])) and shared >= 0.5


def _points(spans: tuple[Span, ...] | list[list[int]]) -> set[int]:
    return {point for start, end in spans for point in range(start, end)}


def found_where_none(graphs: Graphs, settings: Settings, path: Path) -> tuple[int, int]:
    """How many statements are found in lines that hold none, and how many lines there are."""
    articles = read_sentences(path, lines_an_article=1)
    found = sum(len(reading(a.name, a.text, graphs.run(a.text), settings)["statements"]) for a in articles)
    return found, len(articles)
