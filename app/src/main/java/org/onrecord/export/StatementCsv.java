package org.onrecord.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Statements as CSV (RFC 4180): one line of titles, then one line a statement with {@code id},
 * {@code status}, {@code speaker}, {@code cue}, {@code content}, {@code form}, {@code kind}, {@code
 * zone}, {@code outlet}, {@code published}, {@code headline}, {@code url}, {@code article}, {@code
 * place}, {@code start}, {@code end}, {@code confidence}, {@code actor_id}, {@code actor}, {@code
 * role}, and what the reading says besides: {@code act} to {@code issues}. Offsets count code
 * points of the article's text. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, and so does one that begins with an apostrophe: whoever takes one leading
 * apostrophe away has the words back as they were.
 */
public final class StatementCsv {
  /** Signs that begin a formula, also in the wide forms of East Asian keyboards, and the guard. */
  private static final String GUARDED_STARTS = "=+-@\t\r\n＝＋－＠'";

  private StatementCsv() {}

  /**
   * Writes rows with all that their readings tell; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Stream<Row> rows) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(Arrays.stream(Column.values()).map(Column::title).toList());
    rows.forEach(
        row ->
            csv.writeRecord(
                Arrays.stream(Column.values()).map(column -> cell(column, row)).toList()));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Column column, Row row) {
    return guarded(column.value(row).map(Object::toString).orElse(""));
  }

  /** The value, with an apostrophe before it where a spreadsheet would take it for a formula. */
  static String guarded(String value) {
    boolean guarded = !value.isEmpty() && GUARDED_STARTS.indexOf(value.charAt(0)) >= 0;
    return guarded ? "'" + value : value;
  }
}
