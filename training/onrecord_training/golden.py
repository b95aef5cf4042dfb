"""Test vectors for the Java side: invented sentences with all that the shipped files say of them."""
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime

from .acts import ActExample
from .coding import looked_at
from .decode import Graphs, Settings, exact_options, reading
from .decode_mentions import LinkGraphs
from .doing import roles_of
from .heads import ACTS, KINDS, MODALITIES, TYPES
from .own import parse
from .windows import cut, window_starts

SENTENCES = (
    "“We will not sign the treaty,” Foreign Minister Ilse Brandt told reporters in Ostrava on Monday, adding that the talks were over.",
    "According to a senior official, the governor’s spokesman denied that Café Zürich had refused to pay.\nCritics’ warnings against the plan 🚧 were ignored.",
    "MAYOR: BRIDGE TO REOPEN\n\nMayor Ana Petrović said Tuesday that the contractor believes the bridge is safe. \"It held,\" she said. \"It will hold again.\"",
)

WHO = (
    "Foreign Minister Ilse Brandt said on Monday that she would travel to Ostrava. The minister told reporters that her government had not decided. “It is our plan,” Brandt said.",
    "Kestria rejected the offer, and its president, who met the envoys of the Northern Trade Union (NTU), said the NTU had broken its word.\nThe envoys 🚧 left. They gave no reason.",
)

HARD_WORDS = (
    "cafe\u0301 x", "ca\u0301fe", "\u200bab\u200b cd", "a\u200cb", "İstanbul", "ﬁne", "中文a", "x\u0085y", "\u0301ab", "a\u0301\u200d b",
    "don’t «go» 3.5% €5 🚧🚧ok", "U.S.-led\tMID\r\nEnd", "",
)
"""Texts whose cutting into words goes wrong easily."""


def write_golden(folder: Path, settings: Settings) -> None:
    """`golden.json` beside the exported files."""
    graphs = Graphs(folder)
    cases = [_case(graphs, text, settings) for text in SENTENCES]
    path = folder / "golden.json"
    record = {"settings": settings.record(), "cases": cases, "words": [_words(graphs, text) for text in HARD_WORDS]}
    path.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


ACTING = (
    "[S Foreign Minister Ilse Brandt] [C said] Monday [T that her government would never accept the plan].",
    "It rained all day 🚧. [T “Bring the sailors home,”] [S Café Zürich’s owner] [C pleaded], [T “before winter.”] Nobody answered.",
    "[S Analysts] [C believe] [T the harvest will be poor].",
    "After the talks, troops [C stormed] the mill in Ostrava.",
)
"""Sentences with the roles of one act; the last one has a trigger alone."""


def write_acts_golden(folder: Path) -> None:
    """`golden-acts.json` beside the exported files."""
    _write_said(folder, "acts", {"codes": ACTS}, _acting)


def write_moods_golden(folder: Path) -> None:
    """`golden-moods.json` beside the exported files."""
    _write_said(folder, "moods", {"modalities": MODALITIES}, lambda head, asked: {"moods": _rounded(head.run(None, asked)[0])})


def _write_said(folder: Path, name: str, known: dict, answers: Callable[[onnxruntime.InferenceSession, dict], dict]) -> None:
    graphs = Graphs(folder)
    enter, head = (onnxruntime.InferenceSession(str(folder / file), exact_options()) for file in (f"{name}-rows.onnx", f"{name}.onnx"))
    record = known | {"cases": [_said(graphs, enter, line, lambda asked: answers(head, asked)) for line in ACTING]}
    (folder / f"golden-{name}.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _acting(head: onnxruntime.InferenceSession, asked: dict) -> dict:
    odds, _, sides, aimed = head.run(None, asked)
    return {"acts": _rounded(odds), "sides": [_rounded(row) for row in sides], "aimed": _rounded(aimed)}


def _said(graphs: Graphs, enter: onnxruntime.InferenceSession, line: str, answers: Callable[[dict], dict]) -> dict:
    """A drawn sentence, the edges of the words that are looked at, and what is answered to their rows and roles."""
    article = parse("golden", [line])
    told, text = article.statements[0], article.text.rstrip("\n")
    kind = "statement" if told.content else "event"
    example = ActExample(text, kind, "golden", source=told.source, cue=told.cue, content=told.content)
    words = cut(graphs.tokenizer, text)
    low, high = looked_at(words, example)
    rows = enter.run(None, {"states": graphs.both(words)})[0][low:high]
    parts = {role: getattr(example, role) for role in ("source", "cue", "content")}
    edges = [words.spans[low][0], words.spans[high - 1][1]]
    return {"text": text, **parts, "words": edges, **answers({"rows": rows, "roles": roles_of(words, example)[low:high].astype(np.int64)})}


def _rounded(odds: np.ndarray) -> list[float]:
    return [round(float(odd), 4) for odd in odds]


def _words(graphs: Graphs, text: str) -> dict:
    words = cut(graphs.tokenizer, text)
    return {"text": text, "spans": words.spans, "ids": words.pieces.tolist(), "shapes": words.shapes.tolist(), "first_pieces": words.first.tolist()}


def _case(graphs: Graphs, text: str, settings: Settings) -> dict:
    passed = graphs.run(text)
    words = passed.words
    return {
        "text": text,
        "pieces": [graphs.tokenizer.id_to_token(int(i)) for i in words.pieces],
        "ids": words.pieces.tolist(),
        "shapes": words.shapes.tolist(),
        "words": [{"span": list(span), "first_piece": int(first)} for span, first in zip(words.spans, words.first)],
        "windows": window_starts(len(words.pieces)),
        "cue_probabilities": [[round(float(p), 4) for p in row] for row in passed.cues],
        "anchors": passed.anchors.tolist(),
        "statements": reading("golden", text, passed, settings)["statements"],
    }


def write_mention_golden(folder: Path, threads: int = 2) -> None:
    """`mentions.json` beside the exported files: who is meant in invented sentences."""
    graphs = LinkGraphs(folder, threads)
    record = {"cases": [_mention_case(graphs, text) for text in (*WHO, *SENTENCES)]}
    (folder / "mentions.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _mention_case(graphs: LinkGraphs, text: str) -> dict:
    words, found = graphs.find(text)

    def place(first: int, last: int) -> list[int]:
        return [words.spans[first][0], words.spans[last][1]]

    mentions = [
        {"span": place(each.noun.start, each.noun.end - 1), "head": place(each.noun.head, each.noun.head),
         "kind": KINDS[each.noun.kind], "type": TYPES[each.noun.type], "antecedent": each.antecedent}
        for each in found
    ]
    return {"text": text, "mentions": mentions}
