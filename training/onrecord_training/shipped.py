"""Takes the weights of a reader back from the int8 files that ship; exported again, they are the same to the byte."""
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from .model import WIDTH
from .reader import Reader
from .windows import WINDOW

QUANTIZED = "_quantized"
STEPS = 6
"""So many nodes lie at most between a product of whole numbers and the sum with its bias."""


def read_shipped(encoder: Path, attribution: Path, layers: int) -> Reader:
    """The reader of two exported files; its heads for mentions, links and acts are untrained."""
    reader = Reader(layers)
    graph = onnx.load(str(encoder)).graph
    found = {_encoder_name(name): value for name, value in weights_of(graph).items()}
    found |= {"decoder." + name: value for name, value in weights_of(onnx.load(str(attribution)).graph).items()}
    found |= _positions(graph, reader)
    wanted = {name: value for name, value in reader.state_dict().items() if name.split(".")[0] in ("encoder", "branch", "decoder")}
    missing = set(wanted) - set(found)
    if missing:
        raise ValueError(f"{encoder.name} and {attribution.name} lack {sorted(missing)[:3]}")
    reader.load_state_dict({name: found[name] for name in wanted}, strict=False)
    return reader


def _encoder_name(name: str) -> str:
    return name if name.startswith(("encoder.", "branch.")) else "encoder." + name


def weights_of(graph: onnx.GraphProto) -> dict[str, Tensor]:
    """Biases and norms by name, matrices by the bias behind them, and tables; whole numbers as what they stand for."""
    values = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    found = {name: value for name, value in values.items() if value.dtype == np.float32 and name.endswith((".bias", ".weight"))}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            found[_bias_behind(node, users).removesuffix("bias") + "weight"] = _whole(node.input[1], values).T
    tables = [name for name in values if name.endswith(QUANTIZED) and "MatMul" not in name]
    found |= {name.removesuffix(QUANTIZED): _whole(name, values) for name in tables}
    return {name: torch.from_numpy(np.array(value)) for name, value in found.items()}


def _whole(name: str, values: dict[str, np.ndarray]) -> np.ndarray:
    base = name.removesuffix(QUANTIZED)
    zero = values[base + "_zero_point"].astype(np.float32)
    return (values[name].astype(np.float32) - zero) * values[base + "_scale"]


def _bias_behind(node: onnx.NodeProto, users: dict[str, list[onnx.NodeProto]]) -> str:
    at = node
    for _ in range(STEPS):
        at = users[at.output[0]][0]
        biases = [name for name in at.input if name.endswith(".bias")]
        if at.op_type == "Add" and biases:
            return biases[0]
    raise ValueError(f"no bias behind {node.name}")


def _positions(graph: onnx.GraphProto, reader: Reader) -> dict[str, Tensor]:
    """The tables of positions and of the first type, which were folded into constants."""
    constants = [numpy_helper.to_array(item) for item in graph.initializer if item.name.startswith("onnx::Add")]
    positions, types = (table.weight.detach().clone() for table in (reader.encoder.positions, reader.encoder.types))
    positions[:WINDOW] = torch.from_numpy(next(each for each in constants if each.shape == (WINDOW, WIDTH)).copy())
    types[0] = torch.from_numpy(next(each for each in constants if each.shape == (WIDTH,)).copy())
    return {"encoder.positions.weight": positions, "encoder.types.weight": types}
