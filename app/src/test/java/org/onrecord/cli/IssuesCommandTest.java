package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.act.Code;
import org.onrecord.store.Deeding;
import org.onrecord.store.Reporting;
import org.onrecord.store.Store;

/** {@code onrecord issues} as a person types it. */
class IssuesCommandTest {
  private static final String FERRY =
      """
      issues:
        - id: ferry
          name: Ferry
          proposition: The ferry should run.
          words: [ferry]
      """;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String ferry = "";

  @BeforeEach
  void writeFile() throws IOException {
    ferry = Files.writeString(folder.resolve("ferry.yaml"), FERRY).toString();
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return Onrecord.run(terminal, words);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void withoutARecordTheStandardSetIsListed() {
    assertThat(run("issues", "--data", data())).isZero();
    assertThat(out()).contains("talks", "The parties should talk to each other.", "trade");
  }

  @Test
  void whatIsWrongInAFileIsToldWithItsLine() throws IOException {
    assertThat(run("issues", "check", ferry)).isZero();
    assertThat(out()).contains("1 issues, nothing wrong");
    Path wrong = Files.writeString(folder.resolve("w.yaml"), FERRY.replace("[ferry]", "[fe*ry]"));
    assertThat(run("issues", "check", wrong.toString())).isEqualTo(1);
    assertThat(out()).contains("w.yaml:5: a star stands only at a term's end");
    assertThat(run("issues", "import", wrong.toString(), "--data", data())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("w.yaml:5:").doesNotContain("\tat ");
  }

  @Test
  void anImportJudgesWhatIsKept() throws IOException {
    String report =
        Files.writeString(folder.resolve("a.txt"), "The mayor said that the ferry must stop.\n")
            .toString();
    assertThat(run("add", report, "--data", data())).isZero();
    assertThat(run("issues", "import", ferry, "--data", data())).isZero();
    assertThat(out()).contains("Following 1 issues.");
    assertThat(run("issues", "--data", data())).isZero();
    assertThat(out()).contains("ferry", "1 statements, 1 oppose").doesNotContain("talks");
    assertThat(run("find", "--words", "issue:ferry", "--data", data())).isZero();
    assertThat(out()).contains("the ferry must stop");
  }

  @Test
  void anExportCanBeImported() {
    String file = folder.resolve("out.yaml").toString();
    assertThat(run("issues", "export", file, "--data", data())).isZero();
    assertThat(run("issues", "check", file)).isZero();
    assertThat(run("issues", "export", file, "--data", data())).isEqualTo(2);
    assertThat(run("issues", "export", "--data", data())).isZero();
    assertThat(out()).startsWith("issues:\n  - id: talks\n");
  }

  @Test
  void readJudgesByAFileOfOnesOwn() throws IOException {
    String report =
        Files.writeString(folder.resolve("a.txt"), "The mayor said that the ferry must stop.\n")
            .toString();
    assertThat(run("read", "--format", "jsonl", "--issues", ferry, report)).isZero();
    assertThat(out()).contains("\"issues\":[{\"issue\":\"ferry\",\"stance\":\"oppose\"");
    assertThat(run("read", "--format", "jsonl", report)).isZero();
    assertThat(out()).contains("\"issues\":[]");
    assertThat(run("read", "--issues", folder + "/nope.yaml", report)).isEqualTo(2);
  }

  @Test
  void whatDoesNotSitTogetherIsListedForPeopleAndForPrograms() {
    try (Store store = Store.open(made())) {
      store.add(
          Reporting.reading("Post", "2025-03-01", "Mara Quill said “We will not negotiate.”"), "a");
      store.add(
          Reporting.reading("Star", "2025-03-09", "Mara Quill said “We are ready for talks.”"),
          "b");
    }
    assertThat(run("issues", "tensions", "Talks", "--data", data())).isZero();
    assertThat(out())
        .contains("2025-03-01 oppose      Mara Quill: “We will not negotiate.” (Post)")
        .contains("2025-03-09 support     Mara Quill: “We are ready for talks.” (Star)")
        .contains("one actor; could be: other question")
        .contains("1 pairs on Talks don't sit together.");
    assertThat(run("issues", "tensions", "talks", "--json", "--data", data())).isZero();
    assertThat(out()).startsWith("{\"id\":\"x").contains("\"days_apart\":8").endsWith("}\n");
    try (Store store = Store.open(made())) {
      store.add(
          Deeding.reading("Bell", "2025-03-12", Code.SANCTION, "broke off the talks", " at sea"),
          "c");
    }
    assertThat(run("issues", "tensions", "talks", "--data", data())).isZero();
    assertThat(out())
        .contains(
            "2025-03-12 oppose      Mara Quill: Mara Quill broke off the talks at sea that day")
        .contains("(Bell); a deed: “broke” ends or harms “talks”, which the issue is for")
        .contains("2 pairs on Talks don't sit together.");
    assertThat(run("issues", "tensions", "--data", data())).isEqualTo(2);
    assertThat(run("issues", "tensions", "nothing", "--data", data())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("there is no issue “nothing”");
  }

  private Path made() {
    try {
      return Files.createDirectories(Path.of(data()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
