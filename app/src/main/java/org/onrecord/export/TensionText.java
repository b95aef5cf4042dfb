package org.onrecord.export;

import java.util.stream.Collectors;
import org.onrecord.compare.Evidence;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredTension;

/** Two statements that don't sit together, as a person reads them in a terminal. */
public final class TensionText {
  private TensionText() {}

  /** Both with day, speaker and outlet, and what could explain it. */
  public static String of(StoredTension found) {
    String readings =
        found.tension().readings().stream()
            .map(each -> each.code().replace('-', ' '))
            .collect(Collectors.joining(", "));
    return side(found.tension().one(), found.one())
        + "\n"
        + side(found.tension().other(), found.other())
        + "\n  "
        + found.tension().bond().map(tie -> "tied by office: " + tie).orElse("one actor")
        + (readings.isEmpty() ? "" : "; could be: " + readings)
        + found.mark().map(mark -> "; a person says: " + mark.edit().what()).orElse("")
        + "\n";
  }

  private static String side(Evidence evidence, StoredStatement statement) {
    return "%-10s %-11s %s: %s (%s)"
        .formatted(
            evidence.day().map(Object::toString).orElse("undated"),
            evidence.side().code(),
            statement.said().name().orElse(""),
            statement.said().content().replaceAll("\\s+", " "),
            statement.article().outlet().orElse("outlet not given"));
  }
}
