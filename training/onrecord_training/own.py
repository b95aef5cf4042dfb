"""Reads sentences written for training: one a line, with roles in brackets.

`[S The cleric]'s [C warnings against] [T talks].` Brackets nest, and a digit after the
letter tells several statements of a line apart: `[S Ann] [C said] [T that [S2 Bo] [C2 fears] [T2 rain]].`
Lines that begin with # are notes.
"""
import re
from pathlib import Path

from .corpus import Article, Span, Statement

MARK = re.compile(r"\[([SCT])(\d?) |\]")
ROLES = {"S": "source", "C": "cue", "T": "content"}
LINES_AN_ARTICLE = 12


def read_sentences(path: Path, lines_an_article: int = LINES_AN_ARTICLE) -> list[Article]:
    """The sentences of a file, several lines an article, each line a paragraph."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    parts = [lines[start : start + lines_an_article] for start in range(0, len(lines), lines_an_article)]
    return [parse(f"{path.stem}-{index + 1}", part) for index, part in enumerate(parts)]


def parse(name: str, lines: list[str]) -> Article:
    """One article from bracketed lines."""
    text, statements = "", []
    for line in lines:
        plain, spans = _unbracketed(line, len(text))
        text += plain + "\n"
        for number in sorted({key[1] for key in spans}):
            roles = {role: tuple(spans.get((letter, number), ())) for letter, role in ROLES.items()}
            statements.append(Statement(roles["source"], roles["cue"], roles["content"]))
    return Article(name, text, tuple(statements))


def _unbracketed(line: str, base: int) -> tuple[str, dict[tuple[str, str], list[Span]]]:
    plain, last, open_marks = "", 0, []
    spans: dict[tuple[str, str], list[Span]] = {}
    for match in MARK.finditer(line):
        plain += line[last : match.start()]
        last = match.end()
        if match.group(1):
            open_marks.append(((match.group(1), match.group(2)), len(plain)))
        elif open_marks:
            key, start = open_marks.pop()
            spans.setdefault(key, []).append((base + start, base + len(plain)))
        else:
            raise ValueError(f"bracket without a role: {line}")
    if open_marks:
        raise ValueError(f"bracket left open: {line}")
    return plain + line[last:], spans
