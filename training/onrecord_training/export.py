"""Writes the two graphs, in single precision and in int8 with one scale a channel."""
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .examples import SLICE
from .heads import FEATURES, LINK_WIDTH, MentionsGraph
from .model import WIDTH
from .reader import Reader
from .widen import widen
from .windows import WINDOW

OPSET = 17


class EncoderGraph(nn.Module):
    """Encoder and branch as they are exported: one pass below, two above."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.encoder, self.branch = reader.encoder, reader.branch

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """States [1, 320, 384], cue logits [1, 320, 3] and meanings [1, 320, 384]."""
        below = self.encoder.below(ids, mask, shapes)
        return *self.encoder.above(below, mask), self.branch(below, mask)


def export(reader: Reader, folder: Path) -> None:
    """The graphs of encoder and heads in int8, and `…-fp32.onnx` beside them."""
    export_attribution(reader, folder)
    names = ["act", "polarity", "modality", "parties"]
    axes = {n: {0: "statements", 1: "words"} for n in ("states", "roles", "mask", "parties")} | {n: {0: "statements"} for n in names[:3]}
    states, mask = torch.zeros(2, SLICE, WIDTH), torch.ones(2, SLICE)
    write(reader.acts, (states, mask.long(), mask), folder / "acts-fp32.onnx", ["states", "roles", "mask"], names, axes)
    _quantize(folder, ("acts",))
    export_linking(reader, folder)


def export_attribution(reader: Reader, folder: Path) -> None:
    """The graphs of the encoder with its branch, and of the decoder."""
    folder.mkdir(parents=True, exist_ok=True)
    reader = reader.eval().cpu()
    ids = torch.ones(1, WINDOW, dtype=torch.long)
    write(EncoderGraph(reader), (ids, ids, ids * 0), folder / "encoder-fp32.onnx",
           ["input_ids", "attention_mask", "shape_ids"], ["states", "cues", "meanings"], {})
    states, mask = torch.zeros(2, SLICE, WIDTH), torch.ones(2, SLICE)
    many = {"states": {0: "cues"}, "mask": {0: "cues"}, "tags": {0: "cues"}}
    write(reader.decoder, (states, mask), folder / "attribution-fp32.onnx", ["states", "mask"], ["tags"], many)
    _quantize(folder, ("encoder", "attribution"))


def export_linking(reader: Reader, folder: Path) -> None:
    """The graphs of mentions and links alone."""
    reader = reader.eval().cpu()
    names = ["labels", "edges", "links"]
    write(MentionsGraph(reader.mentions), (torch.zeros(SLICE, WIDTH),), folder / "mentions-fp32.onnx", ["states"], [*names, "near"],
           {n: {0: "words"} for n in ("states", *names)})
    names = ["later", "earlier", "features"]
    pairs = (torch.zeros(3, LINK_WIDTH), torch.zeros(3, LINK_WIDTH), torch.zeros(3, FEATURES))
    write(reader.links, pairs, folder / "links-fp32.onnx", names, ["scores"], {n: {0: "pairs"} for n in (*names, "scores")})
    _quantize(folder, ("mentions", "links"))


def _quantize(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        quantize_dynamic(folder / f"{name}-fp32.onnx", folder / f"{name}.onnx", per_channel=True, weight_type=QuantType.QInt8)
        widen(folder / f"{name}.onnx")


def write(module: nn.Module, inputs: tuple, path: Path, names: list[str], outputs: list[str], axes: dict) -> None:
    with torch.no_grad():
        torch.onnx.export(module, inputs, str(path), input_names=names, output_names=outputs,
                          dynamic_axes=axes, opset_version=OPSET, dynamo=False, do_constant_folding=True)
    name_outputs(path, outputs)
    onnx.checker.check_model(str(path))


def name_outputs(path: Path, names: list[str]) -> None:
    """Gives each output its name: one that depends on no input is exported under another."""
    model = onnx.load(str(path))
    for output, name in zip(model.graph.output, names):
        if output.name != name:
            model.graph.node.append(onnx.helper.make_node("Identity", [output.name], [name]))
            output.name = name
    onnx.save(model, str(path))
