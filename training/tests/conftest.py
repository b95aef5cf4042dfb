"""A small vocabulary of our own, for every test that cuts words."""
import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    letters = "abcdefghijklmnopqrstuvwxyz"
    pieces = ["[PAD]", "[UNK]", *letters, *("##" + letter for letter in letters), "said", ".", ",", "’"]
    made = Tokenizer(models.WordPiece({piece: index for index, piece in enumerate(pieces)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made
