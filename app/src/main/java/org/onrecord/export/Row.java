package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.actor.Cast;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/**
 * A row of the flat schema.
 *
 * @param stored the statement as lists have it
 * @param told what its article's reading says besides; empty where the reading isn't at hand
 */
public record Row(StoredStatement stored, Optional<Told> told) {

  /**
   * A statement in its reading.
   *
   * @param statement the statement
   * @param text the article's text
   * @param cast who appears in the article
   */
  record Told(Statement statement, String text, Cast cast) {
    /** The names of actors, joined by a semicolon; empty without any. */
    Optional<String> names(List<String> ids) {
      return joined(cast.names(ids));
    }

    /** Words or names, joined by a semicolon; empty without any. */
    static Optional<String> joined(List<String> words) {
      return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }
  }

  /** A row of which only the list's part is known. */
  static Row bare(StoredStatement stored) {
    return new Row(stored, Optional.empty());
  }

  /** Makes rows of a record's statements; best asked article by article. */
  public static Function<StoredStatement, Row> from(Store store) {
    return new Evidence(store)::row;
  }

  /** The rows of a reading that is not kept. */
  public static List<Row> of(Reading reading) {
    List<StoredStatement> stored = StoredStatement.of(reading);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Told told = new Told(reading.statements().get(i), reading.article().text(), reading.cast());
      rows.add(new Row(stored.get(i), Optional.of(told)));
    }
    return rows;
  }
}
