"""What is seen of two mentions beside their vectors: distance, kinds, types and words in common."""
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .heads import FEATURES, KINDS

PRONOUNS = {
    "he": ("he", "him", "his", "himself"),
    "she": ("she", "her", "hers", "herself"),
    "it": ("it", "its", "itself"),
    "they": ("they", "them", "their", "theirs", "themselves", "themself"),
    "i": ("i", "me", "my", "mine", "myself"),
    "we": ("we", "us", "our", "ours", "ourselves"),
    "you": ("you", "your", "yours", "yourself", "yourselves"),
    "relative": ("who", "whom", "whose", "which", "that", "what"),
    "pointing": ("this", "these", "those", "here", "there"),
}
CLASSES = ("none", *PRONOUNS)
CLASS_OF = {word: CLASSES.index(name) for name, words in PRONOUNS.items() for word in words}
OPENERS = frozenset("the a an this that these those his her its their our my your some any".split())
SMALL = frozenset(("of", "the", "and", "for"))
NEAR = 60
"""Earlier mentions that are always looked at."""
FAR = 20
"""Earlier mentions farther away that are looked at too, the nearest ones with a word in common."""


@dataclass(frozen=True)
class Noun:
    """A mention as the features see it: places in words, and its words in lower case."""

    head: int
    start: int
    end: int
    kind: int
    type: int
    words: tuple[str, ...]
    head_word: str

    @property
    def key(self) -> tuple[str, ...]:
        """The words without an opening article or possessive."""
        return self.words[1:] if len(self.words) > 1 and self.words[0] in OPENERS else self.words

    @property
    def pronoun(self) -> int:
        """Its class of pronouns, 0 for none."""
        return CLASS_OF.get(self.head_word, 0) if self.kind == KINDS.index("pronoun") else 0


@dataclass(frozen=True)
class Pairs:
    """Pairs of mentions to score, by the later one: their indices [P], nearest last, and features [P, 40]."""

    later: np.ndarray
    earlier: np.ndarray
    features: np.ndarray


def pairs_of(nouns: list[Noun], dense: bool = True) -> Pairs:
    """The pairs of mentions that come in order of their heads.

    Where not all mentions of the text are known (`dense` false) the number between two is guessed from the words between them.
    """
    keys = _shared(nouns, lambda noun: noun.key)
    later, earlier = _candidates(nouns)
    out = np.zeros((len(later), FEATURES), np.float32)
    rows = np.arange(len(later))
    heads = _numbers(nouns, "head")
    apart = np.maximum(0, heads[later] - heads[earlier])
    out[rows, _bucket(later - earlier if dense else 1 + apart // 4)] = 1
    out[rows, 8 + _bucket(apart // 2)] = 1
    kinds, types = _numbers(nouns, "kind"), _numbers(nouns, "type")
    out[rows, 16 + 3 * kinds[later] + kinds[earlier]] = 1
    out[:, 25] = types[later] == types[earlier]
    _fill_words(out, nouns, keys, later, earlier)
    starts, ends = _numbers(nouns, "start"), _numbers(nouns, "end")
    held = (starts[earlier] <= heads[later]) & (heads[later] < ends[earlier])
    out[:, 32] = held | (starts[later] <= heads[earlier]) & (heads[earlier] < ends[later])
    _fill_pronouns(out, _numbers(nouns, "pronoun"), types, later, earlier)
    return Pairs(later, earlier, out)


def _numbers(nouns: list[Noun], name: str) -> np.ndarray:
    return np.array([getattr(noun, name) for noun in nouns], np.int64)


def _candidates(nouns: list[Noun]) -> tuple[np.ndarray, np.ndarray]:
    contents = _shared(nouns, _content)
    later, earlier = [], []
    for index in range(len(nouns)):
        near = max(0, index - NEAR)
        far = np.flatnonzero(contents[index, :near] > 0)[-FAR:]
        others = np.concatenate([far, np.arange(near, index)])
        later.append(np.full(len(others), index))
        earlier.append(others)
    join = np.concatenate if nouns else lambda _: np.zeros(0, np.int64)
    return join(later).astype(np.int64), join(earlier).astype(np.int64)


def _content(noun: Noun) -> tuple[str, ...]:
    """The words that may bring in a mention from far away."""
    if noun.kind == KINDS.index("name"):
        return tuple(word for word in noun.key if len(word) > 1)
    return (noun.head_word,) if noun.kind == KINDS.index("nominal") else ()


def _shared(nouns: list[Noun], words_of: Callable[[Noun], tuple[str, ...]]) -> np.ndarray:
    """How many different words each two mentions share [M, M]."""
    places: dict[str, int] = {}
    rows = [sorted({places.setdefault(word, len(places)) for word in words_of(noun)}) for noun in nouns]
    table = np.zeros((len(nouns), len(places)), np.float32)
    for row, columns in enumerate(rows):
        table[row, columns] = 1
    return table @ table.T


def _fill_words(out: np.ndarray, nouns: list[Noun], keys: np.ndarray, later: np.ndarray, earlier: np.ndarray) -> None:
    ids: dict[object, int] = {}
    whole = np.array([ids.setdefault(noun.key, len(ids)) for noun in nouns], np.int64)
    heads = np.array([ids.setdefault(noun.head_word, len(ids)) for noun in nouns], np.int64)
    letters = np.array([ids.setdefault((_initials(noun),), len(ids)) for noun in nouns], np.int64)
    sizes, shared = np.diag(keys), keys[later, earlier]
    out[:, 26] = whole[later] == whole[earlier]
    out[:, 27] = heads[later] == heads[earlier]
    out[:, 28] = (shared == sizes[later]) & (sizes[later] < sizes[earlier])
    out[:, 29] = (shared == sizes[earlier]) & (sizes[earlier] < sizes[later])
    out[:, 30] = (whole[later] == letters[earlier]) | (letters[later] == whole[earlier])
    kinds = _numbers(nouns, "kind")
    out[:, 31] = (kinds[later] == 0) & (kinds[earlier] == 0) & (shared == 0)


def _initials(noun: Noun) -> str:
    """The first letters of a mention of several words; empty for one word."""
    words = [word for word in noun.key if word[0].isalpha() and word not in SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _fill_pronouns(out: np.ndarray, pronouns: np.ndarray, types: np.ndarray, later: np.ndarray, earlier: np.ndarray) -> None:
    one, two = pronouns[later], pronouns[earlier]
    person = types[earlier] == 0
    out[:, 33] = (one > 0) & (one == two)
    out[:, 34] = (one > 0) & (two > 0) & (one != two)
    out[:, 35] = (one > 0) & (one <= 2) & person
    out[:, 36] = (one == 3) & person
    out[:, 37] = one == 4
    out[:, 38] = (one >= 5) & (one <= 7)
    out[:, 39] = one == 8


def _bucket(distance: np.ndarray) -> np.ndarray:
    """0 for 0 and 1, then one more each time the distance doubles, up to 7."""
    return np.clip(np.floor(np.log2(np.maximum(distance, 1) + 0.5)), 0, 7).astype(np.int64)
