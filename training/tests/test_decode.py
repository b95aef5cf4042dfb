"""Viterbi, twins, parents."""
import numpy as np

from onrecord_training.decode import Found, anchors_of, set_parents, without_twins
from onrecord_training.examples import REACH, SLICE, TAGS
from onrecord_training.viterbi import Costs, best_tags, runs

FREE = Costs(0.0, 0.0, 0.0)


def scores(named: dict[int, str], strength: float = 4.0) -> np.ndarray:
    table = np.full((1, SLICE, len(TAGS)), -5.0)
    table[:, :, 0] = -5.0 + strength
    for slot, tag in named.items():
        table[0, REACH + slot] = -5.0
        table[0, REACH + slot, TAGS.index(tag)] = -5.0 + strength
    return table


def decoded(named: dict[int, str], costs: Costs, strength: float = 4.0) -> list[str]:
    mask = np.ones((1, SLICE), dtype=bool)
    return [TAGS[t] for t in best_tags(scores(named, strength), mask, costs)[0, REACH - 3 : REACH + 4]]


def test_clear_scores_are_followed():
    assert decoded({-1: "B-source", 0: "B-cue", 1: "B-content", 2: "I-content"}, FREE) == ["O", "O", "B-source", "B-cue", "B-content", "I-content", "O"]


def test_a_span_never_begins_inside():
    assert "I-content" not in decoded({0: "B-cue", 2: "I-content"}, FREE)[:6] or decoded({0: "B-cue", 2: "I-content"}, FREE)[4] == "B-content"


def test_the_middle_is_a_cue_whatever_the_scores_say():
    assert decoded({0: "B-content"}, FREE)[3] == "B-cue"


def test_an_opening_cost_drops_a_weak_span():
    named = {0: "B-cue", 2: "B-content"}
    assert "B-content" in decoded(named, Costs(0.0, 0.0, 3.0))
    assert "B-content" not in decoded(named, Costs(0.0, 0.0, 5.0))


def test_slots_outside_the_text_stay_empty():
    mask = np.ones((1, SLICE), dtype=bool)
    mask[0, : REACH] = False
    tags = best_tags(scores({-1: "B-source", 0: "B-cue"}), mask, FREE)[0]
    assert not tags[:REACH].any()


def test_runs_split_where_a_new_span_opens():
    tags = np.array([TAGS.index(t) for t in ("B-source", "I-source", "B-source", "O", "B-content")])
    assert runs(tags, "source") == [(0, 2), (2, 3)] and runs(tags, "content") == [(4, 5)]


def test_neighbouring_cues_are_told_apart_by_their_opening_word():
    cues = np.array([[0.1, 0.8, 0.1], [0.2, 0.1, 0.7], [0.05, 0.9, 0.05], [0.99, 0.0, 0.01]])
    assert anchors_of(cues).tolist() == [0, 2]


def found(cue: tuple[int, int], content: tuple[int, int], probability: float = 0.9) -> Found:
    return Found(cue[0], probability, [], [cue], [content])


def test_of_two_readings_of_one_cue_the_surer_stays():
    kept = without_twins([found((3, 5), (5, 9), 0.6), found((4, 5), (5, 9), 0.8)])
    assert [f.probability for f in kept] == [0.8]


def test_a_cue_inside_a_content_has_the_smallest_such_statement_as_parent():
    statements = [found((1, 2), (2, 20)), found((4, 5), (5, 20)), found((8, 9), (9, 20))]
    set_parents(statements)
    assert [f.parent for f in statements] == [None, 0, 1]


def test_statements_that_hold_each_others_cue_are_not_nested():
    statements = [Found(5, 0.9, [], [(5, 6)], [(0, 5), (6, 9)]), Found(2, 0.9, [], [(2, 3)], [(0, 2), (3, 9)])]
    set_parents(statements)
    assert [f.parent for f in statements] == [None, None]
