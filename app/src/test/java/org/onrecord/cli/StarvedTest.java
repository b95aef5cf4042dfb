package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java of its own that has too little of something. */
class StarvedTest {
  @TempDir private Path folder = Path.of("");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void tooLittleMemoryIsSaidInASentence() throws IOException, InterruptedException {
    String file = write("big.jsonl", "{\"text\":\"" + "word ".repeat(9_000_000) + "\"}\n");
    Run run = Child.start(folder, List.of("-Xmx32m"), "read", file).end().endedWith(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("onrecord: not enough memory; set ONRECORD_JAVA_OPTS=-Xmx4g");
  }

  @Test
  void aChildOfTheProgramReadsAsTheTestsDo() throws IOException, InterruptedException {
    String file = write("a.txt", "The mayor said that the harbour would close.");
    String[] words = {"read", "--format", "jsonl", file};
    Run child = Child.start(folder, List.of(), words).end().endedWith(0);
    assertThat(child.out()).isEqualTo(Run.of(words).out());
    assertThat(child.err()).isEmpty();
  }
}
