package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.resolve.Appearance;

class LinkingTest {
  @Test
  void theArticlesAreTheSameEveryTime() {
    List<Appearance> some = Linking.appearances(50, 20);
    assertThat(some).hasSize(150).isEqualTo(Linking.appearances(50, 20));
    assertThat(some).extracting(Appearance::key).doesNotHaveDuplicates();
  }

  @Test
  void aQuarterAHalfAndAllArePrinted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Linking.print(400, 100, out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
        .hasSize(3)
        .allMatch(line -> line.startsWith("linking"))
        .last()
        .asString()
        .contains("400 articles", "1,200 persons named");
  }
}
