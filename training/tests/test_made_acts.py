"""Codes of the made-up stories' statements, kept beside them."""
import csv
import io
import zipfile

import pytest

from onrecord_training.made_acts import FILE, read_made_acts
from onrecord_training.news_acts import known_codes, spans_of

TEXT = "Ann said Bo lied."


def stories(folder, line):
    """A file of two stories, and one of codes with one line."""
    events = folder / "data" / "events"
    events.mkdir(parents=True)
    rows = io.StringIO()
    writer = csv.DictWriter(rows, ["text", "title", "label", "mode"])
    writer.writeheader()
    writer.writerows({"text": text, "title": "t", "label": "AID", "mode": ""} for text in ("None.", TEXT))
    with zipfile.ZipFile(events / "ngec_synthetic_stories.csv.zip", "w") as archive:
        archive.writestr("stories.csv", rows.getvalue())
    file = folder / "codes.tsv"
    file.write_text(f"# a comment\n{line}\n")
    return file


def test_codes_are_read_beside_the_stories(tmp_path):
    file = stories(tmp_path, "1\t0-3\t4-8\t9-11,12-16\tACCUSE\tSTATE\t9-11\tpast\tfirm")
    (found,) = read_made_acts(tmp_path, file)
    assert (found.kind, found.group, found.code, found.alternatives) == ("statement", "made-1", "ACCUSE", ("STATE",))
    parts = (found.source, found.cue, found.content, found.target)
    assert [[TEXT[start:end] for start, end in each] for each in parts] == [["Ann"], ["said"], ["Bo", "lied"], ["Bo"]]


@pytest.mark.parametrize("cells", ["1\t0-3\t4-8\t9-18\tACCUSE\t\t\tpast\tfirm", "1\t0-3\t4-4\t9-16\tACCUSE\t\t\tpast\tfirm"])
def test_spans_outside_the_story_are_refused(tmp_path, cells):
    with pytest.raises(ValueError, match="no such span"):
        read_made_acts(tmp_path, stories(tmp_path, cells))


def test_unknown_codes_are_refused(tmp_path):
    with pytest.raises(ValueError, match="no such code"):
        read_made_acts(tmp_path, stories(tmp_path, "1\t0-3\t4-8\t9-16\tSCOLD\t\t\tpast\tfirm"))


def test_all_lines_of_the_file_that_is_used_are_codes():
    rows = [line.split("\t") for line in FILE.read_text().splitlines() if not line.startswith("#")]
    seen = {(row[0], row[2], row[3]) for row in rows}
    assert all(known_codes(row[4], row[5], row[7], row[8], row) is not None and spans_of(row[3]) for row in rows)
    assert len(seen) == len(rows) > 10000
