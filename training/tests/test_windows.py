"""Words, pieces, windows and labels, on a small vocabulary of our own."""
import random

import numpy as np
import pytest

from onrecord_training.corpus import Article, Statement
from onrecord_training.examples import IGNORED, REACH, TAGS, cue_labels, even_windows, make_example, slice_tags, words_in
from onrecord_training.windows import INNER, STRIDE, WINDOW, cut, owners, shape_of, window_inputs, window_starts, word_places


def test_a_word_is_a_run_without_space_or_punctuation(tokenizer):
    text = "He’s said. É🚧b"
    words = cut(tokenizer, text)
    assert [text[a:b] for a, b in words.spans] == ["He", "’", "s", "said", ".", "É🚧b"]


def test_first_points_at_each_words_first_piece(tokenizer):
    words = cut(tokenizer, "ab said cd")
    assert words.first.tolist() == [0, 2, 3]
    assert len(words.pieces) == 5


def test_shapes_tell_capitals_and_line_starts(tokenizer):
    words = cut(tokenizer, "Ab cd\nEF .")
    assert words.shapes[words.first].tolist() == [1 + 4, 0, 2 + 4, 3]
    assert [shape_of(w) for w in ("a", "A", "AB", "Ab", "7a")] == [0, 1, 2, 1, 3]


@pytest.mark.parametrize("count", [0, 1, INNER, INNER + 1, STRIDE + INNER, 1000])
def test_windows_cover_the_text_and_each_piece_has_one_owner(count):
    starts = window_starts(count)
    assert starts[-1] + INNER >= count and all(b - a == STRIDE for a, b in zip(starts, starts[1:]))
    for piece, owner in enumerate(owners(count, starts)):
        assert starts[owner] <= piece < starts[owner] + INNER


def test_neighbouring_windows_share_their_overlap_evenly():
    owner = owners(600, window_starts(600))
    assert owner[STRIDE + 38] == 0 and owner[STRIDE + 39] == 1


def test_inputs_are_padded_to_one_shape(tokenizer):
    words = cut(tokenizer, "ab said")
    ids, mask, shapes = window_inputs(words, [0])
    assert ids.shape == (1, WINDOW) and mask.sum() == 5 and ids[0, 0] == 101 and ids[0, 4] == 102
    assert word_places(words, [0]).tolist() == [[0, 1], [0, 3]]


def test_even_windows_cover_any_text():
    for count in range(1, 2000, 37):
        inner, stride = even_windows(count, 40)
        assert window_starts(count, inner, stride)[-1] + inner >= count and inner <= INNER


def statement(text: str, source: str, cue: str, content: str, **more) -> Statement:
    place = lambda words: ((text.index(words), text.index(words) + len(words)),) if words else ()
    return Statement(place(source), place(cue), place(content), **more)


def test_words_of_an_opaque_content_weigh_less_unless_they_are_cues(tokenizer):
    text = "ab said cd ef"
    words = cut(tokenizer, text)
    labels, weights = cue_labels(words, (statement(text, "ab", "said", "cd ef", opaque=True),), 0.25)
    assert labels.tolist() == [0, 1, 0, 0]
    assert weights.tolist() == [1.0, 1.0, 0.25, 0.25]


def test_slices_put_the_anchor_in_the_middle_and_ignore_what_is_outside(tokenizer):
    text = "ab cd said ef gh"
    words = cut(tokenizer, text)
    tags = slice_tags(words, statement(text, "ab cd", "said", "ef gh"), 2)
    named = [None if t == IGNORED else TAGS[t] for t in tags[REACH - 3 : REACH + 4]]
    assert named == [None, "B-source", "I-source", "B-cue", "B-content", "I-content", None]


def test_a_cue_inside_its_content_cuts_it_in_two(tokenizer):
    text = "ab said cd"
    tags = slice_tags(cut(tokenizer, text), statement(text, "", "said", "ab said cd"), 1)
    assert [TAGS[t] for t in tags[REACH - 1 : REACH + 2]] == ["B-content", "B-cue", "B-content"]


def test_words_in_finds_words_that_touch_a_span(tokenizer):
    words = cut(tokenizer, "abc def")
    assert words_in(words, ((2, 5),)) == [0, 1]
    assert words_in(words, ((3, 4),)) == []


def test_an_example_has_a_slice_for_each_cue_and_a_negative_for_each_window(tokenizer):
    text = "ab said cd. " + "ef " * 30
    example = make_example(tokenizer, Article("x", text, (statement(text, "ab", "said", "cd"),)), random.Random(1), 0.2)
    assert example.tags.shape == (2, 2 * REACH + 1) and len(example.words) == len(example.cues)
    assert np.all(example.mask.sum(axis=1) > 2)
