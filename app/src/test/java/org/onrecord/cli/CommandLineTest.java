package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.ReadingFields;
import org.onrecord.record.FailureLog;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each command as a person types it. */
class CommandLineTest {
  private static final String REPORT =
      "The mayor said that the harbour would close.\n\n“No ship is late,” Ana Petrova said.\n";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Run run = Run.withInput("");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("read", "add", "find", "reindex", "serve", "demo", "evaluate", "doctor", "about");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        List.of("read", "add", "find", "reindex", "serve", "demo", "evaluate", "doctor", "about")) {
      Run run = Run.of(command, "--help");
      assertThat(run.status()).as(command).isZero();
      assertThat(run.out()).as(command).contains("Usage: onrecord " + command);
    }
  }

  @Test
  void whatACommandIsForIsOneWholeSentence() {
    Map<String, CommandLine> all =
        new CommandLine(
                new Onrecord(), new Commands(new Terminal(System.in, System.out, System.err)))
            .getSubcommands();
    assertThat(all).hasSizeGreaterThan(15);
    all.forEach(
        (name, command) -> {
          String first = command.getCommandSpec().usageMessage().description()[0];
          boolean ours = !name.equals("help");
          assertThat(!ours || first.matches("[A-Z].*\\.")).as(name + ": " + first).isTrue();
          assertThat(!ours || first.length() <= 100).as(name + ": " + first).isTrue();
        });
  }

  @Test
  void wrongUseIsSaidInASentenceWithAWayOn() {
    Run run = Run.of("raed", "x.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("onrecord: ", "--help").doesNotContain("\tat ");
  }

  @Test
  void readPrintsStatementsForAPerson() throws IOException {
    Run run = Run.of("read", file("a.txt", REPORT));
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("2 statements", "The mayor", "that the harbour would close", "Ana Petrova");
  }

  @Test
  void readTakesStandardInput() {
    assertThat(Run.withInput(REPORT, "read", "-").out()).contains("that the harbour would close");
  }

  @Test
  void readPrintsOneLineOfJsonForEachInput() throws IOException {
    String good = file("a.txt", REPORT);
    String bad = file("b.txt", "");
    Run run = Run.of("read", "--format", "jsonl", "--outlet", "Post", bad, good);
    assertThat(run.status()).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = JSON.readTree(lines.getFirst());
    assertThat(first.path("problems").path(0).path("code").asString()).isEqualTo("empty");
    JsonNode second = JSON.readTree(lines.getLast());
    assertThat(second.path("input").asString()).isEqualTo(good);
    assertThat(second.path("article").path("outlet").asString()).isEqualTo("Post");
    assertThat(second.path("statements")).hasSize(2);
  }

  @Test
  void readWritesBratAndCsvToAFolder() throws IOException {
    String input = file("a.txt", REPORT);
    Path out = folder.resolve("out");
    assertThat(Run.of("read", "--format", "brat", "--out", out.toString(), input).status())
        .isZero();
    assertThat(Files.readString(out.resolve("a.txt"))).isEqualTo(REPORT);
    assertThat(Files.readString(out.resolve("a.ann")))
        .contains("Source 0 9\tThe mayor", "Cue 10 14\tsaid", "E1\tAttribution:");
    assertThat(Run.of("read", "--format", "csv", "--out", out.toString(), input).status()).isZero();
    assertThat(Files.readString(out.resolve("statements.csv")).lines()).hasSize(3);
  }

  @Test
  void readWritesOverNothingUnasked() throws IOException {
    String input = file("a.txt", REPORT);
    Path out = Files.createDirectories(folder.resolve("out"));
    Path own = Files.writeString(out.resolve("a.ann"), "mine");
    Path table = Files.writeString(out.resolve("statements.csv"), "mine");
    for (String format : List.of("brat", "csv")) {
      String[] words = {"read", "--format", format, "--out", out.toString(), input};
      assertThat(Run.of(words).endedWith(2).err()).contains("already; --force writes over it");
      assertThat(out.resolve("a.txt")).doesNotExist();
    }
    assertThat(Files.readString(own)).isEqualTo("mine");
    assertThat(Files.readString(table)).isEqualTo("mine");
    Run.of("read", "--format", "brat", "--force", "--out", out.toString(), input).endedWith(0);
    assertThat(Files.readString(own)).contains("Cue 10 14\tsaid");
  }

  @Test
  void bratNeedsAFolder() throws IOException {
    Run run = Run.of("read", "--format", "brat", file("a.txt", REPORT));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--out DIR");
  }

  @Test
  void whatIsAddedIsFoundAndAddingAgainChangesNothing() throws IOException {
    String input = file("a.txt", REPORT);
    Run add = Run.of("add", "--data", data(), "--outlet", "Post", input);
    assertThat(add.status()).isZero();
    assertThat(add.out()).contains("Added 1 articles with 2 statements");
    assertThat(Run.of("add", "--data", data(), "--outlet", "Post", input).out())
        .contains("1 were there already");

    Run find = Run.of("find", "--data", data(), "harbour");
    assertThat(find.out()).contains("The mayor", "that the harbour would close");
    assertThat(find.err()).contains("1 of 1 statements");
    assertThat(Run.of("find", "--data", data(), "--outlet", "Star").out())
        .contains("Nothing found");
  }

  @Test
  void findPrintsCsvAndJsonl() throws IOException {
    Run.of("add", "--data", data(), file("a.txt", REPORT));
    Run csv = Run.of("find", "--data", data(), "--format", "csv");
    assertThat(csv.out().lines()).hasSize(3);
    assertThat(csv.out()).contains("machine");
    Run jsonl = Run.of("find", "--data", data(), "--format", "jsonl", "--words", "\"no ship\"");
    assertThat(jsonl.out().lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(JSON.readTree(line).path("speaker").asString())
                    .isEqualTo("Ana Petrova"));
  }

  @Test
  void addCountsWhatCouldNotBeTaken() throws IOException {
    Run run = Run.of("add", "--data", data(), file("a.txt", ""), file("b.txt", REPORT));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Added 1 articles", "1 could not be taken");
    assertThat(run.err()).contains("there is no text in it");
  }

  @Test
  void aDayThatIsNoneIsRefused() throws IOException {
    Run run = Run.of("add", "--data", data(), "--published", "soon", file("a.txt", REPORT));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--published is neither");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidPlainly() throws IOException {
    String inner = file("data", "a file") + "/inner";
    Run run = Run.of("add", "--data", inner, file("a.txt", REPORT));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("onrecord: the folder ").doesNotContain("\tat ");
  }

  @Test
  void findingWhereThereIsNoRecordSaysSoAndMakesNone() {
    Run run = Run.of("find", "--data", data(), "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no record in", "onrecord add");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aStoreThatIsNoneIsSaidPlainly() throws IOException {
    file("onrecord.db", "my notes".repeat(500));
    Run run = Run.of("find", "--data", folder.toString(), "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("onrecord: ").doesNotContain("\tat ");
  }

  @Test
  void evaluateMeasuresAgainstAnnotations() throws IOException {
    file("a.txt", REPORT);
    file(
        "a.ann",
        """
        T1\tSource 0 9\tThe mayor
        T2\tCue 10 14\tsaid
        T3\tContent 15 43\tthat
        T4\tAttribution 10 14\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """);
    Run run = Run.of("evaluate", "attribution", folder.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("SOURCE", "CUE", "CONTENT", "figure all-exact");
  }

  @Test
  void evaluateSaysWhatAFolderLacks() {
    Run run = Run.of("evaluate", "attribution", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("onrecord: ").doesNotContain("\tat ");
  }

  @Test
  void doctorLooksAtEverything() {
    Run run = Run.of("doctor", "--data", data());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Java", "Reader", "Record", "Port").doesNotContain("Log");
  }

  @Test
  void doctorSaysWhereTheLogIsOnceSomethingHasFailed() {
    FailureLog log = new FailureLog(Path.of(data()));
    log.write("GET /statements", new IllegalStateException("the disk is full"));
    Run run = Run.of("doctor", "--data", data());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("ok   Log", log.file().toString()).doesNotContain("the disk");
  }

  @Test
  void aboutNamesWhatIsLeftOut() {
    String out = Run.of("about").out();
    assertThat(ReadingFields.absent()).allMatch(out::contains);
    assertThat(ReadingFields.absentInStatements()).allMatch(out::contains);
  }
}
