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

/** The record as it leaves by the command line. */
class ExportCommandTest {
  private static final String REPORT =
      "The mayor said that the harbour would close. “No ship sails,” Ana Petrova said.\n";

  @TempDir private Path folder = Path.of("");
  private String data = "";

  @BeforeEach
  void add() throws IOException {
    data = folder.resolve("data").toString();
    Path report = Files.writeString(folder.resolve("a.txt"), REPORT);
    Run.of("add", "--data", data, "--outlet", "Post", report.toString()).endedWith(0);
  }

  private Run export(String... words) {
    List<String> all =
        Stream.concat(Stream.of("export", "--data", data), Stream.of(words)).toList();
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void everyFormButBratGoesToStandardOutput() {
    assertThat(export("--format", "csv").endedWith(0).out().lines()).hasSize(3);
    assertThat(export("--format", "jsonl").endedWith(0).out().lines()).hasSize(2);
    assertThat(export("--format", "brief").endedWith(0).out()).contains("## Post", "[^2]: Post");
    assertThat(export("--format", "annotations").endedWith(0).out()).contains("\"total\":2");
    assertThat(export("--format", "xlsx").endedWith(0).out()).startsWith("PK");
    assertThat(export("--format", "brat").endedWith(2).err()).contains("--out DIR");
  }

  @Test
  void theFiltersOfFindHoldHereToo() {
    assertThat(export("--format", "jsonl", "no ship").out().lines()).hasSize(1);
    assertThat(export("--format", "jsonl", "--form", "direct").out()).contains("Ana Petrova");
    assertThat(export("--format", "jsonl", "--form", "direct").out().lines()).hasSize(1);
    assertThat(export("--format", "jsonl", "--status", "checked").out()).isEmpty();
    assertThat(export("--format", "jsonl", "--outlet", "Star").out()).isEmpty();
    assertThat(Run.of("find", "--data", data, "--form", "direct", "--format", "jsonl").out())
        .isEqualTo(export("--format", "jsonl", "--form", "direct").out());
  }

  @Test
  void aFileIsWrittenWholeAndCounted() throws IOException {
    Path file = folder.resolve("out.csv");
    Run run = export("--format", "csv", "--out", file.toString()).endedWith(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("2 statements written to " + file + System.lineSeparator());
    assertThat(Files.readString(file)).isEqualTo(export("--format", "csv").out());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("out.csv."));
    }
  }

  @Test
  void aFileOfSomebodysOwnBesideItStays() throws IOException {
    Path own = Files.writeString(folder.resolve("out.csv.part"), "mine");
    export("--format", "csv", "--out", folder.resolve("out.csv").toString()).endedWith(0);
    assertThat(Files.readString(own)).isEqualTo("mine");
  }

  @Test
  void aFileThatIsThereIsWrittenOverOnlyWhereThatIsAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "mine");
    assertThat(export("--format", "csv", "--out", file.toString()).endedWith(2).err())
        .isEqualToIgnoringNewLines(
            "onrecord: there is a file " + file + " already; --force writes over it");
    assertThat(Files.readString(file)).isEqualTo("mine");
    export("--format", "csv", "--out", file.toString(), "--force").endedWith(0);
    assertThat(Files.readString(file)).isEqualTo(export("--format", "csv").out());
    assertThat(folder.resolve("out.csv.part")).doesNotExist();
    assertThat(export("--help").endedWith(0).out()).contains("--force");
  }

  @Test
  void bratIsWrittenIntoAFolder() throws IOException {
    Path out = folder.resolve("brat");
    export("--format", "brat", "--out", out.toString()).endedWith(0);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("^a[0-9a-f]+", "a")))
          .containsExactlyInAnyOrder("a.txt", "a.ann", "annotation.conf");
    }
    assertThat(export("--format", "brat", "--out", out.toString()).endedWith(2).err())
        .contains("isn't empty");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsSaidPlainly() throws IOException {
    assertThat(export("--format", "csv", "--out", folder.toString()).endedWith(2).err())
        .contains("--out is a folder");
    assertThat(export("--format", "csv", "--out", folder + "/no/x.csv").endedWith(2).err())
        .isEqualToIgnoringNewLines("onrecord: there is no folder " + folder + "/no for --out");
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(export("--format", "brat", "--out", file.toString()).endedWith(2).err())
        .startsWith("onrecord: ");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    assertThat(export("--format", "pdf").endedWith(2).err()).contains("pdf");
    assertThat(export().endedWith(2).err()).contains("--format");
  }
}
