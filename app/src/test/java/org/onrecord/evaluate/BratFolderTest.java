package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class BratFolderTest {
  private static final String TEXT = "Bo said it rains.";
  private static final String MARKS =
      "T1\tSource 0 2\tBo\nT2\tCue 3 7\tsaid\nT3\tContent 8 16\tit rains\n";
  private static final String JOINED = "E1\tCue:T2 Content:T3 Source:T1\n";
  private static final RoleSpans BO =
      new RoleSpans(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 16)));

  @TempDir Path folder;

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<RoleSpans> read(String text, String annotation) throws IOException {
    write("a.txt", text);
    write("a.ann", annotation);
    return BratFolder.read(folder).getFirst().attributions();
  }

  @Test
  void textsAndAnnotationsMayLieApart() throws IOException {
    write("text/b.txt", "It rains.");
    write("text/a.txt", TEXT);
    write("attributions/a_jo.ann", MARKS + JOINED);
    write("attributions/b_jo.ann", "");

    assertThat(BratFolder.read(folder))
        .containsExactly(
            new GoldArticle("a", TEXT, List.of(BO)), new GoldArticle("b", "It rains.", List.of()));
  }

  @Test
  void textsAndAnnotationsMayLieTogether() throws IOException {
    write("a.txt", TEXT);
    write("a.ann", MARKS + JOINED);
    write("a_b.txt", "It rains.");
    write("a_b.ann", "");

    assertThat(BratFolder.read(folder))
        .containsExactly(
            new GoldArticle("a", TEXT, List.of(BO)),
            new GoldArticle("a_b", "It rains.", List.of()));
  }

  @Test
  void theFirstAnnotatorCounts() throws IOException {
    write("text/a.txt", TEXT);
    write("attributions/a_zoe.ann", "");
    write("attributions/a_jo.ann", MARKS + JOINED);

    assertThat(BratFolder.read(folder).getFirst().attributions()).containsExactly(BO);
  }

  @Test
  void namesMayHoldBracketsAndHiddenFilesDoNotCount() throws IOException {
    write("text/a[1]*.txt", TEXT);
    write("text/.b.txt", TEXT);
    write("attributions/a[1]*_jo.ann", MARKS + JOINED);

    assertThat(BratFolder.read(folder)).extracting(GoldArticle::name).containsExactly("a[1]*");
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    String annotation = "T1\tCue 2 6\tsaid\nT2\tContent 7 8;9 11\t😀 ok\nE1\tCue:T1 Content:T2\n";

    assertThat(read("😀 said 😀 ok", annotation))
        .containsExactly(
            new RoleSpans(
                List.of(), List.of(new Span(3, 7)), List.of(new Span(8, 10), new Span(11, 13))));
  }

  @Test
  void wordsMayHoldLineBreaks() throws IOException {
    String annotation =
        "T1\tCue 0 4\tsaid\nT2\tContent 5 15\tit\nrains\rT9 E1\nhere\nE1\tCue:T1 Content:T2\n";

    assertThat(read("said it\nrains here", annotation))
        .containsExactly(
            new RoleSpans(List.of(), List.of(new Span(0, 4)), List.of(new Span(5, 15))));
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    assertThat(read(TEXT, (MARKS + JOINED).replace("\n", "\r\n"))).containsExactly(BO);
  }

  @Test
  void theTextKeepsItsLineBreaks() throws IOException {
    write("a.txt", "it\r\nrains\r");
    write("a.ann", "");

    assertThat(BratFolder.read(folder).getFirst().text()).isEqualTo("it\r\nrains\r");
  }

  @Test
  void rolesMayCarryANumber() throws IOException {
    String annotation =
        "T1\tContent 11 16\trains\nT2\tContent 8 10\tit\nE1\tCONTENT:T1 Content2:T2\n";

    assertThat(read(TEXT, annotation))
        .containsExactly(
            new RoleSpans(List.of(), List.of(), List.of(new Span(8, 10), new Span(11, 16))));
  }

  @ParameterizedTest
  @CsvSource({
    "an event without content, E2\tCue:T2 Source:T1",
    "an event whose content is not marked, E2\tCue:T2 Content:T9",
    "an event with other roles, E2\tDiscuss:T3 Attribution:T2",
    "an event without roles, E2",
    "a note, '#1\tAnnotatorNotes T1\thm'",
    "a relation, R1\tCoref Arg1:T1 Arg2:T2",
    "an attribute, A1\tNegation E1",
    "an empty line, ''",
  })
  void otherLinesArePassedOver(String why, String line) throws IOException {
    assertThat(read(TEXT, MARKS + JOINED + line + "\n")).as(why).containsExactly(BO);
  }

  @Test
  void aMarkCountsOnlyAfterItsLine() throws IOException {
    assertThat(read(TEXT, JOINED + MARKS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "T1\tSource ~ a mark without offsets: Source",
        "T1\tSource 0 ~ not a start and an end: 0",
        "T1\tSource 0 2 4 ~ not a start and an end: 0 2 4",
        "T1\tSource a b ~ not a start and an end: a b",
        "T1\tSource -1 2 ~ not a start and an end: -1 2",
        "T1\tSource 0 2; ~ not a start and an end:",
        "T1\tSource 0 99999999999 ~ not a start and an end: 0 99999999999",
        "T1\tSource 2 2 ~ a span without words: 2 2",
        "T1\tSource 2 1 ~ a span without words: 2 1",
        "T1\tSource 0 18 ~ a span outside the text: 0 18",
        "E1\tSource ~ not a role and a mark: Source",
        "E1\tSource:T1:T2 ~ not a role and a mark: Source:T1:T2",
      })
  void aBadLineIsNamed(String line, String message) {
    assertThatExceptionOfType(MalformedBratException.class)
        .isThrownBy(() -> read(TEXT, "\n" + line + "\n"))
        .satisfies(
            bad ->
                assertThat(bad.problem().message().strip())
                    .isEqualTo(folder.resolve("a.ann") + ", line 2: " + message))
        .satisfies(bad -> assertThat(bad.problem().code()).isEqualTo("brat"))
        .satisfies(bad -> assertThat(bad.problem().message()).isEqualTo(bad.getMessage()));
  }

  @Test
  void anArticleNeedsAnAnnotation() throws IOException {
    write("text/a.txt", TEXT);
    write("attributions/ab_jo.ann", "");

    assertRefused("text/a.txt: no annotation beside it");
  }

  @Test
  void textsNeedTheirAnnotationsFolder() throws IOException {
    write("text/a.txt", TEXT);

    assertRefused("attributions: no such folder");
  }

  @Test
  void aFolderNeedsAnArticle() {
    assertRefused(": no article: a text's name ends in .txt");
  }

  @Test
  void textsAreUtf8() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'Z', 'o', (byte) 0xEB});

    assertRefused("a.txt: not UTF-8");
  }

  @Test
  void aFolderMustExist() {
    folder = folder.resolve("none");

    assertRefused("none: no such folder");
  }

  private void assertRefused(String end) {
    assertThatExceptionOfType(MalformedBratException.class)
        .isThrownBy(() -> BratFolder.read(folder))
        .satisfies(bad -> assertThat(bad.getMessage()).endsWith(end));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (ScoredArticle article : Invented.articles()) {
      String name = article.name();
      write("text/" + name + ".txt", article.text());
      write("attributions/" + name + "_jo.ann", new Marked(article.text(), article.gold()).brat());
    }

    List<GoldArticle> read = BratFolder.read(folder);

    assertThat(read).hasSize(4);
    for (int i = 0; i < read.size(); i++) {
      ScoredArticle article = Invented.articles().get(i);
      List<RoleSpans> withContent =
          article.gold().stream().filter(spans -> !spans.content().isEmpty()).toList();
      assertThat(read.get(i))
          .isEqualTo(new GoldArticle(article.name(), article.text(), withContent));
    }
  }
}
