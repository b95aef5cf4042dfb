"""Scores of acts as PLV's paper counts them: macro-F1 over binary, quad and root classes.

PLV's *quad* is the file's penta class without its fifth, which doesn't occur: 1 verbal
cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. *Binary* joins
1 and 2 (cooperation) and 3 and 4 (conflict). A prediction is a root; its quad is that of
the root. CONCEDE and RETREAT count as YIELD.
"""
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), 1),
    **dict.fromkeys(("YIELD", "COOPERATE", "AID"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}


@dataclass(frozen=True)
class ActScores:
    """Macro-F1 by granularity."""

    binary: float
    quad: float
    root: float


def merged(code: str) -> str:
    """The code as PLV has it."""
    return "YIELD" if code in ("CONCEDE", "RETREAT") else code


def act_scores(truth: Sequence[tuple[str, int]], answers: Sequence[str]) -> ActScores:
    """Scores of predicted roots against (root, quad) pairs."""
    given = [merged(answer) for answer in answers]
    unknown = sorted(set(given) - set(QUADS))
    if unknown:
        raise ValueError(f"no PLV root: {unknown}")
    quads = [QUADS[root] for root in given]
    gold = [quad for _, quad in truth]
    return ActScores(
        binary=macro_f1([quad > 2 for quad in gold], [quad > 2 for quad in quads]),
        quad=macro_f1(gold, quads),
        root=macro_f1([merged(root) for root, _ in truth], given),
    )


def macro_f1(truth: Sequence[Hashable], answers: Sequence[Hashable]) -> float:
    """The mean F1 of all classes that occur in the truth or in the answers."""
    if len(truth) != len(answers):
        raise ValueError(f"{len(answers)} answers to {len(truth)} questions")
    wanted, given = Counter(truth), Counter(answers)
    right = Counter(one for one, other in zip(truth, answers) if one == other)
    classes = set(wanted) | set(given)
    return sum(2 * right[each] / (wanted[each] + given[each]) for each in classes) / len(classes) if classes else 0.0


def accepted(code: str | None, alternatives: Sequence[str], answer: str) -> bool:
    """Whether an answer is the code or one that is as good."""
    return answer == code or answer in alternatives
