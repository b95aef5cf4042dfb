"""Acts on frozen states: cases, training, answers, files, and sentences of our own."""
import random
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from onrecord_training.acts import ActExample
from onrecord_training.aims import ROW as AIM_ROW
from onrecord_training.aims import Aims
from onrecord_training.codes import ROW, SIDES, Codes, export_codes
from onrecord_training.coding import MOST, Case, answers, batch_loss, case_of, looked_at, shown, sides_of, train_codes
from onrecord_training.heads import ACTS, ROLES
from onrecord_training.measure_acts import Asked, asked_roles, cross_validated, plv_of, stories_of
from onrecord_training.own_acts import own_act, read_own_acts
from onrecord_training.windows import cut

SENTENCES = Path(__file__).parents[1] / "sentences" / "train-acts.txt"
CUE, SOURCE, TARGET, CONTENT = (ROLES.index(role) for role in ("cue", "source", "target", "content"))


def encode(text: str) -> np.ndarray:
    """States of as many words as the text has between blanks."""
    return np.ones((len(text.split()), 768), np.float16)


def statement(text: str, source: str, cue: str, content: str, code: str = "REJECT") -> ActExample:
    """A statement whose roles are the first places of these words."""

    def place(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),) if words else ()

    return ActExample(text, "statement", "a", source=place(source), cue=place(cue), content=place(content), code=code)


def case(kind: str, code: str, mark: int = 0, group: str = "g", words: int = 5) -> Case:
    """A case of a few words; one of its states tells the code."""
    states = np.zeros((words, 768), np.float16)
    states[2, ACTS.index(code)] = 4
    roles = np.array([SOURCE, CUE, CONTENT, TARGET, mark])
    acts = np.array([act == code for act in ACTS])
    sides = np.array([1, 0, 0, 2, 0]) if kind in ("plv", "roles") else None
    plain = np.where(roles == TARGET, CONTENT, roles)[:words]
    return Case(kind, group, states, roles[:words], acts, sides, 1.0, code, 3, plain)


def test_the_sentences_of_the_statement_are_looked_at(tokenizer):
    example = statement("It rained. Ann said no. Bo left.", "Ann", "said", "no")
    words = cut(tokenizer, example.text)
    low, high = looked_at(words, example)
    assert example.text[words.spans[low][0] : words.spans[high - 1][1]] == "Ann said no."


def test_of_very_many_words_those_round_the_cue_are_looked_at(tokenizer):
    example = statement("a b " * 150 + "ann said " + "c d " * 150, "ann", "said", "c d")
    words = cut(tokenizer, example.text)
    low, high = looked_at(words, example)
    assert high - low == MOST and low == 301 - MOST // 2


def test_a_case_has_the_roles_and_codes_of_its_example(tokenizer):
    found = case_of("statement", statement("ann said no", "ann", "said", "no"), tokenizer, encode)
    assert found.roles.tolist() == [SOURCE, CUE, CONTENT]
    assert [act for act, right in zip(ACTS, found.acts) if right] == ["REJECT"]
    assert found.sides is None and len(found.states) == 3


def test_what_plv_joins_may_be_either(tokenizer):
    example = ActExample("ann left", "event", "plv-0", source=((0, 3),), code="YIELD", quad=2)
    found = case_of("plv", example, tokenizer, encode)
    assert [act for act, right in zip(ACTS, found.acts) if right] == ["CONCEDE", "RETREAT"]
    assert found.sides.tolist() == [SIDES.index("source"), 0]


def test_a_text_without_words_gives_no_case(tokenizer):
    assert case_of("plv", ActExample(" ", "event", "plv-0", code="AID"), tokenizer, encode) is None


def test_who_is_source_and_target_is_both(tokenizer):
    example = ActExample("ann met bo", "event", "a", source=((0, 3), (8, 10)), target=((8, 10),))
    assert [SIDES[side] for side in sides_of(cut(tokenizer, example.text), example)] == ["source", "none", "both"]


def test_statements_never_show_targets_beside_their_cue():
    rng = random.Random(1)
    seen = {tuple(shown(case("statement", "AID"), rng)) for _ in range(200)}
    assert seen == {(0, 0, 0, 0, 0), (SOURCE, 0, 0, TARGET, 0), (SOURCE, CUE, CONTENT, CONTENT, 0)}


def test_made_up_stories_show_no_role_and_happenings_at_least_their_trigger():
    rng = random.Random(1)
    assert not any(shown(case("synthetic", "AID"), rng).any() for _ in range(20))
    assert all(CUE in shown(case("event", "AID"), rng) for _ in range(50))


def test_a_batch_does_not_depend_on_its_padding():
    torch.manual_seed(0)
    head = Codes().eval()
    short, long = case("statement", "AID", words=3), case("statement", "AGREE")
    alone = answers(head, [short], [short.roles])[0][0]
    beside = answers(head, [short, long], [short.roles, long.roles])[0][0]
    assert np.allclose(alone, beside, atol=1e-5)


def test_the_logits_are_the_sum_of_what_the_words_add():
    torch.manual_seed(0)
    head = Codes().eval()
    rows, roles = torch.randn(1, 5, ROW), torch.tensor([[1, 2, 3, 0, 0]])
    acts, added, sides = head(rows, roles, torch.ones(1, 5))
    assert torch.allclose(acts[0], added[0].sum(0) + head.act.bias, atol=1e-4)
    assert sides.shape == (1, 5, len(SIDES))


def test_sides_count_only_where_no_role_is_shown():
    torch.manual_seed(0)
    head = Codes().eval()
    told = case("roles", "AID")
    told = Case(told.kind, told.group, told.states, told.roles, np.zeros(len(ACTS), bool), told.sides, 1.0)
    assert batch_loss(head, [told], [told.roles]).item() == 0
    assert batch_loss(head, [told], [told.roles * 0]).item() > 0


def test_a_head_learns_what_its_words_tell():
    cases = [case(kind, code) for kind in ("plv", "statement") for code in ("AID", "REJECT")]
    head = train_codes(cases, seed=1, steps=60)
    odds, sides = answers(head, cases, [each.roles for each in cases])
    assert [ACTS[row.argmax()] for row in odds] == ["AID", "REJECT", "AID", "REJECT"]
    assert len(sides) == 4 and sides[0].shape == (5, len(SIDES))


def test_the_same_seed_gives_the_same_head():
    cases = [case("plv", "AID"), case("plv", "REJECT")]
    one, other = (answers(train_codes(cases, 3, steps=5), cases, [c.roles for c in cases])[0] for _ in range(2))
    assert (one == other).all()


def test_the_exported_files_say_what_the_heads_say(tmp_path: Path):
    torch.manual_seed(0)
    heads, aims = [Codes().eval(), Codes().eval()], [Aims().eval(), Aims().eval()]
    export_codes(heads, aims, tmp_path)
    states, roles = np.random.default_rng(0).normal(size=(9, 768)).astype(np.float32), np.arange(9) % 5
    rows = onnxruntime.InferenceSession(str(tmp_path / "acts-rows.onnx")).run(None, {"states": states})[0]
    assert rows.shape == (9, 2 * ROW + 2 * AIM_ROW)
    acts, added, sides, aimed = onnxruntime.InferenceSession(str(tmp_path / "acts.onnx")).run(None, {"rows": rows, "roles": roles})
    mask = torch.ones(1, 9)
    both = [head.from_states(torch.from_numpy(states)[None], torch.from_numpy(roles)[None], mask)[0][0] for head in heads]
    wanted = torch.softmax(torch.stack([torch.log_softmax(each, -1) for each in both]).mean(0), -1)
    assert np.allclose(acts, wanted.detach().numpy(), atol=1e-5)
    assert added.shape == (9, len(ACTS)) and sides.shape == (9, len(SIDES))
    assert np.allclose(sides.sum(-1), 1, atol=0.2)
    named = [head.from_states(torch.from_numpy(states)[None], torch.from_numpy(roles)[None], mask)[0][0] for head in aims]
    assert np.allclose(aimed, torch.sigmoid(torch.stack(named)).mean(0).detach().numpy(), atol=1e-5)


def test_what_is_added_to_state_changes_its_odds_alone(tmp_path: Path):
    torch.manual_seed(0)
    head = Codes().eval()
    odds = []
    for state in (0.0, -1.0):
        export_codes([head], [Aims()], tmp_path, state)
        session = onnxruntime.InferenceSession(str(tmp_path / "acts.onnx"))
        odds.append(session.run(None, {"rows": np.ones((3, ROW + AIM_ROW), np.float32), "roles": np.zeros(3, np.int64)})[0])
    moved = np.log(odds[1]) - np.log(odds[0])
    assert np.allclose(moved[1:], moved[1]) and np.isclose(moved[0] - moved[1], -1, atol=1e-4)


def test_every_case_of_a_fold_is_answered_by_heads_that_have_not_seen_it(monkeypatch):
    stories = [case("statement", "AID", group=f"{n:02}-a.json") for n in range(6)]
    cases = [*stories, case("plv", "AID", group="plv-0"), case("plv", "AID", group="plv-1"), case("roles", "AID", group="cameo-0")]
    learned = []

    def train(kept: list[Case], seed: int) -> Codes:
        learned.append({each.group for each in kept})
        return Codes().eval()

    monkeypatch.setattr("onrecord_training.measure_acts.train_codes", train)
    asked = cross_validated(cases, [1])
    assert len(asked) == 2 * 8
    assert not any("cameo-0" in groups for groups in learned)
    assert "plv-0" not in learned[0] and "plv-0" in learned[1]
    assert sum("00-a.json" not in groups for groups in learned) == 1


def test_the_reader_knows_no_targets_of_a_statement_and_only_the_trigger_of_a_happening():
    assert asked_roles(case("statement", "AID")).tolist() == [SOURCE, CUE, CONTENT, CONTENT, 0]
    assert asked_roles(case("event", "AID")).tolist() == [0, CUE, 0, 0, 0]
    assert asked_roles(case("plv", "AID")).tolist() == [SOURCE, CUE, CONTENT, TARGET, 0]


def asked(code: str, given: str, kind: str = "statement") -> Asked:
    """A case of one code, answered with another."""
    return Asked(case(kind, code), np.array([0.0 if act == given else -5.0 for act in ACTS]), False)


def test_scores_of_stories_count_all_acts_that_occur_often():
    rows = [asked("AID", "AID")] * 5 + [asked("STATE", "STATE")] * 4 + [asked("STATE", "AID")]
    scores = stories_of(rows)
    assert scores.right == 0.9 and scores.acting == 1.0
    assert scores.macro == pytest.approx((10 / 11 + 8 / 9) / 2)
    assert stories_of(rows, state=10.0).acting == 0.0


def test_plv_joins_two_codes_and_never_answers_state():
    both = Asked(Case("plv", "g", np.zeros((1, 768)), np.zeros(1), np.zeros(17, bool), None, 1.0, "YIELD", 2),
                 np.log([0.4 if act == "STATE" else 0.21 if act in ("CONCEDE", "RETREAT") else 0.18 / 14 for act in ACTS]), False)
    assert plv_of([both]).root == 1.0


def test_a_line_of_our_own_has_its_act_and_its_roles():
    example = own_act("x-1", "AGREE|CONCEDE: [T “Yes,”] [S the duke] [C said], [C2 adding] [T that it rained].")
    parts = {role: [example.text[a:b] for a, b in getattr(example, role)] for role in ("source", "cue", "content")}
    assert parts == {"source": ["the duke"], "cue": ["said", "adding"], "content": ["“Yes,”", "that it rained"]}
    assert (example.code, example.alternatives) == ("AGREE", ("CONCEDE",))


@pytest.mark.parametrize("line", ["[S Ann] [C said] [T no].", "NOD: [S Ann] [C said] [T no].", "AID: [S Ann] slept.", "AID: nobody."])
def test_a_line_without_act_or_content_is_refused(line: str):
    with pytest.raises(ValueError):
        own_act("x-1", line)


def test_our_own_sentences_are_many_and_have_every_act():
    examples = read_own_acts(SENTENCES)
    assert len(examples) >= 300 and len({example.text for example in examples}) == len(examples)
    assert {example.code for example in examples} == set(ACTS)
    assert all(example.content for example in examples)
