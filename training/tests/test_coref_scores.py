"""Scores of clusters against sums done by hand."""
import itertools
import random

import pytest

from onrecord_training.coref_scores import (
    GapCase,
    best_assignment,
    conll_f1,
    gap_answer,
    gap_case,
    gap_f1,
    interval,
    mean_over_genres,
    pooled,
    tallies,
)


def clusters(*letters: str) -> list[list[tuple[int, int]]]:
    """Clusters whose spans are letters."""
    return [[(ord(letter), ord(letter) + 1) for letter in word] for word in letters]


def test_the_example_of_the_scorers_paper_gives_its_figures():
    """Pradhan et al. 2014: key {a,b,c},{d,e,f,g}; response {a,b},{c,d},{f,g,h,i}."""
    got = tallies(clusters("abc", "defg"), clusters("ab", "cd", "fghi"))
    assert (got["muc"].recall, got["muc"].precision) == (pytest.approx(2 / 5), pytest.approx(2 / 5))
    assert got["b3"].recall == pytest.approx((4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7)
    assert got["b3"].precision == pytest.approx((2 + 0.5 + 0.5 + 4 / 4) / 8)
    assert got["b3"].f1 == pytest.approx(0.46, abs=0.01)
    assert got["ceafe"].recall == pytest.approx((2 * 2 / 5 + 2 * 2 / 8) / 2)
    assert got["ceafe"].precision == pytest.approx((2 * 2 / 5 + 2 * 2 / 8) / 3)
    assert got["ceafe"].f1 == pytest.approx(0.52)


def test_lea_weighs_resolved_links_by_size():
    """Moosavi and Strube 2016: recall (3·1/3 + 4·1/6)/7, precision (2·1 + 2·0 + 4·1/6)/8."""
    got = tallies(clusters("abc", "defg"), clusters("ab", "cd", "fghi"))["lea"]
    assert got.recall == pytest.approx((3 / 3 + 4 / 6) / 7)
    assert got.precision == pytest.approx((2 + 4 / 6) / 8)


def test_the_truth_itself_scores_one_and_nothing_scores_nought():
    truth = clusters("abc", "de")
    assert conll_f1(tallies(truth, truth)) == pytest.approx(1)
    assert conll_f1(tallies(truth, [])) == 0
    assert conll_f1(tallies([], [])) == 0


def test_clusters_of_one_span_count_on_neither_side():
    assert tallies(clusters("ab", "c"), clusters("ab", "d")) == tallies(clusters("ab"), clusters("ab"))


def test_documents_are_pooled_by_sums_not_by_means():
    right, wrong = tallies(clusters("ab"), clusters("ab")), tallies(clusters("abcd"), [])
    assert pooled([right, wrong])["muc"].recall == pytest.approx(1 / 4)


def test_genres_weigh_alike_whatever_their_size():
    right, wrong = tallies(clusters("ab"), clusters("ab")), tallies(clusters("ab"), [])
    documents = {"GUM_news_a": right, "GUM_bio_a": wrong, "GUM_bio_b": wrong, "GUM_bio_c": wrong}
    assert mean_over_genres(documents) == pytest.approx(0.5)


def test_the_interval_holds_the_mean_and_is_the_same_each_time():
    rng = random.Random(3)
    documents = {f"GUM_news_{i}": tallies(clusters("abc", "de"), clusters("ab", rng.choice(("de", "ce")))) for i in range(9)}
    low, high = interval(documents, 200)
    assert low <= mean_over_genres(documents) <= high and low < high
    assert (low, high) == interval(documents, 200)


def test_the_best_assignment_is_that_of_trying_all():
    rng = random.Random(5)
    for _ in range(60):
        height, width = rng.randint(1, 5), rng.randint(1, 5)
        rows = [[rng.choice((0.0, rng.random())) for _ in range(width)] for _ in range(height)]
        wide = rows if height <= width else [list(column) for column in zip(*rows)]
        tries = itertools.permutations(range(len(wide[0])), len(wide))
        best = max(sum(wide[row][column] for row, column in enumerate(order)) for order in tries)
        assert best_assignment(rows) == pytest.approx(best)


def test_gap_counts_each_name_as_a_question_and_parts_by_pronoun():
    cases = [GapCase("She", True, False), GapCase("her", False, False), GapCase("he", False, True), GapCase("his", True, False)]
    scores = gap_f1(cases, [(True, False), (True, False), (False, False), (True, True)])
    assert scores.feminine == pytest.approx(2 / 3)
    assert scores.masculine == pytest.approx(2 * 1 / (2 + 2))
    assert scores.overall == pytest.approx(2 * 2 / (4 + 3))
    assert scores.bias == pytest.approx((2 / 3) / 0.5)


def test_a_name_is_the_pronouns_where_a_mention_of_its_group_is_the_name_or_ends_with_it():
    text = "Ana Berg met Mayor Ida Holm. Her train, which Holm saw, left."
    ana, ida, mayor, her, hers = (0, 8), (19, 27), (13, 27), (29, 32), (29, 38)
    names = [ana, ida]
    assert gap_answer(text, her, names, [[ana], [mayor, her]]) == (False, True)
    assert gap_answer(text, her, names, [[(0, 3), her], [ida]]) == (True, False)
    assert gap_answer(text, her, names, [[ida, hers], [ana, her]]) == (True, False), "her train is not she"
    assert gap_answer(text, her, names, [[(0, 18), her]]) == (False, False), "a phrase that only holds the names"
    assert gap_answer(text, her, names, [[ana, ida]]) == (False, False), "nobody has the pronoun"


def test_answers_of_another_number_than_cases_are_refused():
    with pytest.raises(ValueError, match="1 answers to 0 cases"):
        gap_f1([], [(True, True)])


def test_a_row_of_gap_is_a_case():
    assert gap_case({"Pronoun": "her", "A-coref": "FALSE", "B-coref": "TRUE"}) == GapCase("her", False, True)
