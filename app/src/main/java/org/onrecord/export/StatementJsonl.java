package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.store.StoredStatement;
import tools.jackson.databind.json.JsonMapper;

/** Writes statements as JSON, one object a line, in the flat schema of {@code docs/export.md}. */
public final class StatementJsonl {
  private static final JsonMapper JSON = new JsonMapper();

  private StatementJsonl() {}

  /**
   * Writes a line for each statement; the writer is left open. What is not known is an empty
   * string, as in CSV.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Iterable<StoredStatement> statements) {
    try {
      for (StoredStatement statement : statements) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> values = FlatStatement.values(statement);
        for (int i = 0; i < values.size(); i++) {
          row.put(FlatStatement.FIELDS.get(i), values.get(i));
        }
        row.replaceAll((name, value) -> typed(name, String.valueOf(value)));
        out.write(JSON.writeValueAsString(row));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object typed(String name, String value) {
    return switch (name) {
      case "place", "start", "end" -> Integer.valueOf(value);
      case "confidence" -> Double.valueOf(value);
      default -> value;
    };
  }
}
