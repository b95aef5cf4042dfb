"""Stories that were written for training, and statements kept beside texts of others."""
import json

import pytest

from onrecord_training.beside import NESTED, STATEMENTS, read_nested, read_statements
from onrecord_training.written import FOLDER, read_written, read_written_acts

TEXT = "Ann said Bo fears rain."
INNER = {"id": "s2", "source": [[9, 11]], "cue": [[12, 17]], "content": [[18, 22]], "parent": "s1", "core": True, "act": "STATE",
         "as_good": [], "targets": [], "modality": "future", "certainty": "firm"}
OUTER = {**INNER, "id": "s1", "source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 22]], "parent": None, "act": "ACCUSE",
         "as_good": ["STATE"], "targets": [[9, 11]]}


def story(folder, *statements):
    file = folder / "a.json"
    file.write_text(json.dumps({"title": "t", "published": "2031-01-01", "style": "wire", "text": TEXT, "statements": statements}))
    return folder


def words(spans):
    return [TEXT[start:end] for start, end in spans]


def test_a_story_has_statements_in_statements(tmp_path):
    (article,) = read_written(story(tmp_path, OUTER, INNER))
    outer, inner = article.statements
    assert (words(outer.source), words(outer.cue), words(outer.content)) == (["Ann"], ["said"], ["Bo fears rain"])
    assert (inner.parent, outer.parent, inner.opaque) == (0, None, False)


def test_a_story_says_what_its_statements_do(tmp_path):
    act = read_written_acts(story(tmp_path, OUTER, INNER))[0]
    assert (act.group, act.code, act.alternatives, words(act.target)) == ("written-a", "ACCUSE", ("STATE",), ["Bo"])


@pytest.mark.parametrize("fault", [{"cue": [[4, 99]]}, {"content": []}, {"act": "SCOLD"}, {"modality": "maybe"}, {"parent": "s9"}, {"certainty": "so"}, {"parent": "s2"}])
def test_what_a_story_cannot_mean_is_refused(tmp_path, fault):
    with pytest.raises(ValueError, match="a.json.*s1"):
        read_written(story(tmp_path, {**OUTER, **fault}))


def test_all_stories_that_are_used_can_be_read():
    articles = read_written()
    assert len(articles) == len(list(FOLDER.glob("*.json"))) >= 120
    assert sum(each.parent is not None for article in articles for each in article.statements) > 1000
    assert len(read_written_acts()) == sum(len(article.statements) for article in articles)


def releases(shared, line):
    for name in ("ontogum", "gum"):
        (shared / "data/coreference" / name).mkdir(parents=True)
    (shared / "data/coreference/gum_dev.txt").write_text("")
    (shared / "data/actors").mkdir()
    (shared / "data/actors/countries.csv").write_text("name\n")
    folder = shared / "data/entities/re3d/US State Department"
    folder.mkdir(parents=True)
    (folder / "documents.json").write_text(json.dumps({"_id": "0123456789", "text": TEXT}) + "\n")
    file = shared / "statements.tsv"
    file.write_text(f"# a comment\n{line}\n")
    return file


def test_statements_are_read_beside_releases(tmp_path):
    line = "re3d_us_01234567\t{}\t{}\t{}\t{}\t{}\t1\tACCUSE\tSTATE\t9-11\tactual\tfirm"
    rows = [line.format(1, "0-3", "4-8", "9-22", ""), line.format(2, "9-11", "12-17", "18-22", "1")]
    (article,) = read_statements(tmp_path, releases(tmp_path, "\n".join(rows)))
    assert [(words(each.cue), each.parent) for each in article.statements] == [(["said"], None), (["fears"], 0)]


def test_a_parent_that_is_not_there_is_refused_and_empty_texts_are_read(tmp_path):
    line = "re3d_us_01234567\t{}\t0-3\t4-8\t{}\t{}\t1\tACCUSE\t\t\tactual\tfirm"
    file = releases(tmp_path, line.format(1, "", ""))
    assert read_statements(tmp_path, file)[0].statements == ()
    file.write_text(line.format(1, "9-22", "7") + "\n")
    with pytest.raises(KeyError):
        read_statements(tmp_path, file)


def test_spans_outside_the_text_are_refused(tmp_path):
    line = "re3d_us_01234567\t1\t0-3\t4-8\t9-99\t\t1\tACCUSE\t\t\tactual\tfirm"
    with pytest.raises(ValueError, match="no such span"):
        read_statements(tmp_path, releases(tmp_path, line))


def test_what_stands_inside_is_put_under_what_the_corpus_marks(tmp_path):
    part = tmp_path / "data/attribution/polnear/train"
    (part / "text").mkdir(parents=True)
    (part / "attributions").mkdir()
    (part / "text/x.txt").write_text(TEXT)
    brat = "T1\tSource 0 3\tx\nT2\tCue 4 8\tx\nT3\tContent 9 22\tx\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
    (part / "attributions/x_1.ann").write_text(brat)
    file = tmp_path / "nested.tsv"
    file.write_text("x\t1\t9-11\t12-17\t18-22\t1\t1\n")
    (article,) = read_nested(tmp_path, file)
    assert [(words(each.cue), each.parent, each.opaque) for each in article.statements] == [(["said"], None, False), (["fears"], 0, False)]


@pytest.mark.parametrize("file, columns", [(STATEMENTS, 12), (NESTED, 7)])
def test_all_lines_of_the_files_that_are_used_have_their_columns(file, columns):
    rows = [line.split("\t") for line in file.read_text().splitlines() if not line.startswith("#")]
    assert {len(row) for row in rows} == {columns}
    assert len({(row[0], row[1]) for row in rows}) == len(rows) > 500
