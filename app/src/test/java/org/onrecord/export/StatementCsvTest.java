package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.onrecord.store.StoredStatement;

/** What is written as CSV, read back by a reader that knows nothing of the writer. */
class StatementCsvTest {
  private static final List<String> TITLES =
      List.of(
          "id",
          "status",
          "speaker",
          "cue",
          "content",
          "form",
          "kind",
          "zone",
          "outlet",
          "published",
          "headline",
          "url",
          "article",
          "place",
          "start",
          "end",
          "confidence",
          "actor_id",
          "actor",
          "role",
          "act",
          "quad",
          "targets",
          "polarity",
          "modality",
          "certainty",
          "condition",
          "said_on",
          "venue",
          "medium",
          "addressee",
          "issues");
  private static final int SPEAKER = 2;
  private static final int CUE = 3;
  private static final int CONTENT = 4;

  private static String csv(StoredStatement... statements) {
    StringWriter out = new StringWriter();
    StatementCsv.write(out, Stream.of(statements).map(Row::bare));
    return out.toString();
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(csv)) {
      rows.add(row.getFields());
    }
    return rows;
  }

  /** The content's cell of a statement that says {@code content}. */
  private static String cell(String content) {
    return cells(csv(Sample.statement("Ana Petrova", "said", content))).getLast().get(CONTENT);
  }

  @Test
  void withoutStatementsOnlyTheTitlesAreWritten() {
    assertThat(csv()).isEqualTo(String.join(",", TITLES) + "\r\n");
  }

  @Test
  void everyCellStandsUnderItsTitle() {
    StoredStatement statement = Sample.statement("Ana Petrova", "said", "that it rains");
    assertThat(cells(csv(statement)))
        .containsExactly(
            TITLES,
            List.of(
                "s0123",
                "machine",
                "Ana Petrova",
                "said",
                "that it rains",
                "indirect",
                "speech",
                "body",
                "Post",
                "2024-05-03",
                "Harbour, \"closed\"",
                "https://example.org/harbour?a=1,2",
                "a4567",
                "2",
                "12",
                "40",
                "0.75",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
  }

  @Test
  void whatIsNotKnownIsAnEmptyCellAndFullConfidenceHasTwoDecimals() {
    assertThat(cells(csv(Sample.bare("“No.”"))).getLast())
        .containsExactly(
            "s9", "checked", "", "", "“No.”", "direct", "other", "caption", "", "", "Rain", "",
            "a9", "1", "0", "4", "1.00", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
            "");
  }

  @Test
  void linesEndAsTheStandardSaysTheyDo() {
    String csv = csv(Sample.bare("one"), Sample.bare("two"));
    assertThat(csv.split("\r\n", -1)).hasSize(4).endsWith("");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void marksThatMeanSomethingInCsvComeBackAsTheyWere() {
    for (String words :
        List.of(
            "\"No,\" she said, \"never.\"",
            "\"",
            "\"\"\"",
            "a,b;c\td",
            "first line\nsecond line",
            "first line\r\nsecond line\r\n",
            "a\nb",
            "a\rb",
            "#not a comment",
            " spaces around ",
            "back\\slash \\\" \\n")) {
      assertThat(cell(words)).isEqualTo(words);
    }
  }

  @Test
  void wordsOfAnyScriptComeBackAsTheyWere() {
    for (String words :
        List.of(
            "😀 \uD83D\uDC69\u200D\uD83D\uDE80 𝔘𝔫𝔦",
            "شهردار گفت: «می\u200Cآییم»",
            "\u202Eevil\u202C \u2067inner\u2069",
            "E\u0301va Zoë ½ ﬁ",
            "北京 서울 東京",
            "\uFEFFmark\u00A0space\u2028line")) {
      assertThat(cell(words)).isEqualTo(words);
    }
  }

  @Test
  void aCellThatASpreadsheetWouldCalculateGetsAnApostrophe() {
    for (String formula :
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "=cmd|' /C calc'!A0",
            "-",
            "=",
            "'=1",
            "'quoted'")) {
      assertThat(cell(formula)).isEqualTo("'" + formula);
    }
  }

  @Test
  void formulasInsideACellAreHarmlessAndStay() {
    for (String words : List.of("a=1", "1-1", " =1", "“=1”", "– no", "e@example.org")) {
      assertThat(cell(words)).isEqualTo(words);
    }
  }

  @Test
  void everyWordOfAPersonIsGuardedNotOnlyTheContent() {
    StoredStatement hostile = Sample.statement("=HYPERLINK(\"x\")", "@said", "+1");
    List<String> row = cells(csv(hostile)).getLast();
    assertThat(row.get(SPEAKER)).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(row.get(CUE)).isEqualTo("'@said");
    assertThat(row.get(CONTENT)).isEqualTo("'+1");
  }

  @Test
  void anyMixtureOfMarksComesBack() {
    List<String> pieces =
        List.of("\"", ",", "\n", "\r\n", "\r", ";", "word", " ", "😀", "گفت", "\u202E", "=", "'");
    Random random = new Random(20240503);
    for (int round = 0; round < 500; round++) {
      StringBuilder words = new StringBuilder("w");
      for (int i = random.nextInt(12); i > 0; i--) {
        words.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(cell(words.toString())).isEqualTo(words.toString());
    }
  }

  @Test
  void takingOneLeadingApostropheAwayGivesTheWordsBack() throws IOException {
    List<String> pieces = List.of("'", "''", "=", "@", "-", "\t", "word", "\"", ",", "\n");
    Random random = new Random(20240505);
    for (int round = 0; round < 300; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        words.append(pieces.get(random.nextInt(pieces.size())));
      }
      try (CSVParser parser =
          CSVParser.parse(csv(Sample.bare(words.toString())), CSVFormat.RFC4180)) {
        String cell = parser.getRecords().getLast().get(CONTENT);
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(words.toString());
        assertThat(cell).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("-");
      }
    }
  }

  @Test
  void oneRowForEachStatementInTheirOrder() {
    StoredStatement[] many = new StoredStatement[1000];
    for (int i = 0; i < many.length; i++) {
      many[i] = Sample.bare("line\n" + i);
    }
    List<List<String>> rows = cells(csv(many));
    assertThat(rows).hasSize(1001);
    for (int i = 0; i < many.length; i++) {
      assertThat(rows.get(i + 1)).hasSize(TITLES.size()).contains("line\n" + i);
    }
  }

  @Test
  void aWriterThatFailsIsSaid() {
    assertThatThrownBy(
            () -> StatementCsv.write(new Full(), Stream.of(Row.bare(Sample.bare("words")))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space left");
  }

  /** A disk that is full. */
  static final class Full extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void close() {}
  }
}
