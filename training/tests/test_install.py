"""Putting trained files where the reader takes them from."""
import pytest

from onrecord_training import install as installing


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setattr(installing, "ROOT", tmp_path / "root")
    return tmp_path / "root"


def out_with(folder, *names):
    out = folder / "out"
    out.mkdir()
    for name in names:
        (out / name).write_text(name)
    return out


def test_what_a_step_wrote_is_installed_and_the_rest_left(root, tmp_path):
    names = installing.GROUPS[0]
    installing.install(out_with(tmp_path, *names), 12)
    assert {path.name for path in root.rglob("*.*")} == {place.format(layers=12).rpartition("/")[2] for place in names.values()}
    assert installing.installed("encoder.onnx", 12).read_text() == "encoder.onnx"


def test_half_of_what_a_step_writes_is_refused(root, tmp_path):
    with pytest.raises(ValueError, match="encoder.onnx without the others of encoder.onnx, vocabulary.txt"):
        installing.install(out_with(tmp_path, "encoder.onnx"), 12)
    assert not root.exists()
