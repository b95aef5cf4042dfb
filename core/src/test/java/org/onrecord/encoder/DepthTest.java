package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepthTest {
  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Encoder.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEncoderOfEveryDepthIsInTheJarAndSaysWhatItIs(Depth depth)
      throws IOException, NoSuchAlgorithmException {
    String file = depth.file("encoder");
    String digest =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
    assertThat(Encoder.load(depth).models()).isEqualTo(Map.of(file, digest));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChosenStandsBesideTheNetworkItWasChosenFor(Depth depth) {
    String network = depth.file("attribution");
    assertThat(depth.settings("attribution")).isEqualTo(network.replace(".onnx", ".json"));
  }

  @Test
  void fewerLayersAreASmallerFileOfAnotherName() throws IOException {
    assertThat(Depth.SIX.file("encoder")).isEqualTo("encoder-6.onnx");
    assertThat(Depth.TWELVE.file("encoder")).isEqualTo("encoder-12.onnx");
    assertThat(bytes(Depth.SIX.file("encoder")).length)
        .isLessThan(bytes(Depth.TWELVE.file("encoder")).length);
  }
}
