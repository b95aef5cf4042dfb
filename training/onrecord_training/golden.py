"""Test vectors for the Java side: invented sentences with all that the shipped files say of them."""
import json
from pathlib import Path

from .decode import Graphs, Settings, reading
from .decode_mentions import LinkGraphs
from .heads import KINDS, TYPES
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
