"""Modality on frozen states: cases, training, files."""
import numpy as np
import onnxruntime
import torch
from torch.nn import functional

from onrecord_training.acts import ActExample
from onrecord_training.codes import ROW
from onrecord_training.coding import Case, case_of
from onrecord_training.heads import ACTS, MODALITIES, ROLES
from onrecord_training.moods import Moods, export_moods, train_moods
from onrecord_training.teaching import padded


def case(mood: int, words: int = 6) -> Case:
    """A case of a few words; one of its states tells the modality."""
    states = np.zeros((words, 768), np.float16)
    states[2, mood] = 3
    roles = np.full(words, ROLES.index("content"))
    roles[1] = ROLES.index("cue")
    return Case("written", "g", states, roles, np.zeros(len(ACTS), bool), None, 1.0, plain=roles, mood=mood)


def test_a_statement_keeps_its_modality_and_a_sentence_has_none(tokenizer):
    told = ActExample("ann said bo lied", "statement", "a", cue=((4, 8),), content=((9, 16),), code="ACCUSE", modality="past")
    states = lambda text: np.ones((4, 768), np.float16)  # noqa: E731
    assert case_of("written", told, tokenizer, states).mood == MODALITIES.index("past")
    assert case_of("plv", told, tokenizer, states).mood is None


def test_the_head_learns_what_a_word_tells():
    cases = [case(mood) for mood in range(len(MODALITIES))]
    head = train_moods(cases, 1, steps=150)
    outputs = head.from_states(*padded([each.states for each in cases], [each.plain for each in cases]))
    assert outputs.argmax(-1).tolist() == list(range(len(MODALITIES)))


def test_words_that_are_only_filled_in_count_for_nothing():
    head = Moods().eval()
    short, long = case(1, 5), case(2, 9)
    alone = head.from_states(*padded([short.states], [short.plain]))[0]
    beside = head.from_states(*padded([short.states, long.states], [short.plain, long.plain]))[0]
    assert torch.allclose(alone, beside, atol=1e-5)


def test_the_files_give_the_mean_of_the_heads(tmp_path):
    torch.manual_seed(3)
    heads = [Moods().eval(), Moods().eval()]
    export_moods(heads, tmp_path)
    told = case(4)
    states = told.states.astype(np.float32)
    enter, head = (onnxruntime.InferenceSession(str(tmp_path / name)) for name in ("moods-rows.onnx", "moods.onnx"))
    rows = enter.run(None, {"states": states})[0]
    assert rows.shape == (6, 2 * ROW)
    moods = head.run(None, {"rows": rows, "roles": told.plain.astype(np.int64)})[0]
    each = [functional.log_softmax(one.from_states(*padded([told.states], [told.plain]))[0], -1) for one in heads]
    assert np.allclose(moods, functional.softmax(torch.stack(each).mean(0), -1).detach().numpy(), atol=1e-5)
