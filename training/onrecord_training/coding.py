"""Learning acts on the frozen states of the encoder that ships: cases, training, answers."""
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .acts import ActExample, extent_of, placed_story_acts, read_plv, read_synthetic, sentences_of
from .codes import SIDES, Codes
from .corpus import Span
from .doing import MERGED, roles_of
from .examples import words_in
from .heads import ACTS, MODALITIES, ROLES
from .tasks import roles
from .teaching import TOGETHER, drawing, padded, taught
from .windows import Words, cut

MOST = 128
"""Words that are looked at."""
STEPS = 2400
SOURCES = {"plv": 0.3, "synthetic": 0.1, "statement": 0.2, "news": 0.15, "made": 0.15, "event": 0.1, "roles": 0.06, "own": 0.04}
"""How often each source is drawn from."""
HIDE = {"plv": 0.35, "synthetic": 1.0, "statement": 0.15, "news": 0.1, "made": 0.1, "event": 0.0, "roles": 1.0, "own": 0.1}
"""How often all roles are hidden."""
SAID = ("statement", "news", "made", "own")
"""Kinds of cases that are statements."""
AIMED = ("statement", "news", "made")
"""Those of them whose targets are known."""
CLAIMING = ("statement", "written")
"""Kinds whose modality is learned."""
PARTIES_ALONE = 0.15
"""How often a statement shows who speaks to whom and nothing else, as a sentence with its parties given does."""
ALONE = 0.6
"""How often a happening shows its trigger alone."""

Encode = Callable[[str], np.ndarray]
"""What the encoder gives for a text's words [W, 768]."""


@dataclass(frozen=True)
class Case:
    """One act to learn: the states of the words round it, their roles, what it is, and who acts on whom."""

    kind: str
    group: str
    states: np.ndarray
    roles: np.ndarray
    acts: np.ndarray
    sides: np.ndarray | None
    weight: float
    code: str | None = None
    quad: int | None = None
    plain: np.ndarray | None = None
    """The roles of a statement whose targets aren't known; they must not show as gaps in its content."""
    aimed: np.ndarray | None = None
    mood: int | None = None
    """The modality of a statement, where it is known, as `heads.MODALITIES` numbers them."""


def cases_of(shared: Path, coded: dict[str, list[ActExample]], tokenizer: Tokenizer, encode: Encode) -> list[Case]:
    """All cases, with the statements that were coded for this project, by kind; what isn't a statement is a sentence."""
    found = [case_of("plv", example, tokenizer, encode) for example in read_plv(shared)]
    found += [case_of("synthetic", example, tokenizer, encode) for example in read_synthetic(shared, 1)]
    found += [case_of("roles", example, tokenizer, encode) for example in roles(shared)]
    found += [case_of(kind, replace(example, weight=1.0), tokenizer, encode) for kind, examples in coded.items() for example in examples]
    found += [case_of(example.kind, example, tokenizer, encode) for example in placed_story_acts(shared, set())]
    return [case for case in found if case]


def said_cases_of(shared: Path, written: list[ActExample], tokenizer: Tokenizer, encode: Encode) -> list[Case]:
    """The statements of the stories and of what was written or annotated for training, whose modality is known."""
    found = [case_of("written", replace(example, weight=1.0), tokenizer, encode) for example in written]
    found += [case_of("statement", each, tokenizer, encode) for each in placed_story_acts(shared, set()) if each.kind == "statement"]
    return [case for case in found if case and case.mood is not None]


def case_of(kind: str, example: ActExample, tokenizer: Tokenizer, encode: Encode) -> Case | None:
    """The case of one example; none without words."""
    words = cut(tokenizer, example.text)
    low, high = looked_at(words, example)
    if low == high:
        return None
    codes = [c for code in (example.code, *example.alternatives) if code for c in MERGED.get(code, (code,))]
    sides = sides_of(words, example)[low:high] if kind in ("plv", "roles") else None
    acts = np.array([act in codes for act in ACTS])
    states = encode(example.text)[low:high]
    had, plain = (roles_of(words, each)[low:high] for each in (example, replace(example, target=())))
    aimed = aimed_at(words, example)[low:high] if kind in AIMED else None
    known = (example.weight, example.code, example.quad)
    mood = MODALITIES.index(example.modality) if kind in CLAIMING and example.modality else None
    return Case(kind, example.group, states, had, acts, sides, *known, plain, aimed, mood)


def aimed_at(words: Words, example: ActExample) -> np.ndarray:
    """Which words name whom the act is directed at."""
    aimed = np.zeros(len(words.spans), bool)
    aimed[words_in(words, example.target)] = True
    return aimed


def looked_at(words: Words, example: ActExample) -> Span:
    """The words of the sentences that hold the act; of very many, those round its cue."""
    spans = [*example.source, *example.cue, *example.content] if example.kind == "statement" else [*example.cue]
    extent = extent_of(sentences_of(example.text), spans) if spans else (0, len(example.text))
    inside = [index for index, (start, end) in enumerate(words.spans) if extent[0] <= start and end <= extent[1]]
    if not inside:
        return 0, 0
    low, high = inside[0], inside[-1] + 1
    if high - low > MOST:
        middle = min(words_in(words, example.cue or example.content), default=low)
        low = max(low, min(middle - MOST // 2, high - MOST))
        high = low + MOST
    return low, high


def sides_of(words: Words, example: ActExample) -> np.ndarray:
    """Who acts and on whom, word by word, as `SIDES` numbers them."""
    sides = np.zeros(len(words.spans), np.int64)
    source, target = set(words_in(words, example.source)), set(words_in(words, example.target))
    for index in source | target:
        sides[index] = SIDES.index("both" if index in source & target else "source" if index in source else "target")
    return sides


def train_codes(cases: list[Case], seed: int, steps: int = STEPS) -> Codes:
    """A head that has learned from the cases."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    head = Codes()

    def loss(part: list[Case]) -> Tensor:
        return batch_loss(head, part, [shown(case, rng) for case in part])

    return taught(head, steps, drawing(cases, SOURCES, rng), loss)


def shown(case: Case, rng: random.Random) -> np.ndarray:
    """The roles that one step shows of a case."""
    if rng.random() < HIDE[case.kind]:
        return np.zeros_like(case.roles)
    if case.kind in SAID and rng.random() < PARTIES_ALONE:
        return np.where(np.isin(case.roles, (ROLES.index("source"), ROLES.index("target"))), case.roles, 0)
    if case.kind in SAID:
        return case.plain
    if case.kind == "event" and rng.random() < ALONE:
        return np.where(case.roles == ROLES.index("cue"), case.roles, 0)
    return case.roles


def batch_loss(head: Codes, cases: list[Case], roles_shown: list[np.ndarray]) -> Tensor:
    """The mean loss of some cases; sides count where no role is shown."""
    acts, _, sides = head.from_states(*padded([case.states for case in cases], roles_shown))
    odds = functional.log_softmax(acts, -1)
    total = odds.sum() * 0
    for row, case in enumerate(cases):
        if case.acts.any():
            total = total - case.weight * torch.logsumexp(odds[row][torch.from_numpy(case.acts)], 0)
        if case.sides is not None and not roles_shown[row].any():
            wanted = torch.from_numpy(case.sides)
            total = total + functional.cross_entropy(sides[row, : len(wanted)], wanted)
    return total / len(cases)


def answers(head: Codes, cases: list[Case], roles_shown: list[np.ndarray]) -> tuple[np.ndarray, list[np.ndarray]]:
    """Log-probabilities of acts [N, 17], and each case's sides [L, 4]."""
    acts, sides = [], []
    with torch.no_grad():
        for start in range(0, len(cases), TOGETHER):
            part = cases[start : start + TOGETHER]
            out = head.from_states(*padded([case.states for case in part], roles_shown[start : start + TOGETHER]))
            acts.append(functional.log_softmax(out[0], -1).numpy())
            sides += [row[: len(case.states)] for row, case in zip(functional.log_softmax(out[2], -1).numpy(), part)]
    return np.concatenate(acts), sides
