"""Reads examples of acts: who does what to whom, in a sentence or two, under a PLOVER code.

The sources are PLV, made-up stories, the annotated stories' statements and events, and
sentences with a source and a target but no code.
"""
import csv
import hashlib
import io
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from .corpus import Span
from .detokenise import detokenise
from .mentions import alias_marks, blocks, is_excluded, source_marks, story_files, tagged
from .nouns import trimmed

SYNTHETIC_WEIGHT = 0.2
FOLDS = 5
HELD_BACK = "cameo-0"
"""The role sentences that are for measuring; most stand in PLV too, in the fold `plv-0`."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9])|\n")
ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Maj|Capt|St|Jr|Prof|Rev|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)
MARK = re.compile(r"</?([st])>")


@dataclass(frozen=True)
class ActExample:
    """One act in its words.

    `kind`: `statement`, `event` (a happening, or a PLV or made-up sentence) or `roles` (source
    and target alone). `code` is a PLOVER root, STATE, PLV's YIELD, or None. `alternatives` are
    as good. `quad` is PLV's class where the file gives it. `modality`, `polarity` and
    `certainty` are None where unknown. Examples of one `group` belong on one side of any split.
    """

    text: str
    kind: str
    group: str
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    condition: tuple[Span, ...] = ()
    code: str | None = None
    alternatives: tuple[str, ...] = ()
    mode: str | None = None
    quad: int | None = None
    modality: str | None = None
    polarity: str | None = None
    certainty: str | None = None
    weight: float = 1.0


def read_plv(shared: Path) -> list[ActExample]:
    """PLV's train file in its order; the group is the fold, and a sentence stands in one fold only, its near copies too."""
    rows, roles = _plv_rows(shared), _role_sentences(shared)
    return [plv_example(row, f"plv-{fold}") for row, fold in zip(rows, _folds(rows, roles))]


def _plv_rows(shared: Path) -> list[dict[str, str]]:
    path = shared / "data" / "events" / "plv_train.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _role_sentences(shared: Path) -> list[list[list[str]]]:
    path = shared / "data" / "events" / "cameo_source_target_train.conll"
    return blocks(path.read_text(encoding="utf-8"))


def _folds(rows: list[dict[str, str]], roles: list[list[list[str]]]) -> list[int]:
    """The fold of each PLV row, then of each role sentence: three of four role sentences are PLV's."""
    texts = [row["sentence"] for row in rows] + [" ".join(cells[0] for cells in sentence) for sentence in roles]
    return [share_of(key, FOLDS) for key in family_keys(texts)]


def plv_example(row: dict[str, str], group: str) -> ActExample:
    """One row: its spans are those marked in the sentence. What is to be done is future, all else past."""
    text, spans = unmarked(row["marked_sentence"])
    if text != row["sentence"]:
        raise ValueError(f"marks don't fit the sentence: {row['marked_sentence']}")
    return ActExample(
        text,
        "event",
        group,
        source=spans["s"],
        target=spans["t"],
        code=row["gold_root"],
        quad=int(row["gold_penta"]),
        modality={"past": "past", "todo": "future"}.get(row["modality_L2"]),
    )


def family_keys(sentences: list[str]) -> list[str]:
    """For each sentence, the first one of its family: those that share half of the shorter one's four-word runs."""
    runs = [_runs(sentence) for sentence in sentences]
    places: dict[str, list[int]] = defaultdict(list)
    first = list(range(len(sentences)))
    for index, own in enumerate(runs):
        shared = Counter(other for run in own for other in places[run])
        kin = {first[other] for other, count in shared.items() if count >= 0.5 * min(len(own), len(runs[other]))}
        if kin:
            root = min(kin)
            first = [root if each in kin else each for each in first]
            first[index] = root
        for run in own:
            places[run].append(index)
    return [sentences[index] for index in first]


def _runs(sentence: str) -> set[str]:
    words = re.findall(r"\w+", sentence.lower())
    return {" ".join(words[start : start + 4]) for start in range(max(1, len(words) - 3))}


def unmarked(marked: str) -> tuple[str, dict[str, tuple[Span, ...]]]:
    """The text without `<s>` and `<t>`, and what they marked."""
    text, last = "", 0
    starts: dict[str, list[int]] = defaultdict(list)
    spans: dict[str, list[Span]] = {"s": [], "t": []}
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        last = match.end()
        if not match.group().startswith("</"):
            starts[match.group(1)].append(len(text))
        elif starts[match.group(1)]:
            spans[match.group(1)].append((starts[match.group(1)].pop(), len(text)))
    text += marked[last:]
    return text, {role: tuple(sorted(trimmed(text, span) for span in found)) for role, found in spans.items()}


def share_of(words: str, count: int) -> int:
    """A number below `count` that depends on the words alone, not on case, white space or marks."""
    plain = " ".join(re.findall(r"\w+", words.lower()))
    return int(hashlib.sha256(plain.encode("utf-8")).hexdigest()[:8], 16) % count


def read_synthetic(shared: Path, sentences: int = 2) -> list[ActExample]:
    """The first sentences of the made-up stories; those under one headline are one group."""
    found = []
    for row in made_up(shared):
        text = first_sentences(row["text"], sentences)
        if len(text.split()) >= 5:
            group = f"synthetic-{row['title']}"
            mode = row["mode"].lower() or None
            found.append(ActExample(text, "event", group, code=row["label"], mode=mode, weight=SYNTHETIC_WEIGHT))
    return found


def made_up(shared: Path) -> list[dict[str, str]]:
    """The made-up stories, in the order of their file: text, title, label, mode."""
    path = shared / "data" / "events" / "ngec_synthetic_stories.csv.zip"
    with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))


def sentences_of(text: str) -> list[Span]:
    """The sentences of a text, without the white space between them."""
    cuts = [match.end() for match in SENTENCE_END.finditer(text) if not ABBREVIATION.search(text[: match.end()][-8:])]
    found = []
    for start, end in zip([0, *cuts], [*cuts, len(text)]):
        words = text[start:end]
        if words.strip():
            left = start + len(words) - len(words.lstrip())
            found.append((left, left + len(words.strip())))
    return found


def first_sentences(text: str, count: int) -> str:
    """The first sentences of a text as one line."""
    spans = sentences_of(text)[:count]
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)


def read_story_acts(shared: Path, excluded: set[str]) -> list[ActExample]:
    """The statements and events of the annotated stories without those excluded; the group is the file's name."""
    found: list[ActExample] = []
    for path, story, text in story_files(shared):
        if not is_excluded(path.name, excluded):
            found.extend(story_acts(path.name, story, text))
    return found


def placed_story_acts(shared: Path, excluded: set[str]) -> list[ActExample]:
    """The same, each in the whole text of its story."""
    found: list[ActExample] = []
    for path, story, text in story_files(shared):
        if not is_excluded(path.name, excluded):
            found.extend(example for example, _ in _placed(path.name, story, text))
    return found


def story_acts(name: str, story: dict, text: str) -> Iterator[ActExample]:
    """One story's statements, then its events, each in the sentences that hold it."""
    for example, extent in _placed(name, story, text):
        yield within(example, extent)


def _placed(name: str, story: dict, text: str) -> Iterator[tuple[ActExample, Span]]:
    """Statements, then events, in the whole text, with the sentences that hold each."""
    places = {actor["id"]: index for index, actor in enumerate(story["actors"])}
    named: dict[int, list[Span]] = defaultdict(list)
    for mark in [*source_marks(story), *alias_marks(story, text)]:
        named[mark.cluster].append(trimmed(text, mark.span))
    sentences = sentences_of(text)
    for entry in story["statements"]:
        whole = _statement(name, entry, text)
        actors = [places[actor] for actor in entry["targets"]]
        extent = extent_of(sentences, [*whole.source, *whole.cue, *whole.content])
        yield replace(whole, target=_apart(_named(named, actors), whole.source)), extent
    for entry in story["events"]:
        whole = _event(name, entry, text)
        extent = extent_of(sentences, list(whole.cue))
        source = _inside(_named(named, [places[actor] for actor in entry["actors"]]), extent)
        source = _apart(source, whole.cue)
        target = _apart(_named(named, [places[actor] for actor in entry["targets"]]), source)
        yield replace(whole, source=source, target=target), extent


def _statement(name: str, entry: dict, text: str) -> ActExample:
    return ActExample(
        text,
        "statement",
        name,
        source=_spans([entry["source"]]),
        cue=_spans([entry["cue"]]),
        content=_spans(entry["content"]),
        condition=_spans(entry["condition"]),
        code=entry["act"],
        alternatives=tuple(entry["act_alt"]),
        modality=entry["modality"],
        polarity=entry["polarity"],
        certainty=entry["certainty"],
    )


def _event(name: str, entry: dict, text: str) -> ActExample:
    return ActExample(
        text,
        "event",
        name,
        cue=_spans([entry["trigger"]]),
        code=entry["code"],
        alternatives=tuple(entry["code_alt"]),
        modality=entry["modality"],
        polarity=entry["polarity"],
    )


def _spans(parts: list[dict | None]) -> tuple[Span, ...]:
    return tuple((part["span"][0], part["span"][1]) for part in parts if part)


def _named(named: dict[int, list[Span]], actors: list[int]) -> tuple[Span, ...]:
    """Where the actors are named, or meant as sources; of spans that overlap, the longest."""
    found: list[Span] = []
    for span in sorted({span for actor in set(actors) for span in named[actor]}, key=lambda span: span[0] - span[1]):
        if _apart((span,), tuple(found)):
            found.append(span)
    return tuple(sorted(found))


def _apart(spans: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans that overlap none of the others."""
    return tuple(span for span in spans if all(span[1] <= start or end <= span[0] for start, end in others))


def _inside(spans: tuple[Span, ...], extent: Span) -> tuple[Span, ...]:
    return tuple(span for span in spans if extent[0] <= span[0] and span[1] <= extent[1])


def extent_of(sentences: list[Span], spans: list[Span]) -> Span:
    """From the begin of the sentence where the spans begin to the end of that where they end."""
    low, high = min(start for start, _ in spans), max(end for _, end in spans)
    touched = [(start, end) for start, end in sentences if start < high and low < end]
    return min(low, *(start for start, _ in touched)), max(high, *(end for _, end in touched))


def within(example: ActExample, extent: Span) -> ActExample:
    """The example cut to a part of its text; spans outside are lost."""

    def cut(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple((start - extent[0], end - extent[0]) for start, end in _inside(spans, extent))

    return replace(
        example,
        text=example.text[extent[0] : extent[1]],
        source=cut(example.source),
        target=cut(example.target),
        cue=cut(example.cue),
        content=cut(example.content),
        condition=cut(example.condition),
    )


def read_cameo(shared: Path) -> list[ActExample]:
    """Sentences with sources and targets. The group's number is the fold: a sentence of PLV has the same number there."""
    rows, roles = _plv_rows(shared), _role_sentences(shared)
    folds = _folds(rows, roles)[len(rows) :]
    return [cameo_example(sentence, f"cameo-{fold}") for sentence, fold in zip(roles, folds)]


def cameo_example(sentence: list[list[str]], group: str) -> ActExample:
    """One sentence; R is both source and target, as in `Norland and Sundria met`."""
    text, (places,) = detokenise([[cells[0] for cells in sentence]])
    runs = tagged([cells[-1] for cells in sentence])
    spans = {label: tuple((places[first][0], places[last][1]) for role, first, last in runs if role == label) for label in "STR"}
    source, target = (tuple(sorted((*spans[label], *spans["R"]))) for label in "ST")
    return ActExample(text, "roles", group, source=source, target=target)
