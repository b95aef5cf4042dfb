"""Reads the annotated VOA stories, whose nested statements are marked."""
import json
from pathlib import Path

from .corpus import Article, Span, Statement


def read_stories(data: Path) -> list[Article]:
    """The stories of `data/voa_gold` in name order, with the texts of `data/voa`."""
    return [read_story(path, data / "voa") for path in sorted((data / "voa_gold").glob("[0-9]*.json"))]


def read_story(path: Path, texts: Path) -> Article:
    """One story; its name is the file's name."""
    record = json.loads(path.read_text(encoding="utf-8"))
    text = json.loads((texts / path.name).read_text(encoding="utf-8"))["text"]
    places = {entry["id"]: index for index, entry in enumerate(record["statements"])}
    statements = tuple(_statement(entry, places) for entry in record["statements"])
    return Article(path.name, text, statements)


def folds(names: list[str], count: int = 8) -> list[list[str]]:
    """The cross-validation folds: neighbours in name order."""
    ordered = sorted(names)
    size = -(-len(ordered) // count)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def _statement(entry: dict, places: dict[str, int]) -> Statement:
    return Statement(
        source=_one(entry["source"]),
        cue=_one(entry["cue"]),
        content=tuple(_span(part) for part in entry["content"]),
        parent=places.get(entry["parent"]),
    )


def _one(part: dict | None) -> tuple[Span, ...]:
    return (_span(part),) if part else ()


def _span(part: dict) -> Span:
    start, end = part["span"]
    return start, end
