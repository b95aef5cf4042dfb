package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index under two processes: one writes it, the other reads, and takes over when it can. */
class OtherProcessTest {
  @TempDir private Path folder = Path.of("");

  /** Another Java that writes the index of a folder, and does what it is told line by line. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] words) throws IOException {
      PrintStream out = System.out;
      try (Shelf shelf = new Shelf(Path.of(words[0]));
          BufferedReader in =
              new BufferedReader(
                  new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))) {
        shelf.search.catchUp(taken -> {});
        out.println("ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          shelf.add(line);
          shelf.search.catchUp(taken -> {});
          out.println("has " + shelf.search.countStatements(Question.all()));
        }
      }
    }
  }

  /** The other process, with what it is told and what it answers. */
  private static final class Other implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Other(Path folder) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      out = process.inputReader(StandardCharsets.UTF_8);
    }

    String answer() throws IOException {
      String line = out.readLine();
      return line == null ? "it has ended" : line;
    }

    String tell(String line) throws IOException {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      return answer();
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void oneWritesTheOtherReadsAndTakesOverWhenTheFirstIsKilled() throws Exception {
    try (Other other = new Other(folder)) {
      assertThat(other.answer()).isEqualTo("ready");
      try (Shelf shelf = new Shelf(folder)) {
        assertThat(other.tell("He said ship")).isEqualTo("has 1");
        assertThat(shelf.find("ship")).containsExactly("[ship]");
        assertThatThrownBy(() -> shelf.search.rebuild(taken -> {}))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("another process keeps the search index")
            .hasMessageContaining("try again");
        assertThat(shelf.find("ship")).as("after a rebuild that was refused").hasSize(1);
        assertThat(other.tell("She said another ship")).isEqualTo("has 2");
        assertThat(shelf.find("ship")).hasSize(2);
        assertThat(shelf.search.behind()).isZero();
        other.kill();
        shelf.add("They said a third ship");
        assertThat(shelf.find("ship")).hasSize(3);
        shelf.search.rebuild(taken -> {});
        assertThat(shelf.find("ship")).hasSize(3);
        assertThat(shelf.said).isEmpty();
      }
    }
  }
}
