"""What is learned beside attribution, on sentences of our own: pairs of mentions, their losses, acts, and learning from teachers."""
import random

import numpy as np
import pytest
import torch

from onrecord_training.acts import ActExample
from onrecord_training.batch import Flat
from onrecord_training.corpus import Article, Statement
from onrecord_training.distil import Distillation, _anchors
from onrecord_training.doing import Task, run, tasks_loss
from onrecord_training.examples import make_example
from onrecord_training.heads import ACTS, PARTIES, ROLES
from onrecord_training.linking import CROP, Named, Sheet, clusters_of, sheet_loss
from onrecord_training.marked import Marked, Mention
from onrecord_training.pairs import FAR, NEAR, Noun, pairs_of
from onrecord_training.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    torch.manual_seed(1)
    return Reader(6).eval()


def noun(head: int, words: str, kind: int = 0, type_: int = 0) -> Noun:
    parts = tuple(words.split())
    return Noun(head, head - len(parts) + 1, head + 1, kind, type_, parts, parts[-1])


def seen(later: Noun, earlier: Noun) -> np.ndarray:
    return pairs_of([earlier, later]).features[0]


def test_the_nearest_mentions_are_always_compared_and_far_ones_by_a_common_word():
    nouns = [noun(3 * i, f"name{i}") for i in range(NEAR + 30)]
    nouns[0] = noun(0, "ana berg")
    nouns.append(noun(3 * len(nouns), "berg"))
    pairs = pairs_of(nouns)
    last = pairs.earlier[pairs.later == len(nouns) - 1]
    assert last.tolist() == [0, *range(len(nouns) - 1 - NEAR, len(nouns) - 1)]
    assert (pairs.earlier < pairs.later).all()


def test_far_mentions_are_the_nearest_of_those_with_a_common_word():
    nouns = [noun(3 * i, "berg") for i in range(NEAR + FAR + 10)]
    last = len(nouns) - 1
    pairs = pairs_of(nouns)
    assert pairs.earlier[pairs.later == last].min() == last - NEAR - FAR


def test_articles_do_not_part_words_that_are_the_same():
    assert seen(noun(9, "the minister", 1), noun(1, "a minister", 1))[26] == 1
    assert seen(noun(9, "the minister", 1), noun(1, "a mayor", 1))[26] == 0


def test_a_part_of_a_name_is_known_for_one():
    row = seen(noun(9, "berg"), noun(1, "ana berg"))
    assert (row[28], row[29], row[31]) == (1, 0, 0)
    assert seen(noun(9, "quill"), noun(1, "ana berg"))[31] == 1


def test_initials_stand_for_a_name_either_way():
    long = noun(4, "northern trade union")
    assert seen(noun(9, "ntu"), long)[30] == 1
    assert seen(noun(9, "northern trade union"), noun(4, "ntu"))[30] == 1
    assert seen(noun(9, "nto"), long)[30] == 0


@pytest.mark.parametrize(("word", "type_", "feature"), [("she", 0, 35), ("it", 0, 36), ("they", 0, 37), ("we", 0, 38), ("who", 0, 39)])
def test_a_pronoun_says_what_it_may_mean(word, type_, feature):
    row = seen(noun(9, word, 2), noun(1, "ana berg", 0, type_))
    assert row[33:40].nonzero()[0].tolist() == [feature - 33]


def test_without_all_mentions_their_number_is_guessed_from_the_words_between():
    nouns = [noun(0, "ana"), noun(400, "she", 2)]
    assert pairs_of(nouns).features[0, :8].argmax() == 0
    assert pairs_of(nouns, dense=False).features[0, :8].argmax() == 6


def test_no_mentions_give_no_pairs():
    assert pairs_of([]).features.shape == (0, 40)
    assert pairs_of([noun(1, "ana")]).features.shape == (0, 40)


def marked(text: str, *spans: tuple[int, int, int, int], complete: bool = True) -> Marked:
    mentions = tuple(Mention((a, b), (h, b), "name", "person", cluster) for a, b, h, cluster in spans)
    return Marked("own", text, mentions, complete, True)


def test_of_two_mentions_with_one_head_the_longer_stays(tokenizer):
    sheet = Sheet.of(tokenizer, marked("dr ana said", (0, 6, 3, 1), (3, 6, 3, 1)))
    assert [(n.start, n.end, n.head) for n in sheet.nouns] == [(0, 2, 1)]


def test_a_crop_holds_the_mentions_that_lie_wholly_in_it(tokenizer):
    text = "ana said " * 600
    spans = [(9 * i, 9 * i + 3, 9 * i, 0) for i in range(600)]
    sheet = Sheet.of(tokenizer, marked(text, *spans)).crop(random.Random(3))
    assert len(sheet.words.spans) == len(sheet.lower) == CROP
    assert all(sheet.lower[n.head] == "ana" and 0 <= n.start < n.end <= CROP for n in sheet.nouns)
    assert int(sheet.words.first[0]) == 0


@pytest.mark.parametrize("complete", [True, False])
def test_mentions_and_links_can_be_learned_by_heart(tokenizer, reader, complete):
    heads = Reader(6)
    sheet = Sheet.of(tokenizer, marked("ana said ben said ana left", (0, 3, 0, 1), (9, 12, 9, 2), (18, 21, 18, 1), complete=complete))
    states = torch.randn(len(sheet.words.spans), 384, generator=torch.Generator().manual_seed(2))
    parameters = [*heads.mentions.parameters(), *heads.links.parameters()]
    optimizer = torch.optim.Adam(parameters, 2e-3)
    first = sheet_loss(heads, sheet, states).item()
    for _ in range(40):
        optimizer.zero_grad()
        sheet_loss(heads, sheet, states).backward()
        optimizer.step()
    assert sheet_loss(heads.eval(), sheet, states).item() < 0.3 * first


def test_clusters_follow_antecedents():
    nouns = [noun(i, "x") for i in range(5)]
    found = [Named(n, a, 1.0) for n, a in zip(nouns, (None, None, 0, 2, 1))]
    assert clusters_of(found) == [[0, 2, 3], [1, 4]]


def test_a_merged_code_is_right_as_either_of_its_two(tokenizer):
    task = Task.of(tokenizer, ActExample("ana left", "event", "own", code="YIELD"))
    assert [act for act, right in zip(ACTS, task.acts) if right] == ["CONCEDE", "RETREAT"]


def test_roles_and_parties_lie_on_their_words(tokenizer):
    example = ActExample("ana said ben left", "statement", "own", source=((0, 3),), target=((9, 12),), cue=((4, 8),), code="STATE", modality="future")
    task = Task.of(tokenizer, example)
    assert [ROLES[i] for i in task.roles] == ["source", "cue", "target", "none"]
    assert [PARTIES[i] for i in task.parties] == ["source", "none", "target", "none"]
    event = Task.of(tokenizer, ActExample("ana left", "event", "own", code="STATE", modality="future"))
    assert (task.modality, event.modality) == (2, -1)


def test_an_unknown_code_teaches_no_act(tokenizer, reader):
    tasks = [Task.of(tokenizer, ActExample("ana left", "roles", "own"))]
    outputs = run(reader, tasks, [False], torch.device("cpu"))
    assert tasks_loss(tasks, [False], outputs).item() == 0


def article() -> Article:
    text = "ana said ben left. he said no. she said so."
    return Article("own", text, (Statement(((0, 3),), ((4, 8),), ((9, 17),)),))


def test_annotated_anchors_come_first_and_teachers_add_what_they_hold_for_cues(tokenizer):
    example = make_example(tokenizer, article(), random.Random(1), 0.15)
    cues = torch.full((len(example.words), 3), 0.0)
    cues[:, 0] = 1.0
    cues[5] = torch.tensor([0.2, 0.8, 0.0])
    anchors = _anchors([example], cues)[0].tolist()
    assert anchors[: len(example.anchors)] == example.anchors.tolist()
    assert set(anchors) == {*example.anchors.tolist(), 5}


def test_whoever_agrees_with_the_teachers_pays_no_more_than_who_does_not(tokenizer, reader):
    example = make_example(tokenizer, article(), random.Random(1), 0.15)
    device = torch.device("cpu")
    torch.manual_seed(5)
    other = Reader(6).eval()
    lesson = Distillation([reader])
    with torch.no_grad():
        same, apart = (sum(x.item() for x in lesson(each, [example], device, 24)) for each in (reader, other))
    assert same < apart


def test_each_word_of_a_batch_gets_its_own_place(tokenizer):
    examples = [make_example(tokenizer, article(), random.Random(i), 0.15) for i in (1, 2)]
    flat = Flat.of(examples, torch.device("cpu"))
    places = torch.cat(flat.places).tolist()
    assert len(set(places)) == len(places) == sum(len(e.words) for e in examples)
