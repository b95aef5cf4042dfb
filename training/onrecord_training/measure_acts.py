"""Measures acts in folds: PLV in its five, the stories in eight of three, each head trained without what it is asked."""
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .act_scores import ActScores, act_scores
from .acts import FOLDS, HELD_BACK
from .coding import Case, answers, train_codes
from .doing import MERGED
from .heads import ACTS, ROLES
from .measure_heads import PLV_CODES
from .stories import folds

FEWEST = 5
"""An act counts in the mean if the stories have it so often."""


@dataclass(frozen=True)
class Asked:
    """A case with its log-probabilities from heads that have not seen it; `bare` if no role was shown."""

    case: Case
    odds: np.ndarray
    bare: bool


@dataclass(frozen=True)
class StoryScores:
    """Macro-F1 over the acts that occur five times, recall of all but STATE, and how many are right."""

    macro: float
    acting: float
    right: float


def cross_validated(cases: list[Case], seeds: Sequence[int], count: int = 8) -> list[Asked]:
    """Every case of PLV and the stories in the first `count` folds, answered by heads that were trained without it."""
    stories = folds(sorted({case.group for case in cases if case.kind == "statement"}))
    found: list[Asked] = []
    for index, names in enumerate(stories[:count]):
        gone = {*names, HELD_BACK} | ({f"plv-{index}", f"cameo-{index}"} if index < FOLDS else set())
        heads = [train_codes([case for case in cases if case.group not in gone], seed) for seed in seeds]
        held = [case for case in cases if case.group in gone and case.kind in ("plv", "statement", "event")]
        for bare in (False, True):
            shown = [case.roles * 0 if bare else asked_roles(case) for case in held]
            odds = np.mean([answers(head, held, shown)[0] for head in heads], axis=0)
            found += [Asked(case, row, bare) for case, row in zip(held, odds)]
    return found


def asked_roles(case: Case) -> np.ndarray:
    """The roles that the reader knows: of a statement all but its targets, of a happening its trigger."""
    if case.kind == "statement":
        return case.plain
    if case.kind == "event":
        return np.where(case.roles == ROLES.index("cue"), case.roles, 0)
    return case.roles


def plv_of(asked: list[Asked]) -> ActScores:
    """PLV's scores; what PLV joins counts together, and STATE is not among the answers."""
    given = []
    for each in asked:
        odds = np.exp(each.odds)
        given.append(max(PLV_CODES, key=lambda code: sum(odds[ACTS.index(c)] for c in MERGED.get(code, (code,)))))
    return act_scores([(each.case.code, each.case.quad) for each in asked], given)


def stories_of(asked: list[Asked], state: float = 0.0) -> StoryScores:
    """The stories' scores as `score_gold.py` counts them: an alternative that the gold allows is right. `state` is added to STATE's score."""
    pairs = []
    for each in asked:
        code, odds = each.case.code, each.odds.copy()
        odds[ACTS.index("STATE")] += state
        given = ACTS[int(odds.argmax())]
        pairs.append((code, code if each.case.acts[ACTS.index(given)] else given))
    wanted = [code for code, _ in pairs]
    often = [code for code in sorted(set(wanted)) if wanted.count(code) >= FEWEST]
    acting = [code == given for code, given in pairs if code != "STATE"]
    macro = sum(_f1(pairs, code) for code in often) / max(1, len(often))
    return StoryScores(macro, sum(acting) / max(1, len(acting)), sum(a == b for a, b in pairs) / max(1, len(pairs)))


def _f1(pairs: list[tuple[str, str]], code: str) -> float:
    both = sum(wanted == code == given for wanted, given in pairs)
    return 2 * both / max(1, sum((wanted == code) + (given == code) for wanted, given in pairs))
