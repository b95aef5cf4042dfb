package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index killed while it is made: the next question is answered all the same. */
class KilledIndexTest {
  private static final int ARTICLES = 40;
  private static final int KILLS = 3;

  @TempDir private Path folder = Path.of("");

  private final Random random = new Random(20251126);

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void whateverIsLeftOfTheIndexTheNextFindIsRight() throws Exception {
    fill();
    for (int i = 0; i < KILLS; i++) {
      Child child = Child.start(folder, List.of(), "reindex", "--data", data());
      Thread.sleep(300 + random.nextInt(900));
      child.kill();
      Run find = Run.of("find", "--data", data(), "ship").endedWith(0);
      assertThat(find.err()).contains("40 of 40 statements");
    }
    assertThat(Run.of("reindex", "--data", data()).endedWith(0).out())
        .contains("made anew: 40 articles");
    assertThat(Run.of("find", "--data", data(), "ship").endedWith(0).err())
        .isEqualTo("40 of 40 statements\n");
  }

  private void fill() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"text\":\"The mayor said that ship ").append(i).append(" is late.\"}\n");
    }
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
    Run.of("add", "--data", data(), reports.toString()).endedWith(0);
  }
}
