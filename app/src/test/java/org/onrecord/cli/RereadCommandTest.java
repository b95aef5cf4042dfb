package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.FailingReader;
import org.onrecord.store.Store;

class RereadCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void anArticleAtWhichTheReaderFailsIsSaidAndCountedAndTheOthersAreRead() throws Exception {
    String data = folder.resolve("data").toString();
    Path one = Files.writeString(folder.resolve("a.txt"), "The mayor said that it would close.");
    Path other = Files.writeString(folder.resolve("b.txt"), "The union said that it would not.");
    Run.of("add", "--data", data, one.toString(), other.toString()).endedWith(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    try (Store store = Store.open(Path.of(data))) {
      int status = new RereadCommand(terminal).reread(store, FailingReader.at("union", store));
      assertThat(status).isEqualTo(1);
      assertThat(store.totals().statements()).isEqualTo(2);
    }
    assertThat(err.toString(UTF_8)).contains(": not read, for a fault of the reader");
    assertThat(out.toString(UTF_8))
        .contains("0 of 2 articles are read otherwise")
        .contains("1 could not be read (see above) and stay as they were.");
  }
}
