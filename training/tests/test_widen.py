"""Products of whole numbers that some processors get wrong."""
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from onrecord_training.widen import widen

ROWS, DEPTH = 100, 640
RANDOM = np.random.default_rng(7)


def product(path: Path, columns: int, zero: np.ndarray) -> np.ndarray:
    """Writes a graph that multiplies by a weight of so many columns; the weight."""
    weight = RANDOM.integers(-127, 128, (DEPTH, columns)).astype(np.int8)
    node = helper.make_node("MatMulInteger", ["rows", "weight", "from", "zero"], ["out"])
    inputs = [helper.make_tensor_value_info("rows", TensorProto.UINT8, [1, None, DEPTH]), helper.make_tensor_value_info("from", TensorProto.UINT8, [])]
    outputs = [helper.make_tensor_value_info("out", TensorProto.INT32, [1, None, columns])]
    kept = [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(zero, "zero")]
    model = helper.make_model(helper.make_graph([node], "one", inputs, outputs, kept), opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.save(model, str(path))
    return weight


def run(path: Path, rows: np.ndarray) -> np.ndarray:
    return onnxruntime.InferenceSession(str(path)).run(None, {"rows": rows[None], "from": np.array(9, np.uint8)})[0][0]


def weight_of(path: Path) -> list[int]:
    return next(list(each.dims) for each in onnx.load(str(path)).graph.initializer if each.name == "weight")


@pytest.mark.parametrize("columns", [17, 22, 31])
@pytest.mark.parametrize("one_zero", [True, False])
def test_a_wider_product_gives_the_same_columns(tmp_path, columns, one_zero):
    path = tmp_path / "one.onnx"
    weight = product(path, columns, np.zeros([] if one_zero else [columns], np.int8))
    assert widen(path) == 1
    assert weight_of(path) == [DEPTH, 32]
    rows = RANDOM.integers(0, 256, (ROWS, DEPTH)).astype(np.uint8)
    assert np.array_equal(run(path, rows), (rows.astype(np.int32) - 9) @ weight.astype(np.int32))


@pytest.mark.parametrize("columns", [1, 16, 32, 128])
def test_other_products_stay(tmp_path, columns):
    path = tmp_path / "one.onnx"
    product(path, columns, np.zeros([columns], np.int8))
    before = path.read_bytes()
    assert widen(path) == 0
    assert path.read_bytes() == before


def test_what_is_widened_is_left_alone(tmp_path):
    path = tmp_path / "one.onnx"
    product(path, 22, np.zeros([22], np.int8))
    assert (widen(path), widen(path)) == (1, 0)
