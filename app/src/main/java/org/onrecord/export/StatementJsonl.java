package org.onrecord.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.store.StoredStatement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Statements as JSON lines: one object a line, with the keys of {@link StatementCsv} in its order,
 * numbers as numbers and {@code null} where the source gives no value.
 */
public final class StatementJsonl {
  private static final JsonFactory JSON = new JsonFactory();

  private StatementJsonl() {}

  /**
   * Writes rows with all that their readings tell; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Stream<Row> rows) {
    rows.forEach(
        row -> {
          try {
            out.write(line(row, List.of(Column.values())));
            out.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** One statement as lists have it, as a line without a line end. */
  public static String line(StoredStatement statement) {
    return line(Row.bare(statement), Column.OF_LISTS);
  }

  private static String line(Row row, List<Column> columns) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      for (Column column : columns) {
        Object value = column.value(row).orElse(null);
        if (value instanceof BigDecimal number) {
          json.writeNumberProperty(column.title(), number);
        } else {
          json.writeStringProperty(column.title(), value == null ? null : value.toString());
        }
      }
      json.writeEndObject();
    }
    return line.toString();
  }
}
