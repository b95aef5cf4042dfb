"""Writes the two graphs, in single precision and in int8 with one scale a channel."""
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .examples import SLICE
from .model import WIDTH, Reader
from .windows import WINDOW

OPSET = 17


def export(reader: Reader, folder: Path) -> None:
    """`encoder.onnx` and `attribution.onnx` in int8, and `…-fp32.onnx` beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    reader = reader.eval().cpu()
    ids = torch.ones(1, WINDOW, dtype=torch.long)
    _write(reader.encoder, (ids, ids, ids * 0), folder / "encoder-fp32.onnx",
           ["input_ids", "attention_mask", "shape_ids"], ["states", "cues"], {})
    states = torch.zeros(2, SLICE, WIDTH)
    many = {"states": {0: "cues"}, "mask": {0: "cues"}, "tags": {0: "cues"}}
    _write(reader.decoder, (states, torch.ones(2, SLICE)), folder / "attribution-fp32.onnx", ["states", "mask"], ["tags"], many)
    for name in ("encoder", "attribution"):
        quantize_dynamic(folder / f"{name}-fp32.onnx", folder / f"{name}.onnx", per_channel=True, weight_type=QuantType.QInt8)


def _write(module: nn.Module, inputs: tuple, path: Path, names: list[str], outputs: list[str], axes: dict) -> None:
    with torch.no_grad():
        torch.onnx.export(module, inputs, str(path), input_names=names, output_names=outputs,
                          dynamic_axes=axes, opset_version=OPSET, dynamo=False, do_constant_folding=True)
    onnx.checker.check_model(str(path))
