package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;

/** What is written as a workbook, read back by a library that knows nothing of the writer. */
class StatementXlsxTest {
  private static final int CONTENT = 4;

  private static XSSFWorkbook workbook(Stream<StoredStatement> statements, int rows, int links)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatementXlsx.write(out, statements.map(Sample::row), new StatementXlsx.Limits(rows, links));
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static XSSFSheet sheet(StoredStatement... statements) throws IOException {
    return workbook(Stream.of(statements), 1000, 1000).getSheetAt(0);
  }

  private static Cell cell(Row row, String title) {
    int at = Arrays.stream(Column.values()).map(Column::title).toList().indexOf(title);
    return row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static String content(String words) throws IOException {
    return sheet(Sample.bare(words)).getRow(1).getCell(CONTENT).getStringCellValue();
  }

  private static StoredStatement at(String url, String day) {
    return new StoredStatement(
        "s1",
        new ArticleSummary("a1", "Rain", Optional.empty(), Optional.of(day), Optional.empty(), 1),
        new StoredStatement.Said(Optional.empty(), "", "words", 0, 4),
        new StoredStatement.Marks("body", "direct", "speech", 100, "machine"),
        1,
        Optional.of(url));
  }

  @Test
  void theHeadingHoldsTheTitlesOfTheSchemaAndStaysInSight() throws IOException {
    XSSFSheet sheet = sheet();
    List<String> titles = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
    assertThat(titles).isEqualTo(Arrays.stream(Column.values()).map(Column::title).toList());
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getLastRowNum()).isZero();
  }

  @Test
  void daysAreDaysNumbersAreNumbersAndTheRestIsText() throws IOException {
    Row row = sheet(Sample.statement("Ana Petrova", "said", "that it rains")).getRow(1);
    Cell published = cell(row, "published");
    assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
    assertThat(published.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 5, 3, 0, 0));
    assertThat(published.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(cell(row, "confidence").getNumericCellValue()).isEqualTo(0.75);
    assertThat(cell(row, "start").getNumericCellValue()).isEqualTo(12);
    assertThat(cell(row, "speaker").getStringCellValue()).isEqualTo("Ana Petrova");
    assertThat(cell(row, "status").getStringCellValue()).isEqualTo("machine");
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() throws IOException {
    Row row = sheet(Sample.bare("“No.”")).getRow(1);
    for (String title : List.of("speaker", "cue", "outlet", "published", "url")) {
      assertThat(cell(row, title).getCellType()).as(title).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void noWordsBecomeAFormula() throws IOException {
    for (String words : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")) {
      Cell cell = sheet(Sample.bare(words)).getRow(1).getCell(CONTENT);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(words);
    }
  }

  @Test
  void wordsComeBackAsTheyWere() throws IOException {
    for (String words :
        List.of(
            " spaces around ",
            "first\nsecond",
            "a\r\nb",
            "a\tb",
            "😀 گفت \u202Eevil\u202C",
            "<b>&amp;</b> \"'",
            "_x0041_ is not A",
            "__x000D__",
            "bell \u0007 and \u0001",
            "\uFEFFmark")) {
      assertThat(content(words)).isEqualTo(words);
    }
  }

  @Test
  void wordsLongerThanACellAreCutAtACharacter() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int n = 0; words.length() < StatementXlsx.MAX_CELL + 100; n++) {
      words.append(Character.toString(0x1F600 + n % 64)).append(n * 7919);
    }
    String longest = words.substring(0, StatementXlsx.MAX_CELL);
    assertThat(content(longest)).isEqualTo(longest);
    for (int length = 1; length <= 8; length++) {
      String cut = content(words.substring(0, StatementXlsx.MAX_CELL + length));
      assertThat(cut.length()).isBetween(StatementXlsx.MAX_CELL - 1, StatementXlsx.MAX_CELL);
      assertThat(cut).endsWith("…");
      assertThat(words).startsWith(cut.substring(0, cut.length() - 1));
    }
    String filled =
        words.toString().replaceAll("[^0-9]", "xx").substring(0, StatementXlsx.MAX_CELL - 2);
    assertThat(content(filled + "😀😀")).isEqualTo(filled + "…");
  }

  @Test
  void everyRowWithAWebAddressLinksToItAlsoWhereTheyAreTheSame() throws IOException {
    XSSFSheet sheet =
        sheet(
            at("https://example.org/a?b=1&c=2", "2024-05-03"),
            at("https://example.org/a?b=1&c=2", "2024-05-03"),
            at("javascript:alert(1)", "2024-05-03"),
            at("https://example.org/a b", "2024-05-03"),
            at("file:///etc/passwd", "2024-05-03"));
    assertThat(sheet.getHyperlinkList())
        .hasSize(2)
        .allMatch(link -> link.getAddress().equals("https://example.org/a?b=1&c=2"));
    assertThat(sheet.getHyperlinkList()).extracting(link -> link.getFirstRow()).contains(1, 2);
    assertThat(cell(sheet.getRow(3), "url").getStringCellValue()).isEqualTo("javascript:alert(1)");
    assertThat(cell(sheet.getRow(4), "url").getStringCellValue())
        .isEqualTo("https://example.org/a b");
  }

  @Test
  void aDayBeforeSpreadsheetsBeginIsText() throws IOException {
    Row row = sheet(at("", "1899-12-31"), at("", "1900-03-01")).getRow(1);
    assertThat(cell(row, "published").getStringCellValue()).isEqualTo("1899-12-31");
  }

  @Test
  void aFullSheetIsFollowedByAnother() throws IOException {
    Stream<StoredStatement> seven =
        IntStream.range(0, 7).mapToObj(n -> at("https://example.org/" + n, "2024-05-03"));
    XSSFWorkbook workbook = workbook(seven, 4, 2);
    assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
    assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
    assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
    assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
    assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSize(2);
    assertThat(cell(workbook.getSheetAt(0).getRow(3), "url").getStringCellValue())
        .isEqualTo("https://example.org/2");
  }

  @Test
  @Timeout(20)
  void thirtyThousandStatementsAreWrittenAsTheyCome() throws IOException {
    long[] written = new long[1];
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int unit) {
            written[0]++;
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            written[0] += length;
          }
        };
    long[] before = new long[1];
    Stream<StoredStatement> many =
        IntStream.range(0, 30_000)
            .mapToObj(n -> Sample.bare("words " + n))
            .peek(each -> before[0] = written[0]);
    StatementXlsx.write(counting, many.map(Sample::row));
    assertThat(before[0]).as("written before the last one came").isGreaterThan(written[0] / 2);
  }

  @Test
  void aStreamThatFailsIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> StatementXlsx.write(full, Stream.of(Sample.row(Sample.bare("words")))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space left");
  }
}
