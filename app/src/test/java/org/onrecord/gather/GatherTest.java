package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

class GatherTest {
  @TempDir private Path folder = Path.of("");

  private final Gather gather = gather("");

  private static Gather gather(String standardInput) {
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
    return new Gather(Origin.unknown(), in);
  }

  private static List<Gathered> file(Gather gather, String input) {
    List<Gathered> all = new ArrayList<>();
    gather.file(input, all::add);
    return all;
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  /** What was gathered, as text: the article's words, or the problem's code in brackets. */
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

  private static Article article(List<Gathered> all) {
    return ((Gathered.Found) all.getFirst()).article();
  }

  @Test
  void aTextFileIsTakenUnchangedWithItsByteOrderMark() throws IOException {
    String text = "\uFEFFOne.\r\nTwo “three” 😀\n";
    assertThat(pictures(file(gather, write("a.txt", text.getBytes(UTF_8))))).containsExactly(text);
  }

  @Test
  void aJsonObjectBringsWhatItKnows() throws IOException {
    String json =
        """
        {"text": "It rains.", "id": 7, "title": "Rain", "url": "https://example.org/rain",
         "outlet": "Post", "published": "2024-05-03T10:00:00Z", "language": "en", "author": ""}
        """;
    Gathered gathered = file(gather, write("a.json", json.getBytes(UTF_8))).getFirst();
    assertThat(gathered).isInstanceOf(Gathered.Found.class);
    Gathered.Found found = (Gathered.Found) gathered;
    assertThat(found.id()).contains("7");
    Origin origin = found.article().origin();
    assertThat(origin.title()).contains("Rain");
    assertThat(origin.author()).isEmpty();
    assertThat(origin.published()).isEqualTo(Published.parse("2024-05-03T10:00:00Z"));
  }

  @Test
  void aListOfJsonObjectsIsSeveralArticles() {
    List<Gathered> all =
        gather.bytes("a.json", "[{\"text\":\"A\"},{\"text\":\"B\"}]".getBytes(UTF_8));
    assertThat(pictures(all)).containsExactly("A", "B");
    assertThat(all).extracting(Gathered::input).containsExactly("a.json[1]", "a.json[2]");
  }

  @Test
  void aBrokenLineSpoilsNoOther() throws IOException {
    String lines = "{\"text\":\"A\"}\n{\"text\":\n\n[]\n{\"titel\":\"x\"}\n{\"text\":\"B\"}";
    List<Gathered> all = file(gather, write("a.jsonl", lines.getBytes(UTF_8)));
    assertThat(pictures(all)).containsExactly("A", "[json]", "[empty]", "[empty]", "B");
    assertThat(all.getFirst().input()).endsWith("a.jsonl:1");
    assertThat(all.getLast().input()).endsWith("a.jsonl:6");
  }

  @Test
  void whatIsInMemoryIsHandedOverOneByOne() {
    byte[] bytes = "{\"text\":\"A\"}\n{\n{\"text\":\"B\"}\n".getBytes(UTF_8);
    List<Gathered> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                gather.bytes(
                    "a.jsonl",
                    bytes,
                    each -> {
                      taken.add(each);
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(pictures(taken)).containsExactly("A");
    List<Gathered> all = new ArrayList<>();
    gather.bytes("a.jsonl", bytes, all::add);
    assertThat(pictures(all)).containsExactly("A", "[json]", "B");
    assertThat(gather.bytes("a.jsonl", bytes)).isEqualTo(all);
  }

  @Test
  void aLineInAnotherEncodingSpoilsNoOther() {
    byte[] bytes = "{\"text\":\"A\"}\n{\"text\":\"é\"}\n".getBytes(Charset.forName("windows-1252"));
    assertThat(pictures(gather.bytes("a.jsonl", bytes))).containsExactly("A", "[encoding]");
  }

  @Test
  void badFilesAreProblemsWithAReason() throws IOException {
    assertThat(pictures(file(gather, write("a.txt", new byte[0])))).containsExactly("[empty]");
    assertThat(pictures(file(gather, write("b.txt", " \n\t".getBytes(UTF_8)))))
        .containsExactly("[empty]");
    assertThat(pictures(file(gather, write("c.txt", new byte[] {1, 0, 2, 0}))))
        .containsExactly("[binary]");
    assertThat(pictures(file(gather, write("d.txt", "Ein Text".getBytes(UTF_16)))))
        .containsExactly("[encoding]");
    assertThat(pictures(file(gather, write("e.txt", "café".getBytes(Charset.forName("latin1"))))))
        .containsExactly("[encoding]");
    assertThat(pictures(file(gather, write("f.json", "{not json".getBytes(UTF_8)))))
        .containsExactly("[json]");
    assertThat(pictures(file(gather, write("g.pdf", "%PDF".getBytes(UTF_8)))))
        .containsExactly("[file-type]");
    assertThat(pictures(file(gather, folder.resolve("none.txt").toString())))
        .containsExactly("[missing]");
  }

  @Test
  void anArticleOfFiftyMegabytesIsRefused() throws IOException {
    byte[] huge = "word ".repeat(10_000_000).getBytes(UTF_8);
    assertThat(pictures(file(gather, write("huge.txt", huge)))).containsExactly("[too-large]");
  }

  @Test
  void aDateThatIsNoneIsAProblem() {
    byte[] json = "{\"text\":\"A\",\"published\":\"last Tuesday\"}".getBytes(UTF_8);
    assertThat(pictures(gather.bytes("a.json", json))).containsExactly("[published]");
  }

  @Test
  void halfACharacterIsAProblem() {
    byte[] json = "{\"text\":\"A \\ud83d B\"}".getBytes(UTF_8);
    assertThat(pictures(gather.bytes("a.json", json))).containsExactly("[encoding]");
  }

  @Test
  void standardInputIsATextOrLinesOfJson() {
    assertThat(pictures(file(gather("It rains."), "-"))).containsExactly("It rains.");
    assertThat(pictures(file(gather("{\"text\":\"A\"}\n{\"text\":\"B\"}\n"), "-")))
        .containsExactly("A", "B");
    assertThat(pictures(file(gather(""), "-"))).containsExactly("[empty]");
  }

  @Test
  void aFolderGivesItsFilesInNameOrder() throws IOException {
    write("b.txt", "B".getBytes(UTF_8));
    write("a.json", "{}".getBytes(UTF_8));
    write("README.md", "no".getBytes(UTF_8));
    write(".hidden.txt", "no".getBytes(UTF_8));
    Files.createDirectory(folder.resolve("inner.txt"));
    assertThat(Gather.files(List.of(folder.toString(), "-")))
        .containsExactly(
            folder.resolve("a.json").toString(), folder.resolve("b.txt").toString(), "-");
  }

  @Test
  void whatHoldsForAllFillsOnlyWhatIsNotGiven() {
    Origin defaults =
        new Origin(
            Optional.of("T"),
            Optional.of("Post"),
            Optional.empty(),
            Optional.empty(),
            Published.parse("2024-01-01"),
            Optional.empty());
    Gather withDefaults = new Gather(defaults, InputStream.nullInputStream());
    byte[] json = "{\"text\":\"A\",\"outlet\":\"Star\"}".getBytes(UTF_8);
    Origin origin = article(withDefaults.bytes("a.json", json)).origin();
    assertThat(origin.outlet()).contains("Star");
    assertThat(origin.title()).contains("T");
    assertThat(origin.published()).isEqualTo(Published.parse("2024-01-01"));
  }
}
