"""Reads sentences written for training acts: `CODE: ` and a line with roles in brackets, as in `own`."""
from pathlib import Path

from .acts import ActExample
from .heads import ACTS
from .own import parse


def read_own_acts(path: Path) -> list[ActExample]:
    """The statements of a file, each a text and a group of its own; a second cue goes with the first."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [own_act(f"{path.stem}-{index + 1}", line) for index, line in enumerate(lines)]


def own_act(name: str, line: str) -> ActExample:
    """One line; codes with a bar between them are as good as each other."""
    code, found, marked = line.partition(": ")
    codes = code.split("|")
    if not found or not set(codes) <= set(ACTS):
        raise ValueError(f"no act before the sentence: {line}")
    article = parse(name, [marked.replace("[C2 ", "[C ")])
    if len(article.statements) != 1 or not article.statements[0].content:
        raise ValueError(f"not one statement: {line}")
    told = article.statements[0]
    return ActExample(article.text.rstrip("\n"), "statement", name, source=told.source, cue=told.cue,
                      content=told.content, code=codes[0], alternatives=tuple(codes[1:]))
