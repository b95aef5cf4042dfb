"""The steps that train heads on the states of the exported encoder, which stays as it is: acts and their targets, and modality."""
import argparse
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .aims import train_aims
from .beside import read_statement_acts
from .codes import export_codes
from .coding import Case, Encode, cases_of, said_cases_of, train_codes
from .decode import Graphs
from .golden import write_acts_golden, write_moods_golden
from .made_acts import read_made_acts
from .measure_acts import cross_validated, plv_of, stories_of
from .moods import export_moods, train_moods
from .news_acts import read_news_acts
from .own_acts import read_own_acts
from .windows import cut
from .written import read_written_acts

CODE_SEEDS = (1, 2, 3)
"""The head for acts is trained once with each of them; all ship, and their mean answers."""
AIM_SEEDS = (1, 2)
"""The same for the head for whom they are directed at."""
MOOD_SEEDS = (1, 2)
"""The same for the head for modality."""
STATE = 0.0
"""What is added to STATE's score, chosen on the stories in folds."""


def _encoding(args: argparse.Namespace) -> tuple[Tokenizer, Encode]:
    """The tokenizer, and the states that the exported encoder gives a text's words, each text once."""
    graphs = Graphs(args.out, threads=args.threads)
    known: dict[str, np.ndarray] = {}

    def encode(text: str) -> np.ndarray:
        if text not in known:
            known[text] = graphs.both(cut(graphs.tokenizer, text)).astype(np.float16)
        return known[text]

    return graphs.tokenizer, encode


def act_cases(args: argparse.Namespace) -> list[Case]:
    """What acts are learned from, with the states of the exported encoder."""
    own = read_own_acts(Path(__file__).resolve().parent.parent / "sentences" / "train-acts.txt")
    coded = {"news": read_news_acts(args.shared), "made": read_made_acts(args.shared), "own": own}
    return cases_of(args.shared, coded, *_encoding(args))


def acts(args: argparse.Namespace) -> None:
    """Trains the heads for acts and their targets on the states of the exported encoder, and exports them with test vectors."""
    cases = act_cases(args)
    aims = [train_aims(cases, seed) for seed in AIM_SEEDS]
    export_codes([train_codes(cases, seed) for seed in CODE_SEEDS], aims, args.out, STATE)
    write_acts_golden(args.out)


def moods(args: argparse.Namespace) -> None:
    """Trains the head for modality on the states of the exported encoder, and exports it with test vectors."""
    written = [*read_written_acts(), *read_statement_acts(args.shared)]
    cases = said_cases_of(args.shared, written, *_encoding(args))
    export_moods([train_moods(cases, seed) for seed in MOOD_SEEDS], args.out)
    write_moods_golden(args.out)


def acts_folds(args: argparse.Namespace) -> None:
    """Trains the head for acts without each fold in turn and prints the pooled scores of what was left out."""
    asked = cross_validated(act_cases(args), CODE_SEEDS)
    for bare in (False, True):
        kinds = {kind: [a for a in asked if a.bare == bare and a.case.kind == kind] for kind in ("plv", "statement", "event")}
        print("no role shown" if bare else "roles shown", plv_of(kinds["plv"]))
        for state in (0.0, STATE):
            print(f"  STATE {state:+.1f}", stories_of(kinds["statement"], state), stories_of(kinds["event"], state))
