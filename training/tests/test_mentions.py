"""Reading mentions: heads, forms, types, clusters, joined tokens."""
import os
from collections import Counter
from pathlib import Path

import pytest

from onrecord_training.detokenise import detokenise
from onrecord_training.gum import aligned, bracketed, gum_marks, linked_clusters, own_type, parse_gum, parse_ontogum, typed
from onrecord_training.marked import Mark, Mention, mentions_of
from onrecord_training.mentions import (
    _joins_others,
    alias_marks,
    is_excluded,
    parse_litbank,
    read_crossner,
    read_gap,
    read_gum,
    read_litbank,
    read_ontogum_clusters,
    read_re3d,
    read_story_mentions,
    tagged,
)
from onrecord_training.nouns import head_of, trimmed, words_of

SHARED = Path(os.environ.get("ONRECORD_SHARED", Path(__file__).parents[3] / "shared"))
LANDS = frozenset(("Norland", "the Sunder Isles", "Sunder Isles"))
real = pytest.mark.skipif(not (SHARED / "data").is_dir(), reason="the shared data is not here")


def head(phrase: str, *inner: str) -> str:
    """The head of a phrase with inner mentions, as a word."""
    spans = [(phrase.index(part), phrase.index(part) + len(part)) for part in inner]
    start, end = head_of(phrase, (0, len(phrase)), spans)
    return phrase[start:end]


def marks(text: str, *parts: str, type: str = "person") -> list[Mark]:
    """Marks of the parts of a text, each in a cluster of its own."""
    return [Mark((text.index(p), text.index(p) + len(p)), type, i) for i, p in enumerate(parts)]


def picture(text: str, mentions: tuple[Mention, ...]) -> list[str]:
    """Each mention with its head in brackets, its form and its cluster."""
    def show(m: Mention) -> str:
        before, word, after = text[m.span[0] : m.head[0]], text[m.head[0] : m.head[1]], text[m.head[1] : m.span[1]]
        return f"{before}[{word}]{after} {m.kind} {m.cluster}"

    return [show(m) for m in mentions]


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("the foreign minister of Norland", "minister"),
        ("a senior official who asked not to be named", "official"),
        ("people living in the north", "people"),
        ("the talks aimed at ending the war", "talks"),
        ("Ann Lee, the mayor", "Lee"),
        ("the harbour's old owner", "owner"),
        ("the promises we made", "promises"),
        ("the political, economic and cultural centre", "centre"),
        ("those who stayed", "those"),
        ("some of the guards", "some"),
        ("more than 2,000 people", "people"),
        ("the training of recruits", "training"),
        ("state-led talks", "talks"),
        ("the U.S.", "S"),
        ("$3 billion", "billion"),
        ("she", "she"),
    ],
)
def test_the_head_is_the_last_word_before_what_follows_the_noun(phrase, word):
    assert head(phrase) == word


def test_words_of_inner_mentions_are_no_heads():
    assert head("the University of Port Ray's chancellor", "the University of Port Ray") == "chancellor"
    assert head("a report on Norland's war", "Norland's war", "Norland") == "report"


def test_a_pair_whose_members_are_mentions_has_the_joining_word_as_head():
    assert head("Ann Lee and Bo Ek", "Ann Lee", "Bo Ek") == "and"
    assert head("both Ann Lee and Bo Ek", "Ann Lee", "Bo Ek") == "and"


def test_a_possessive_mark_at_the_end_is_no_part_of_a_mention():
    assert trimmed("Ann's", (0, 5)) == (0, 3)
    assert trimmed("the Eks' house", (0, 8)) == (0, 7)
    assert trimmed("the U.S.'s ", (0, 11)) == (0, 8)
    assert trimmed("it is 'so'", (6, 10)) == (6, 10)


def test_a_name_inside_the_name_with_its_title_is_no_mention_of_its_own():
    text = "Trade Secretary of State Ann Lee met Bo."
    found = mentions_of(text, marks(text, "Ann Lee", "Trade Secretary of State Ann Lee", "Bo"), frozenset())
    assert picture(text, found) == ["Trade Secretary of State Ann [Lee] name 1", "[Bo] name 2"]


def test_a_name_after_a_preposition_stays_a_mention():
    text = "a spokesman for Ann Lee spoke."
    found = mentions_of(text, marks(text, "a spokesman for Ann Lee", "Ann Lee"), frozenset())
    assert picture(text, found) == ["a [spokesman] for Ann Lee nominal 0", "Ann [Lee] name 1"]


def test_a_name_with_an_apposition_of_the_same_cluster_keeps_the_names_head():
    text = "Ann Lee, the mayor of Norland, left."
    given = [Mark((0, 7), "person", 1), Mark((0, 29), "person", 1), Mark((22, 29), "country", 2)]
    assert picture(text, mentions_of(text, given, frozenset())) == [
        "Ann [Lee], the mayor of Norland name 1",
        "[Norland] name 2",
    ]


def test_a_nested_mention_keeps_its_head_where_the_source_nests():
    text = "the envoy Ann Lee spoke."
    found = mentions_of(text, marks(text, "the envoy Ann Lee", "Ann Lee"), frozenset(), nested=True)
    assert picture(text, found) == ["the [envoy] Ann Lee nominal 0", "Ann [Lee] name 1"]


def test_the_longer_phrase_takes_the_cluster_of_several_of_the_one_inside():
    text = "Senior guards spoke; guards left."
    given = [Mark((0, 13), "", 7), Mark((7, 13), "group", 3), Mark((21, 27), "group", 3)]
    found = mentions_of(text, given, frozenset())
    assert picture(text, found) == ["Senior [guards] nominal 3", "[guards] nominal 3"] and found[0].type == "group"


def test_each_head_word_belongs_to_one_mention_and_the_longer_keeps_it():
    text = "the very old guard spoke."
    found = mentions_of(text, marks(text, "guard", "the very old guard"), frozenset())
    assert picture(text, found) == ["the very old [guard] nominal 1"]


def test_a_capital_at_a_sentences_begin_makes_no_name_where_the_word_is_known_in_small_letters():
    text = "Guards ran. Ann saw guards."
    found = mentions_of(text, [Mark((0, 6), "person", 0), Mark((12, 15), "person", 1)], frozenset(("guards",)))
    assert picture(text, found) == ["[Guards] nominal 0", "[Ann] name 1"]


def test_pronouns_and_abbreviations_have_their_forms():
    text = "They told Kim Jong-tal of the U.S. and US law."
    found = mentions_of(text, marks(text, "They", "Kim Jong-tal", "the U.S.", "US"), frozenset(("us", "s", "tal")))
    assert picture(text, found) == ["[They] pronoun 0", "Kim Jong-[tal] name 1", "the U.[S]. name 2", "[US] name 3"]


def test_tokens_join_to_natural_text():
    sentences = [
        ['"', "I", "ca", "n't", "go", ",", '"', "Ann", "'s", "son", "said", "(", "twice", ")", "."],
        ["The", "state", "-", "led", "talks", "'", "end", "?"],
        ["We", "can", "not", "pay", "$", "5", "%", "!"],
    ]
    text, places = detokenise(sentences)
    assert text == '"I can\'t go," Ann\'s son said (twice). The state-led talks\' end? We cannot pay $5%!'
    for sentence, row in zip(sentences, places):
        assert [text[start:end] for start, end in row] == sentence


def test_a_possessive_in_two_tokens_joins_its_word():
    assert detokenise([["Ann", "'", "s", "son", "said", "'", "no", "'"]])[0] == "Ann's son said 'no'"


def test_a_quotation_over_two_sentences_is_closed_in_the_second():
    text, _ = detokenise([['"', "Go", "."], ["Run", ".", '"'], ['"', "Why", "?", '"']])
    assert text == '"Go. Run." "Why?"'


GUM = "\n".join(
    [
        "#Text=The mayor , Ann Lee , saw Norland .",
        "1-1\t0-3\tThe\tperson[1]\ta\tb\t_\tc\tappos|coref\t1-4[2_1]|2-1[4_1]\t",
        "1-2\t4-9\tmayor\tperson[1]\ta\tb\t_\tc\t_\t_\t",
        "1-3\t10-11\t,\t_\t_\t_\t_\t_\t_\t_\t",
        "1-4\t12-15\tAnn\tperson[2]\ta\tb\t_\tc\t_\t_\t",
        "1-5\t16-19\tLee\tperson[2]\ta\tb\t_\tc\t_\t_\t",
        "1-6\t20-21\t,\t_\t_\t_\t_\t_\t_\t_\t",
        "1-7\t22-25\tsaw\tevent[9]\ta\tb\t_\tc\tdisc\t2-3[5_9]\t",
        "1-8\t26-33\tNorland\tplace[3]|event[9]\ta\tb\t_\tc\t_\t_\t",
        "1-9\t34-35\t.\t_\t_\t_\t_\t_\t_\t_\t",
        "",
        "#Text=She did it .",
        "2-1\t36-39\tShe\tperson[4]\ta\tb\t_\tc\t_\t_\t",
        "2-2\t40-43\tdid\t_\t_\t_\t_\t_\t_\t_\t",
        "2-3\t44-46\tit\tevent[5]\ta\tb\t_\tc\t_\t_\t",
        "2-4\t47-48\t.\t_\t_\t_\t_\t_\t_\t_\t",
    ]
)
ONTO = "# begin document \n" + "\n".join(
    f"{index}\t{token}\t{cell}"
    for index, (token, cell) in enumerate(
        [("The", "(7"), ("mayor", "_"), (",", "_"), ("Ann", "_"), ("Lee", "_"), (",", "7)"), ("saw", "(8)"), ("Norland", "_")]
        + [(".", "_"), ("She", "(7)"), ("did", "_"), ("it", "(8)"), (".", "_")]
    )
)


def test_gum_mentions_have_ontogums_clusters_and_appositions_join_them():
    document = parse_gum(GUM)
    text, rows = detokenise(document.sentences)
    clusters = linked_clusters(document, parse_ontogum(ONTO))
    found = mentions_of(text, gum_marks(document, [place for row in rows for place in row], clusters), frozenset(), True)
    assert text == "The mayor, Ann Lee, saw Norland. She did it."
    assert picture(text, found) == [
        "The [mayor] nominal 7",
        "Ann [Lee] name 7",
        "[Norland] name 9",
        "[She] pronoun 7",
        "[it] pronoun 8",
    ]
    assert [m.type for m in typed(text, found, LANDS)] == ["person", "person", "country", "person", "other"]


def test_a_clause_that_a_pronoun_takes_up_is_no_mention():
    assert sorted(parse_gum(GUM).mentions) == [1, 2, 3, 4, 5]


def test_tokens_that_one_file_lacks_are_stepped_over():
    assert aligned(["a", "b", "c"], ["a", "c"]) == {0: 0, 1: 2}


def test_brackets_of_one_cluster_nest():
    assert bracketed(["(1(1", "1)", "(2)|1)", "_"]) == [(0, 1, 1), (2, 2, 2), (0, 2, 1)]


@pytest.mark.parametrize(
    ("phrase", "coarse", "type_"),
    [
        ("Norland", "place", "country"),
        ("the Sunder Isles", "organization", "country"),
        ("the harbour", "place", "place"),
        ("the rebels", "person", "group"),
        ("officials", "person", "group"),
        ("the police", "person", "group"),
        ("an official", "person", "person"),
        ("the boss", "person", "person"),
        ("we", "person", "group"),
        ("the report", "object", "document"),
        ("a treaty with Norland", "abstract", "document"),
        ("the treaty port", "abstract", "other"),
        ("the ministry", "organization", "organization"),
        ("a dog", "animal", "other"),
    ],
)
def test_types_go_by_the_source_and_by_plain_words(phrase, coarse, type_):
    (mention,) = mentions_of(phrase, [Mark((0, len(phrase)), coarse, 0)], frozenset(("the",)))
    assert own_type(phrase, mention, LANDS) == type_


def test_they_and_the_country_take_their_clusters_type():
    text = "The rebels fled Norland. They left the country."
    parts = marks(text, "The rebels", "They")
    lands = [Mark((16, 23), "place", 5), Mark((35, 46), "place", 5)]
    one = [Mark(mark.span, "person", 0) for mark in parts]
    assert [m.type for m in typed(text, mentions_of(text, [*one, *lands], frozenset(("the",))), LANDS)] == [
        "group",
        "country",
        "group",
        "country",
    ]


def test_litbank_columns_are_read_over_sentences():
    row = "x\t0\t0\t{}\t_\t_\t_\t_\t_\t_\t_\t_\t{}"
    conll = "#begin document (x); part 0\n" + row.format("My", "(1|(0)") + "\n" + row.format("aunt", "1)") + "\n\n" + row.format("She", "(1)") + "\n"
    text, found = parse_litbank(conll)
    assert text == "My aunt She"
    assert [(text[slice(*mark.span)], mark.cluster) for mark in found] == [("My", 0), ("My aunt", 1), ("She", 1)]


def test_runs_of_tags_begin_anew_at_each_b():
    assert tagged(["B-x", "I-x", "B-x", "O", "I-y"]) == [("x", 0, 1), ("x", 2, 2), ("y", 4, 4)]


def test_aliases_are_found_as_whole_words_and_the_longest_counts():
    text = "President Ann Lee met Leeman; Lee left Port Lee."
    story = {
        "actors": [
            {"type": "person", "aliases": ["Lee", "President Ann Lee", "Ann Lee"]},
            {"type": "place", "aliases": ["Port Lee"]},
        ]
    }
    found = sorted((mark.span[0], text[slice(*mark.span)], mark.cluster) for mark in alias_marks(story, text))
    assert [(words, cluster) for _, words, cluster in found] == [("President Ann Lee", 0), ("Lee", 0), ("Port Lee", 1), ("Lee", 0)]


def test_a_source_of_two_speakers_is_no_mention_of_the_first():
    text = "Ann Lee and her aides left with Bo Ek."
    aliases = marks(text, "Ann Lee", "Bo Ek")
    assert _joins_others(text, Mark((0, 21), "person", 0), aliases)
    assert not _joins_others(text, Mark((0, 21), "group", 5), aliases)
    assert not _joins_others("Ann Lee, a political and social writer", Mark((0, 38), "person", 0), aliases[:1])


def test_a_story_is_left_out_by_name_or_number():
    assert is_excluded("07-a-b.json", {"07"}) and is_excluded("07-a-b.json", {"07-a-b.json"}) and is_excluded("07-a-b.json", {"07-a-b"})
    assert not is_excluded("07-a-b.json", {"7", "17"})


def readers():
    """All mention readers."""
    return {
        "gum": lambda: read_gum(SHARED, dev=False),
        "gum dev": lambda: read_gum(SHARED, dev=True),
        "litbank": lambda: read_litbank(SHARED),
        "gap": lambda: read_gap(SHARED, "validation"),
        "re3d": lambda: read_re3d(SHARED),
        "crossner": lambda: read_crossner(SHARED),
        "stories": lambda: read_story_mentions(SHARED, set()),
    }


@real
@pytest.mark.parametrize("name", readers())
def test_every_real_mention_has_one_word_as_head_that_no_other_has(name):
    texts = readers()[name]()
    assert texts
    for marked in texts:
        heads = Counter(mention.head for mention in marked.mentions)
        assert not [head for head, count in heads.items() if count > 1]
        for mention in marked.mentions:
            assert mention.span[0] <= mention.head[0] < mention.head[1] <= mention.span[1] <= len(marked.text)
            assert words_of(marked.text, mention.head) == [mention.head]
            assert not marked.linked or mention.cluster >= 0
            assert mention.kind in ("name", "nominal", "pronoun")


@real
def test_no_development_document_of_gum_is_among_the_others():
    dev, rest = {m.name for m in read_gum(SHARED, True)}, {m.name for m in read_gum(SHARED, False)}
    assert dev == set((SHARED / "data/coreference/gum_dev.txt").read_text().split())
    assert len(rest) == 95 and not dev & rest


@real
def test_nearly_all_of_ontogums_links_stand_between_gums_mentions():
    texts = {marked.name: marked for marked in read_gum(SHARED, True)}
    kept = whole = 0
    for name, clusters in read_ontogum_clusters(SHARED, True).items():
        spans = {mention.span: mention.cluster for mention in texts[name].mentions}
        for cluster in clusters:
            numbers = Counter(spans[span] for span in cluster if span in spans)
            kept += max(numbers.values(), default=0)
            whole += len(cluster)
    assert kept > 0.92 * whole


@real
def test_an_excluded_story_is_not_read():
    assert len(read_story_mentions(SHARED, {"01", "02", "04"})) == 21
