"""Measures exported files with the shared scorers, and chooses thresholds and costs on development data."""
import importlib.util
import json
import pickle
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from .decode import Graphs, Passed, Settings, reading
from .viterbi import Costs

WORD = re.compile(r"\w+")
Cache = dict[str, tuple[str, Passed]]


def pass_over(graphs: Graphs, texts: dict[str, str], path: Path | None = None) -> Cache:
    """What the graphs say of each text; kept in `path` so that settings can be tried quickly."""
    if path is not None and path.exists():
        return pickle.loads(path.read_bytes())
    cache = {name: (text, graphs.run(text)) for name, text in texts.items()}
    if path is not None:
        path.write_bytes(pickle.dumps(cache))
    return cache


def dev_texts(shared: Path) -> dict[str, str]:
    """PolNeAR's development texts by file name."""
    folder = shared / "data/attribution/polnear/dev/text"
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))}


def story_texts(shared: Path) -> dict[str, str]:
    """The VOA stories' texts by file name."""
    files = sorted((shared / "data/voa").glob("[0-9]*.json"))
    return {path.name: json.loads(path.read_text(encoding="utf-8"))["text"] for path in files}


def write_readings(cache: Cache, settings: Settings, path: Path) -> None:
    """One reading a line."""
    with path.open("w", encoding="utf-8") as out:
        for name, (text, passed) in cache.items():
            out.write(json.dumps(reading(name, text, passed, settings), ensure_ascii=False) + "\n")


def score_dev(shared: Path, readings: Path) -> str:
    """What score_attribution.py prints for PolNeAR's development part."""
    return _run(shared / "tools/score_attribution.py", readings, shared / "data/attribution/polnear/dev")


def score_stories(shared: Path, readings: Path, only: list[str] | None = None) -> str:
    """What score_gold.py prints for the stories."""
    extra = ["--only=" + ",".join(name[:2] for name in only)] if only else []
    return _run(shared / "tools/score_gold.py", readings, shared / "data/voa_gold", *extra)


def _run(tool: Path, *arguments: Path | str) -> str:
    done = subprocess.run([sys.executable, str(tool), *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout


class DevScorer:
    """The shared scorer's figures without the bootstrap, for choosing settings."""

    def __init__(self, shared: Path) -> None:
        spec = importlib.util.spec_from_file_location("score_attribution", shared / "tools/score_attribution.py")
        self.tool: ModuleType = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.tool)
        whole = self.tool.to_tags
        self.tool.to_tags = lambda sentence, statements: whole(sentence, _touching(sentence, statements))
        self.docs = self.tool.load_gold(str(shared / "data/attribution/polnear/dev"))
        self.sentences = {name: self._sentences(text) for name, (text, _) in self.docs.items()}

    def _sentences(self, text: str) -> list:
        bounds, tokens = self.tool.sent_bounds(text), self.tool.tokens_of(text)
        parts = ([t for t in tokens if low <= t[0] < high] for low, high in zip(bounds, bounds[1:]))
        return [part for part in parts if part]

    def figures(self, cache: Cache, settings: Settings) -> dict[str, float]:
        """Exact F1 by role, and of statements with source and content both exact."""
        predicted = {}
        for name, (text, passed) in cache.items():
            entries = reading(name, text, passed, settings)["statements"]
            predicted[name.removesuffix(".txt")] = [
                {role: [tuple(span) for span in entry[role]] for role in ("source", "cue", "content")}
                for entry in entries
                if entry["parent"] is None
            ]
        exact, _, _ = self.tool.frag_scores(self.sentences, self.docs, predicted)
        by_role = {role.lower(): self.tool.f1(exact[role]) for role in ("ALL", "SOURCE", "CUE", "CONTENT")}
        return {**by_role, "both": self._both_exact(predicted)}

    def _both_exact(self, predicted: dict[str, list]) -> float:
        """F1 of statements whose cue touches and whose source and content are the same words."""
        right = wrong = 0
        for name, statements in predicted.items():
            text, gold = self.docs[name]
            wanted = {key for s in gold for key in self._keys(text, s)}
            right += sum(any(key in wanted for key in self._keys(text, s)) for s in statements)
            wrong += len(statements) + len(gold)
        return 2 * right / max(1, wrong)

    @staticmethod
    def _keys(text: str, statement: dict) -> list[tuple]:
        """One key for each word of the cue, with the words of source and content."""
        def words(role: str) -> tuple[int, ...]:
            return tuple(m.start() for a, b in statement[role] for m in WORD.finditer(text, a, b))

        return [(cue, words("source"), words("content")) for cue in words("cue")]


def _touching(sentence: list, statements: list) -> list:
    """The statements with a span in the sentence; the others can't tag it, but cost time."""
    low, high = sentence[0][0], sentence[-1][1]
    return [s for s in statements if any(a < high and b > low for role in s for a, b in s[role])]


def choose(scorer: DevScorer, cache: Cache, start: Settings) -> Settings:
    """Settings that maximise all-exact + source and content exact, one knob after the other."""
    best, top = start, _total(scorer.figures(cache, start))
    for knob, values in KNOBS:
        for value in values:
            trial = _with(best, knob, value)
            if trial == best:
                continue
            total = _total(scorer.figures(cache, trial))
            if total > top + 1e-6:
                best, top = trial, total
        print(f"{knob}: {best.record()} {top / 2:.4f}", flush=True)
    return best


KNOBS: list[tuple[str, tuple[float, ...]]] = [
    ("content", (2.0, 3.0, 4.0, 6.0, 8.0)),
    ("outer", (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)),
    ("source", (0.0, 0.5, 1.0, 2.0, 3.0)),
    ("cue", (0.5, 1.0, 2.0, 4.0)),
]


def _with(settings: Settings, knob: str, value: float) -> Settings:
    if knob in ("outer", "inner"):
        return replace(settings, **{knob: value})
    return replace(settings, costs=Costs(**{**vars(settings.costs), knob: value}))


def _total(figures: dict[str, float]) -> float:
    return figures["all"] + figures["both"]
