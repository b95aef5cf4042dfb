"""Reads news stories that were written and annotated for training: whole statements, nested ones too, with what they do.

A story is a JSON file with `title`, `published`, `style`, `text` and `statements`. A statement has an `id`, spans of `source`, `cue`
and `content` (code points into the text, half-open, [] where there is none), the `parent` it stands in, whether it is `core` (any careful reader
would mark it), its `act` with acts that are `as_good`, spans of whom it is directed at (`targets`), `modality` and `certainty`.
"""
import json
from pathlib import Path

from .acts import ActExample
from .corpus import Article, Span, Statement
from .news_acts import known_codes

FOLDER = Path(__file__).resolve().parent.parent / "stories"
ROLES = ("source", "cue", "content")


def read_written(folder: Path = FOLDER) -> list[Article]:
    """The stories in name order."""
    return [_article(path.stem, _story(path)) for path in sorted(folder.glob("*.json"))]


def read_written_acts(folder: Path = FOLDER) -> list[ActExample]:
    """What the stories' statements do; a story is a group."""
    return [_act(path.stem, story["text"], each) for path in sorted(folder.glob("*.json")) for story in [_story(path)]
            for each in story["statements"]]


def _story(path: Path) -> dict:
    story = json.loads(path.read_text(encoding="utf-8"))
    ids = {each["id"] for each in story["statements"]}
    for each in story["statements"]:
        spans = [span for role in (*ROLES, "targets") for span in each[role]]
        if not each["content"] or any(not 0 <= start < end <= len(story["text"]) for start, end in spans):
            raise ValueError(f"{path.name}, {each['id']}: no such span")
        known_codes(each["act"], ",".join(each["as_good"]), each["modality"], each["certainty"], [path.name, each["id"]])
        if each["parent"] is not None and each["parent"] not in ids:
            raise ValueError(f"{path.name}, {each['id']}: no parent {each['parent']}")
        _check_nesting(path.name, each, story["statements"])
    return story


def _check_nesting(name: str, each: dict, statements: list[dict]) -> None:
    """A cue stands in its parent's content, and without a parent in nobody's."""
    holders = {other["id"] for other in statements if _holds(other, each["cue"])}
    if each["cue"] and (each["parent"] not in holders if each["parent"] else holders):
        raise ValueError(f"{name}, {each['id']}: stands in {sorted(holders)}, and not in {each['parent']}")


def _holds(statement: dict, cue: list[list[int]]) -> bool:
    return bool(cue) and all(any(start <= a and b <= end for start, end in statement["content"]) for a, b in cue)


def _article(name: str, story: dict) -> Article:
    places = {each["id"]: index for index, each in enumerate(story["statements"])}
    return Article(name, story["text"], tuple(Statement(*_roles(each), parent=places.get(each["parent"])) for each in story["statements"]))


def _act(name: str, text: str, each: dict) -> ActExample:
    source, cue, content = _roles(each)
    return ActExample(text, "statement", f"written-{name}", source=source, target=_spans(each["targets"]), cue=cue, content=content,
                      code=each["act"], alternatives=tuple(each["as_good"]), modality=each["modality"], certainty=each["certainty"])


def _roles(each: dict) -> tuple[tuple[Span, ...], ...]:
    return tuple(_spans(each[role]) for role in ROLES)


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in pairs)
