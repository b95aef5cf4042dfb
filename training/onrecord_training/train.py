"""Training: batches of whole articles, loss, optimiser, rounds."""
import math
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .batch import Flat
from .corpus import Article
from .examples import IGNORED, REACH, Example, make_example
from .model import gather_slices
from .reader import Reader
from .wraps import wrapped


SHORT_REACH = 48
"""Reach of most training slices, which saves a third of the decoder's time."""


@dataclass(frozen=True)
class Plan:
    """What one stage of training does.

    A round is a pass over half of the articles, the even or the odd ones of a shuffled list.
    `windows` is the number of windows in a batch.
    """

    rounds: int
    encoder_rate: float
    head_rate: float
    opaque_weight: float
    wraps: int
    windows: int = 8
    warmup: float = 0.06
    floor: float = 0.05
    seed: int = 1


def views(articles: list[Article], tokenizer: Tokenizer, plan: Plan, turn: int) -> list[Example]:
    """One round's examples, in a random order that depends on seed and round alone."""
    rng = random.Random(plan.seed * 1000 + turn)
    order = list(articles)
    random.Random(plan.seed * 1000 + turn // 2).shuffle(order)
    order = order[turn % 2 :: 2]
    out = []
    for article in order:
        if plan.wraps and rng.random() < 0.5:
            article = wrapped(article, rng, plan.wraps)
        out.append(make_example(tokenizer, article, rng, plan.opaque_weight))
    return out


def batches(examples: list[Example], windows: int) -> list[list[Example]]:
    """Whole articles together until a batch has enough windows."""
    out: list[list[Example]] = [[]]
    for example in examples:
        if out[-1] and sum(len(e.ids) for e in out[-1]) + len(example.ids) > windows:
            out.append([])
        out[-1].append(example)
    return out


def batch_loss(reader: Reader, batch: list[Example], device: torch.device, reach: int) -> tuple[Tensor, Tensor]:
    """Cue loss and decoder loss of a batch of whole articles, with slices of this reach."""
    states, logits = Flat.of(batch, device).run(reader)
    weight = torch.from_numpy(np.concatenate([e.weights for e in batch])).to(device)
    labels = torch.from_numpy(np.concatenate([e.cues for e in batch])).to(device)
    cue = (functional.cross_entropy(logits.float(), labels, reduction="none") * weight).sum() / weight.sum()
    pairs = [gather_slices(words, torch.from_numpy(e.anchors).to(device), reach) for words, e in zip(states, batch) if len(e.anchors)]
    if not pairs:
        return cue, cue * 0
    scores = reader.decoder(torch.cat([part for part, _ in pairs]), torch.cat([mask for _, mask in pairs]))
    tags = np.concatenate([e.tags for e in batch])[:, REACH - reach : REACH + reach + 1]
    wanted = torch.from_numpy(tags.reshape(-1)).to(device)
    return cue, functional.nll_loss(scores.flatten(0, 1), wanted, ignore_index=IGNORED)


def make_optimizer(reader: Reader, plan: Plan) -> torch.optim.AdamW:
    """AdamW with two rates; norms, biases and embeddings without decay."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in reader.named_parameters():
        if parameter.requires_grad:
            head = not name.startswith("encoder.") or ".cue." in name or ".shapes." in name
            rate = plan.head_rate if head else plan.encoder_rate
            decay = 0.01 if parameter.dim() > 1 else 0.0
            groups.setdefault((rate, decay), []).append(parameter)
    rows = [{"params": p, "lr": rate, "rate": rate, "weight_decay": decay} for (rate, decay), p in groups.items()]
    return torch.optim.AdamW(rows, fused=True)


def rate_factor(done: float, plan: Plan) -> float:
    """Linear warm-up, then a cosine down to the floor."""
    if done < plan.warmup:
        return done / plan.warmup
    rest = (done - plan.warmup) / (1 - plan.warmup)
    return plan.floor + (1 - plan.floor) * 0.5 * (1 + math.cos(math.pi * min(1.0, rest)))


Lesson = Callable[[Reader, list[Example], torch.device, int], tuple[Tensor, Tensor]]
"""What `batch_loss` does: a loss for the cues and one for the decoder."""
Side = Callable[[Reader, torch.device, int], Tensor]
"""A further task's loss for one step, whose number counts from the plan's beginning."""


@dataclass(frozen=True)
class Course:
    """What is learned: the articles, the lesson drawn from a batch of them, and further tasks."""

    articles: list[Article]
    tokenizer: Tokenizer
    lesson: Lesson = batch_loss
    sides: tuple[Side, ...] = ()


def fit(reader: Reader, course: Course, plan: Plan, folder: Path) -> None:
    """Runs the plan, keeping state after each round in `folder`; goes on from what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_flush_denormal(True)
    optimizer = make_optimizer(reader, plan)
    first = _resume(reader, optimizer, folder)
    for turn, examples in zip(range(first, plan.rounds), _ahead(course, plan, first, _device(reader))):
        torch.manual_seed(plan.seed * 1000 + turn)
        reader.train()
        _round(reader, optimizer, course, batches(examples, plan.windows), plan, turn)
        torch.save(reader.state_dict(), folder / f"weights-{turn + 1}.pt")
        torch.save({"round": turn + 1, "optimizer": optimizer.state_dict()}, folder / "state.pt")


def _device(reader: Reader) -> torch.device:
    return next(reader.parameters()).device


def _ahead(course: Course, plan: Plan, first: int, device: torch.device) -> Iterator[list[Example]]:
    """Each round's views; beside a GPU other processes make them in advance."""
    turns = range(first, plan.rounds)
    if device.type != "cuda":
        yield from (views(course.articles, course.tokenizer, plan, turn) for turn in turns)
        return
    with ProcessPoolExecutor(4) as pool:
        waiting = [pool.submit(views, course.articles, course.tokenizer, plan, turn) for turn in turns]
        yield from (each.result() for each in waiting)


def fast_half() -> bool:
    """Whether this processor multiplies bfloat16 matrices faster than single precision."""
    def seconds(kind: torch.dtype) -> float:
        left, right = torch.randn(2048, 384).to(kind), torch.randn(384, 1536).to(kind)
        for _ in range(2):
            start = time.perf_counter()
            for _ in range(5):
                left @ right
        return time.perf_counter() - start

    return seconds(torch.bfloat16) < 0.8 * seconds(torch.float32)


def _round(reader: Reader, optimizer: torch.optim.Optimizer, course: Course, work: list[list[Example]], plan: Plan, turn: int) -> None:
    device = _device(reader)
    start, seen, totals = time.time(), 0, np.zeros(2)
    half = device.type == "cuda" or fast_half()
    for step, batch in enumerate(work):
        factor = rate_factor((turn + step / len(work)) / plan.rounds, plan)
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        reach = REACH if step % 4 == 0 else SHORT_REACH
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=half):
            cue, decoder = course.lesson(reader, batch, device, reach)
            others = sum(side(reader, device, turn * len(work) + step) for side in course.sides)
        optimizer.zero_grad(set_to_none=True)
        (cue + 2 * decoder + others).backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        seen += sum(int(e.mask.sum()) for e in batch)
        totals += (cue.item(), decoder.item())
        if (step + 1) % 20 == 0 or step + 1 == len(work):
            mean = totals / (step % 20 + 1)
            print(f"round {turn + 1} step {step + 1}/{len(work)} cue {mean[0]:.4f} decoder {mean[1]:.4f} "
                  f"{seen / (time.time() - start):.0f} pieces/s {time.time() - start:.0f} s", flush=True)
            totals[:] = 0


def _resume(reader: Reader, optimizer: torch.optim.Optimizer, folder: Path) -> int:
    state_path = folder / "state.pt"
    if not state_path.exists():
        return 0
    state = torch.load(state_path)
    reader.load_state_dict(torch.load(folder / f"weights-{state['round']}.pt"))
    optimizer.load_state_dict(state["optimizer"])
    return state["round"]


def averaged(paths: list[Path]) -> dict[str, Tensor]:
    """The mean of several rounds' weights."""
    states = [torch.load(path, map_location="cpu") for path in paths]
    return {name: torch.stack([s[name].float() for s in states]).mean(0) for name in states[0]}
