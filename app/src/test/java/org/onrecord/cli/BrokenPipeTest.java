package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output that nobody takes any more, as after {@code onrecord read … | head}. */
class BrokenPipeTest {
  private static final String REPORT = "The mayor said that the harbour would close.\n";

  @TempDir private Path folder = Path.of("");

  /** A pipe that takes some bytes and then has lost its reader. */
  private static final class Pipe extends OutputStream {
    private final int room;
    private int taken;
    private int refused;

    Pipe(int room) {
      this.room = room;
    }

    @Override
    public void write(int unit) throws IOException {
      if (taken == room) {
        refused++;
        throw new IOException("Broken pipe");
      }
      taken++;
    }
  }

  /** Runs a command into {@code pipe}; its status and what it said to the person. */
  private static Run into(Pipe pipe, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(pipe, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    int status = Onrecord.run(terminal, words);
    terminal.out().flush();
    return new Run(status, "", err.toString(UTF_8));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void readStopsQuietlyAndDoesNotReadOn() throws IOException {
    List<String> words = new ArrayList<>(List.of("read", "--format", "jsonl"));
    for (int i = 0; i < 300; i++) {
      words.add(write("a" + i + ".txt", REPORT));
    }
    words.add(folder.resolve("missing.txt").toString());
    Pipe pipe = new Pipe(100);
    Run run = into(pipe, words.toArray(String[]::new)).endedWith(0);
    assertThat(run.err()).isEmpty();
    assertThat(pipe.refused).isBetween(1, 3);
  }

  @Test
  void findEndsQuietlyInEveryForm() throws IOException {
    String data = folder.resolve("data").toString();
    Run.of("add", "--data", data, write("a.txt", REPORT.repeat(50))).endedWith(0);
    for (String format : List.of("csv", "jsonl", "table")) {
      Run run = into(new Pipe(10), "find", "--data", data, "--format", format).endedWith(0);
      assertThat(run.err()).doesNotContain("Broken pipe", "onrecord:");
    }
  }

  @Test
  void helpAndAboutEndQuietly() {
    assertThat(into(new Pipe(0), "--help").endedWith(0).err()).isEmpty();
    assertThat(into(new Pipe(5), "about").endedWith(0).err()).isEmpty();
  }

  @Test
  void addKeepsEverythingThoughNobodyHearsOfIt() throws IOException {
    String data = folder.resolve("data").toString();
    into(new Pipe(0), "add", "--data", data, write("a.txt", REPORT)).endedWith(0);
    assertThat(Run.of("find", "--data", data, "harbour").endedWith(0).err())
        .contains("1 of 1 statements");
  }
}
