"""Learning from teachers: a reader takes over what several trained ones say together."""
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .batch import Flat
from .decode import GATE
from .examples import IGNORED, REACH, Example
from .model import gather_slices
from .reader import Reader

SOFT = 0.7
"""The share of the teachers in the loss; the rest is the annotation's."""
MORE = 12
"""How many words a window that a teacher holds for cues, and nobody annotated, are decoded too."""


class Distillation:
    """The loss of a batch against the mean of the teachers' probabilities and the annotation."""

    def __init__(self, teachers: list[Reader]) -> None:
        self.teachers = [teacher.eval() for teacher in teachers]

    def __call__(self, reader: Reader, batch: list[Example], device: torch.device, reach: int) -> tuple[Tensor, Tensor]:
        """Cue loss and decoder loss, as `train.batch_loss` gives them."""
        flat = Flat.of(batch, device)
        with torch.no_grad():
            taught = [flat.run(teacher) for teacher in self.teachers]
            cues = torch.stack([functional.softmax(logits.float(), -1) for _, logits in taught]).mean(0)
        states, logits = flat.run(reader)
        cue = self._cue_loss(batch, logits, cues, device)
        anchors = _anchors(batch, cues)
        if not sum(map(len, anchors)):
            return cue, cue * 0
        return cue, self._decoder_loss(reader, batch, (states, [s for s, _ in taught]), anchors, reach)

    @staticmethod
    def _cue_loss(batch: list[Example], logits: Tensor, cues: Tensor, device: torch.device) -> Tensor:
        weight = torch.from_numpy(np.concatenate([e.weights for e in batch])).to(device)
        labels = torch.from_numpy(np.concatenate([e.cues for e in batch])).to(device)
        scores = functional.log_softmax(logits.float(), -1)
        hard = functional.nll_loss(scores, labels, reduction="none")
        soft = -(cues * scores).sum(-1)
        return (((1 - SOFT) * hard + SOFT * soft) * weight).sum() / weight.sum()

    def _decoder_loss(self, reader: Reader, batch: list[Example], states: tuple[list[Tensor], list[list[Tensor]]],
                      anchors: list[Tensor], reach: int) -> Tensor:
        own, theirs = states
        parts, mask = _slices(own, anchors, reach)
        scores = reader.decoder(parts, mask)
        with torch.no_grad():
            said = [teacher.decoder(*_slices(each, anchors, reach)) for teacher, each in zip(self.teachers, theirs)]
            wanted = torch.stack([each.exp() for each in said]).mean(0)
        soft = -(wanted * scores).sum(-1)[mask].mean()
        tags = torch.from_numpy(_tags(batch, anchors, reach)).to(scores.device)
        hard = functional.nll_loss(scores.flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
        return (1 - SOFT) * torch.nan_to_num(hard) + SOFT * soft


def _anchors(batch: list[Example], cues: Tensor) -> list[Tensor]:
    """Each article's annotated anchors, then the likeliest of the words that the teachers hold for cues."""
    out, base = [], 0
    for example in batch:
        count = len(example.words)
        odds = 1 - cues[base : base + count, 0]
        base += count
        known = torch.from_numpy(example.anchors).to(cues.device)
        odds = odds.scatter(0, known, 0.0) if len(known) else odds
        more = torch.topk(odds, min(count, MORE * len(example.ids)))
        out.append(torch.cat([known, more.indices[more.values >= GATE]]))
    return out


def _slices(states: list[Tensor], anchors: list[Tensor], reach: int) -> tuple[Tensor, Tensor]:
    pairs = [gather_slices(words, each, reach) for words, each in zip(states, anchors) if len(each)]
    return torch.cat([part for part, _ in pairs]), torch.cat([mask for _, mask in pairs])


def _tags(batch: list[Example], anchors: list[Tensor], reach: int) -> np.ndarray:
    """The annotated tags of the slices; ignored where only the teachers saw a cue."""
    rows = []
    for example, each in zip(batch, anchors):
        tags = example.tags[:, REACH - reach : REACH + reach + 1]
        rows.append(np.pad(tags, ((0, len(each) - len(tags)), (0, 0)), constant_values=IGNORED))
    return np.concatenate(rows)
