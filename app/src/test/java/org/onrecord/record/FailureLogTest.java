package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed, as it stands in the file. */
class FailureLogTest {
  private static final Pattern HEAD = Pattern.compile("(?m)^20\\S+Z ([0-9a-f]{8}) (.*)$");

  @TempDir private Path folder = Path.of("");

  private FailureLog log() {
    return new FailureLog(folder.resolve("new"));
  }

  private static String text(FailureLog log) throws IOException {
    return Files.readString(log.file());
  }

  private static List<String> works(FailureLog log) throws IOException {
    return HEAD.matcher(text(log)).results().map(found -> found.group(2)).toList();
  }

  @Test
  void anEntryHasTimeReferenceWorkAndPlaceInTheProgram() throws IOException {
    FailureLog log = log();
    assertThat(log.file()).as("nothing failed so far").doesNotExist();
    Exception thrown = new IllegalStateException("the disk is full", new IOException("no space"));
    String reference = log.write("GET /statements", thrown).orElseThrow();
    assertThat(text(log))
        .containsPattern("^20\\S+Z " + reference + " GET /statements\n")
        .contains("java.lang.IllegalStateException: the disk is full\n\tat org.onrecord.record.")
        .contains("Caused by: java.io.IOException: no space")
        .endsWith("\n\n");
    String second = log.write("job j1 (add)", thrown).orElseThrow();
    assertThat(second).isNotEqualTo(reference);
    assertThat(works(log)).containsExactly("GET /statements", "job j1 (add)");
  }

  @Test
  void nobodyWritesAnEntryOfTheirOwnWithTheNameOfAPath() throws IOException {
    FailureLog log = log();
    log.write("GET /a\r\n2025-03-13T00:00:00Z 00000000 GET /b\0", new IOException("x"));
    log.write("GET /" + "a".repeat(10_000), new IOException("x"));
    assertThat(works(log))
        .containsExactly(
            "GET /a??2025-03-13T00:00:00Z 00000000 GET /b?", "GET /" + "a".repeat(495) + " …");
  }

  @Test
  void theOlderHalfGoesBeforeItGrowsBeyondAMegabyte() throws IOException {
    FailureLog log = log();
    Exception thrown = new IllegalStateException("w".repeat(20_000));
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      log.write("GET /" + i, thrown);
      sizes.add(Files.size(log.file()));
    }
    assertThat(sizes).allMatch(size -> size <= 1_000_000).anyMatch(size -> size > 950_000);
    List<String> works = works(log);
    assertThat(text(log)).as("whole entries").startsWith("20").contains(works.getFirst());
    assertThat(works).hasSizeBetween(10, 50).endsWith("GET /118", "GET /119");
  }

  @Test
  void anEntryWithoutEndIsCut() throws IOException {
    FailureLog log = log();
    log.write("GET /", new IllegalStateException("w".repeat(3_000_000)));
    assertThat(Files.size(log.file())).isLessThan(60_000);
    assertThat(text(log)).endsWith(" …\n\n");
    assertThat(log.write("GET /a", new IOException("x"))).isPresent();
    assertThat(works(log)).containsExactly("GET /", "GET /a");
  }

  @Test
  void whereNothingCanBeWrittenNoReferenceIsGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(new FailureLog(file).write("GET /", new IOException("x")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void clearedItIsGoneAndBeginsAgain() throws IOException {
    FailureLog log = log();
    log.clear();
    log.write("GET /a", new IOException("x"));
    log.clear();
    assertThat(log.file()).doesNotExist();
    log.write("GET /b", new IOException("x"));
    assertThat(works(log)).containsExactly("GET /b");
  }
}
