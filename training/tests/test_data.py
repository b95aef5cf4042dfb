"""Reading annotations, brackets and wrapped sentences."""
import random

from onrecord_training.corpus import Article, Statement
from onrecord_training.own import parse
from onrecord_training.polnear import parse_brat
from onrecord_training.stories import folds
from onrecord_training.wraps import wrap, wrapped
from onrecord_training.adapt import with_breaks


def picture(article: Article) -> list[tuple[list[str], list[str], list[str]]]:
    """The words of each statement's roles."""
    def words(spans):
        return [article.text[start:end] for start, end in spans]

    return [(words(s.source), words(s.cue), words(s.content)) for s in article.statements]


def test_a_text_column_with_raw_line_breaks_is_not_read_as_a_record():
    brat = "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 12;14 20\tit\nT99 rained\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
    assert parse_brat(brat) == [Statement(((0, 3),), ((4, 8),), ((9, 12), (14, 20)), opaque=True)]


def test_role_names_with_a_digit_join_their_role():
    brat = "T1\tCue 0 2\tx\nT2\tContent 3 5\tx\nT3\tContent 7 9\tx\nE1\tAttribution:T1 Cue:T1 Content:T2 Content2:T3\n"
    assert parse_brat(brat)[0].content == ((3, 5), (7, 9))


def test_an_event_without_content_is_left_out():
    assert parse_brat("T1\tCue 0 2\tx\nE1\tAttribution:T1 Cue:T1\n") == []


def test_brackets_nest_and_number_statements():
    article = parse("a", ["[S Ann] [C said] [T that [S2 Bo] [C2 fears] [T2 rain]]."])
    assert article.text == "Ann said that Bo fears rain.\n"
    assert picture(article) == [(["Ann"], ["said"], ["that Bo fears rain"]), (["Bo"], ["fears"], ["rain"])]


def test_a_source_may_stand_inside_a_line_of_its_own_offsets():
    article = parse("a", ["No one spoke.", "[S Rome]'s [C refusal] [T to pay] stood."])
    assert picture(article) == [(["Rome"], ["refusal"], ["to pay"])]


def example() -> Article:
    text = "It was late. Bob Stone said that the road is long. Nobody came to the hall that night."
    spans = {word: (text.index(word), text.index(word) + len(word)) for word in ("Bob Stone", "said", "that the road is long")}
    return Article("x", text, (Statement((spans["Bob Stone"],), (spans["said"],), (spans["that the road is long"],), opaque=True),))


def test_wrapping_keeps_the_inner_statement_and_adds_one_around_it():
    article = example()
    for seed in range(40):
        out = wrap(article, (13, 51), random.Random(seed))
        inner, outer = picture(out)
        assert inner == (["Bob Stone"], ["said"], ["that the road is long"])
        assert "Bob Stone said that the road is long" in outer[2][0]
        assert out.text.endswith("Nobody came to the hall that night.")


def test_sentences_that_a_statement_crosses_are_not_wrapped():
    crossing = Article("x", example().text, (Statement((), ((13, 16),), ((0, 60),)),))
    assert wrapped(crossing, random.Random(1), 3).text.startswith("It was late. Bob Stone")


def test_line_breaks_put_between_sentences_move_no_offset():
    article = example()
    broken = with_breaks(article, random.Random(3))
    assert len(broken.text) == len(article.text)
    assert broken.text.split() == article.text.split()


def test_folds_are_neighbours_in_name_order():
    assert folds([f"{n:02d}" for n in range(24)])[1] == ["03", "04", "05"]
