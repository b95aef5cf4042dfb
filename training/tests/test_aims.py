"""Whom statements are directed at: codes beside PolNeAR, cases, training and answers."""
import numpy as np
import pytest
import torch

from onrecord_training.acts import ActExample
from onrecord_training.aims import Aims, train_aims
from onrecord_training.coding import Case, case_of, shown
from onrecord_training.heads import ACTS, ROLES
from onrecord_training.measure_acts import asked_roles
from onrecord_training.news_acts import FILE, Coded, read_news_acts
from onrecord_training.teaching import padded

TEXT = "Ann said Bo lied."
ANNOTATION = "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 16\tBo lied\nE1\tAttribution:T2 Cue:T2 Source:T1 Content:T3\n"
CONTENT, TARGET = ROLES.index("content"), ROLES.index("target")


def corpus(folder, line):
    """A corpus of one article, and a file of codes with one line."""
    part = folder / "data" / "attribution" / "polnear" / "train"
    (part / "text").mkdir(parents=True)
    (part / "attributions").mkdir()
    (part / "text" / "a.txt").write_text(TEXT)
    (part / "attributions" / "a_1.ann").write_text(ANNOTATION)
    file = folder / "codes.tsv"
    file.write_text(f"# a comment\n{line}\n")
    return file


def test_codes_are_read_beside_the_corpus(tmp_path):
    file = corpus(tmp_path, "a\t1\t9\tACCUSE\tSTATE\t9-11\tpast\tfirm")
    (found,) = read_news_acts(tmp_path, file)
    assert (found.code, found.alternatives, found.group) == ("ACCUSE", ("STATE",), "a")
    assert [TEXT[start:end] for start, end in found.target] == ["Bo"]
    assert [TEXT[start:end] for start, end in found.content] == ["Bo lied"]


def test_codes_of_another_statement_are_refused(tmp_path):
    file = corpus(tmp_path, "a\t1\t8\tACCUSE\t\t\tpast\tfirm")
    with pytest.raises(ValueError, match="begins at 9, not at 8"):
        read_news_acts(tmp_path, file)


def test_unknown_codes_are_refused():
    with pytest.raises(ValueError, match="no such code"):
        Coded.of(["a", "1", "9", "SCOLD", "", "", "past", "firm"])


def test_all_lines_of_the_file_that_is_used_are_codes():
    lines = [line.split("\t") for line in FILE.read_text().splitlines() if not line.startswith("#")]
    coded = [Coded.of(cells) for cells in lines]
    assert len(coded) == len({(each.article, each.number) for each in coded}) > 7000


def test_targets_leave_no_gap_in_the_roles_that_are_shown(tokenizer):
    example = ActExample("ann said bo lied", "statement", "a", source=((0, 3),), cue=((4, 8),), content=((9, 16),),
                         target=((9, 11),), code="ACCUSE")
    case = case_of("news", example, tokenizer, lambda text: np.ones((4, 768), np.float16))
    assert case.aimed.tolist() == [False, False, True, False]
    assert case.roles[2] == TARGET and case.plain[2] == CONTENT
    assert asked_roles(Case(**{**vars(case), "kind": "statement"})).tolist() == case.plain.tolist()
    assert shown(case, Always(0.9)).tolist() == case.plain.tolist()


class Always:
    """A source of chance that always gives the same."""

    def __init__(self, number):
        self.number = number

    def random(self):
        return self.number


def case(kind, place):
    """A case of six words, of which one is aimed at and says so."""
    states = np.zeros((6, 768), np.float16)
    states[place, 0] = 6
    roles = np.array([ROLES.index("source"), ROLES.index("cue"), CONTENT, CONTENT, CONTENT, CONTENT])
    aimed = np.arange(6) == place
    return Case(kind, "g", states, roles, np.array([act == "ACCUSE" for act in ACTS]), None, 1.0, plain=roles, aimed=aimed)


def test_a_head_learns_which_words_are_aimed_at():
    torch.set_num_threads(1)
    cases = [case(kind, place) for kind in ("statement", "made", "news") for place in (2, 3, 4, 5)]
    head = train_aims(cases, seed=1, steps=60)
    named, anybody = head.from_states(*padded([each.states for each in cases], [each.plain for each in cases]))
    assert [int(row.argmax()) for row in named] == [2, 3, 4, 5] * 3
    assert named.shape == (12, 6) and anybody.shape == (12,)


def test_what_stands_beside_a_case_in_a_batch_changes_nothing():
    torch.set_num_threads(1)
    head, short, long = Aims().eval(), case("news", 2), case("news", 3)
    wide = Case(**{**vars(long), "states": np.repeat(long.states, 2, 0), "plain": np.repeat(long.plain, 2)})
    alone = head.from_states(*padded([short.states], [short.plain]))[0][0]
    beside = head.from_states(*padded([short.states, wide.states], [short.plain, wide.plain]))[0][0, :6]
    assert torch.allclose(alone, beside, atol=1e-5)
