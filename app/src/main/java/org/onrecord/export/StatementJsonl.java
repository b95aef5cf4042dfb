package org.onrecord.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
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
   * Writes all {@code statements}; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Stream<StoredStatement> statements) {
    statements.forEach(
        statement -> {
          try {
            out.write(line(statement));
            out.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** One statement as a line without a line end. */
  public static String line(StoredStatement statement) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      for (Column column : Column.values()) {
        Object value = column.value(statement).orElse(null);
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
