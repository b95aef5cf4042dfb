package org.onrecord.export;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
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
  private StatementCsv() {}

  /**
   * Writes rows with all that their readings tell; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Stream<Row> rows) {
    List<Column> columns = List.of(Column.values());
    TableCsv.write(
        out,
        columns.stream().map(Column::title).toList(),
        rows.map(row -> columns.stream().map(column -> cell(column, row)).toList()));
  }

  private static String cell(Column column, Row row) {
    return column.value(row).map(Object::toString).orElse("");
  }
}
