package org.onrecord.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Tables as CSV (RFC 4180) that no spreadsheet takes for formulas. */
public final class TableCsv {
  /** Signs that begin a formula, also in the wide forms of East Asian keyboards, and the guard. */
  private static final String GUARDED_STARTS = "=+-@\t\r\n＝＋－＠'";

  private TableCsv() {}

  /**
   * Writes a line of titles and the rows; leaves {@code out} open.
   *
   * @param rows as many cells each as there are titles
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, List<String> titles, Stream<List<String>> rows) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(titles);
    rows.forEach(row -> csv.writeRecord(row.stream().map(TableCsv::guarded).toList()));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value, with an apostrophe before it where a spreadsheet would take it for a formula. */
  static String guarded(String value) {
    boolean guarded = !value.isEmpty() && GUARDED_STARTS.indexOf(value.charAt(0)) >= 0;
    return guarded ? "'" + value : value;
  }
}
