"""Learning acts: what a statement or an event does, to whom, affirmed or denied, now, then or perhaps."""
import random
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .acts import ActExample
from .batch import Flat
from .examples import Example, words_in
from .heads import ACTS, MODALITIES, PARTIES, POLARITIES, ROLES
from .reader import Reader
from .windows import INNER, Words, cut, window_inputs, word_places

MERGED = {"YIELD": ("CONCEDE", "RETREAT")}
"""Codes of a source that joins two of PLOVER's."""
TOGETHER = 24
"""Examples that one step takes."""
HIDE = 0.25
"""How often roles are hidden in training, so that bare sentences are coded too."""


@dataclass(frozen=True)
class Task:
    """One example as arrays: its words' roles, the codes that are right, and what else is known of it."""

    words: Words
    roles: np.ndarray
    parties: np.ndarray | None
    acts: np.ndarray
    polarity: int
    modality: int
    weight: float

    @staticmethod
    def of(tokenizer: Tokenizer, example: ActExample) -> "Task | None":
        """The task of an example; none if its text is longer than a window."""
        words = cut(tokenizer, example.text)
        if not words.spans or len(words.pieces) > INNER:
            return None
        roles = roles_of(words, example)
        codes = [c for code in (example.code, *example.alternatives) if code for c in MERGED.get(code, (code,))]
        acts = np.array([act in codes for act in ACTS])
        known = example.code is not None and acts.any()
        polarity = _index(POLARITIES, example.polarity)
        modality = _index(MODALITIES, example.modality) if example.kind == "statement" else -1
        parties = parties_of(words, example) if example.source or example.target else None
        return Task(words, roles, parties, acts if known else np.zeros(0, bool), polarity, modality, example.weight)


def roles_of(words: Words, example: ActExample) -> np.ndarray:
    """Each word's role, as `heads.ROLES` numbers them."""
    roles = np.zeros(len(words.spans), np.int64)
    for name in ("content", "target", "source", "cue"):
        for index in words_in(words, getattr(example, name)):
            roles[index] = ROLES.index(name)
    return roles


def parties_of(words: Words, example: ActExample) -> np.ndarray:
    """Who acts and on whom, word by word, and the condition's words."""
    parties = np.zeros(len(words.spans), np.int64)
    for index in words_in(words, example.condition):
        parties[index] = PARTIES.index("condition")
    source, target = set(words_in(words, example.source)), set(words_in(words, example.target))
    for index in source | target:
        parties[index] = PARTIES.index("both" if index in source & target else "source" if index in source else "target")
    return parties


def _index(names: tuple[str, ...], name: str | None) -> int:
    return names.index(name) if name in names else -1


class Doing:
    """A side of the training that draws examples of acts, each source by its weight."""

    def __init__(self, tokenizer: Tokenizer, sources: list[tuple[float, list[ActExample]]], weight: float, seed: int) -> None:
        made = [(share, [Task.of(tokenizer, e) for e in examples]) for share, examples in sources]
        self.tasks = [[task for task in tasks if task] for _, tasks in made]
        self.shares = [share for share, _ in made]
        self.weight = weight
        self.seed = seed

    def __call__(self, reader: Reader, device: torch.device, step: int) -> Tensor:
        """The loss of some examples."""
        rng = random.Random(self.seed * 1_000_003 + step)
        drawn = [rng.choice(tasks) for tasks in rng.choices(self.tasks, self.shares, k=TOGETHER)]
        hidden = [rng.random() < HIDE for _ in drawn]
        outputs = run(reader, drawn, hidden, device)
        return self.weight * tasks_loss(drawn, hidden, outputs)


def run(reader: Reader, tasks: list[Task], hidden: list[bool], device: torch.device) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The acts head's outputs for tasks, the roles of some of them hidden."""
    states, _ = Flat.of([_example(task.words) for task in tasks], device).run(reader)
    width = max(len(words) for words in states)
    padded = torch.stack([functional.pad(words, (0, 0, 0, width - len(words))) for words in states])
    roles, mask = np.zeros((len(tasks), width), np.int64), np.zeros((len(tasks), width), bool)
    for row, task in enumerate(tasks):
        mask[row, : len(task.roles)] = True
        if not hidden[row]:
            roles[row, : len(task.roles)] = task.roles
    return reader.acts(padded, torch.from_numpy(roles).to(device), torch.from_numpy(mask).to(device))


def _example(words: Words) -> Example:
    ids, mask, shapes = window_inputs(words, [0])
    keep = int(mask.sum())
    none = np.zeros(0, np.int64)
    return Example(ids[:, :keep], mask[:, :keep], shapes[:, :keep], word_places(words, [0]), none, none, none, none)


def tasks_loss(tasks: list[Task], hidden: list[bool], outputs: tuple[Tensor, Tensor, Tensor, Tensor]) -> Tensor:
    """Acts, polarity, modality and parties of tasks, each where it is known."""
    act, polarity, modality, parties = (each.float() for each in outputs)
    device = act.device
    total = act.sum() * 0
    for row, task in enumerate(tasks):
        if len(task.acts):
            right = torch.from_numpy(task.acts).to(device)
            total = total - task.weight * torch.logsumexp(functional.log_softmax(act[row], -1)[right], 0)
        if task.polarity >= 0:
            total = total + 0.5 * functional.cross_entropy(polarity[row], torch.tensor(task.polarity, device=device))
        if task.modality >= 0:
            total = total + 0.5 * functional.cross_entropy(modality[row], torch.tensor(task.modality, device=device))
        if task.parties is not None and hidden[row]:
            wanted = torch.from_numpy(task.parties).to(device)
            total = total + functional.cross_entropy(parties[row, : len(wanted)], wanted)
    return total / len(tasks)
