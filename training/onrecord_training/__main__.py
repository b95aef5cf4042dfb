"""The whole way: train both stages, export, choose settings, measure, write card and golden file."""
import argparse
import json
import shutil
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from .act_scores import act_scores
from .acts import FOLDS, ActExample, read_plv
from .adapt import ADAPT, AGAIN, adapt_articles
from .branching import LEARNED, Library, Plan as BranchPlan, begin, train_branch
from .card import sha256, SHIPPED, write_card
from .coref_scores import interval
from .decode import Graphs, Settings
from .decode_mentions import LinkGraphs
from .distil import Distillation
from .evaluate import DevScorer, choose, dev_texts, pass_over, score_dev, score_stories, story_texts, write_readings
from .export import export, export_attribution
from .frozen import acts, acts_folds, moods
from .golden import write_golden, write_mention_golden
from .install import install, installed
from .linking import Sheet
from .marked import Marked
from .measure_heads import gap_scores, ontogum_scores, plv_scores
from .model import load_start_weights
from .polnear import read_part
from .reader import Reader
from .refine import REFINE, frozen_below, refine_articles
from .sentences import found_in, found_where_none
from .shipped import read_shipped
from .silver import marked_by
from .stories import folds
from .tasks import first_sides, meaning_sources, second_sides
from .train import Course, Plan, averaged, fit
from .viterbi import Costs
from .windows import STRIDE, WINDOW, load_tokenizer

TEACHERS = (1, 2, 3, 4, 5)
"""The first stage runs once with each of them, and the second learns from all."""
FIRST = Plan(rounds=8, encoder_rate=1e-4, head_rate=6e-4, opaque_weight=0.15, wraps=4)
DISTIL = Plan(rounds=20, encoder_rate=2e-4, head_rate=6e-4, opaque_weight=0.15, wraps=4, windows=16, seed=11)
LAYERS = (0, 1, 3, 5, 8, 11)
"""The layers of a teacher that six layers begin from."""
SEEDS = (7, 8)
"""The second stage runs once with each of them, and the mean of the weights ships."""


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="onrecord_training", description=__doc__)
    parser.add_argument("step", choices=("all", "first", "distil", "second", "branch", "finish", "refine", "folds", "acts", "acts-folds", "moods", "install"))
    parser.add_argument("--shared", type=Path, default=Path("../../shared"))
    parser.add_argument("--start", type=Path, required=True, help="folder with the starting weights and tokenizer")
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder for the files that ship, one inside it for each depth")
    parser.add_argument("--rounds", type=int, default=8, help="half epochs of the first stage")
    parser.add_argument("--layers", type=int, default=12, choices=(6, 12), help="layers of the reader that is made")
    parser.add_argument("--settings", type=_settings, help="outer,inner,source,cue,content: thresholds and costs, instead of choosing them")
    parser.add_argument("--again", type=int, default=AGAIN, help="PolNeAR articles that the second stage reads again")
    parser.add_argument("--weights", type=Path, nargs="*", default=[], help="checkpoints that `finish` averages, instead of the last")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--exclude-stories", default="", help="numbers of stories to leave out of training: 12,15,18")
    args = parser.parse_args()
    args.out = args.out / str(args.layers)
    return args


def _settings(text: str) -> Settings:
    outer, inner, *costs = map(float, text.split(","))
    return Settings(outer, inner, Costs(*costs))


def first_stage(args: argparse.Namespace) -> None:
    """Trains on PolNeAR with wrapped sentences: the twelve-layer reader, and for six layers four more to learn from."""
    articles = read_part(args.shared / "data/attribution/polnear/train")
    for seed in TEACHERS if args.layers == 6 else TEACHERS[:1]:
        torch.manual_seed(1)
        reader = Reader()
        load_start_weights(reader.encoder, next(args.start.glob("bge*.onnx")))
        plan = replace(FIRST, rounds=args.rounds, seed=seed)
        fit(reader.to(_device()), Course(articles, _tokenizer(args)), plan, _first(args, seed).parent)


def _first(args: argparse.Namespace, seed: int) -> Path:
    return args.work / f"first-{seed}" / f"weights-{args.rounds}.pt"


def distil(args: argparse.Namespace) -> None:
    """Trains the six-layer reader, begun from layers of the first teacher, on what all teachers say of PolNeAR."""
    teachers = [_loaded(12, _first(args, seed)).to(_device()) for seed in TEACHERS]
    torch.manual_seed(1)
    reader = Reader(6)
    load_layers(reader, teachers[0])
    articles = read_part(args.shared / "data/attribution/polnear/train")
    course = Course(articles, _tokenizer(args), Distillation(teachers), first_sides(args.shared, _tokenizer(args), 1))
    fit(reader.to(_device()), course, DISTIL, args.work / "distil-6")


def load_layers(reader: Reader, teacher: Reader) -> None:
    """Takes embeddings, heads and six of the layers from a twelve-layer reader."""
    own, theirs = reader.encoder, teacher.encoder
    for name in ("words", "positions", "types", "shapes", "norm", "cue"):
        getattr(own, name).load_state_dict(getattr(theirs, name).state_dict())
    for layer, taken in zip(own.layers, LAYERS):
        layer.load_state_dict(theirs.layers[taken].state_dict())
    reader.decoder.load_state_dict(teacher.decoder.state_dict())


def second_stage(args: argparse.Namespace, excluded: list[str], fold: int | None = None) -> list[Path]:
    """Goes on with the stories that are not excluded, once a seed; returns the last weights of each."""
    six = args.layers == 6
    before = args.work / "distil-6" / f"weights-{DISTIL.rounds}.pt" if six else _first(args, TEACHERS[0])
    for seed in SEEDS:
        reader = _loaded(args.layers, before)
        sides = second_sides(args.shared, _tokenizer(args), seed, excluded, fold) if six else ()
        course = Course(adapt_articles(args.shared, excluded, args.again, seed), _tokenizer(args), sides=sides)
        fit(reader.to(_device()), course, replace(ADAPT, seed=seed), _second(args, excluded, seed))
    return second_weights(args, excluded)


def _loaded(layers: int, path: Path) -> Reader:
    reader = Reader(layers)
    reader.load_state_dict(torch.load(path, map_location="cpu"), strict=False)
    return reader


def second_weights(args: argparse.Namespace, excluded: list[str]) -> list[Path]:
    """Where the second stage leaves its weights."""
    return [_second(args, excluded, seed) / f"weights-{ADAPT.rounds}.pt" for seed in SEEDS]


def _second(args: argparse.Namespace, excluded: list[str], seed: int) -> Path:
    return args.work / "-".join([f"second-{args.layers}", str(seed), *excluded])


def export_weights(args: argparse.Namespace, weights: list[Path], folder: Path) -> Graphs:
    """Exports the mean of some checkpoints and loads the int8 files."""
    reader = Reader(args.layers)
    reader.load_state_dict(averaged(weights), strict=False)
    if _branch(args).exists():
        reader.load_state_dict(torch.load(_branch(args)), strict=False)
    export(reader, folder)
    return _with_vocabulary(args, folder)


def _with_vocabulary(args: argparse.Namespace, folder: Path) -> Graphs:
    """The graphs of a folder, after tokenizer and vocabulary were put beside them."""
    shutil.copy(next(args.start.glob("*tokenizer.json")), folder / "tokenizer.json")
    tokenizer = _tokenizer(args)
    pieces = (f"{tokenizer.id_to_token(index)}\n" for index in range(tokenizer.get_vocab_size()))
    (folder / "vocabulary.txt").write_text("".join(pieces), encoding="utf-8")
    return Graphs(folder, threads=args.threads)


def refine(args: argparse.Namespace, excluded: list[str]) -> None:
    """The third stage: goes on from the installed files, and writes those of encoder and attribution anew."""
    encoder, attribution = (installed(name, args.layers) for name in ("encoder.onnx", "attribution.onnx"))
    reader = frozen_below(read_shipped(encoder, attribution, args.layers))
    course = Course(refine_articles(args.shared, excluded), _tokenizer(args))
    fit(reader.to(_device()), course, REFINE, args.work / "-".join(["refine", str(args.layers), *excluded]))
    export_attribution(reader, args.out)
    conclude(args, _with_vocabulary(args, args.out), excluded)


def finish(args: argparse.Namespace, excluded: list[str]) -> None:
    """Exports, chooses settings on the development part, measures, and writes what ships."""
    graphs = export_weights(args, args.weights or second_weights(args, excluded), args.out)
    conclude(args, graphs, excluded)
    write_mention_golden(args.out, args.threads)
    measure_branch(args)


def conclude(args: argparse.Namespace, graphs: Graphs, excluded: list[str]) -> None:
    """Chooses settings on the development part, measures, and writes settings, test vectors and card."""
    dev = pass_over(graphs, dev_texts(args.shared))
    settings = args.settings or choose(DevScorer(args.shared), dev, Settings(inner=0.3))
    write_readings(dev, settings, args.work / "dev.jsonl")
    stories = pass_over(graphs, story_texts(args.shared))
    write_readings(stories, settings, args.work / "stories.jsonl")
    write_config(args.out, settings)
    write_golden(args.out, settings)
    dev_scores = score_dev(args.shared, args.work / "dev.jsonl")
    story_scores = score_stories(args.shared, args.work / "stories.jsonl")
    note = "these stories were trained on, so this only shows that nothing broke"
    own = measure_sentences(graphs, settings)
    write_card(args.out, settings, dev_scores, _head(story_scores), excluded, note, own)
    print(dev_scores, story_scores, own)


def measure_sentences(graphs: Graphs, settings: Settings) -> str:
    """What is found in the sentences that are never trained on, in words."""
    folder = Path(__file__).resolve().parent.parent / "sentences"
    found, written = found_in(graphs, settings, folder / "measure-nouns.txt")
    wrong = found_where_none(graphs, settings, folder / "measure-plain.txt")
    return (f"{found} of {written} statements by noun, frame and viewpoint found ({found / written:.3f}); "
            f"{wrong[0]} found in {wrong[1]} lines that hold none.")


def cross_validate(args: argparse.Namespace) -> None:
    """Trains the second stage without each fold in turn and pools the readings of what was left out.

    Six layers learn acts there too: each of the first five runs leaves out a fold of PLV as well.
    """
    texts = story_texts(args.shared)
    settings = Settings.of(json.loads((args.out / "config.json").read_text())["settings"])
    pooled = args.work / f"folds-{args.layers}.jsonl"
    plv = read_plv(args.shared)
    held: list[ActExample] = []
    answers: list[str] = []
    lines = ""
    for index, fold in enumerate(folds(list(texts))):
        weights = second_stage(args, [name[:2] for name in fold], index % FOLDS)
        folder = weights[0].parent
        graphs = export_weights(args, weights, folder)
        part = pass_over(graphs, {name: texts[name] for name in fold}, folder / "left-out.pkl")
        write_readings(part, settings, folder / "left-out.jsonl")
        lines += (folder / "left-out.jsonl").read_text(encoding="utf-8")
        pooled.write_text(lines, encoding="utf-8")
        if args.layers == 6 and index < FOLDS:
            left_out = [example for example in plv if example.group == f"plv-{index}"]
            reader = Reader(6)
            reader.load_state_dict(averaged(weights), strict=False)
            held += left_out
            answers += plv_scores(reader.eval(), _tokenizer(args), left_out)[1]
    print(score_stories(args.shared, pooled))
    if held:
        print("PLV", act_scores([(e.code, e.quad) for e in held], answers))


BRANCH_TEACHERS = (BranchPlan(2000, 1), BranchPlan(2000, 2, 4e-4), BranchPlan(2000, 3, 2e-4))
"""Three readers of meanings mark unmarked news, and the one that ships learns from that too."""
BRANCH = BranchPlan(4000, 11)
SILVER = 0.5
"""The share of the steps that news marked by the three gets."""


def branch(args: argparse.Namespace, excluded: list[str]) -> None:
    """Trains the branch for meanings and its heads above the reader of the second stage, which stays as it is."""
    folder = args.work / f"branch-{args.layers}"
    folder.mkdir(parents=True, exist_ok=True)
    below = averaged(args.weights or second_weights(args, excluded))
    tokenizer = _tokenizer(args)

    def trained(path: Path, plan: BranchPlan, texts: list[tuple[float, list[Sheet]]]) -> Reader:
        reader = Reader(args.layers)
        reader.load_state_dict(below, strict=False)
        if path.exists():
            reader.load_state_dict(torch.load(path), strict=False)
            return reader.to(_device()).eval()
        torch.manual_seed(plan.seed)
        reader = begin(reader).to(_device())
        reader = train_branch(reader, Library.of(reader, texts), plan)
        torch.save({name: each.cpu() for name, each in reader.state_dict().items() if name.split(".")[0] in LEARNED}, path)
        return reader

    gold = [(share, _sheets(tokenizer, texts)) for share, texts in meaning_sources(args.shared, set(excluded))]
    teachers = [trained(folder / f"teacher-{plan.seed}.pt", plan, gold) for plan in BRANCH_TEACHERS]
    news = read_part(args.shared / "data/attribution/polnear/train")
    silver = [marked_by(teachers, tokenizer, article.text) for article in news]
    trained(_branch(args), BRANCH, [*((share * (1 - SILVER), sheets) for share, sheets in gold), (SILVER, silver)])


def _sheets(tokenizer: Tokenizer, texts: list[Marked]) -> list[Sheet]:
    sheets = [Sheet.of(tokenizer, marked) for marked in texts]
    return [sheet for sheet in sheets if sheet.words.spans]


def _branch(args: argparse.Namespace) -> Path:
    return args.work / f"branch-{args.layers}" / "weights.pt"


def measure_branch(args: argparse.Namespace) -> None:
    """Prints how well the exported files find who is meant."""
    find = LinkGraphs(args.out, args.threads).find
    scores = ontogum_scores(find, args.shared)
    low, high = interval(scores.documents)
    print(f"OntoGUM dev CoNLL-F1 {scores.conll:.3f}, over genres {scores.genres:.3f} ({low:.3f}..{high:.3f}); "
          f"mentions' spans {scores.spans:.3f}, heads {scores.heads:.3f}")
    print("GAP development", gap_scores(find, args.shared))


def write_config(folder: Path, settings: Settings) -> None:
    """`config.json`: settings, shapes and hashes that must go together."""
    record = {
        "format": "onrecord-attribution/1",
        "window": WINDOW,
        "stride": STRIDE,
        "settings": settings.record(),
        "sha256": {name: sha256(folder / name) for name in SHIPPED},
    }
    (folder / "config.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _head(scores: str) -> str:
    return "\n".join(scores.splitlines()[:2]) + "\n"


def _device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _tokenizer(args: argparse.Namespace) -> Tokenizer:
    return load_tokenizer(next(args.start.glob("*tokenizer.json")))


def main() -> None:
    """Runs one step, or all but the folds."""
    args = arguments()
    torch.set_num_threads(args.threads)
    excluded = [name for name in args.exclude_stories.split(",") if name]
    if args.step in ("all", "first"):
        first_stage(args)
    if args.step == "distil" or args.step == "all" and args.layers == 6:
        distil(args)
    if args.step in ("all", "second"):
        second_stage(args, excluded)
    if args.step in ("all", "branch"):
        branch(args, excluded)
    if args.step in ("all", "finish"):
        finish(args, excluded)
    if args.step == "refine":
        refine(args, excluded)
    if args.step == "folds":
        cross_validate(args)
    if args.step == "acts":
        acts(args)
    if args.step == "acts-folds":
        acts_folds(args)
    if args.step == "moods":
        moods(args)
    if args.step == "install":
        install(args.out, args.layers)


if __name__ == "__main__":
    main()
