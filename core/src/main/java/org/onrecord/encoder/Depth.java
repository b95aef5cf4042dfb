package org.onrecord.encoder;

/**
 * How many layers the encoder has. The heads of one depth read the vectors of that depth alone; the
 * shallow encoder has learned from the deep one (distillation: Hinton et al., 2015).
 */
public enum Depth {
  /** Twelve layers, which read best. */
  TWELVE(12),
  /** Six layers, which cost half of twelve. */
  SIX(6);

  private final int layers;

  Depth(int layers) {
    this.layers = layers;
  }

  /** The file of a network at this depth: {@code encoder-12.onnx}. */
  public String file(String network) {
    return network + "-" + layers + ".onnx";
  }

  /** The file of what was chosen for a network at this depth: {@code attribution-12.json}. */
  public String settings(String network) {
    return network + "-" + layers + ".json";
  }
}
