package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narrows a search on the command line: what is not understood is refused, never unheard. */
class SoughtTest {
  @TempDir private Path folder = Path.of("");

  private String data = "";

  @BeforeEach
  void add() throws IOException {
    data = folder.resolve("data").toString();
    Path report = folder.resolve("a.txt");
    Files.writeString(report, "Elena Marsh denied that the strike was over.");
    Run.of("add", "--data", data, "--published", "2025-03-13", report.toString()).endedWith(0);
  }

  private Run run(String command, String... words) {
    Stream<String> all = Stream.concat(Stream.of(command, "--data", data), Stream.of(words));
    return Run.of(all.toArray(String[]::new));
  }

  private int found(String... words) {
    List<String> all = Stream.concat(Stream.of("--format", "jsonl"), Stream.of(words)).toList();
    return (int) run("find", all.toArray(String[]::new)).endedWith(0).out().lines().count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kind | foo | --kind is one of belief, evidence,",
        "--form | Straight | --form is one of direct, indirect, mixed: not “Straight”",
        "--status | open | --status is one of checked, disputed, machine, rejected: not “open”",
        "--hand | third | --hand is one of first, second, unnamed: not “third”",
        "--from | yesterday | --from is a day, month or year, such as 2025-03-13: not “yesterday”",
        "--until | 2025-02-30 | --until is a day, month or year, such as 2025-03-13",
        "--limit | 0 | --limit must be 1 or more: 0",
      })
  void whatIsNotKnownIsRefusedWithWhatIs(String option, String value, String message) {
    assertThat(run("find", option, value).endedWith(2).err()).startsWith("onrecord: " + message);
  }

  @Test
  void anExportIsNarrowedByTheSameWords() {
    assertThat(run("export", "--format", "plover", "--kind", "foo").endedWith(2).err())
        .contains("--kind is one of");
    assertThat(run("export", "--format", "csv", "--kind", "Speech").endedWith(0).out().lines())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-13, 2025-03-13, 1",
    "2025-03, 2025-03, 1",
    "2025, 2025, 1",
    "2025-04, 2026, 0",
    "2024, 2025-02, 0",
  })
  void daysMonthsAndYearsAreUnderstood(String from, String until, int count) {
    assertThat(found("--from", from, "--until", until)).isEqualTo(count);
  }

  @Test
  void daysThatAreTheWrongWayRoundAreSaid() {
    assertThat(run("find", "--from", "2025", "--until", "2024").endedWith(2).err())
        .contains("--from 2025-01-01 is after --until 2024-12-31");
  }

  @Test
  void valuesMayBeWrittenLarge() {
    assertThat(found("--status", "Machine", "--form", "INDIRECT")).isOne();
  }

  @Test
  void whatAFolderHoldsBesidesIsNamed() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("b.txt"), "Tomas Reed said that it rained.");
    Files.createDirectories(reports.resolve("older"));
    Files.write(reports.resolve("map.png"), new byte[9]);
    Files.writeString(reports.resolve(".hidden"), "x");
    Run added = run("add", reports.toString()).endedWith(0);
    assertThat(added.err())
        .contains("Passed over in folders: " + reports + "/map.png, " + reports + "/older/ (2).")
        .doesNotContain("hidden");
    assertThat(Run.of("read", reports.resolve("b.txt").toString()).err()).isEmpty();
  }
}
