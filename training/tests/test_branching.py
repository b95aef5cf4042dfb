"""The branch for meanings: parts, views, the loss of a batch, training, and marking by several readers."""
import numpy as np
import pytest
import torch

from onrecord_training.branching import LEARNED, MASK, Batch, Library, Plan, begin, loss_of, page_of, parts_of, train_branch, view_of
from onrecord_training.linking import Sheet, sheet_loss
from onrecord_training.marked import Marked, Mention
from onrecord_training.reader import Reader
from onrecord_training.silver import marked_by
from onrecord_training.windows import window_starts, word_places

TEXT = "Mayor Ana Berg met the envoys. She thanked them, and the mayor left. "


@pytest.fixture(scope="module")
def reader() -> Reader:
    torch.manual_seed(1)
    return begin(Reader(6)).eval()


def mention(text: str, words: str, head: str, kind: str, type_: str, cluster: int, after: int = 0) -> Mention:
    start = text.index(words, after)
    at = text.index(head, start)
    return Mention((start, start + len(words)), (at, at + len(head)), kind, type_, cluster)


def marked(times: int = 1, complete: bool = True) -> Marked:
    text, mentions = TEXT * times, []
    for turn in range(times):
        at = turn * len(TEXT)
        mentions += [mention(text, "Mayor Ana Berg", "Berg", "name", "person", 0, at), mention(text, "the envoys", "envoys", "nominal", "group", 1, at),
                     mention(text, "She", "She", "pronoun", "person", 0, at), mention(text, "them", "them", "pronoun", "group", 1, at),
                     mention(text, "the mayor", "mayor", "nominal", "person", 0, at)]
    return Marked("own", text, mentions, complete=complete, linked=True)


@pytest.mark.parametrize("complete", [True, False])
def test_a_batch_loses_what_its_texts_lose_one_by_one(tokenizer, reader, complete):
    sheets = [Sheet.of(tokenizer, marked(times, complete)) for times in (1, 3)]
    pages = [page_of(reader, sheet, torch.device("cpu")) for sheet in sheets]
    parts = [part for number, sheet in enumerate(sheets) for part in parts_of(sheet, number)]
    assert len(parts) == 2
    singly = []
    for sheet, page in zip(sheets, pages):
        places = word_places(sheet.words, window_starts(len(sheet.words.pieces)))
        meanings = reader.branch(page.below.float(), page.mask)[places[:, 0], places[:, 1]]
        singly.append(sheet_loss(reader, sheet, meanings, [len(meanings)]))
    together = loss_of(reader, Batch.of(parts, pages, torch.device("cpu")))
    assert together.item() == pytest.approx(torch.stack(singly).mean().item(), rel=1e-4)


def test_the_parts_of_a_long_text_hold_all_its_windows_and_none_lies_in_another(tokenizer):
    sheet = Sheet.of(tokenizer, marked(150))
    parts = parts_of(sheet, 0)
    count = len(window_starts(len(sheet.words.pieces)))
    assert {window for part in parts for window in range(*part.windows)} == set(range(count))
    ends = [part.windows for part in parts]
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in zip(ends, ends[1:]))
    for part in parts:
        assert len(part.labels) == sum(part.owned) == len(part.places)
        assert (part.heads < len(part.labels)).all() and part.right.any()


def test_the_first_view_is_the_text_and_others_are_cut_and_masked(tokenizer):
    sheet = Sheet.of(tokenizer, marked(40))
    assert view_of(sheet, 0) is sheet
    other = view_of(sheet, 1)
    assert 0.05 < (other.words.pieces == MASK).mean() < 0.15
    assert len(other.nouns) == len(other.clusters) and len(other.words.spans) < len(sheet.words.spans)
    assert other.words.pieces.tolist() == view_of(sheet, 1).words.pieces.tolist()
    for noun in other.nouns:
        assert other.lower[noun.head] == noun.head_word


def test_training_lowers_the_loss_and_leaves_the_encoder_alone(tokenizer):
    torch.manual_seed(2)
    reader = begin(Reader(6))
    before = {name: each.clone() for name, each in reader.state_dict().items()}
    sheet = Sheet.of(tokenizer, marked(4))
    library = Library.of(reader, [(1.0, [sheet])], views=1)
    batch = Batch.of(parts_of(sheet, 0), [page_of(reader, sheet, torch.device("cpu"))], torch.device("cpu"))
    first = loss_of(reader.eval(), batch).item()
    trained = train_branch(reader, library, Plan(60, 1, 1e-3, 3e-3, parts=1))
    assert loss_of(trained, batch).item() < 0.7 * first
    for name, each in trained.state_dict().items():
        if name.split(".")[0] not in LEARNED:
            assert torch.equal(each, before[name]), name


def test_readers_that_agree_mark_as_one_of_them(tokenizer, reader):
    one, two = (marked_by(readers, tokenizer, TEXT * 3) for readers in ([reader], [reader, reader]))
    assert (one.nouns, one.clusters) == (two.nouns, two.clusters)
    assert len(one.clusters) == len(one.nouns)
    assert all(cluster <= index for index, cluster in enumerate(one.clusters))


def test_a_text_without_words_has_no_mentions(tokenizer, reader):
    assert marked_by([reader], tokenizer, " ").nouns == []
    assert np.array_equal(marked_by([reader], tokenizer, "").words.pieces, np.zeros(0, np.int64))
