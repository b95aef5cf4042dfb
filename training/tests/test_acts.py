"""Reading and scoring examples of acts."""
import json
import os
import re
from pathlib import Path

import pytest

from onrecord_training.act_scores import QUADS, accepted, act_scores, macro_f1, merged
from onrecord_training.acts import (
    HELD_BACK,
    ActExample,
    cameo_example,
    extent_of,
    family_keys,
    first_sentences,
    plv_example,
    read_cameo,
    read_plv,
    read_story_acts,
    read_synthetic,
    sentences_of,
    share_of,
    story_acts,
    unmarked,
    within,
)
from onrecord_training.mentions import blocks

SHARED = Path(os.environ.get("ONRECORD_SHARED", Path(__file__).parents[3] / "shared"))
real = pytest.mark.skipif(not (SHARED / "data").is_dir(), reason="the shared data is not here")
ROLES = ("source", "target", "cue", "content", "condition")


def words(example: ActExample) -> dict[str, list[str]]:
    """The words of the roles that an example has."""
    found = {role: [example.text[start:end] for start, end in getattr(example, role)] for role in ROLES}
    return {role: parts for role, parts in found.items() if parts}


def test_marks_become_spans_of_the_plain_text_and_may_come_twice():
    text, spans = unmarked("<s>The fleet </s>left <t>Norland</t>, and <t>Norland</t> cheered.")
    assert text == "The fleet left Norland, and Norland cheered."
    assert [text[start:end] for start, end in spans["s"]] == ["The fleet"]
    assert spans["t"] == ((15, 22), (28, 35))


def row(marked: str, sentence: str) -> dict[str, str]:
    """A PLV row."""
    return {"marked_sentence": marked, "sentence": sentence, "gold_root": "AID", "gold_penta": "2", "modality_L2": "todo"}


def test_a_plv_row_keeps_its_class_and_what_is_to_be_done_is_future():
    example = plv_example(row("<s>Ann</s> will feed <t>Bo</t>.", "Ann will feed Bo."), "plv-1")
    assert words(example) == {"source": ["Ann"], "target": ["Bo"]}
    assert (example.code, example.quad, example.modality, example.group) == ("AID", 2, "future", "plv-1")


def test_a_plv_row_whose_marks_do_not_fit_is_refused():
    with pytest.raises(ValueError, match="marks don't fit"):
        plv_example(row("<s>Ann</s> fed <t>Bo</t>.", "Ann fed Cy."), "plv-1")


def test_near_copies_are_one_family_and_others_are_not():
    sentences = [
        "The port council agreed to lend two ships to Norland.",
        "Bo sold a horse to the mayor of Sundria yesterday.",
        "On Monday the port council agreed to lend two ships to Norland, it said.",
        "Too short.",
        "Too short.",
    ]
    assert family_keys(sentences) == [sentences[0], sentences[1], sentences[0], "Too short.", "Too short."]


def test_two_families_become_one_where_a_sentence_belongs_to_both():
    one, two = "a b c d e f g h", "m n o p q r s t"
    assert family_keys([one, two, f"{one} {two}", "z z z z z"]) == [one, one, one, "z z z z z"]


def test_a_share_depends_on_the_words_alone():
    assert share_of("Ann  left.", 5) == share_of("ann left .", 5)
    assert {share_of(str(number), 5) for number in range(50)} == {0, 1, 2, 3, 4}


def test_sentences_do_not_end_at_titles_initials_or_abbreviated_states():
    text = 'Gov. Ann B. Lee of the U.S. Isles left. "Why?" she asked. It rained 3.5 inches.'
    assert [text[start:end] for start, end in sentences_of(text)] == [
        "Gov. Ann B. Lee of the U.S. Isles left.",
        '"Why?" she asked.',
        "It rained 3.5 inches.",
    ]


def test_the_first_sentences_of_a_story_are_one_line():
    assert first_sentences("It rained.\n\nBo  left. Ann stayed.", 2) == "It rained. Bo left."


def span(text: str, part: str) -> dict:
    """A span of the annotation."""
    start = text.index(part)
    return {"span": [start, start + len(part)], "words": part}


STORY_TEXT = "It rained. Ann Lee warned Norland on Monday. “Norland must go,” she said. Norland bombed Sundria."


def story() -> dict:
    """A small annotated story."""
    text = STORY_TEXT
    warning = {
        "source": span(text, "Ann Lee"),
        "speaker": "a1",
        "cue": span(text, "warned"),
        "content": [span(text, "“Norland must go,”")],
        "condition": [],
        "act": "THREATEN",
        "act_alt": ["REQUEST"],
        "targets": ["a2"],
        "polarity": "affirmed",
        "modality": "future",
        "certainty": "firm",
    }
    bombing = {
        "code": "ASSAULT",
        "code_alt": [],
        "actors": ["a2"],
        "targets": ["a3"],
        "trigger": span(text, "bombed"),
        "polarity": "affirmed",
        "modality": "past",
    }
    actors = [("a1", "person", "Ann Lee"), ("a2", "country", "Norland"), ("a3", "country", "Sundria")]
    named = [{"id": number, "type": type_, "aliases": [name]} for number, type_, name in actors]
    return {"actors": named, "statements": [warning], "events": [bombing]}


def test_a_statement_stands_in_its_sentences_with_its_targets_named_there():
    statement, _ = story_acts("01-a.json", story(), STORY_TEXT)
    assert statement.text == "Ann Lee warned Norland on Monday. “Norland must go,” she said."
    assert words(statement) == {
        "source": ["Ann Lee"],
        "target": ["Norland", "Norland"],
        "cue": ["warned"],
        "content": ["“Norland must go,”"],
    }
    assert (statement.code, statement.alternatives, statement.modality) == ("THREATEN", ("REQUEST",), "future")
    assert (statement.kind, statement.group, statement.certainty) == ("statement", "01-a.json", "firm")


def test_an_event_has_its_trigger_as_cue_and_its_actors_of_the_same_sentence():
    _, event = story_acts("01-a.json", story(), STORY_TEXT)
    assert event.text == "Norland bombed Sundria."
    assert words(event) == {"source": ["Norland"], "target": ["Sundria"], "cue": ["bombed"]}
    assert (event.kind, event.code, event.certainty) == ("event", "ASSAULT", None)


def test_a_pronoun_that_a_statement_has_as_source_names_its_actor_for_events_too():
    text = "Ann Lee left. She said she struck Norland."
    given = {
        "actors": [{"id": "a1", "type": "person", "aliases": ["Ann Lee"]}, {"id": "a2", "type": "country", "aliases": ["Norland"]}],
        "statements": [],
        "events": [{**story()["events"][0], "actors": ["a1"], "targets": ["a2"], "trigger": span(text, "struck")}],
    }
    said = {**story()["statements"][0], "source": span(text, "She"), "cue": span(text, "said"), "content": [span(text, "she struck")]}
    given["statements"] = [{**said, "targets": []}]
    assert words(list(story_acts("a", given, text))[1]) == {"source": ["She"], "target": ["Norland"], "cue": ["struck"]}


def test_an_extent_reaches_over_whole_sentences():
    assert extent_of([(0, 5), (6, 10), (11, 20)], [(4, 5), (7, 8)]) == (0, 10)


def test_spans_outside_the_part_are_lost():
    example = ActExample("one two three", "event", "g", source=((0, 3),), cue=((4, 7),))
    assert words(within(example, (4, 13))) == {"cue": ["two"]}


def test_one_who_acts_and_is_acted_on_is_both():
    (sentence,) = blocks("Norland B-R\nand I-R\nSundria I-R\nmet O\nBo B-T\n. O\n")
    assert words(cameo_example(sentence, "cameo-1")) == {"source": ["Norland and Sundria"], "target": ["Norland and Sundria", "Bo"]}


def test_macro_f1_is_the_mean_over_classes_of_truth_and_answers():
    assert macro_f1(["a", "a", "b"], ["a", "b", "b"]) == pytest.approx((2 / 3 + 2 / 3) / 2)
    assert macro_f1(["a"], ["b"]) == 0
    assert macro_f1(["a", "a"], ["a", "c"]) == pytest.approx((2 / 3 + 0) / 2)


def test_scores_get_coarser_from_root_to_binary():
    truth = [("AGREE", 1), ("YIELD", 2), ("ACCUSE", 3), ("ASSAULT", 4)]
    scores = act_scores(truth, ["SUPPORT", "RETREAT", "REJECT", "THREATEN"])
    assert scores.root == pytest.approx(1 / 7)
    assert scores.quad == pytest.approx((1 + 1 + 2 / 3 + 0) / 4)
    assert scores.binary == 1


def test_a_code_that_plv_lacks_is_refused():
    with pytest.raises(ValueError, match="STATE"):
        act_scores([("AGREE", 1)], ["STATE"])
    with pytest.raises(ValueError, match="0 answers to 1"):
        macro_f1(["a"], [])


def test_concede_and_retreat_are_one_and_an_alternative_is_as_good():
    assert merged("CONCEDE") == merged("RETREAT") == "YIELD" and merged("AID") == "AID"
    assert accepted("STATE", ("REJECT",), "REJECT") and not accepted("STATE", ("REJECT",), "AID")


def readers():
    """All readers of acts."""
    return {
        "plv": lambda: read_plv(SHARED),
        "synthetic": lambda: read_synthetic(SHARED),
        "stories": lambda: read_story_acts(SHARED, set()),
        "cameo": lambda: read_cameo(SHARED),
    }


@real
@pytest.mark.parametrize(("name", "count"), [("plv", 1050), ("synthetic", 4495), ("stories", 1133), ("cameo", 783)])
def test_every_real_example_has_its_spans_inside_its_text_and_trimmed(name, count):
    examples = readers()[name]()
    assert len(examples) == count
    for example in examples:
        for role in ROLES:
            for start, end in getattr(example, role):
                assert 0 <= start < end <= len(example.text)
        for part in (*words(example).get("source", []), *words(example).get("target", [])):
            assert part == part.strip()


@real
def test_no_sentence_of_plv_stands_in_two_folds_and_the_folds_are_even():
    examples = read_plv(SHARED)
    folds = {}
    for example in examples:
        assert folds.setdefault(" ".join(example.text.lower().split()), example.group) == example.group
    sizes = [sum(example.group == f"plv-{fold}" for example in examples) for fold in range(5)]
    assert min(sizes) > 150
    assert sum(QUADS[example.code] == example.quad for example in examples) > 0.98 * len(examples)


@real
def test_no_span_of_a_story_is_lost_by_cutting():
    examples = [e for e in read_story_acts(SHARED, set()) if e.kind == "statement"]
    stories = sorted((SHARED / "data" / "voa_gold").glob("[0-9]*.json"))
    statements = [s for path in stories for s in json.loads(path.read_text(encoding="utf-8"))["statements"]]
    assert len(statements) == len(examples)
    for statement, example in zip(statements, examples):
        expected = {role: [statement[role]["words"]] for role in ("source", "cue") if statement[role]}
        expected["content"] = [part["words"] for part in statement["content"]]
        assert {role: parts for role, parts in words(example).items() if role in expected} == expected


@real
def test_a_sentence_of_plv_and_of_the_role_sentences_has_one_fold():
    def plain(text):
        return re.findall(r"\w+", text.lower())

    folds = {tuple(plain(example.text)): example.group[-1] for example in read_plv(SHARED)}
    both = [example for example in read_cameo(SHARED) if tuple(plain(example.text)) in folds]
    assert len(both) > 500
    assert all(example.group[-1] == folds[tuple(plain(example.text))] for example in both)


@real
def test_a_fifth_of_the_role_sentences_is_held_back_and_excluded_stories_are_out():
    held = [example for example in read_cameo(SHARED) if example.group == HELD_BACK]
    assert 0.15 < len(held) / 783 < 0.25
    assert not [example for example in read_story_acts(SHARED, {"18"}) if example.group.startswith("18-")]
