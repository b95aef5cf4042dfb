"""Products of whole numbers with 17 to 31 columns, made 32 columns wide.

ONNX Runtime before 1.26 multiplies these wrongly on processors with AMX (Intel's tile instructions) as soon as there are 32 rows: it adds to what
it doesn't clear, so every 32nd row holds numbers a thousand times too large, other ones on each run. Up to 16 columns and from 32 on it is right.
"""
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

TILE = 16


def widen(path: Path) -> int:
    """Rewrites the file where it has such products, which then give the same columns as before; how many there were."""
    model = onnx.load(str(path))
    graph = model.graph
    weights = {each.name: each for each in graph.initializer}
    widened = 0
    for node in [each for each in graph.node if each.op_type == "MatMulInteger"]:
        columns = weights[node.input[1]].dims[1]
        if not TILE < columns < 2 * TILE:
            continue
        for name in [node.input[1], *node.input[3:]]:
            weights[name].CopyFrom(_padded(weights[name]))
        _first_columns(graph, node, columns)
        widened += 1
    if widened:
        onnx.checker.check_model(model)
        onnx.save(model, str(path))
    return widened


def _padded(weight: onnx.TensorProto) -> onnx.TensorProto:
    """The same with zeros as its last columns; one number for all columns stays one."""
    values = numpy_helper.to_array(weight)
    room = 2 * TILE - values.shape[-1] if values.ndim and values.shape[-1] > 1 else 0
    return numpy_helper.from_array(np.pad(values, [(0, 0)] * (values.ndim - 1) + [(0, room)]) if room else values, weight.name)


def _first_columns(graph: onnx.GraphProto, node: onnx.NodeProto, columns: int) -> None:
    """Puts a cut behind a product, so that what follows sees as many columns as before."""
    whole, cut = node.output[0] + "_wide", node.output[0]
    node.output[0] = whole
    bounds = {f"{whole}_{key}": value for key, value in (("from", 0), ("to", columns), ("axis", -1))}
    graph.initializer.extend(numpy_helper.from_array(np.array([value], np.int64), name) for name, value in bounds.items())
    place = list(graph.node).index(node) + 1
    graph.node.insert(place, helper.make_node("Slice", [whole, *bounds], [cut]))
