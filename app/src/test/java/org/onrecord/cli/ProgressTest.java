package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What long work says while it lasts. */
class ProgressTest {
  private static final String TERMINAL = "onrecord.terminal";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void noTerminal() {
    System.clearProperty(TERMINAL);
  }

  private String said() {
    return said.toString(UTF_8);
  }

  private Progress progress(int total) {
    return new Progress(new PrintStream(said, true, UTF_8), "Adding", total);
  }

  @Test
  void shortWorkThatNobodyWatchesSaysNothing() {
    try (Progress progress = progress(1000)) {
      for (int i = 0; i < 1000; i++) {
        progress.step();
      }
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void longWorkThatNobodyWatchesSaysAPlainLineNowAndThen() throws InterruptedException {
    try (Progress progress = progress(2000)) {
      progress.step();
      assertThat(said()).isEmpty();
      Thread.sleep(5_050);
      progress.step();
      progress.step();
    }
    assertThat(said()).matches("2 of 2,000, 0\\.4 a second\\R");
  }

  @Test
  void aPersonWhoWatchesSeesABar() {
    System.setProperty(TERMINAL, "true");
    try (Progress progress = progress(3)) {
      progress.step();
      progress.step();
      progress.step();
    }
    assertThat(said()).contains("Adding", "100%", "3/3").contains("\r");
  }

  @Test
  void workWithoutASingleStepEndsToo() {
    System.setProperty(TERMINAL, "true");
    progress(0).close();
    assertThat(said()).contains("Adding");
  }
}
