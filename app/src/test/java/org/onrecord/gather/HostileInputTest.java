package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** Input that somebody made to break the program, or that broke on its way. */
class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir private Path folder = Path.of("");

  private final Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private List<Gathered> file(String input) {
    List<Gathered> all = new ArrayList<>();
    assertTimeoutPreemptively(LIMIT, () -> gather.file(input, all::add));
    return all;
  }

  /** The words of each article, or the code of the problem in brackets. */
  private static List<String> pictures(List<Gathered> all) {
    return all.stream()
        .map(
            gathered ->
                switch (gathered) {
                  case Gathered.Found found -> found.article().text();
                  case Gathered.Unreadable unreadable -> "[" + unreadable.problem().code() + "]";
                })
        .toList();
  }

  private List<String> json(String json) {
    return pictures(gather.bytes("a.json", json.getBytes(UTF_8)));
  }

  private List<String> lines(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    return pictures(assertTimeoutPreemptively(LIMIT, () -> gather.bytes("a.jsonl", bytes)));
  }

  @Test
  void textsOfMarksAloneAreTakenAsTheyAre() throws IOException {
    for (String piece : List.of("“", "\"", "”", "«»", "'", "\u202E", "\u2067", "😀", "\u0301")) {
      String text = piece.repeat(100_000);
      assertThat(pictures(file(write("marks.txt", text)))).containsExactly(text);
    }
  }

  @Test
  void deepNestingIsAProblemAndTheNextLineIsRead() {
    String open = "[".repeat(100_000);
    String objects = "{\"a\":".repeat(100_000);
    String closed = open + "]".repeat(100_000);
    String field = "{\"text\":\"A\",\"x\":" + closed + "}";
    assertThat(lines(open, "{\"text\":\"B\"}", objects, closed, field, "{\"text\":\"C\"}"))
        .containsExactly("[json]", "B", "[json]", "[json]", "[json]", "C");
    assertThat(json(open)).containsExactly("[json]");
  }

  @Test
  void aLineOfSixtyMegabytesIsAProblemAndItsNeighboursAreRead() throws IOException {
    Path file = folder.resolve("long.jsonl");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"text\":\"A\"}\n{\"text\":\"".getBytes(UTF_8));
    byte[] words = new byte[60_000_001];
    Arrays.fill(words, (byte) 'w');
    out.writeBytes(words);
    out.writeBytes("\"}\n{\"text\":\"B\"}\n".getBytes(UTF_8));
    Files.write(file, out.toByteArray());
    assertThat(pictures(file(file.toString()))).containsExactly("A", "[too-large]", "B");
  }

  @Test
  void anArticleOfMoreThanTenMillionCharactersInALineIsAProblem() {
    String huge = "{\"text\":\"" + "w".repeat(10_000_001) + "\"}";
    assertThat(lines("{\"text\":\"A\"}", huge, "{\"text\":\"B\"}"))
        .containsExactly("A", "[too-large]", "B");
  }

  @Test
  void aZeroByteIsAProblemWhereverItStands() throws IOException {
    assertThat(json("{\"text\":\"He said \\u0000 no\"}")).containsExactly("[binary]");
    assertThat(json("{\"text\":\"He said \0 no\"}")).containsExactly("[binary]");
    assertThat(lines("{\"text\":\"A\"}", "{\"text\":\"\\u0000\"}", "{\"text\":\"B\"}"))
        .containsExactly("A", "[binary]", "B");
    assertThat(pictures(file(write("late.txt", "word ".repeat(2000) + "\0"))))
        .containsExactly("[binary]");
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() {
    assertThat(json("{\"text\":\"first\",\"text\":\"last\"}")).containsExactly("last");
    assertThat(json("{\"text\":\"kept\",\"title\":\"a\",\"title\":\"b\"}")).containsExactly("kept");
  }

  @Test
  void brokenSurrogatesAreAProblemAndWholeOnesAreNot() {
    assertThat(json("{\"text\":\"\\ud83d\\ude00 yes\"}")).containsExactly("😀 yes");
    for (String broken :
        List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "a\\ud83d\\ud83d\\ude00", "\\udfff z")) {
      assertThat(json("{\"text\":\"" + broken + "\"}")).as(broken).containsExactly("[encoding]");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() throws IOException {
    List<byte[]> all =
        List.of(
            new byte[] {'a', (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0xAF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {'a', (byte) 0xF0, (byte) 0x9F, (byte) 0x98});
    for (byte[] bytes : all) {
      String name = Files.write(folder.resolve("bytes.txt"), bytes).toString();
      assertThat(pictures(file(name))).as(Arrays.toString(bytes)).containsExactly("[encoding]");
    }
  }

  @Test
  void valuesOfAnotherKindThanExpectedDoNoHarm() {
    assertThat(json("{\"text\":[\"A\"]}")).containsExactly("[json]");
    assertThat(json("{\"text\":{\"text\":\"A\"}}")).containsExactly("[json]");
    assertThat(json("{\"text\":null}")).containsExactly("[empty]");
    assertThat(json("{\"text\":\"A\",\"title\":[1],\"id\":{},\"author\":null}"))
        .containsExactly("A");
    assertThat(json("\"A\"")).containsExactly("[json]");
    assertThat(json("17")).containsExactly("[json]");
    assertThat(json("{\"text\":\"A\"} trailing")).containsExactly("[json]");
    assertThat(json("{\"text\":\"A\"}{\"text\":\"B\"}")).containsExactly("[json]");
    assertThat(json("[{\"text\":\"A\"}, 5, {\"text\":\"B\"}]")).containsExactly("A", "[json]", "B");
  }

  @Test
  void anEmptyListIsAnInputWithoutAnArticle() {
    assertThat(json("[]")).containsExactly("[empty]");
    assertThat(lines("{\"text\":\"A\"}", "[]")).containsExactly("A", "[empty]");
  }

  @Test
  void linesMayEndAsOnWindowsAndStartWithAMark() {
    assertThat(lines("\uFEFF{\"text\":\"A\"}\r", "\r", "{\"text\":\"B\"}\r", ""))
        .containsExactly("A", "B");
  }

  @Test
  void aFileOfEmptyLinesHasNoArticle() {
    assertThat(lines("", " ", "\t", "")).containsExactly("[empty]");
  }

  @Test
  void manyBrokenLinesAreManyProblems() {
    String[] broken = new String[20_000];
    Arrays.fill(broken, "{\"text\": \"“");
    broken[9_999] = "{\"text\":\"A\"}";
    List<String> pictures = lines(broken);
    assertThat(pictures).hasSize(20_000).contains("A");
    assertThat(pictures.stream().filter("[json]"::equals)).hasSize(19_999);
  }

  @Test
  void namesWithSpacesAndOfAnyScriptAreRead() throws IOException {
    List<String> names =
        List.of("two words.txt", "café.txt", "گزارش.txt", "報告 😀.txt", "a'b\"c;$(x).txt", "-.txt");
    for (String name : names) {
      List<Gathered> all = file(write(name, "It rains."));
      assertThat(pictures(all)).as(name).containsExactly("It rains.");
      assertThat(all.getFirst().input()).endsWith(name);
    }
    assertThat(Gather.files(List.of(folder.toString()))).hasSameSizeAs(names);
  }

  @Test
  void endingsInCapitalsCount() throws IOException {
    assertThat(pictures(file(write("A.TXT", "It rains.")))).containsExactly("It rains.");
    assertThat(pictures(file(write("A.JsonL", "{\"text\":\"A\"}")))).containsExactly("A");
  }

  @Test
  void aFolderTakenForAFileAndALinkInACircleAreProblems() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner.txt"));
    assertThat(pictures(file(inner.toString()))).containsExactly("[unreadable]");
    Path circle = folder.resolve("circle.txt");
    Files.createSymbolicLink(circle, circle);
    assertThat(pictures(file(circle.toString()))).containsExactly("[missing]");
  }

  @Test
  void anArticleWithBidiControlsKeepsEachOfThem() {
    String text = "He said \u202Egnihton\u202C \u2066and\u2069 \u200Fleft\u200E \u061C.";
    List<Gathered> all = gather.bytes("a.txt", text.getBytes(UTF_8));
    Article article = ((Gathered.Found) all.getFirst()).article();
    assertThat(article.text()).isEqualTo(text);
  }
}
