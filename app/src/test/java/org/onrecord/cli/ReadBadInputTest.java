package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code onrecord read} on input of every bad kind, with a good neighbour beside it. */
class ReadBadInputTest {
  private static final String REPORT = "The mayor said that the harbour would close.";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LIMIT = Duration.ofSeconds(15);

  @TempDir private Path folder = Path.of("");

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  /** Reads a bad input and a good one after it; the code of the bad one's problem. */
  private String problem(String bad) throws IOException {
    String good = write("good.txt", REPORT);
    Run run =
        assertTimeoutPreemptively(LIMIT, () -> Run.of("read", "--format", "jsonl", bad, good))
            .endedWith(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(run.err()).isEmpty();
    assertThat(JSON.readTree(lines.getLast()).path("statements")).hasSize(1);
    JsonNode first = JSON.readTree(lines.getFirst());
    assertThat(first.path("input").asString()).startsWith(bad);
    JsonNode problem = first.path("problems").path(0);
    assertThat(problem.path("message").asString()).doesNotContain("Exception");
    return problem.path("code").asString();
  }

  @Test
  void everyBadInputIsAProblemAndItsNeighbourIsRead() throws IOException {
    assertThat(problem(write("a.txt", ""))).isEqualTo("empty");
    assertThat(problem(write("a.txt", " \n\u2003\t"))).isEqualTo("empty");
    assertThat(problem(write("a.txt", "a\0b"))).isEqualTo("binary");
    assertThat(problem(write("a.txt", "a".getBytes(StandardCharsets.UTF_16))))
        .isEqualTo("encoding");
    assertThat(problem(write("a.txt", "é".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("encoding");
    assertThat(problem(write("a.pdf", "%PDF-1.7"))).isEqualTo("file-type");
    assertThat(problem(write("noending", REPORT))).isEqualTo("file-type");
    assertThat(problem(folder.resolve("missing.txt").toString())).isEqualTo("missing");
    assertThat(problem(write("a.json", "{"))).isEqualTo("json");
    assertThat(problem(write("a.json", "[]"))).isEqualTo("empty");
    assertThat(problem(write("a.json", "{\"titel\":\"no text\"}"))).isEqualTo("empty");
    assertThat(problem(write("a.jsonl", "[".repeat(100_000)))).isEqualTo("json");
    assertThat(problem(write("a.jsonl", "\n\n"))).isEqualTo("empty");
    assertThat(problem(write("a.json", "{\"text\":\"A\",\"published\":\"2025-02-30\"}")))
        .isEqualTo("published");
    assertThat(problem(write("a.txt", "شهردار گفت که بندر بسته می‌شود."))).isEqualTo("language");
    assertThat(problem(write("a.txt", "word ".repeat(10_000_000)))).isEqualTo("too-large");
  }

  @Test
  void textsOfOddCharactersAreReadInTime() throws IOException {
    String report = " “No ship is late,” Ana Petrova said. ";
    for (String odd : List.of("\"", "“", "\u202E", "😀", "said ")) {
      String file = write("odd.txt", odd.repeat(10_000) + report);
      Run run = assertTimeoutPreemptively(LIMIT, () -> Run.of("read", "--format", "jsonl", file));
      assertThat(run.status()).as(odd).isBetween(0, 1);
      assertThat(run.out().lines()).as(odd).hasSize(1);
      assertThat(run.err()).as(odd).isEmpty();
    }
  }

  @Test
  void forAPersonTheProblemIsASentenceBesideTheReadings() throws IOException {
    String good = write("good.txt", REPORT);
    String bad = write("bad.txt", "");
    Run run = Run.of("read", bad, good).endedWith(1);
    assertThat(run.err()).isEqualTo(bad + ": there is no text in it" + System.lineSeparator());
    assertThat(run.out()).startsWith(good).contains("1 statement", "The mayor");
  }

  @Test
  void badLinesAreNamedByTheirNumber() throws IOException {
    String good = "{\"text\":\"" + REPORT + "\"}";
    String file = write("a.jsonl", good + "\n{\"text\":\n" + good + "\n");
    Run run = Run.of("read", "--format", "jsonl", file).endedWith(1);
    assertThat(run.out().lines().map(line -> JSON.readTree(line).path("input").asString()))
        .containsExactly(file + ":1", file + ":2", file + ":3");
  }

  @Test
  void aFolderThatIsClosedIsAProblemAndItsNeighbourIsRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    write("closed/a.txt", REPORT);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    String good = write("good.txt", REPORT);
    boolean open = Files.isReadable(closed); // A superuser may read any folder.
    Run run = Run.of("read", "--format", "jsonl", closed.toString(), good);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    run.endedWith(open ? 0 : 1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.getLast()).path("statements")).hasSize(1);
  }

  @Test
  void standardInputMayBeBadToo() {
    assertThat(Run.withInput("", "read", "-").endedWith(1).err()).contains("-: there is no text");
    assertThat(Run.withInput("\0", "read", "-").endedWith(1).err()).contains("zero bytes");
    assertThat(Run.withInput("{\"text\":", "read", "-").endedWith(1).err())
        .contains("-:1: this is not JSON");
  }

  @Test
  void namesOfAnyScriptAreReadAndEchoed() throws IOException {
    String file = write("گزارش 😀 two words.txt", REPORT);
    Run run = Run.of("read", "--format", "jsonl", file).endedWith(0);
    assertThat(JSON.readTree(run.out()).path("input").asString()).isEqualTo(file);
    Path out = folder.resolve("خروجی out");
    Run.of("read", "--format", "brat", "--out", out.toString(), file).endedWith(0);
    assertThat(out.resolve("گزارش 😀 two words.ann")).isNotEmptyFile();
  }

  @Test
  void aFolderToWriteToThatIsAFileIsSaid() throws IOException {
    String good = write("good.txt", REPORT);
    Run run = Run.of("read", "--format", "csv", "--out", good, good).endedWith(2);
    assertThat(run.err()).contains("there is a file already where a folder is needed: " + good);
  }

  @Test
  void articlesOfOneNameDoNotOverwriteEachOther() throws IOException {
    Files.createDirectories(folder.resolve("one"));
    Files.createDirectories(folder.resolve("two"));
    String first = write("one/story.txt", REPORT);
    String second = write("two/story.txt", "The union said that no school would open.");
    String third = write("two/story.json", "{\"text\":\"The crew said that it rains.\"}");
    Path out = folder.resolve("out");
    Run.of("read", "--format", "brat", "--out", out.toString(), first, second, third).endedWith(0);
    assertThat(Files.readString(out.resolve("story.txt"))).startsWith("The mayor");
    assertThat(Files.readString(out.resolve("story-2.txt"))).startsWith("The union");
    assertThat(Files.readString(out.resolve("story-3.txt"))).startsWith("The crew");
    assertThat(out.resolve("story-3.ann")).isNotEmptyFile();
  }
}
