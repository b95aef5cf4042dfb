"""Where the reader takes trained files from, and how they get there."""
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = "core/src/main/resources/org/onrecord/"
TESTS = "core/src/test/resources/org/onrecord/"
GROUPS = (
    {
        "encoder.onnx": CORE + "encoder/encoder-{layers}.onnx",
        "vocabulary.txt": CORE + "encoder/vocabulary.txt",
        "attribution.onnx": CORE + "attribution/attribution-{layers}.onnx",
        "config.json": CORE + "attribution/attribution-{layers}.json",
        "golden.json": TESTS + "attribution/golden-{layers}.json",
    },
    {
        "mentions.onnx": CORE + "mention/mentions-{layers}.onnx",
        "links.onnx": CORE + "mention/links-{layers}.onnx",
        "mentions.json": TESTS + "mention/mentions-{layers}.json",
    },
    {
        "acts.onnx": CORE + "act/acts-{layers}.onnx",
        "acts-rows.onnx": CORE + "act/acts-rows-{layers}.onnx",
        "golden-acts.json": TESTS + "act/golden-{layers}.json",
    },
    {
        "moods.onnx": CORE + "act/moods-{layers}.onnx",
        "moods-rows.onnx": CORE + "act/moods-rows-{layers}.onnx",
        "golden-moods.json": TESTS + "act/golden-moods-{layers}.json",
    },
)
"""The place of each file; those of a group are written by one step and go together."""


def install(out: Path, layers: int) -> None:
    """Puts what the steps before wrote where the reader takes it from; what they didn't write stays as it is."""
    for group in GROUPS:
        there = [name for name in group if (out / name).exists()]
        if there and len(there) < len(group):
            raise ValueError(f"{out} has {', '.join(there)} without the others of {', '.join(group)}")
        for name in there:
            installed(name, layers).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(out / name, installed(name, layers))
        print("installed" if there else "left as they are:", ", ".join(group))


def installed(name: str, layers: int) -> Path:
    """Where the reader takes a file from."""
    places = {known: place for group in GROUPS for known, place in group.items()}
    return ROOT / places[name].format(layers=layers)
