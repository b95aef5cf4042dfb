"""Weights that are taken back from int8 files."""
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from onrecord_training.export import write
from onrecord_training.refine import frozen_below
from onrecord_training.reader import Reader
from onrecord_training.shipped import weights_of


class Small(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(5, 8)
        self.first, self.second = nn.Linear(8, 16), nn.Linear(16, 8)
        self.norm = nn.LayerNorm(8)

    def forward(self, ids: Tensor) -> Tensor:
        return self.norm(self.second(torch.relu(self.first(self.table(ids)))))


def exported(module: nn.Module, folder) -> onnx.GraphProto:
    write(module.eval(), (torch.tensor([[0, 1, 4]]),), folder / "whole.onnx", ["ids"], ["out"], {})
    quantize_dynamic(folder / "whole.onnx", folder / "small.onnx", per_channel=True, weight_type=QuantType.QInt8)
    return onnx.load(str(folder / "small.onnx")).graph


def test_weights_come_back_from_int8_and_are_the_same_when_written_again(tmp_path):
    torch.manual_seed(1)
    module, again = Small(), Small()
    found = weights_of(exported(module, tmp_path))
    assert set(found) == set(module.state_dict())
    for name, value in module.state_dict().items():
        assert torch.allclose(found[name], value, atol=0.05), name
    again.load_state_dict(found)
    for name, value in weights_of(exported(again, tmp_path)).items():
        assert torch.equal(value, found[name]), name


def test_only_what_lies_above_the_fork_is_learned():
    reader = frozen_below(Reader(6))
    learned = {name for name, each in reader.named_parameters() if each.requires_grad}
    assert {name.split(".")[0] for name in learned} == {"encoder", "decoder"}
    layers = {int(name.split(".")[2]) for name in learned if name.startswith("encoder.layers.")}
    assert layers == {3, 4, 5}
    assert not any(".shapes." in name or ".words." in name for name in learned)
