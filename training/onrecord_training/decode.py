"""Reads statements from texts with the two exported graphs. DECODING.md says the same in words."""
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .corpus import Span
from .examples import REACH, SLICE
from .model import WIDTH
from .viterbi import Costs, best_tags, runs
from .windows import Words, cut, load_tokenizer, window_inputs, window_starts, word_places

CHUNK = 16
"""Cues that one call of the decoder takes; the last call of an article takes the rest."""
GATE = 0.15
"""Words below this cue probability are never looked at."""


@dataclass(frozen=True)
class Settings:
    """What was chosen on development data: cue thresholds outside and inside contents, and costs."""

    outer: float = 0.5
    inner: float = 0.5
    costs: Costs = field(default_factory=lambda: Costs(1.0, 2.0, 4.0))

    def record(self) -> dict:
        """The settings as they stand in config.json."""
        return asdict(self)

    @staticmethod
    def of(record: dict) -> "Settings":
        """The settings of a config.json."""
        return Settings(record["outer"], record["inner"], Costs(**record["costs"]))


@dataclass
class Found:
    """A decoded statement in word indices, half-open runs."""

    anchor: int
    probability: float
    source: list[Span]
    cue: list[Span]
    content: list[Span]
    parent: int | None = None


@dataclass(frozen=True)
class Passed:
    """What the two graphs say of a text, before any setting is applied."""

    words: Words
    cues: np.ndarray
    anchors: np.ndarray
    scores: np.ndarray
    mask: np.ndarray


def exact_options(threads: int = 2) -> onnxruntime.SessionOptions:
    """Options of a session whose sums of products of bytes don't overflow on processors without VNNI, as the program reads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.x64quantprecision", "1")
    return options


class Graphs:
    """The two sessions and the tokenizer of a folder of exported files."""

    def __init__(self, folder: Path, suffix: str = "", threads: int = 2) -> None:
        options = exact_options(threads)
        self.tokenizer: Tokenizer = load_tokenizer(folder / "tokenizer.json")
        self.encoder = onnxruntime.InferenceSession(str(folder / f"encoder{suffix}.onnx"), options)
        self.decoder = onnxruntime.InferenceSession(str(folder / f"attribution{suffix}.onnx"), options)

    def run(self, text: str) -> Passed:
        """Encodes a text window by window, and decodes round each possible cue."""
        words = cut(self.tokenizer, text)
        states, cues = self.encode(words)
        anchors = anchors_of(cues)
        scores, mask = self.decode(states, anchors)
        return Passed(words, cues, anchors, scores, mask)

    def encode(self, words: Words) -> tuple[np.ndarray, np.ndarray]:
        """States [W, 384] and cue probabilities [W, 3], each word from the window that owns it."""
        states, logits = self._of_words(words, ("states", "cues"), (WIDTH, 3))
        logits = logits.astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        odds = np.exp(logits)
        return states, odds / odds.sum(axis=1, keepdims=True)

    def meanings(self, words: Words) -> np.ndarray:
        """What the branch says of the words [W, 384]."""
        return self._of_words(words, ("meanings",), (WIDTH,))[0]

    def both(self, words: Words) -> np.ndarray:
        """The states of the words, and beside them what the branch says [W, 768]."""
        return np.concatenate(self._of_words(words, ("states", "meanings"), (WIDTH, WIDTH)), 1)

    def _of_words(self, words: Words, names: tuple[str, ...], widths: tuple[int, ...]) -> list[np.ndarray]:
        if not words.spans:
            return [np.zeros((0, width), np.float32) for width in widths]
        starts = window_starts(len(words.pieces))
        inputs = dict(zip(("input_ids", "attention_mask", "shape_ids"), window_inputs(words, starts)))
        outputs = [self.encoder.run(list(names), {name: each[i : i + 1] for name, each in inputs.items()}) for i in range(len(starts))]
        places = word_places(words, starts)
        return [np.concatenate(each)[places[:, 0], places[:, 1]] for each in zip(*outputs)]

    def decode(self, states: np.ndarray, anchors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Log-probabilities [N, 193, 7] and the mask of slots inside the text."""
        index = anchors[:, None] + np.arange(-REACH, REACH + 1)[None, :]
        mask = (index >= 0) & (index < len(states))
        if not len(anchors):
            return np.zeros((0, SLICE, 7)), mask
        parts = []
        for start in range(0, len(anchors), CHUNK):
            inside = mask[start : start + CHUNK]
            gathered = states[index[start : start + CHUNK].clip(0, len(states) - 1)] * inside[..., None].astype(np.float32)
            parts.append(self.decoder.run(None, {"states": gathered, "mask": inside.astype(np.float32)})[0])
        return np.concatenate(parts), mask


def anchors_of(cues: np.ndarray) -> np.ndarray:
    """The most probable word of each run of possible cue words; a word more B than I begins a new run."""
    possible = 1 - cues[:, 0] >= GATE
    groups: list[list[int]] = []
    for word in np.flatnonzero(possible).tolist():
        joined = groups and groups[-1][-1] == word - 1 and cues[word, 2] >= cues[word, 1]
        if joined:
            groups[-1].append(word)
        else:
            groups.append([word])
    return np.array([max(group, key=lambda word: 1 - cues[word, 0]) for group in groups], dtype=np.int64)


def statements_of(passed: Passed, settings: Settings) -> list[Found]:
    """The statements of a text, in order of their first word, with parents set."""
    tags = best_tags(passed.scores, passed.mask, settings.costs) if len(passed.anchors) else []
    found = []
    for anchor, row in zip(passed.anchors.tolist(), tags):
        base = anchor - REACH
        cue, source, content = ([(a + base, b + base) for a, b in runs(row, role)] for role in ("cue", "source", "content"))
        cue = [span for span in cue if span[0] <= anchor < span[1]]
        if content:
            found.append(Found(anchor, float(1 - passed.cues[anchor, 0]), source, cue, content))
    kept = without_twins(found)
    set_parents(kept)
    strong = [f for f in kept if f.probability >= (settings.outer if f.parent is None else settings.inner)]
    set_parents(strong)
    return strong


def without_twins(found: list[Found]) -> list[Found]:
    """Of statements whose cues share a word, the most probable (then the first)."""
    taken: set[int] = set()
    kept = []
    for item in sorted(found, key=lambda f: (-f.probability, f.anchor)):
        words = set(range(*item.cue[0]))
        if not words & taken:
            taken |= words
            kept.append(item)
    return sorted(kept, key=lambda f: (f.cue[0], f.anchor))


def set_parents(found: list[Found]) -> None:
    """Each statement's parent: the smallest one whose content holds its cue and most of its content."""
    contents = [{w for span in f.content for w in range(*span)} for f in found]
    cues = [set(range(*f.cue[0])) for f in found]
    for index, item in enumerate(found):
        around = [
            other
            for other in range(len(found))
            if other != index
            and cues[index] <= contents[other]
            and not cues[other] & contents[index]
            and 2 * len(contents[index] & contents[other]) >= len(contents[index])
        ]
        item.parent = min(around, key=lambda other: (len(contents[other]), other), default=None)


def in_text(words: Words, runs_of_words: list[Span]) -> list[list[int]]:
    """Word runs as code points."""
    return [[words.spans[a][0], words.spans[b - 1][1]] for a, b in runs_of_words]


def reading(name: str, text: str, passed: Passed, settings: Settings) -> dict:
    """One line of a readings file."""
    found = statements_of(passed, settings)
    entries = [
        {
            "id": f"s{index + 1}",
            "source": in_text(passed.words, item.source),
            "cue": in_text(passed.words, item.cue),
            "content": in_text(passed.words, item.content),
            "parent": None if item.parent is None else f"s{item.parent + 1}",
            "confidence": round(item.probability, 2),
        }
        for index, item in enumerate(found)
    ]
    return {"input": name, "article": {"text": text}, "statements": entries}
