package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneMoreTest {
  @Test
  void whatOneMoreCostsIsPrintedWithHowManyReportTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    double ratio;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      ratio = OneMore.measure(50, Optional.empty(), out);
    }
    assertThat(ratio).isPositive();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("one more")
        .contains("among 150, ratio")
        .doesNotContain(" 0 acts");
  }
}
