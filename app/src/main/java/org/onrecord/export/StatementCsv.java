package org.onrecord.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.onrecord.store.StoredStatement;

/**
 * Writes statements as CSV (RFC 4180), one a line, in the flat schema of {@code docs/export.md}. A
 * cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class StatementCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private StatementCsv() {}

  /**
   * Writes a heading and a line for each statement; the writer is left open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Iterable<StoredStatement> statements) {
    try {
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
      csv.writeRecord(FlatStatement.FIELDS);
      for (StoredStatement statement : statements) {
        csv.writeRecord(FlatStatement.values(statement).stream().map(StatementCsv::safe).toList());
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell with an apostrophe in front where a spreadsheet would take it for a formula. */
  static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
