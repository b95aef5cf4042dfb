package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Statements as a workbook (Office Open XML) with the columns of {@link StatementCsv}: a heading
 * that stays in sight, days as days, numbers as numbers, addresses as links, and every word as
 * text, so that nothing is a formula. Rows are written as they come; a sheet that is full is
 * followed by another.
 */
public final class StatementXlsx {
  /** The most characters (UTF-16) that a cell may hold; longer words end in an ellipsis. */
  static final int MAX_CELL = 32_767;

  private static final List<Column> COLUMNS = List.of(Column.values());
  private static final String LINK_BLUE = "0563C1";
  private static final String APPLICATION = "Onrecord";
  private static final String APPLICATION_VERSION = "01.0000";
  private static final int FLUSH_ROWS = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final int MAX_LINK = 2_000;
  private static final int WIDE = 60;
  private static final int NARROW = 14;

  /** What a reader of workbooks would take for an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  /** How much of a workbook goes on one sheet. */
  record Limits(int rows, int links) {
    /** What spreadsheets can take. */
    static Limits standard() {
      return new Limits(Worksheet.MAX_ROWS, 65_530);
    }
  }

  private final Workbook workbook;
  private final Limits limits;

  private StatementXlsx(Workbook workbook, Limits limits) {
    this.workbook = workbook;
    this.limits = limits;
  }

  /**
   * Writes rows with all that their readings tell; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  static void write(OutputStream out, Stream<Row> rows) {
    write(out, rows, Limits.standard());
  }

  static void write(OutputStream out, Stream<Row> rows, Limits limits) {
    try {
      Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
      new StatementXlsx(workbook, limits).sheets(rows.iterator());
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheets(Iterator<Row> statements) throws IOException {
    int number = 1;
    do {
      sheet(workbook.newWorksheet(number == 1 ? "Statements" : "Statements " + number), statements);
      number++;
    } while (statements.hasNext());
  }

  private void sheet(Worksheet sheet, Iterator<Row> statements) throws IOException {
    heading(sheet);
    int links = 0;
    int row = 1;
    for (; row < limits.rows() && statements.hasNext(); row++) {
      Row statement = statements.next();
      links += row(sheet, row, statement, links < limits.links());
      if (row % FLUSH_ROWS == 0) {
        sheet.flush();
      }
    }
    sheet.close();
  }

  private static void heading(Worksheet sheet) {
    sheet.freezePane(0, 1);
    for (int at = 0; at < COLUMNS.size(); at++) {
      Column column = COLUMNS.get(at);
      sheet.value(0, at, column.title());
      sheet.style(0, at).bold().set();
      sheet.width(at, column == Column.CONTENT ? WIDE : NARROW);
    }
  }

  /** Writes one row; how many links it has. */
  private static int row(Worksheet sheet, int row, Row statement, boolean mayLink) {
    int links = 0;
    for (int at = 0; at < COLUMNS.size(); at++) {
      Optional<?> value = COLUMNS.get(at).value(statement);
      if (value.isEmpty()) {
        continue;
      }
      String words = value.get().toString();
      Optional<String> link =
          mayLink && COLUMNS.get(at) == Column.URL ? address(words) : Optional.empty();
      if (link.isPresent()) {
        sheet.hyperlink(row, at, new Link(link.get(), escaped(words)));
        sheet.style(row, at).fontColor(LINK_BLUE).underlined().set();
        links++;
      } else if (value.get() instanceof BigDecimal number) {
        sheet.value(row, at, number);
      } else if (COLUMNS.get(at) == Column.PUBLISHED
          && !LocalDate.parse(words).isBefore(FIRST_DAY)) {
        sheet.value(row, at, LocalDate.parse(words));
        sheet.style(row, at).format("yyyy-mm-dd").set();
      } else {
        sheet.inlineString(row, at, RichText.builder().run(escaped(words)).end().build());
      }
    }
    return links;
  }

  /** The address as a spreadsheet takes it; empty where it is not one of the web's. */
  static Optional<String> address(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      String ascii = uri.toASCIIString();
      return web && uri.getRawAuthority() != null && ascii.length() <= MAX_LINK
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The words as a workbook keeps them: characters that XML has not are written {@code _x0001_}.
   */
  private static String escaped(String words) {
    String plain = ESCAPE.matcher(cut(words)).replaceAll("_x005F_");
    return CONTROL
        .matcher(plain)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  private static String cut(String words) {
    if (words.length() <= MAX_CELL) {
      return words;
    }
    int end = MAX_CELL - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** A link of one cell; the library's own would be shared by cells with the same address. */
  private static final class Link extends HyperLink {
    Link(String address, String shown) {
      super(address, shown);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
