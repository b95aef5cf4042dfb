"""Reads what statements of the made-up stories do: codes kept beside them, by offsets, without their words.

Columns: story (its place in the file, 0 is the first), source, cue, content, code, codes that are as good, spans of whom it is
directed at, modality, certainty. Spans are code points into the story's text, `from-to`, several apart by commas. Where the
statements stand was read by the program; whatever it had taken for one that is none was left out by hand.
"""
import csv
from pathlib import Path

from .acts import ActExample, made_up
from .news_acts import known_codes, spans_of

FILE = Path(__file__).resolve().parent.parent / "annotations" / "made-acts.tsv"


def read_made_acts(shared: Path, file: Path = FILE) -> list[ActExample]:
    """The statements of the file, each in its story; a story is a group."""
    stories = made_up(shared)
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [cells for cells in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if not cells[0].startswith("#")]
    return [_example(cells, stories[int(cells[0])]["text"]) for cells in rows]


def _example(cells: list[str], text: str) -> ActExample:
    story, source, cue, content, code, others, targets, modality, certainty = cells
    spans = {"source": spans_of(source), "cue": spans_of(cue), "content": spans_of(content), "target": spans_of(targets)}
    if any(end > len(text) or start >= end for each in spans.values() for start, end in each):
        raise ValueError(f"no such span in the story: {cells}")
    alternatives = known_codes(code, others, modality, certainty, cells)
    return ActExample(text, "statement", f"made-{story}", **spans, code=code, alternatives=alternatives,
                      modality=modality, certainty=certainty)
